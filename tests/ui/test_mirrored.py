"""A window that runs from right to left: what a treaty's own direction decides stays as it is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QTextLine
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.test_models import a_page, a_row
from ui.bridge.page import Run
from ui.delegates.clause_layout import Lines, Part, Setting, laid_lines, lay_out
from ui.delegates.inbox_delegate import InboxDelegate
from ui.i18n import directed
from ui.models.inbox_model import Heading, InboxModel
from ui.models.roles import ItemRole
from ui.theme.fonts import interface_font, treaty_type
from ui.theme.look import look
from ui.views.inspector import Inspector
from ui.views.reading_page import ReadingPage
from ui.views.wording_edit import WordingEdit
from ui.widgets.parts import plain_label, text_field

PLACE = "Part I · Article 7 · 3"


@pytest.fixture
def mirrored() -> Iterator[None]:
    """The whole interface runs from right to left."""
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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


def test_the_lines_of_the_inbox_begin_at_the_side_where_the_window_begins(qtbot: QtBot) -> None:
    shown = QImage(400, 40, QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.white)
    model = InboxModel()
    model.show([Heading(PLACE, "a")])
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 400, 40), Qt.LayoutDirection.RightToLeft
    painter = QPainter(shown)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    InboxDelegate(ItemRole.LINE).paint(painter, option, model.index(0, 0))
    painter.end()
    inked = [x for x in range(400) for y in range(40) if shown.pixelColor(x, y).lightness() < 200]
    assert min(inked) > 200


def test_the_inspector_isolates_the_place(qtbot: QtBot) -> None:
    inspector = Inspector("F2")
    qtbot.addWidget(inspector)
    inspector.show_row(replace(a_row(3, "words"), place=PLACE))
    assert "\u2068Article 7 · 3\u2069" in [w.text() for w in inspector.findChildren(QLabel)]


def test_a_line_of_several_begins_at_the_edge_and_ends_within(qtbot: QtBot, mirrored: None) -> None:
    label = plain_label(interface_font())
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setText("دوّن رمز الاسترداد على ورقة واحفظها بعيداً عن الجهاز")
    label.resize(180, label.heightForWidth(180))
    first = label.fontMetrics().height()
    shown = label.grab().toImage()
    ground = shown.pixelColor(0, 0)
    inked = [x for x in range(180) for y in range(first) if shown.pixelColor(x, y) != ground]
    assert max(inked) > 180 - label.fontMetrics().horizontalAdvance(" ")
    assert min(inked) > 0


def test_the_words_of_a_field_begin_where_the_window_begins(qtbot: QtBot, mirrored: None) -> None:
    field = text_field("words")
    qtbot.addWidget(field)
    field.resize(300, 60)
    field.show()
    field.setPlainText("لا شيء.")
    assert field.cursorRect().left() > 150


def test_nothing_is_isolated_where_nothing_is_said() -> None:
    assert directed("", mirrored=False) == ""


def test_the_dots_below_the_last_line_of_an_arabic_wording_are_in_sight(qtbot: QtBot) -> None:
    field = WordingEdit()
    qtbot.addWidget(field)
    field.set_words("تلتزم الأطراف بما يرد في", "ar")
    field.fit(Setting(800, treaty_type("ar", 1.0), look(), mirrored=True))
    field.show()
    wanted = field.wanted_height
    lowest: list[int] = []
    for height, own in ((wanted, []), (wanted + 40, []), (wanted, [(0, 5)])):
        field.setFixedHeight(height)
        field.mark_insertions(own, 0)
        qtbot.wait(20)
        lowest.append(lowest_ink(field.grab().toImage()))
    assert len(set(lowest)) == 1


@pytest.mark.parametrize(
    ("mirrored", "own", "other"),
    [
        (True, "تجتمع الأطراف", "\u2066The Parties 𝔸 shall meet twice a year in Geneva.\u2069"),
        (False, "The Parties", "\u2067تجتمع الأطراف مرتين كل سنة في جنيف 𝔸 دون تأخير.\u2069"),
    ],
)
def test_a_paragraph_of_the_other_direction_begins_where_its_language_begins(
    qtbot: QtBot, own: str, other: str, *, mirrored: bool
) -> None:
    setting = Setting(300, treaty_type("ar" if mirrored else "en", 1.0), look(), mirrored)
    runs = tuple(Run(words) for words in ("𝔸 " + own, "\n", other, "\n", own))
    layout, _ = laid_lines(Lines(runs, setting.type.body, Part.TEXT, 0.0), setting, 150)
    boxes = [layout.lineAt(n).naturalTextRect() for n in range(layout.lineCount())]
    assert len(boxes) > 3
    edges = [abs(box.right() - 150) < 1 if mirrored else box.left() == 0 for box in boxes]
    assert edges == [True] + [False] * (len(boxes) - 2) + [True]
    turned = [abs(box.left()) < 2 if mirrored else abs(box.right() - 150) < 2 for box in boxes]
    assert all(turned[1:-1])


def test_a_heading_of_the_other_direction_stays_in_the_middle(qtbot: QtBot) -> None:
    setting = Setting(300, treaty_type("ar", 1.0), look(), mirrored=True)
    heading = Lines(
        (Run("\u2066General\u2069"),), setting.type.body, Part.HEADING, 0.0, centre=True
    )
    layout, _ = laid_lines(heading, setting, 150)
    assert abs(layout.lineAt(0).naturalTextRect().center().x() - 75) < 1


def test_lines_that_are_drafted_stand_as_far_apart_as_those_that_are_read(qtbot: QtBot) -> None:
    words = "تلتزم الأطراف بما يرد في هذه الاتفاقية من أحكام عامة " * 6
    setting = Setting(620, treaty_type("ar", 1.0), look(), mirrored=True)
    read, _ = laid_lines(
        Lines((Run(words),), setting.type.body, Part.TEXT, 0.0), setting, setting.column
    )
    field = WordingEdit()
    qtbot.addWidget(field)
    field.set_words(words, "ar")
    field.fit(setting)
    field.show()
    drafted = field.document().firstBlock().layout()
    assert drafted.lineCount() == read.lineCount() > 2
    apart = [baseline(layout.lineAt(2)) - baseline(layout.lineAt(0)) for layout in (read, drafted)]
    assert abs(apart[0] - apart[1]) < 0.1


def baseline(line: QTextLine) -> float:
    return line.y() + line.ascent()


def lowest_ink(picture: QImage) -> int:
    """The lowest row of a picture with something in it."""
    ground = picture.pixelColor(0, picture.height() - 1)
    rows = range(picture.height())
    columns = range(picture.width())
    return max(y for y in rows if any(picture.pixelColor(x, y) != ground for x in columns))
