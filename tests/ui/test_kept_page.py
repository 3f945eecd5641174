"""What a workspace opens with is what it was closed with, until the record has spoken.

And where the record does not stand behind it, or something is wrong, it is not shown.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.formats.view import RenderedClause
from app.ports import StorageError, Store
from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part
from app.workspace import checkpoint, drafting, proposing
from app.workspace.checkpoint import bound_to_everything
from app.workspace.workspace import Workspace
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from ui.bridge import open_desk
from ui.bridge.kept_page import keep_page, kept_page
from ui.bridge.kept_rows import Words
from ui.bridge.open_desk import Now, OpenDesk, Opened
from ui.bridge.page import Request, Status
from ui.command import Command
from ui.shell.coming import Coming


@pytest.fixture
def path(rivers: Path, tmp_path: Path) -> Path:
    """A copy of the small conference that was open before, and closed."""
    return opened_before(rivers, tmp_path)


@pytest.fixture
def norway(rivers: Path, tmp_path: Path) -> Path:
    """The same as Norway has it, who may propose amendments."""
    return opened_before(rivers.with_name("NOR.travaux"), tmp_path)


def opened_before(path: Path, folder: Path) -> Path:
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy(file, folder / file.name)
    with opened(folder / path.name) as (desk, _):
        completed(desk)
    return folder / path.name


@contextmanager
def opened(path: Path) -> Iterator[tuple[OpenDesk, Opened]]:
    desk = OpenDesk(CHEAP)
    try:
        yield desk, desk.open(path, PASSPHRASE, Request())
    finally:
        desk.close()


@contextmanager
def file_of(path: Path) -> Iterator[Store]:
    store = CHEAP.open(path, PASSPHRASE)
    try:
        yield store
    finally:
        store.close()


def completed(desk: OpenDesk) -> Now:
    found = None
    while found is None:
        found = desk.complete()
    return found


def opens_as_kept(path: Path) -> bool:
    with opened(path) as (_, found):
        return found.as_kept


def a_draft(workspace: Workspace) -> None:
    (text,) = workspace.conference.texts.values()
    clause = next(c for c in text.base.clauses.values() if "share data" in c.wording("en").text)
    words = clause.wording("en").text
    place = (clause.id, "en", Part.TEXT)
    change = proposing.reworded(place, words, words.replace("data", "all data"), "paragraph 1")
    drafting.keep(workspace, text, drafting.Wish([change]))


def test_what_is_shown_first_is_what_the_record_gives_and_stays_where_it_is(path: Path) -> None:
    with opened(path) as (desk, found):
        assert found.as_kept
        assert not found.page.is_complete
        honest = completed(desk)
    assert honest.page.is_complete
    assert found.standing == honest.standing
    assert all(a is b for a, b in zip(found.page.rows, honest.page.rows, strict=True))
    assert all(a is b for a, b in zip(found.page.outline, honest.page.outline, strict=True))
    assert found.page.counts == honest.page.counts
    assert found.page.names == honest.page.names
    assert {row.status for row in found.page.rows} > {Status.COLLISION}


def test_it_tells_nothing_that_others_could_be_told(path: Path) -> None:
    with opened(path) as (_, found):
        page = found.page
    assert page.rolling_hash == b""
    assert page.history == page.amendments == ()


def test_the_words_of_a_row_are_read_when_it_is_looked_at(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    of = Words.of

    def seen(words: Words, number: int) -> RenderedClause:
        read.append(number)
        return of(words, number)

    monkeypatch.setattr(Words, "of", seen)
    with opened(path) as (_, found):
        rows = found.page.rows
        assert [row.id for row in rows] == list(found.page.ids)
        assert all(row.place or row.letters for row in rows)
        assert {row.kind for row in rows} > {ClauseKind.ARTICLE}
        assert read == []
        assert rows[2].text
        assert rows[2].folded
        assert read == [2]
        assert replace(rows[3], comments=7).id == rows[3].id


def test_words_that_cannot_be_read_give_way_to_the_record(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> RenderedClause:
        raise KeyError

    monkeypatch.setattr(Words, "of", damaged)
    with opened(path) as (desk, found):
        assert found.as_kept
        honest = completed(desk)
    assert honest.page.is_complete
    assert "".join(run.text for row in honest.page.rows for run in row.text)


def test_whatever_needs_the_record_reads_it(path: Path) -> None:
    with opened(path) as (desk, _):
        assert desk.workspace.conference.amendments
        assert desk.now(Request()).page.is_complete


def test_what_was_drafted_since_is_shown_at_once(norway: Path) -> None:
    assert opens_as_kept(norway)
    with file_of(norway) as store:
        a_draft(Workspace(store))
    with opened(norway) as (desk, found):
        assert not found.as_kept
        assert sum(row.drafted for row in completed(desk).page.rows) == 1
    with opened(norway) as (desk, found):
        assert found.as_kept
        assert sum(row.drafted for row in found.page.rows) == 1


def test_a_workspace_that_was_put_back_opens_from_its_record(path: Path) -> None:
    path.with_name(f"{path.name}.anchor").unlink()
    with opened(path) as (desk, found):
        assert not found.as_kept
        assert found.standing.stopped
        completed(desk)
    assert not opens_as_kept(path)  # something is wrong, and that is said first


def test_what_is_kept_rests_on_the_files_that_ship_with_the_program(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "resources"
    (other / "lexicon").mkdir(parents=True)
    (other / "lexicon" / "en.toml").write_text("[kinds]\n")
    with file_of(path) as store:
        before = bound_to_everything(store)
        monkeypatch.setattr(checkpoint, "ROOT", other)
        checkpoint._program.cache_clear()
        assert bound_to_everything(store) != before
        assert kept_page(store) is None
    monkeypatch.undo()
    checkpoint._program.cache_clear()
    assert opens_as_kept(path)


@pytest.mark.parametrize("value", [7, {}, [1, 2, 3, 4, 5, 6], [{}, {}, {}, [], [[1]], []]])
def test_what_is_no_page_is_not_there(path: Path, value: checkpoint.Json) -> None:
    with file_of(path) as store:
        checkpoint.keep_in_parts(store, "page", bound_to_everything(store), value, [])
        assert kept_page(store) is None
    assert not opens_as_kept(path)


def test_a_full_disk_keeps_nothing_and_hinders_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("No space left on device")

    with opened(path) as (desk, _):
        now = completed(desk)
        made = desk.pages.laid(now.page)
        assert made is not None
        desk.workspace.store.checkpoints.clear()
        monkeypatch.setattr("ui.bridge.kept_page.keep_in_parts", full)
        keep_page(desk.workspace.store, now.page, now.standing, made)


def test_the_window_opens_with_it_and_goes_on_when_the_record_is_read(
    sitting: Sitting, path: Path
) -> None:
    pages = []
    sitting.window._bridge.opened.connect(lambda opened: pages.append(opened.page))
    sitting.window._bridge.changed.connect(lambda now: pages.append(now.page))
    sitting.window.offer(path)
    sitting.unlocked()
    first, *_, last = pages
    assert not first.is_complete
    assert last.is_complete
    assert sitting.reading.page is last
    assert last.rows == first.rows  # it is short: all of it was in sight


def test_a_record_that_cannot_be_read_takes_what_is_shown_away(
    sitting: Sitting, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_: Store) -> Workspace:
        raise StorageError("The file is damaged.")

    monkeypatch.setattr(open_desk, "_WORKSPACE", unreadable)
    shown = []
    sitting.window._bridge.opened.connect(shown.append)
    sitting.window.offer(path)
    sitting.unlock()
    sitting.bot.waitUntil(lambda: bool(shown) and not sitting.is_open, timeout=20_000)
    assert shown[0].as_kept
    assert sitting.lines() == []
    assert sitting.reading.page is None


def test_what_is_asked_for_while_it_is_shown_is_done_when_the_record_is_read(
    sitting: Sitting, path: Path
) -> None:
    bridge, found = sitting.window._bridge, []
    bridge.opened.connect(
        lambda opened: bridge.ask(lambda w: (opened.as_kept, len(w.acts)), found.append)
    )
    sitting.window.offer(path)
    sitting.unlock()
    sitting.bot.waitUntil(lambda: bool(found), timeout=20_000)
    ((as_kept, acts),) = found
    assert as_kept
    assert acts


def test_what_is_handed_on_when_it_locks_at_once_is_kept(sitting: Sitting, path: Path) -> None:
    """A draft that is being typed, say."""
    bridge, done = sitting.window._bridge, []

    def lock_at_once(_: Opened) -> None:
        bridge.ask(lambda workspace: done.append(workspace.roles), lambda _: None)
        bridge.lock()

    bridge.opened.connect(lock_at_once)
    sitting.window.offer(path)
    sitting.unlock()
    sitting.bot.waitUntil(lambda: bool(done), timeout=20_000)


def test_a_page_is_made_when_it_is_gone_to_even_before_its_turn(
    sitting: Sitting, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Coming, "begin", lambda _: None)
    opens(sitting, path)
    assert list(sitting.window._pages) == ["text"]
    sitting.window._go("compare")
    assert list(sitting.window._pages) == ["text", "compare"]
    assert sitting.window._frame.page is sitting.window._pages["compare"]


def opens(sitting: Sitting, path: Path) -> None:
    sitting.window.offer(path)
    sitting.unlock()
    sitting.bot.waitUntil(lambda: sitting.is_open, timeout=20_000)


def test_a_key_that_is_pressed_before_everything_is_made_does_what_it_does_later(
    sitting: Sitting, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_: QWidget, title: str, *more: object) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(Coming, "begin", lambda _: None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    opens(sitting, path)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    sitting.bot.waitUntil(sitting.window.isActiveWindow)
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_R, keys)
    assert asked == ["Read a bundle"]
    assert list(sitting.window._pages) == ["text", "sync"]
    assert not sitting.window._coming.is_over


def test_a_command_that_tells_a_page_something_makes_that_page_first(
    sitting: Sitting, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Coming, "begin", lambda _: None)
    opens(sitting, path)
    sitting.goes_to("2. The Parties")
    sitting.window._actions.run(Command.COMPARE_CLAUSE)
    sitting.bot.waitUntil(lambda: sitting.window._frame.page is sitting.window._pages["compare"])
