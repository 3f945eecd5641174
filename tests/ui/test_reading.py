"""Reading a text: outline, rolling text, the ways to show it, finding, and what is hostile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.desk import HOSTILE, Sitting, found
from ui.bridge.page import Run, Style
from ui.delegates.clause_layout import formats
from ui.views.find_bar import FindBar
from ui.views.text_page import TextPage

CONTESTED = "2. The Parties [shall][KEN: must][NOR: should] consult one another."
CONTROL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def reading(sitting: Sitting, rivers: Path) -> Sitting:
    """A window in which the small conference is open."""
    sitting.window.offer(rivers)
    sitting.unlocked()
    return sitting


def sections(sitting: Sitting) -> list[str]:
    model, found = sitting.outline.model(), []
    stack = [model.index(i, 0) for i in reversed(range(model.rowCount()))]
    while stack:
        index = stack.pop()
        found.append(index.data(Qt.ItemDataRole.AccessibleTextRole))
        stack += [model.index(i, 0, index) for i in reversed(range(model.rowCount(index)))]
    return found


def runs(sitting: Sitting, number: int) -> list[Run]:
    return list(sitting.reading.clauses.row_at(number).text)


def test_the_text_shows_every_clause_with_number_and_brackets(reading: Sitting) -> None:
    lines = reading.lines()
    assert lines[0] == "Convention on Rivers"
    assert "1. The Parties shall share data." in lines
    assert CONTESTED in lines
    assert "Article 3 Entry into force" in lines[-1] or "Article 3" in lines[-1]


def test_the_outline_has_parts_and_articles_and_says_in_words_what_is_open(
    reading: Sitting,
) -> None:
    shown = sections(reading)
    assert "Part I, General provisions, Collision, 1 open" in shown
    assert "Article 1, Purpose, Collision, 1 open" in shown
    assert "Article 3, Entry into force, Open" in shown
    assert not any("share data" in line for line in shown)


def test_going_to_a_section_brings_its_clause_and_back(reading: Sitting) -> None:
    model = reading.outline.model()
    part = model.index(model.rowCount() - 1, 0)
    reading.outline.setCurrentIndex(model.index(0, 0, part))
    current = str(reading.text.currentIndex().data())
    assert current.startswith("Article 3")
    assert reading.label("Place") == "\u2066Part II · Article 3\u2069"
    reading.goes_to("2. The Parties")
    section = reading.outline.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert section == "Article 1, Purpose, Collision, 1 open"
    assert reading.label("Place") == "\u2066Part I · Article 1 · 2\u2069"


def test_the_views_show_bracketed_clean_and_redline(reading: Sitting) -> None:
    reading.goes_to("2. The Parties")
    for name, expected in (
        ("Clean", "2. The Parties shall consult one another."),
        (
            "Redline",
            '2. The Parties [KEN, NOR: delete: "shall"]'
            "[KEN: must][NOR: should] consult one another.",
        ),
        ("Bracketed", CONTESTED),
    ):
        reading.bot.mouseClick(reading.button(name), Qt.MouseButton.LeftButton)
        reading.bot.waitUntil(lambda line=expected: line in reading.lines(), timeout=5_000)
        assert str(reading.text.currentIndex().data()) == expected  # the place was kept
        assert reading.button(name).isChecked()


def test_the_status_line_has_the_counts_and_the_code_of_the_rolling_text(
    reading: Sitting,
) -> None:
    page = reading.reading.page
    labels = [w.text() for w in reading.window.findChildren(QLabel) if w.isVisible()]
    assert f"{len(reading.lines())} clauses, 1 of them open" in labels
    assert "2 amendments tabled" in labels
    code = " ".join(page.rolling_hash.hex()[i : i + 4] for i in range(0, 16, 4))
    assert f"Rolling text {code} …" in labels


def test_brackets_are_set_off_by_more_than_colour(reading: Sitting) -> None:
    number = reading.lines().index(CONTESTED)
    found = runs(reading, number)
    assert [r.text for r in found if r.style is Style.INSERTED] == ["must", "should"]
    assert [r.text for r in found if r.style is Style.SPONSOR] == ["KEN:\u00a0", "NOR:\u00a0"]
    laid = reading.text._row(number)
    ranges = laid.blocks[0].layout.formats()
    assert sum(r.format.fontUnderline() for r in ranges) == 2
    inserted = [r for r in found if r.style is Style.INSERTED]
    assert inserted[0].slot != inserted[1].slot


def test_a_clause_is_read_aloud_with_its_brackets_in_words(reading: Sitting) -> None:
    model = reading.text.model()
    index = model.index(reading.lines().index(CONTESTED), 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "2., Collision, 1 open, The Parties  open bracket base text: shall close bracket "
        "open bracket insertion by Kenya: must end insertion close bracket open bracket insertion "
        "by Norway: should end insertion close bracket  consult one another."
    )


def test_hostile_wording_is_shown_as_text_and_what_cannot_be_seen_is_shown(
    reading: Sitting,
) -> None:
    (number,) = (i for i, line in enumerate(reading.lines()) if "<img" in line)
    drawn = "".join(run.text for run in runs(reading, number))
    assert drawn.replace("‹U+200F›", "\u200f") == HOSTILE.strip()
    assert reading.text._row(number).blocks[-1].layout.text() == drawn
    article = next(s for s in sections(reading) if s.startswith("Article 2"))
    assert '<img src="file:///etc/hosts">' in article
    index = reading.outline.model().index(0, 0)
    tips = [i.data(Qt.ItemDataRole.ToolTipRole) for i in below(reading, index)]
    assert any("&lt;img" in tip for tip in tips)
    assert not any("<img" in tip for tip in tips)


def below(sitting: Sitting, index: object) -> list[object]:
    model = sitting.outline.model()
    found = [model.index(i, 0) for i in range(model.rowCount())]
    for index in found:
        found += [model.index(i, 0, index) for i in range(model.rowCount(index))]
    return found


def test_every_label_shows_plain_text(reading: Sitting) -> None:
    for label in reading.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_words_are_found_one_after_the_other(reading: Sitting) -> None:
    bot = reading.bot
    bot.keyClick(reading.text, Qt.Key.Key_F, CONTROL)
    field = reading.child(QLineEdit, "Find in the text")
    assert field.hasFocus()
    bot.keyClicks(field, "the parties")
    bot.waitUntil(lambda: reading.label("Places found") == "1 of 2", timeout=5_000)
    assert str(reading.text.currentIndex().data()).startswith("1. The Parties")
    bot.keyClick(field, Qt.Key.Key_F3)
    assert reading.label("Places found") == "2 of 2"
    assert str(reading.text.currentIndex().data()) == CONTESTED
    bot.keyClick(field, Qt.Key.Key_F3)
    assert reading.label("Places found") == "1 of 2"
    bot.keyClicks(field, " of nowhere")
    bot.waitUntil(lambda: reading.label("Places found") == "Not found", timeout=5_000)
    bot.keyClick(field, Qt.Key.Key_Escape)
    assert not reading.child(FindBar).isVisible()
    assert reading.text.hasFocus()


def test_the_keyboard_alone_goes_everywhere(reading: Sitting) -> None:
    bot = reading.bot
    bot.keyClick(reading.text, Qt.Key.Key_End)
    assert reading.text.currentIndex().row() == len(reading.lines()) - 1
    bot.keyClick(reading.text, Qt.Key.Key_Up)
    assert reading.text.currentIndex().row() == len(reading.lines()) - 2
    bot.keyClick(reading.text, Qt.Key.Key_Home)
    assert reading.text.currentIndex().row() == 0
    bot.keyClick(reading.text, Qt.Key.Key_F6)
    assert reading.button("Bracketed").hasFocus()
    for step in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        seen = []
        for _ in range(7):
            bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, step)
            seen.append(QApplication.focusWidget().accessibleName())
        around = [
            "About this clause",
            "History of the text",
            "Search text or run a command",
            "Text",
            "Outline",
            "Text of the treaty",
            "Bracketed",
        ]
        expected = around if step is Qt.KeyboardModifier.NoModifier else [*around[5::-1], around[6]]
        assert [name or "Bracketed" for name in seen] == expected


def test_the_type_grows_and_shrinks_within_bounds_and_is_remembered(
    reading: Sitting,
) -> None:
    state = reading.window._state
    before = reading.text._setting.type.pitch
    reading.bot.keyClick(reading.text, Qt.Key.Key_Plus, CONTROL)
    assert reading.text._setting.type.pitch > before
    assert state.zoom == 110
    for _ in range(20):
        reading.bot.keyClick(reading.text, Qt.Key.Key_Plus, CONTROL)
    assert state.zoom == 200
    reading.bot.keyClick(reading.text, Qt.Key.Key_0, CONTROL)
    assert reading.text._setting.type.pitch == before


def test_the_chosen_clauses_are_copied_as_plain_text(reading: Sitting) -> None:
    reading.goes_to("2. The Parties")
    reading.bot.keyClick(reading.text, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == CONTESTED


def test_every_control_has_a_name_and_the_text_is_a_list(reading: Sitting) -> None:
    for kind in (QPushButton, QLineEdit):
        for control in reading.window.findChildren(kind):
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.text(QAccessible.Text.Name), control
    text = QAccessible.queryAccessibleInterface(reading.text)
    assert text.role() == QAccessible.Role.List
    assert text.text(QAccessible.Text.Name) == "Text of the treaty"
    assert text.childCount() == len(reading.lines())
    outline = QAccessible.queryAccessibleInterface(reading.outline)
    assert outline.role() == QAccessible.Role.Tree
    assert outline.text(QAccessible.Text.Name) == "Outline"


def test_both_themes_have_every_role_and_are_put_on_at_once(reading: Sitting) -> None:
    appearance = reading.window._looks._appearance
    seen: list[QWidget] = []
    appearance.changed.connect(seen.append)
    for name in ("Dark colours", "Light colours"):
        listed = reading.window._actions.listed()
        command = next(one.command for one in listed if one.name == name)
        reading.window._actions.action(command).trigger()
        assert reading.text._setting.theme is appearance.theme
    assert [theme.name for theme in seen] == ["dark", "light"]
    assert reading.window._state.appearance == "light"


def test_an_arabic_text_runs_from_right_to_left(sitting: Sitting, tmp_path: Path) -> None:
    words = "لكل فرد حق في الحياة والحرية وفي الأمان على شخصه."
    treaty = f"# إعلان\n\n## المادة 1\n\n{words}\n"
    sitting.window.offer(found(tmp_path, treaty, "ar"))
    sitting.unlocked()
    assert sitting.outline.layoutDirection() is Qt.LayoutDirection.RightToLeft
    number = next(i for i, line in enumerate(sitting.lines()) if words in line)
    laid = sitting.text._row(number)
    assert laid.blocks[-1].layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    setting = sitting.text._setting
    assert setting.mirrored
    assert laid.blocks[-1].origin.x() < setting.width - setting.left
    assert laid.label is None or laid.label.origin.x() > laid.blocks[-1].origin.x()


def test_a_very_long_word_is_laid_out_and_read_to_its_end(sitting: Sitting, tmp_path: Path) -> None:
    treaty = "# Title\n\n## Article 1\n\n" + "x" * 10_000 + "\n\n## Article 2\n\nShort.\n"
    sitting.window.offer(found(tmp_path, treaty))
    sitting.unlocked()
    number = next(i for i, line in enumerate(sitting.lines()) if "x" * 10_000 in line)
    sitting.text.setCurrentIndex(sitting.text.model().index(number, 0))
    assert sitting.text.visualRect(sitting.text.currentIndex()).height() > 2_000
    top = sitting.text.verticalOffset()
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_Down)
    assert sitting.text.currentIndex().row() == number
    assert sitting.text.verticalOffset() > top


def test_the_read_view_keeps_the_colours_of_brackets_and_copies_what_they_say(
    reading: Sitting,
) -> None:
    reading.goes_to("2. The Parties")
    row = reading.reading.row
    assert row is not None
    reading.bot.keyClick(reading.text, Qt.Key.Key_Space)
    editor = reading.child(TextPage).reader.drafting.editor
    assert editor is not None
    document, setting = editor.edit.document(), reading.text._setting
    assert document.toRawText() == "".join(run.text for run in row.text)
    wanted = formats(row.text, setting)
    assert len({one.format.foreground().color().name() for one in wanted}) >= 3
    cursor = QTextCursor(document)
    for one in wanted:
        cursor.setPosition(one.start + 1)
        assert cursor.charFormat().foreground() == one.format.foreground()
    editor.edit.selectAll()
    reading.bot.keyClick(editor.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == CONTESTED.removeprefix("2. ")


def test_f11_leaves_the_text_alone_and_escape_or_another_page_brings_all_back(
    reading: Sitting,
) -> None:
    frame, page = reading.window._frame, reading.child(TextPage)
    around = [frame.top, frame.rail, page.reading.tools, page.reading.outline, page.history]
    assert all(widget.isVisible() for widget in around)
    for back in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        reading.bot.keyClick(reading.text, Qt.Key.Key_F11)
        assert not any(widget.isVisible() for widget in around)
        assert reading.text.isVisible()
        assert frame.status.isVisible()
        reading.bot.keyClick(reading.text, back)
        assert all(widget.isVisible() for widget in around)
    reading.bot.keyClick(reading.text, Qt.Key.Key_F11)
    reading.bot.keyClick(reading.text, Qt.Key.Key_2, CONTROL)
    assert frame.rail.isVisible()
    reading.bot.keyClick(reading.window, Qt.Key.Key_1, CONTROL)
    assert not frame.rail.isVisible()
    reading.bot.keyClick(reading.window, Qt.Key.Key_L, CONTROL)
    assert frame.top.isVisible()
