"""What is seen at a second look: lone words, labels that run into one another, icons, keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLabel, QStyle, QStyleOptionSpinBox
from pytestqt.qtbot import QtBot

from app.ids import EntryId
from app.workspace.moment import LAID, NOW, Moment, MomentKind
from tests.ui.contrast import SHAPES, ratio
from tests.ui.test_contrast import painted, theme
from ui.bureau.deed_sheet import moment_field
from ui.i18n import key_name, stopped
from ui.shell.status_bar import StatusBar
from ui.theme.fonts import BODY, interface_font
from ui.theme.grounds import paint_track
from ui.theme.look import look
from ui.theme.style import sheet
from ui.theme.tokens import Theme
from ui.views.history_strip import HistoryStrip
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.picker import Choice, Picker
from ui.widgets.row_list import RowItem, RowList

assert theme, "the fixture of the contrasts"
_DAY = 86_400_000


def ink(image: QImage) -> set[int]:
    """The rows of a picture that have something in them."""
    ground = image.pixelColor(image.width() - 1, 0)
    across = range(image.width())
    every = range(image.height())
    return {y for y in every if any(image.pixelColor(x, y) != ground for x in across)}


def test_no_word_stands_alone_on_the_last_line(qtbot: QtBot) -> None:
    label = plain_label(interface_font(BODY))
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setText("Each becomes a decision of its own, or none")
    metrics = QFontMetrics(label.font())
    width = metrics.horizontalAdvance("Each becomes a decision of its own, or ") + 1
    label.resize(width, 2 * metrics.lineSpacing())
    image = label.grab().toImage()
    below = image.copy(0, metrics.lineSpacing() + 2, width, metrics.ascent() - 2)
    edge = metrics.horizontalAdvance("none") + 4
    assert ink(below.copy(edge, 0, width - edge, below.height()))


@pytest.mark.parametrize("words", ["One, two\n{}", "One, two {}"])
def test_no_line_is_cut_so_that_no_word_stands_alone(qtbot: QtBot, words: str) -> None:
    longest = "Verfahrensordnungsänderung"
    label, of_qt = plain_label(interface_font(BODY)), QLabel()
    of_qt.setFont(label.font())
    width = QFontMetrics(label.font()).horizontalAdvance(longest) + 2
    for one in (label, of_qt):
        qtbot.addWidget(one)
        one.setWordWrap(True)
        one.setText(words.format(longest))
        one.resize(width, one.heightForWidth(width))
    assert label.grab().toImage() == of_qt.grab().toImage()


def strip_of(qtbot: QtBot, width: int, revisions: int) -> HistoryStrip:
    """A history of some revisions that follow one another closely, in a width."""
    strip = HistoryStrip()
    qtbot.addWidget(strip)
    issued = [
        Moment(MomentKind.REVISION, EntryId(bytes([n]) * 32), _DAY * 300, f"A/CONF.1/Rev.{n}")
        for n in range(1, revisions + 1)
    ]
    decisions = [Moment(MomentKind.DECISION, EntryId(bytes([99 + n]) * 32)) for n in range(8)]
    strip.show_moments((LAID, *decisions, *issued, NOW), None, None)
    strip.resize(width, strip.height())
    return strip


@pytest.mark.parametrize(("width", "days"), [(1440, True), (948, False)])
def test_every_revision_of_the_history_is_named_and_has_its_day_where_all_have_room(
    qtbot: QtBot, width: int, *, days: bool
) -> None:
    shown = list(strip_of(qtbot, width, 2)._labels().values())
    assert [name for name, _ in reversed(shown)] == ["As laid", "Rev.1", "Rev.2", "Now"]
    assert all(bool(day) is days for name, day in shown if name.startswith("Rev"))


def test_where_not_all_have_room_the_latest_revisions_are_named(qtbot: QtBot) -> None:
    names = [name for name, _ in strip_of(qtbot, 500, 12)._labels().values()]
    revisions = [int(name.removeprefix("Rev.")) for name in names if name.startswith("Rev.")]
    assert names[0] == "Now"
    assert revisions == sorted(revisions, reverse=True)
    assert max(revisions) >= 10
    assert len(revisions) < 12


def test_a_button_leaves_its_icon_away_before_it_cuts_its_words(qtbot: QtBot) -> None:
    button = Button("Lay it, and mark as checked", "check")
    qtbot.addWidget(button)
    assert not button._needs_its_room(button.sizeHint().width() - 24)
    assert button._needs_its_room(button.sizeHint().width() - 26)


def test_the_last_facts_are_left_away_before_any_is_cut(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_facts(("Article 8", "160 clauses", "9 brackets open", "17 tabled"), "Rolling text")
    bar.show()
    for width, shown in ((900, 3), (400, 2), (200, 0)):
        bar.resize(width, 28)
        qtbot.wait(1)
        facts = [fact for fact in bar._facts if fact.isVisible()]
        assert len(facts) == shown
        assert all(fact.width() >= fact.sizeHint().width() for fact in facts)


def test_a_list_to_tick_is_as_high_as_what_is_in_it_and_no_higher_than_designed(
    qtbot: QtBot,
) -> None:
    def high(count: int) -> int:
        picker = Picker("Parts", [Choice(bytes([n]), f"Article {n}") for n in range(count)], 168)
        qtbot.addWidget(picker)
        return picker._view.sizeHint().height()

    assert 0 < high(0) <= high(2) < high(4) < 168
    assert high(40) == 168


def test_rows_stand_in_by_their_depth_whatever_way_they_run(
    qtbot: QtBot, speaking: Callable[[str], QApplication]
) -> None:
    def first(code: str) -> list[int]:
        speaking(code)
        rows = RowList("Clauses")
        qtbot.addWidget(rows)
        rows.resize(400, 400)
        rows.show_rows([RowItem(bytes([n]), "||||", "", depth=n) for n in range(3)])
        rows.setCurrentIndex(rows.model().index(-1, 0))
        image = rows.viewport().grab().toImage()
        tall = rows.sizeHintForRow(0)
        return [inset(image.copy(0, n * tall, 400, tall), mirrored=code == "ar") for n in range(3)]

    for code in ("en", "ar"):
        none, one, two = first(code)
        assert one - none == two - one == 13


def inset(image: QImage, *, mirrored: bool) -> int:
    """How far from where lines begin a picture is empty."""
    ground = image.pixelColor(0, 0)
    middle = range(image.height())
    inked = [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in middle)
    ]
    return image.width() - max(inked) if mirrored else min(inked)


def test_keys_are_called_as_the_keyboards_of_a_language_have_them(
    speaking: Callable[[str], QApplication],
) -> None:
    assert key_name("Ctrl+Shift+T") == "Ctrl+Shift+T"
    speaking("es")
    assert [key_name(k) for k in ("Ctrl+K", "Shift+F7", "Esc")] == ["Ctrl+K", "Mayús+F7", "Esc"]
    assert key_name("Mayús+F7") == "Mayús+F7"
    assert key_name("Ctrl ↵") == "Ctrl ↵"


def test_a_sentence_that_ends_in_a_date_with_a_full_stop_has_no_second_one() -> None:
    assert stopped("до 29 декабря 2026 г..") == "до 29 декабря 2026 г."
    assert stopped("until 29 December 2026.") == "until 29 December 2026."


def test_the_arrows_of_a_date_stand_where_lines_end(
    qtbot: QtBot, speaking: Callable[[str], QApplication], theme: Theme
) -> None:
    for code in ("en", "ar"):
        speaking(code).setStyleSheet(sheet(look()))
        field = moment_field(72)
        qtbot.addWidget(field)
        field.resize(400, 32)
        field.ensurePolished()
        assert (arrow_of(field) > 200) is (code == "en")


def arrow_of(field: QDateTimeEdit) -> int:
    """Where the upper arrow of a field stands."""
    option = QStyleOptionSpinBox()
    field.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl.SC_SpinBoxUp
    return field.style().subControlRect(control, option, part, field).center().x()


def test_what_a_bar_runs_along_is_seen_in_high_contrast(qtbot: QtBot, theme: Theme) -> None:
    for ground in (theme.app, theme.surface):
        image = painted(lambda p: paint_track(p, QRectF(4, 4, 200, 6)), ground)
        edge = image.pixelColor(100, 4)
        assert not look().is_contrast or ratio(edge, ground) >= SHAPES
    assert QSize(360, 34) == image.size()
