"""The numbers of printed lines beside an issued revision: the print's own, where they begin."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.negotiation.revision_events import LineStart, RevisionPaged
from app.workspace.moment import MomentKind
from app.workspace.publishing import issue
from app.workspace.workspace import Workspace
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from ui.application import make_window
from ui.bridge.page import Page, Request
from ui.bridge.paging import Pages
from ui.command import Command
from ui.theme.look import look
from ui.views.history_strip import HistoryStrip
from ui.views.reading_page import ReadingPage
from ui.window_state import WindowState

TREATY = """# Convention on Rivers

### Article 1 – Purpose

The Parties shall share data 𝔻 and shall \u202e meet once a year in the capital of one of them.
"""
_ARTICLE = 1
"""Its place in the order of the text, the title being the first."""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """A conference with one issued revision, whose lines are not stated yet."""
    path = found(tmp_path_factory.mktemp("printed"), TREATY)
    opened = Workspace(CHEAP.open(path, PASSPHRASE))
    (text,) = opened.conference.texts.values()
    issue(opened, text, "A/CONF.9/L.1/Rev.1")
    return opened


def shown(workspace: Workspace) -> Page:
    pages = Pages(workspace)
    history = pages.page(Request()).history
    moment = next(one for one in history if one.kind is MomentKind.REVISION)
    return pages.page(Request(past=moment))


def lay_lines(workspace: Workspace, *lines: LineStart) -> None:
    (text,) = workspace.conference.texts.values()
    (revision,) = text.revisions
    event = RevisionPaged(revision.id, "en", bytes(32), 1, (lines,), 1, 1)
    workspace.record([event], [revision.id])


def test_a_line_stands_where_its_words_are_drawn_and_only_beside_the_revision(
    workspace: Workspace, qtbot: QtBot
) -> None:
    assert shown(workspace).printed == {}
    (text,) = workspace.conference.texts.values()
    words = [clause for clause, _ in text.base.walk()][_ARTICLE].wording("en").text
    meet = words.index("meet")
    lay_lines(
        workspace,
        LineStart(0, 0, 0),
        LineStart(_ARTICLE, 2, 0),
        LineStart(_ARTICLE, 0, 0),
        LineStart(_ARTICLE, 0, meet),
    )
    page = shown(workspace)
    row = next(row for row in page.rows if row.heading)
    drawn = "".join(run.text for run in row.text).encode("utf-16-le")
    lines = page.printed[row.id]
    assert [(one.page, one.line, one.in_heading) for one in lines] == [
        (1, 2, True),
        (1, 3, False),
        (1, 4, False),
    ]
    assert drawn[2 * lines[-1].at :].decode("utf-16-le").startswith("meet once")
    assert Pages(workspace).page(Request()).printed == {}

    reading = ReadingPage(look())
    qtbot.addWidget(reading)
    reading.resize(900, 500)
    reading.show_page(page)
    reading.show()
    index = reading.clauses.index(reading.clauses.row_of(row.id), 0)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    before, said = reading.text.grab().toImage(), str(index.data(spoken))
    reading.clauses.show_lines(page.printed)
    assert reading.text.grab().toImage() != before
    assert str(index.data(spoken)) == f"{said}, page 1, line 2"
    reading.clauses.show_lines({})
    assert reading.text.grab().toImage() == before


def in_the_revision(sitting: Sitting, path: Path) -> Sitting:
    """Let a person open a workspace, and look at its revision."""
    sitting.window.offer(path)
    sitting.unlocked()
    page = sitting.reading.page
    assert page is not None
    moment = next(one for one in page.history if one.kind is MomentKind.REVISION)
    sitting.child(HistoryStrip).chosen.emit(moment)
    reading = sitting.reading
    sitting.bot.waitUntil(lambda: bool(reading.page and reading.page.printed), timeout=10_000)
    return sitting


def test_who_has_chosen_numbers_of_lines_finds_them_again_after_a_start(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, state: WindowState
) -> None:
    path = found(tmp_path, TREATY)
    workspace = Workspace(CHEAP.open(path, PASSPHRASE))
    (text,) = workspace.conference.texts.values()
    issue(workspace, text, "A/CONF.9/L.1/Rev.1")
    lay_lines(workspace, LineStart(_ARTICLE, 0, 0))
    workspace.close()
    for is_shown in (False, True, True):
        window = make_window(qapp, CHEAP, WindowState(state._settings))
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        sitting = in_the_revision(Sitting(window, qtbot), path)
        action = window._actions.action(Command.LINE_NUMBERS)
        assert (sitting.reading.has_lines, action.isChecked()) == (is_shown, is_shown)
        if not is_shown:
            window._actions.run(Command.LINE_NUMBERS)
            assert sitting.reading.has_lines
        window.close()
