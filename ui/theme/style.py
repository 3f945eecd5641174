"""The palette and the style sheet of the ordinary controls, from the roles of a theme."""

import re
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from app.resources import ROOT
from ui.theme.sizes import scaled
from ui.theme.tokens import Theme

_DESIGNED = re.compile(r"(half )?(\d+(?:dp|px)(?:[+-]\d+(?:dp|px))*)")
_PART = re.compile(r"([+-]?)(\d+)(dp|px)")
"""In the sheet "28dp" is 28 pixels as designed, at the size of the interface: what holds a line of
type, or stands beside one, grows with it. "28dp-2px" is that without the two of a border, which is
as thick at every size. "half 22dp+2px" rounds an end; with a pixel more Qt would round nothing."""


def palette(theme: Theme) -> QPalette:
    """Return the palette; controls that no rule of the sheet names take their colours from it."""
    roles = QPalette.ColorRole
    found = QPalette()
    for role, color in (
        (roles.Window, theme.app),
        (roles.WindowText, theme.text),
        (roles.Base, theme.surface),
        (roles.AlternateBase, theme.sunken),
        (roles.Text, theme.text),
        (roles.Button, theme.surface),
        (roles.ButtonText, theme.text),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.PlaceholderText, theme.text3),
        (roles.ToolTipBase, theme.text),
        (roles.ToolTipText, theme.surface),
        (roles.Accent, theme.accent),
        (roles.Link, theme.accent),
    ):
        found.setColor(role, color)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, role, theme.text3)
    return found


def sheet(theme: Theme) -> str:
    """Return the style sheet; containers are named by id, so that no rule reaches into dialogs."""
    names = {
        role: getattr(theme, role).name()
        for role in (
            "app", "surface", "sunken", "hover", "selected", "border", "border_strong", "control",
            "text", "text2", "text3", "accent", "accent_soft", "on_accent", "collision", "stale",
            "collision_soft", "bracket_soft", "stale_soft", "agreed", "bracket",
        )
    }  # fmt: skip
    arrows = ROOT / "interface" / "arrows"
    shade = "dark" if theme.is_dark else "light"
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    names["start"] = "right" if mirrored else "left"
    names["end"] = "left" if mirrored else "right"  # a style sheet mirrors nothing
    names["track"] = f"1px solid {names['control']}" if theme.is_contrast else "0"
    for way in ("down", "up", "check"):
        names[f"arrow_{way}"] = (arrows / f"{shade}-{way}.svg").as_posix()
    sized = _DESIGNED.sub(lambda found: f"{_pixels(found[2]) // (2 if found[1] else 1)}px", _SHEET)
    return Template(sized).substitute(names)


def _pixels(length: str) -> int:
    """Return a length of the sheet, such as "28dp-2px", in pixels."""
    parts = _PART.findall(length)
    return sum(
        int(f"{sign}1") * (scaled(int(number)) if unit == "dp" else int(number))
        for sign, number, unit in parts
    )


