"""A text is exported from the window: what leaves is shown before, the pages are the real ones."""

import hashlib
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
)

from app.formats.registry import Format
from app.treaty.wording import Part
from app.workspace.circles import for_tabling
from app.workspace.drafting import Wish, keep, table
from app.workspace.exporting import Export, export, order_of, views_of
from app.workspace.exports import picturing
from app.workspace.exports.contents import ConcernKind, contents
from app.workspace.exports.order import DocumentView, Setting
from app.workspace.exports.picturing import picture
from app.workspace.exports.registry import written
from app.workspace.proposing import reworded
from app.workspace.publishing import issue
from tests.desks import Desks, a_conference
from tests.ui.bureau_desk import confirm, copied, enter, reopened, run, said, sheet, until
from tests.ui.desk import Sitting
from tests.ui.test_access import focusable_without_role, unnamed
from ui.bridge.task import CancelledError
from ui.command_table import Command
from ui.export.export_page import ExportPage
from ui.export.pages_view import PagesView, _Sheet
from ui.export.verified_sheet import VerifiedSheet
from ui.export.written_sheet import WrittenSheet
from ui.i18n import isolated


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """France has tabled one amendment to everybody, and one to the chair alone."""
    folder = tmp_path_factory.mktemp("played")
    desks = a_conference(folder, "FRA")
    desks.amends("FRA", "Article 1(1)", "reasonable", "feasible")
    desks.everybody_to_everybody()
    desks.close()
    return folder


@pytest.fixture
def desks(played: Path, tmp_path: Path) -> Iterator[Desks]:
    made = copied(played, tmp_path)
    yield made
    for workspace in made.open.values():
        workspace.close()


def issue_one(desks: Desks) -> None:
    """Let the chair refuse France's, and the secretariat issue Rev.1."""
    for code in ("SEC", "CHAIR"):
        reopened(desks, code)
    (amendment,) = desks.open["CHAIR"].conference.amendments
    desks.decides("CHAIR", "Article 1(1)", refuse=[amendment])
    desks.send("CHAIR", "SEC")
    (text,) = desks.open["SEC"].conference.texts.values()
    issue(desks.open["SEC"], text, "A/CONF.1/Rev.1")
    desks.send("SEC", "CHAIR")
    desks.close()


def exporting(sitting: Sitting, path: Path) -> ExportPage:
    enter(sitting, path)
    run(sitting, Command.GO_EXPORT)
    page = sitting.child(ExportPage)
    assert isinstance(page, ExportPage)
    until(sitting, lambda: bool(pages(sitting)))
    return page


def pages(sitting: Sitting) -> list[str]:
    view = sitting.child(PagesView)
    return [one.accessibleName() for one in view.findChildren(_Sheet) if one.isVisible()]


def told(sitting: Sitting) -> list[str]:
    """The words of every label in sight."""
    return [w.text() for w in sitting.window.findChildren(QLabel) if w.isVisible()]


def choose(sitting: Sitting, name: str, value: object) -> None:
    field = sitting.child(QComboBox, name)
    assert isinstance(field, QComboBox)
    at = field.findData(value)
    assert at >= 0, [field.itemData(n) for n in range(field.count())]
    field.setCurrentIndex(at)


def test_the_preview_is_the_pages_of_the_pdf_and_every_control_has_a_name(
    sitting: Sitting, desks: Desks
) -> None:
    exporting(sitting, desks.path("FRA"))
    assert pages(sitting) == ["Page 1 of 1"]
    assert unnamed(sitting.window) == []
    assert focusable_without_role(sitting.window) == []


def test_some_clauses_alone_and_one_amendment_alone_can_be_chosen(
    sitting: Sitting, desks: Desks
) -> None:
    reopened(desks, "SEC")
    clauses = {name: bytes(desks.clause(name)) for name in ("Article 2", "Article 3")}
    desks.close()
    page = exporting(sitting, desks.path("FRA"))
    choose(sitting, "Format", Format.TEXT.value)
    wanted = [clauses[name] for name in ("Article 2", "Article 3")]
    page._choices._parts.tick(wanted)
    shown = page._preview._words.toPlainText
    until(sitting, lambda: "once a year in Geneva" in shown() and "every two years" in shown())
    assert "reasonable" not in shown()
    assert page._choices.wish is not None
    assert len(page._choices.wish.parts) == 2
    choose(sitting, "Format", Format.CSV.value)
    choose(sitting, "Amendment", "FRA-1")
    until(sitting, lambda: "FRA-1" in shown())
    assert page._choices.wish.amendment == "FRA-1"
    assert page._choices.wish.parts == ()


