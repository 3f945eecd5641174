"""What assistive technology is told: every control of every page has a role and a name."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.desk import Sitting
from ui.command_table import Command
from ui.pages import PAGES, SETTINGS
from ui.shell.keys_sheet import KeysSheet
from ui.views.start_page import Choice
from ui.widgets.buttons import Button

NAMELESS = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Grouping,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.Splitter,
    QAccessible.Role.Separator,
    QAccessible.Role.Border,
    QAccessible.Role.Whitespace,
    QAccessible.Role.ScrollBar,
    QAccessible.Role.Grip,
    QAccessible.Role.StaticText,
    QAccessible.Role.Graphic,
    QAccessible.Role.Dialog,
    QAccessible.Role.PopupMenu,
    QAccessible.Role.Window,
}
"""What only holds others, or is read by its words; everything else must have a name."""
DEEPEST = 12


def walk(interface: QAccessibleInterface, depth: int = 0):
    """Yield an element of the accessible tree and all below it that can be seen."""
    yield interface
    if depth < DEEPEST:
        for number in range(min(interface.childCount(), 40)):
            child = interface.child(number)
            if child is not None and child.isValid() and not child.state().invisible:
                yield from walk(child, depth + 1)


def unnamed(widget: QWidget) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    found = []
    for one in walk(interface):
        if one.role() in NAMELESS or one.text(QAccessible.Text.Name).strip():
            continue
        of = one.object()
        parent = of.parent() if of is not None else None
        found.append(f"{one.role().name} {type(of).__name__} in {type(parent).__name__}")
    return found


def focusable_without_role(widget: QWidget) -> list[str]:
    found = []
    for one in widget.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled():
            role = QAccessible.queryAccessibleInterface(one).role()
            if role == QAccessible.Role.NoRole:
                found.append(type(one).__name__)
    return found


@pytest.fixture
def reading(sitting: Sitting, rivers: Path) -> Sitting:
    sitting.window.offer(rivers)
    sitting.unlocked()
    return sitting


@pytest.mark.parametrize("spec", [*PAGES, SETTINGS], ids=lambda spec: spec.key)
def test_every_element_of_every_page_has_a_role_and_a_name(reading: Sitting, spec) -> None:
    if spec.command not in [one.command for one in reading.window._actions.listed()]:
        pytest.skip("not on this role's rail")
    reading.window._actions.run(spec.command)
    reading.settled()
    assert unnamed(reading.window) == []
    assert focusable_without_role(reading.window) == []


def test_the_pages_before_unlocking_have_names_throughout(sitting: Sitting, rivers: Path) -> None:
    sitting.window.offer(None)
    assert unnamed(sitting.window) == []
    for number in (0, 1):
        sitting.window.offer(None)
        choices = [c for c in sitting.window.findChildren(Choice) if c.isVisible()]
        choices[number].click()
        sitting.bot.wait(100)
        assert unnamed(sitting.window) == []
    sitting.window.offer(rivers)
    assert unnamed(sitting.window) == []


def test_sheets_and_palette_have_names_throughout(reading: Sitting) -> None:
    reading.window._actions.run(Command.KEYS)
    reading.bot.wait(100)
    assert unnamed(reading.child(KeysSheet)) == []
    reading.window._frame.veil.close_sheet()
    reading.window._actions.run(Command.PALETTE)
    reading.bot.wait(100)
    assert unnamed(reading.window) == []


def test_f6_goes_round_every_region_of_every_page_and_is_never_caught(reading: Sitting) -> None:
    for spec in (*PAGES, SETTINGS):
        if reading.window._actions.refusal(spec.command):
            continue
        reading.window._actions.run(spec.command)
        reading.settled()
        start = QApplication.focusWidget()
        assert start is not None
        seen = set()
        for _ in range(12):
            reading.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
            assert QApplication.focusWidget() is not None, spec.key
            seen.add(QApplication.focusWidget())
        assert len(seen) >= 3, spec.key


def test_the_focus_is_drawn_on_painted_controls(reading: Sitting) -> None:
    """Two pictures of a button, with the keyboard in it and without, differ."""
    button = Button("&Something", "check", "primary")
    button.setParent(reading.window)
    button.resize(button.sizeHint())
    button.show()
    before = button.grab().toImage()
    button.setFocus()
    assert button.hasFocus()
    assert button.grab().toImage() != before


def test_a_button_with_an_icon_alone_has_a_name_and_a_tooltip(qtbot) -> None:
    button = Button("", "copy", "ghost", name="Copy <b>it</b>")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Copy <b>it</b>"
    assert "&lt;b&gt;" in button.toolTip()
