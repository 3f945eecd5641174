"""A window that runs from right to left: what a treaty's own direction decides stays as it is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.test_models import a_page, a_row
from ui.delegates.clause_layout import Setting, lay_out
from ui.i18n import directed
from ui.theme.fonts import treaty_type
from ui.theme.look import look
from ui.views.inspector import Inspector
from ui.views.reading_page import ReadingPage

PLACE = "Part I · Article 7 · 3."


@pytest.mark.parametrize(("mirrored", "start"), [(False, "\u2066"), (True, "\u2067")])
def test_a_printed_number_keeps_the_direction_of_its_text(
    qtbot: QtBot, start: str, *, mirrored: bool
) -> None:
    setting = Setting(800, treaty_type("en", 1.0), look(), mirrored)
    label = lay_out(a_row(3, "words"), setting).label
    assert label is not None
    assert label.text == f"{start}3.\u2069"


@pytest.mark.parametrize(
    ("language", "start", "arrow"), [("en", "\u2066", "›"), ("ar", "\u2067", "‹")]
)
def test_a_place_keeps_the_direction_of_its_text(
    qtbot: QtBot, language: str, start: str, arrow: str
) -> None:
    row = replace(a_row(3, "words"), place=PLACE)
    page = replace(a_page([row]), language=language)
    reading = ReadingPage(look())
    qtbot.addWidget(reading)
    reading.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    told: list[tuple[str, ...]] = []
    reading.facts_changed.connect(lambda facts, _: told.append(facts))
    reading.show_page(page)
    reading.text.go_to(row.id)
    assert told[-1][0] == f"{start}{PLACE}\u2069"
    labels = [w.text() for w in reading.tools.findChildren(QLabel)]
    assert f"{start}{PLACE.replace(' · ', f'  {arrow}  ')}\u2069" in labels


def test_the_inspector_isolates_the_place(qtbot: QtBot) -> None:
    inspector = Inspector("F2")
    qtbot.addWidget(inspector)
    inspector.show_row(replace(a_row(3, "words"), place=PLACE))
    assert "\u2068Article 7 · 3\u2069" in [w.text() for w in inspector.findChildren(QLabel)]


def test_nothing_is_isolated_where_nothing_is_said() -> None:
    assert directed("", mirrored=False) == ""