def test_other_work_does_not_wait_for_the_pages_and_they_can_be_given_up(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = exporting(sitting, desks.path("FRA"))
    ended: list[BaseException] = []

    def endless(*words: object) -> object:
        """Typeset until somebody gives it up, as a child process is waited for."""
        still = words[-1]
        assert callable(still)
        try:
            while True:
                time.sleep(0.01)
                still()
        except CancelledError as error:
            ended.append(error)
            raise

    monkeypatch.setattr(picturing, "pictured", endless)
    page._ask_preview()
    until(sitting, lambda: page._task is not None)
    answered: list[int] = []
    sitting.window._bridge.ask(lambda w: len(w.conference.texts), answered.append)
    until(sitting, lambda: bool(answered))
    assert page._task is not None
    assert not ended
    run(sitting, Command.GO_TEXT)
    until(sitting, lambda: bool(ended))


def test_what_leaves_is_listed_and_a_warning_leads_to_its_clause(
    sitting: Sitting, desks: Desks
) -> None:
    exporting(sitting, desks.path("FRA"))
    labels = [w.text() for w in sitting.window.findChildren(QLabel) if w.isVisible()]
    assert isolated("FRA-1") in labels
    assert any("Choices are still open" in words for words in labels)
    shows = [
        b
        for b in sitting.window.findChildren(QPushButton)
        if b.accessibleName() == "Show Article 1(1)"
    ]
    shows[0].click()
    until(sitting, lambda: sitting.text.currentIndex().row() > 0)
    assert "reasonable" in sitting.lines()[sitting.text.currentIndex().row()]


def test_a_file_is_written_by_keyboard_alone_and_its_hash_is_shown(
    sitting: Sitting, desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exporting(sitting, desks.path("FRA"))
    out = tmp_path / "draft.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    confirm(sitting)
    done = sheet(sitting, WrittenSheet)
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    assert digest[:8] in said(done)
    assert f"{out.stat().st_size:,}" in said(done)
    assert unnamed(done) == []
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    for button in done.findChildren(QPushButton):
        if button.text() in ("&Open", "&Show in folder"):
            button.click()
    assert sorted(opened) == sorted([str(out), str(tmp_path)])
    out.unlink()
    opened.clear()
    next(b for b in done.findChildren(QPushButton) if b.text() == "&Open").click()
    assert opened == []
    assert "not there any more" in said(done)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nowhere/draft.pdf", "cannot be written: no such file or directory."),
        ("taken", "could not be written: is a directory."),
    ],
)
def test_a_file_that_cannot_be_written_leaves_nothing_and_says_why(
    sitting: Sitting,
    desks: Desks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    says: str,
) -> None:
    exporting(sitting, desks.path("FRA"))
    folder = tmp_path / "out"
    (folder / "taken").mkdir(parents=True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / name), ""))
    confirm(sitting)
    until(sitting, lambda: any(words.endswith(says) for words in told(sitting)))
    assert list(folder.rglob("*")) == [folder / "taken"]