_SHEET = """
QToolTip { background: $text; color: $surface; border: 0; padding: 4px 8px; }
QLineEdit, QComboBox, QSpinBox {
  background: $surface; border: 1px solid $control; border-radius: 6px; padding: 0 8px;
  min-height: 28dp; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {
  border: 2px solid $accent; padding: 0 7px; min-height: 28dp-2px;
}
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus {
  border: 2px solid $accent; border-radius: 6px; padding: 0;
}
QRadioButton::indicator {
  width: 14dp; height: 14dp; border: 1px solid $control; border-radius: half 14dp+2px;
  background: $surface;
}
QRadioButton::indicator:checked {
  width: 14dp-5dp-5dp+2px; height: 14dp-5dp-5dp+2px; border: 5dp solid $accent;
  background: $surface;
}
QRadioButton::indicator:focus {
  border: 2px solid $accent; width: 14dp-2px; height: 14dp-2px;
}
QRadioButton::indicator:checked:focus {
  width: 14dp-6dp-6dp+2px; height: 14dp-6dp-6dp+2px; border: 6dp solid $accent;
  background: $surface;
}
QCheckBox::indicator {
  width: 14dp; height: 14dp; border: 1px solid $control; border-radius: 4px; background: $surface;
}
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$arrow_check");
}
QCheckBox::indicator:focus {
  border: 2px solid $accent; width: 14dp-2px; height: 14dp-2px;
}
QComboBox::drop-down { border: 0; width: 26dp; }
QComboBox::down-arrow { image: url("$arrow_down"); width: 14dp; height: 14dp; }
QComboBox:disabled { color: $text3; border-color: $border_strong; }
QSpinBox:disabled { color: $text3; border-color: $border_strong; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 22dp; background: transparent; }
QSpinBox::up-arrow { image: url("$arrow_up"); width: 12dp; height: 12dp; }
QSpinBox::down-arrow { image: url("$arrow_down"); width: 12dp; height: 12dp; }
QLineEdit:disabled { color: $text3; border-color: $border_strong; }
QPushButton {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px;
  padding: 0 12px; min-height: 28dp;
}
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: 28dp-2px; }
QPushButton:disabled { color: $text3; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $sunken; color: $text3; border-color: $border; }
QFrame#segments { background: $sunken; border: 0; border-radius: 7px; }
QPushButton#segment {
  color: $text2; background: transparent; border: 1px solid transparent; border-radius: 5px;
  padding: 0 11px; min-height: 22dp;
}
QPushButton#segment:checked { background: $surface; color: $text; border: 1px solid $control; }
QPushButton#segment:disabled { color: $text3; }
QPushButton#segment:checked:disabled { background: transparent; border-color: $border; }
QPushButton#segment:focus { border: 2px solid $accent; padding: 0 10px; min-height: 22dp-2px; }
QPushButton#chip {
  color: $text2; background: transparent; border: 1px solid $border_strong;
  border-radius: half 22dp+2px; padding: 0 9px; min-height: 22dp;
}
QPushButton#chip:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton#chip:focus { border: 2px solid $accent; padding: 0 8px; min-height: 22dp-2px; }
QTextEdit#wording { background: transparent; border: 0; padding: 0; }
QTextEdit, QPlainTextEdit {
  background: $surface; border: 1px solid $control; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px 7px; }
QFrame#outlinepanel { background: $app; border: 0; }
QFrame#deskqueue { background: $app; border: 0; border-$end: 1px solid $border; }
QFrame#inspector { background: $surface; border: 0; }
QFrame#chosen { background: $surface; border: 0; border-$start: 1px solid $border; }
QScrollArea#inspectorbody, QScrollArea#inspectorbody > QWidget > QWidget {
  background: $surface; border: 0;
}
QFrame#record { background: transparent; border: 0; border-bottom: 1px solid $border; }
QFrame#record:focus { border: 2px solid $accent; border-radius: 6px; }
QTabBar#inspectortabs { background: transparent; border: 0; }
QTabBar#inspectortabs::tab {
  background: transparent; color: $text2; border: 0; border-bottom: 2px solid transparent;
  padding: 0 6px; min-height: 42dp;
}
QTabBar#inspectortabs::tab:selected {
  color: $text; border-bottom: 2px solid $accent;
}
QTabBar#inspectortabs::tab:hover { color: $text; }
QTabBar#inspectortabs:focus { border: 2px solid $accent; border-radius: 6px; }
QLabel#rule { background: $border; }
QLabel#stale { color: $stale; }
QMenuBar { background: $app; border-bottom: 1px solid $border; }
QMenuBar::item {
  padding: 3px 9px; background: transparent; color: $text2; border: 1px solid transparent;
  border-radius: 4px;
}
QMenuBar::item:selected { background: $selected; color: $text; border-color: $accent; }
QMenu { background: $surface; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 5px 28dp 5px 9px; border: 1px solid transparent; border-radius: 4px; }
QMenu::icon { padding-left: 10px; padding-right: 10px; }
QMenu::item:selected { background: $selected; color: $text; border-color: $accent; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QProgressBar {
  background: $sunken; border: $track; border-radius: half 4dp; max-height: 4dp;
}
QProgressBar::chunk { background: $accent; border-radius: half 4dp; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $border_strong; border-radius: 4px; min-height: 36px; }
QScrollBar::handle:vertical:hover { background: $control; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $border_strong; border-radius: 4px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; width: 0; height: 0; border: 0;
}
QPlainTextEdit {
  background: $surface; border: 1px solid $control; border-radius: 6px; padding: 4px 6px;
}
QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px 5px; }
QSplitter { background: $surface; }
QSplitter::handle { background: $border; }
QFrame#card { background: $surface; border: 1px solid $border; border-radius: 12px; }
QFrame#figure { background: $surface; border: 1px solid $border; border-radius: 8px; }
QScrollArea#scrolled { background: $surface; border: 1px solid $border; border-radius: 6px; }
QScrollArea#scrolled:focus { border: 2px solid $accent; }
QScrollArea#scrolled > QWidget > QWidget { background: transparent; }
QFrame#panelcard { background: $surface; border: 1px solid $border; border-radius: 8px; }
QWidget#columns { background: $border; }
QTableView#matrix { background: $surface; border: 0; outline: 0; }
QTableView#matrix QHeaderView, QTableView#matrix QTableCornerButton::section {
  background: $surface; border: 0;
}
QListView#near { background: $surface; border: 0; outline: 0; }
QFrame#topbar { background: $app; border-bottom: 1px solid $border; }
QFrame#findbar { background: $surface; border-bottom: 1px solid $border; }
QFrame#statusline { background: $app; border-top: 1px solid $border; }
QFrame#statusline QPushButton { min-height: 22dp; }
QFrame#statusline QPushButton:focus { min-height: 22dp-2px; }
QFrame#notice { background: $surface; border-bottom: 2px solid $collision; }
QScrollArea#plain, QScrollArea#plain > QWidget > QWidget {
  background: $app; border: 0;
}
QScrollArea#page, QScrollArea#page > QWidget > QWidget {
  background: $surface; border: 0;
}
QScrollArea#page { border: 2px solid transparent; border-radius: 6px; }
QScrollArea#page:focus { border: 2px solid $accent; }
QListWidget#helptopics {
  background: $sunken; border: 1px solid $border; outline: 0; padding: 5px; border-radius: 8px;
}
QListWidget#helptopics::item {
  padding: 5px 7px; border: 1px solid transparent; border-radius: 6px; color: $text;
}
QListWidget#helptopics::item:selected {
  background: $selected; color: $text; border-color: $accent;
}
QListView#rows { background: $surface; border: 0; outline: 0; padding: 4px 0; }
QScrollArea#detail, QScrollArea#detail > QWidget > QWidget {
  background: $surface; border: 0;
}
QListView#choices {
  background: $surface; border: 1px solid $control; border-radius: 6px; padding: 2px; outline: 0;
}
QListView#choices:focus { border: 2px solid $accent; padding: 1px; }
QListView#choices::item {
  color: $text; padding: 3px 5px; border: 1px solid transparent; border-radius: 4px;
}
QListView#choices::item:hover { background: $hover; }
QListView#choices::item:selected {
  background: $selected; color: $text; border-color: $accent;
}
QListView#choices::indicator {
  width: 14dp; height: 14dp; border: 1px solid $control; border-radius: 4px; background: $surface;
}
QListView#choices::indicator:checked {
  background: $accent; border-color: $accent; image: url("$arrow_check");
}
QDateTimeEdit {
  background: $surface; border: 1px solid $control; border-radius: 6px; padding: 0 8px;
  min-height: 28dp; selection-background-color: $accent; selection-color: $on_accent;
}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
  background: transparent; border: 0; padding: 0 8px; min-height: 0;
}
QDateTimeEdit:focus { border: 2px solid $accent; padding: 0 7px; min-height: 28dp-2px; }
QDateTimeEdit:disabled { color: $text3; border-color: $border_strong; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button {
  border: 0; width: 22dp; background: transparent;
}
QDateTimeEdit::up-button { subcontrol-position: top $end; }
QDateTimeEdit::down-button { subcontrol-position: bottom $end; }
QDateTimeEdit::up-arrow { image: url("$arrow_up"); width: 12dp; height: 12dp; }
QDateTimeEdit::down-arrow { image: url("$arrow_down"); width: 12dp; height: 12dp; }
QTabBar#tabs { background: transparent; }
QTabBar#tabs::tab {
  background: transparent; color: $text2; border: 0; border-bottom: 2px solid transparent;
  padding: 12px 10px 9px 10px; margin: 0 2px;
}
QTabBar#tabs::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar#tabs:focus { border: 2px solid $accent; border-radius: 6px; }
QTabBar#tabs::tab:hover { color: $text; }
QTabBar#tabs::scroller { width: 40px; }
QTabBar#tabs QToolButton { background: $surface; border: 0; }
QTabBar#tabs QToolButton:hover { background: $hover; }
QFrame#footline { background: $surface; border-top: 1px solid $border; }
QFrame#toolline { background: $surface; border-bottom: 1px solid $border; }
QFrame#rail { background: $app; border: 0; border-$end: 1px solid $border; }
QFrame#sheet {
  background: $surface; border: 1px solid $border_strong; border-radius: 12px;
}
QScrollArea#sheetbody, QScrollArea#sheetbody > QWidget > QWidget {
  background: $surface; border: 0;
}
QFrame#palette {
  background: $surface; border: 1px solid $border_strong; border-radius: 12px;
}
QLineEdit#palettefield { border: 0; min-height: 38dp; padding: 0 8px; }
QListView#palettelist { background: $surface; border: 0; outline: 0; }
QFrame#bar-past { background: $accent_soft; border-bottom: 1px solid $border; }
QFrame#bar-stale { background: $stale_soft; border-bottom: 1px solid $border; }
QFrame#bar-fault { background: $collision_soft; border-bottom: 1px solid $border; }
QFrame#bar-refused { background: $bracket_soft; border-bottom: 1px solid $border; }
QFrame#bar-notice { background: $surface; border-bottom: 1px solid $border; }
QLabel#quiet { color: $text2; }
QLabel#faint { color: $text3; }
QLabel#fault { color: $collision; }
QTreeView#outline {
  background: $app; border: 0; outline: 0; padding: 6px 0 0 0;
  selection-background-color: transparent;
}
QListView#desklist { background: transparent; border: 0; outline: 0; }
QFrame#deskcentre { background: $app; border: 0; border-$end: 1px solid $border; }
QFrame#deskresult { background: $surface; border: 0; border-top: 1px solid $border; }
QListView#rolling { background: $surface; border: 0; outline: 0; }
"""
