"""The tabling sheet: who gets it and exactly what leaves are seen before anything is signed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ids import DraftId, InstrumentId, PartyId
from app.workspace.drafts import Draft
from app.workspace.tabling import Choice, Leaving
from app.workspace.tabling import Sheet as Tabling
from ui.views.tabling_sheet import TablingSheet
from ui.widgets.sheet import Veil

CODES = tuple(f"{chr(65 + n % 26)}{chr(65 + n // 26)}X" for n in range(190))
DEVICES = tuple(f"{code} “{code} laptop” ({n:08x})" for n, code in enumerate(CODES))
WORDS = "Each Party shall, as far as possible and as appropriate, cooperate. "


def tabling(count: int) -> Tabling:
    draft = Draft(DraftId(b"d" * 16), 2, InstrumentId(b"i" * 16), ())
    everybody = Choice("all", None, "all", DEVICES[:count], CODES[:count])
    partners = tuple((PartyId(code.encode()), code, code.title()) for code in CODES[1:count])
    own = Choice("own", None, "own", ())
    return Tabling(draft, "AAX-2", ("new wording of Article 8(1)",), (everybody, own), partners)


@pytest.fixture
def veil(qapp: QApplication, qtbot: QtBot) -> Iterator[Veil]:
    """The smallest window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    yield Veil(window)
    window.close()


def shown(veil: Veil, qtbot: QtBot, count: int, words: str) -> TablingSheet:
    sheet = TablingSheet(tabling(count))
    window = veil.parentWidget()
    assert window is not None
    with qtbot.waitExposed(window):
        window.show()
    veil.show_sheet(sheet)
    sheet.show_leaving(Leaving((words,), ("en",), len(words)))
    qtbot.wait(30)
    return sheet


def label(sheet: TablingSheet, words: str) -> QLabel:
    return next(one for one in sheet.findChildren(QLabel) if words in one.text())


def is_in_sight(sheet: TablingSheet, widget: QWidget) -> bool:
    """Whether the top of it is seen without scrolling."""
    top = QRect(widget.mapTo(sheet, QPoint(0, 0)), widget.fontMetrics().size(0, "x"))
    return sheet.rect().contains(top) and not widget.visibleRegion().isEmpty()


@pytest.mark.parametrize("count", [13, 190])
def test_in_the_smallest_window_what_leaves_is_seen_at_once_beside_who_gets_it(
    veil: Veil, qtbot: QtBot, count: int
) -> None:
    sheet = shown(veil, qtbot, count, WORDS)
    assert is_in_sight(sheet, label(sheet, WORDS.strip()))
    assert is_in_sight(sheet, label(sheet, "AAX\u2069,"))
    whole = sheet.findChildren(QScrollArea, "sheetbody")[0]
    assert whole.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("count", [13, 190])
def test_everybody_who_gets_it_is_named_by_delegation_and_by_device(
    veil: Veil, qtbot: QtBot, count: int
) -> None:
    sheet = shown(veil, qtbot, count, WORDS)
    said = "\n".join(one.text() for one in sheet.findChildren(QLabel))
    assert all(device in said for device in DEVICES[:count])
    assert all(code in label(sheet, "AAX\u2069,").text() for code in CODES[:count])


def test_long_words_take_the_height_that_there_is_and_are_read_by_keyboard(
    veil: Veil, qtbot: QtBot
) -> None:
    sheet = shown(veil, qtbot, 13, WORDS)
    before = sheet.height()
    sheet.show_leaving(Leaving((WORDS * 200,), ("en",), 9_000))
    qtbot.wait(30)
    assert before <= sheet.height() == 640 - 48
    (box,) = (b for b in sheet.findChildren(QScrollArea) if b.accessibleName().startswith("Exact"))
    assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    assert box.verticalScrollBar().value() > 0


def test_what_would_leave_may_come_when_the_sheet_is_gone(veil: Veil, qtbot: QtBot) -> None:
    sheet = shown(veil, qtbot, 13, WORDS)
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close_sheet()
    sheet.show_leaving(Leaving((WORDS,), ("en",), 9))
    sheet.refuse("It cannot be tabled.")
    assert veil.sheet is None