def test_a_cancelled_export_writes_nothing(
    sitting: Sitting, desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exporting(sitting, desks.path("FRA"))
    out = tmp_path / "draft.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    tasks: list[object] = []

    def cancel(task: object) -> None:
        if task.name.startswith("Writing"):
            tasks.append(task)
            task.cancel()

    sitting.window._bridge.begun.connect(cancel)
    confirm(sitting)
    until(sitting, lambda: bool(tasks))
    until(sitting, lambda: not sitting.window._frame.status.is_running)
    assert not out.exists()
    assert sitting.window._frame.veil.sheet is None


def test_formats_of_words_are_shown_as_they_will_be_and_word_as_pdf(
    sitting: Sitting, desks: Desks
) -> None:
    exporting(sitting, desks.path("FRA"))
    choose(sitting, "Format", Format.MARKDOWN.value)
    words = sitting.child(QPlainTextEdit, "The beginning of the file")
    until(sitting, lambda: "# A treaty" in words.toPlainText())
    choose(sitting, "Format", Format.WORD.value)
    choose(sitting, "View", DocumentView.TRACKED.value)
    until(
        sitting,
        lambda: any(
            w.text().startswith("Shown as PDF")
            for w in sitting.window.findChildren(QLabel)
            if w.isVisible()
        ),
    )
    comments = sitting.child(QListView, "Comments that these can read")
    assert comments.isVisible()
    assert unnamed(sitting.window) == []


def test_a_final_text_is_written_checked_and_signed_from_the_window(
    sitting: Sitting, desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue_one(desks)
    exporting(sitting, desks.path("CHAIR"))
    choose(sitting, "Revision", "A/CONF.1/Rev.1")
    box = next(
        b for b in sitting.window.findChildren(QCheckBox) if b.text().startswith("Final text")
    )
    until(sitting, box.isVisible)
    box.setChecked(True)
    out = tmp_path / "final.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(out), ""))
    sitting.child(ExportPage).setFocus()
    sitting.child(ExportPage)._ask_where()
    sheet(sitting, WrittenSheet)
    before = out.read_bytes()
    run(sitting, Command.VERIFY_FILE)
    checked = sheet(sitting, VerifiedSheet)
    assert "This final text holds" in said(checked)
    assert "The bureau" in said(checked)
    assert unnamed(checked) == []
    confirm(sitting)
    done = sheet(sitting, WrittenSheet)
    assert "It has yet to be signed for" in said(done)
    assert out.read_bytes() != before
    run(sitting, Command.VERIFY_FILE)
    again = sheet(sitting, VerifiedSheet)
    assert "not one byte was changed since" in said(again)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7 nothing else", "It does not hold. Do not rely on it."),
        (b"", "This is not an exchange file of Travaux."),
        (b"\x00" * 4096, "This is not an exchange file of Travaux."),
    ],
    ids=["no final text", "empty", "zeros"],
)
def test_a_hostile_file_is_refused_in_words(
    sitting: Sitting,
    desks: Desks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    data: bytes,
    says: str,
) -> None:
    enter(sitting, desks.path("FRA"))
    path = tmp_path / "handed-over"
    path.write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    assert says not in told(sitting)
    run(sitting, Command.VERIFY_FILE)
    until(sitting, lambda: says in told(sitting))
    assert path.read_bytes() == data


# What the page rests on ---------------------------------------------------------------------------


def still(_done: int, _total: int) -> None:
    pass


def test_what_only_the_chair_may_read_stays_out_unless_it_is_wished(
    desks: Desks, tmp_path: Path
) -> None:
    workspace = reopened(desks, "FRA")
    reopened(desks, "SEC")
    (text,) = workspace.conference.texts.values()
    clause = desks.clause("Article 2")
    words = text.base[clause].wording("en").text
    operation = reworded((clause, "en", Part.TEXT), words, words.replace("Geneva", "Gex"), "2")
    draft = keep(workspace, text, Wish([operation]))
    table(workspace, draft, (), for_tabling(workspace, "chair"))
    wish = Export(text.base.id, Format.TEXT, DocumentView.ROLLING)
    order = order_of(workspace, desks.backend.children, wish, still)
    found = contents(order)
    assert found.amendments == ("FRA-1",)
    assert found.narrow == ()
    assert [c.kind for c in found.concerns] == [ConcernKind.OPEN]
    made = export(order, tmp_path / "text.txt")
    assert made.sha256 == hashlib.sha256((tmp_path / "text.txt").read_bytes()).hexdigest()
    assert b"Gex" not in (tmp_path / "text.txt").read_bytes()
    all_of_it = order_of(workspace, desks.backend.children, replace(wish, narrow=True), still)
    told = contents(all_of_it)
    assert [audience for _, audience in told.narrow] == ["chair"]
    assert ConcernKind.NARROW in [c.kind for c in told.concerns]
    assert b"Gex" in written(all_of_it).data


def test_the_pictures_are_those_of_the_pdf(desks: Desks) -> None:
    """As many pages as the file has, each as wide and high as A4, and never blank."""
    workspace = reopened(desks, "FRA")
    (text,) = workspace.conference.texts.values()
    wish = Export(text.base.id, Format.PDF, DocumentView.ROLLING, setting=Setting())
    order = order_of(workspace, desks.backend.children, wish, still)
    seen = picture(order)
    pdf = written(order).data
    assert seen.total == pdf.count(b"/Type /Page\n") + pdf.count(b"/Type/Page/")
    image = QImage.fromData(seen.pages[0])
    assert abs(image.height() / image.width() - 297 / 210) < 0.01
    assert len({image.pixel(x, y) for x in range(0, 800, 5) for y in range(0, 1000, 5)}) > 2


def test_every_format_offers_what_can_be_written_in_it() -> None:
    for format_ in Format:
        assert views_of(format_), format_
