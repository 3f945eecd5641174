"""The interface at 150 %: what holds type grows with it, and nothing is cut that has room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.delegates.marks import Strip, draw_tags, tag_height, tag_width
from ui.export.choices import Choices
from ui.shell.rail import Item, Rail, RailItem
from ui.theme.appearance import Appearance, Mode
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.theme.look import look
from ui.views.amendment_card import CardFace, Face
from ui.views.inspector import AMENDMENTS, COMMENTS, POSITIONS, Inspector
from ui.views.panels import WIDE
from ui.views.tool_line import ToolLine
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.stack import Stack

LARGE, USUAL = 150, 100


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """What dresses the application; afterwards it is as it was."""
    style, font = qapp.styleSheet(), qapp.font()
    found = Appearance(qapp, Mode.LIGHT)
    yield found
    found.set_scale(USUAL)
    qapp.setStyleSheet(style)
    qapp.setFont(font)


def test_type_keeps_its_size_in_another_theme_and_in_another_place(
    qtbot: QtBot, appearance: Appearance
) -> None:
    first, second = QWidget(), QWidget()
    for widget in (first, second):
        qtbot.addWidget(widget)
        widget.show()
    label = QLabel("Redline", first)
    label.setFont(interface_font(LABEL))
    label.show()
    appearance.set_scale(LARGE)
    assert label.font().pixelSize() == 18
    appearance.choose(Mode.DARK)
    assert label.font().pixelSize() == 18
    label.setParent(second)
    label.show()
    assert label.font().pixelSize() == 18
    appearance.set_scale(USUAL)
    assert label.font().pixelSize() == 12


def test_fields_and_chips_have_the_type_and_the_height_that_was_chosen(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    field, chip = QLineEdit("Filter"), QPushButton("open")
    chip.setObjectName("chip")
    chip.setFont(interface_font(LABEL, 500))
    for widget in (field, chip):
        row.addWidget(widget)
    window.show()
    appearance.set_scale(LARGE)
    for widget in (field, chip):
        widget.ensurePolished()
        assert widget.sizeHint().height() > QFontMetrics(widget.font()).height() + 4
    assert field.font().pixelSize() == 20
    assert field.sizeHint().height() >= 42


def test_the_tabs_of_the_inspector_have_room_for_their_names(
    qtbot: QtBot, appearance: Appearance
) -> None:
    inspector = Inspector("F2")
    qtbot.addWidget(inspector)
    for number, count in ((AMENDMENTS, 4), (POSITIONS, 29), (COMMENTS, 3)):
        inspector.set_count(number, count)
    for percent in (USUAL, LARGE):
        appearance.set_scale(percent)
        inspector.resize(round(WIDE["inspector"] * percent / 100), 600)
        inspector.show()
        qtbot.wait(1)
        tabs = inspector.tabs
        metrics = QFontMetrics(tabs.font())
        for number in range(tabs.count()):
            box = tabs.tabRect(number)
            assert box.width() >= metrics.horizontalAdvance(tabs.tabText(number))
            assert tabs.rect().contains(box)


def test_what_is_chosen_for_an_export_is_as_wide_as_it_needs(
    qtbot: QtBot, appearance: Appearance
) -> None:
    choices = Choices()
    qtbot.addWidget(choices)
    for percent in (USUAL, LARGE):
        appearance.set_scale(percent)
        choices.resize(choices.minimumSizeHint().width(), 500)
        choices.show()
        qtbot.wait(1)
        inside = choices.widget()
        assert inside is not None
        assert inside.minimumSizeHint().width() <= choices.viewport().width()


def test_a_button_wider_than_its_place_gives_way_and_is_not_cut(
    qtbot: QtBot, appearance: Appearance
) -> None:
    foot = QWidget()
    qtbot.addWidget(foot)
    flow = Flow(foot)
    button = Button("Lay it, and mark as &checked", "check", "primary", "Ctrl+Enter")
    flow.addWidget(button)
    appearance.set_scale(LARGE)
    foot.resize(240, 100)
    foot.show()
    qtbot.wait(1)
    assert foot.rect().contains(button.geometry())


def test_the_switch_of_the_tool_line_is_as_high_as_its_words(
    qtbot: QtBot, appearance: Appearance
) -> None:
    line = ToolLine()
    qtbot.addWidget(line)
    line.resize(1200, 44)
    line.show()
    appearance.set_scale(LARGE)
    qtbot.wait(1)
    for button in line.views.findChildren(QPushButton):
        assert line.views.rect().contains(button.geometry())
        assert button.height() >= QFontMetrics(button.font()).height() + 4


def test_tags_grow_and_the_number_of_those_left_out_has_room(
    qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.set_scale(LARGE)
    assert tag_height() >= QFontMetrics(interface_font(10, 600)).height()
    codes = [("BRA", 0), ("IND", 1), ("KEN", 2), ("NAM", 3), ("CAN", 4), ("EU", 5)]
    for room in (90, 120, 160):
        image = QImage(240, 40, QImage.Format.Format_RGB32)
        image.fill(look().surface)
        painter = QPainter(image)
        draw_tags(painter, Strip(4, 4, room), codes)
        painter.end()
        beyond = QRect(4 + room, 0, 240 - 4 - room, 40)
        assert room < tag_width("BRA") + 40 or not _is_painted(image, beyond)


def _is_painted(image: QImage, where: QRect) -> bool:
    ground = look().surface.rgb()
    return any(
        image.pixel(x, y) != ground
        for x in range(where.left(), where.right())
        for y in range(where.top(), where.bottom())
    )


def test_the_words_and_the_icons_of_a_card_grow(qtbot: QtBot, appearance: Appearance) -> None:
    face = Face("KEN-1", (("KEN", 0),), "Insertion", "today", (), (("hand", "bracket", 2, ""),))
    card = CardFace(face, "en", mirrored=False)
    button = Button("", "pencil", name="Amend")
    for widget in (card, button):
        qtbot.addWidget(widget)
    small, narrow = card.heightForWidth(330), button.sizeHint().width()
    appearance.set_scale(LARGE)
    assert card.heightForWidth(330) >= small + 15
    assert button.sizeHint().width() == narrow + 8


def test_the_rail_leaves_its_words_away_before_it_cuts_them(
    qtbot: QtBot, appearance: Appearance
) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    items = [Item(f"page-{n}", f"Page {n}", "inbox", "") for n in range(9)]
    rail.show_items(items, Item("settings", "Settings", "settings", ""))
    rail.resize(76, 558)
    rail.show()
    qtbot.wait(1)
    assert all(needed(one) <= one.height() for one in rail.findChildren(RailItem))
    assert not any(one.is_bare for one in rail.findChildren(RailItem))
    appearance.set_scale(LARGE)
    qtbot.waitUntil(lambda: all(one.is_bare for one in rail.findChildren(RailItem)))
    rail.resize(114, 900)
    qtbot.waitUntil(lambda: not any(one.is_bare for one in rail.findChildren(RailItem)))
    qtbot.wait(1)
    assert all(needed(one) <= one.height() for one in rail.findChildren(RailItem))


def test_no_page_takes_room_from_the_rail(qtbot: QtBot, appearance: Appearance) -> None:
    appearance.set_scale(LARGE)
    window, rail, pages = QWidget(), Rail(), Stack()
    qtbot.addWidget(window)
    rail.show_items([Item("consensus", "Consensus", "layout-grid", "")])
    for wide in (300, 2_000):
        page = QWidget()
        page.setMinimumWidth(wide)
        pages.addWidget(page)
    row = QHBoxLayout(window)
    row.addWidget(rail)
    row.addWidget(pages, 1)
    window.setMinimumSize(640, 400)  # as the window of the program has it
    window.resize(800, 600)
    window.show()
    assert pages.minimumSizeHint().width() == 300
    for shown in range(pages.count()):
        pages.setCurrentIndex(shown)
        qtbot.wait(1)
        assert rail.width() == rail.sizeHint().width()


def test_boxes_to_tick_grow_with_their_words(qtbot: QtBot, appearance: Appearance) -> None:
    boxes = (QCheckBox("Single letters"), QRadioButton("Light"))
    parts = (QStyle.SubElement.SE_CheckBoxIndicator, QStyle.SubElement.SE_RadioButtonIndicator)
    for box in boxes:
        qtbot.addWidget(box)

    def sides(*, checked: bool) -> list[int]:
        option = QStyleOptionButton()
        found = []
        for box, part in zip(boxes, parts, strict=True):
            box.initStyleOption(option)
            on = QStyle.StateFlag.State_On
            option.state = option.state | on if checked else option.state & ~on
            found.append(box.style().subElementRect(part, option, box).width())
        return found

    assert sides(checked=False) == sides(checked=True) == [16, 16]
    appearance.set_scale(LARGE)
    assert sides(checked=False) == sides(checked=True) == [23, 23]


def needed(item: RailItem) -> int:
    """Return how high an item has to be for its icon and its word."""
    return 20 + QFontMetrics(interface_font(CAPTION, 500)).height()
