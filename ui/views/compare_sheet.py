"""Comparing a code aloud: groups large enough to be read out, a tick for each side."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui.i18n import Words
from ui.theme.fonts import fixed_font, interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_tr = Words("aloud")
_COLUMNS, _SIZE = 4, 20


class CompareSheet(Sheet):
    """Shows a code and asks both sides.

    Args:
        title: whose code it is.
        how: what to do with it, and what it means when it differs.
        code: groups with blanks between.
        done: called when both sides say that it is the same.
    """

    def __init__(self, title: str, how: str, code: str, done: Callable[[], object]) -> None:
        super().__init__(title, 520)
        self._done = done
        about = plain_label(interface_font(), "quiet")
        about.setText(how)
        about.setWordWrap(True)
        self.body.addWidget(about)
        self.body.addWidget(_groups(code))
        self._ours = QCheckBox(_tr("&I have read it out, and they have the same"))
        self._theirs = QCheckBox(_tr("&They have read theirs out, and I have the same"))
        for tick in (self._ours, self._theirs):
            self.body.addWidget(tick)
            tick.toggled.connect(self._refresh)
        self.add_close(_tr("It &differs, or not now"))
        self._go = self.add_button(
            Button(_tr("It is the &same"), "check", "primary", "Ctrl+Enter"), main=True
        )
        self.confirmed.connect(self._confirm)
        self._refresh()

    def _refresh(self) -> None:
        self._go.setEnabled(self._ours.isChecked() and self._theirs.isChecked())

    def _confirm(self) -> None:
        self.close_sheet()
        self._done()


def _groups(code: str) -> QWidget:
    """Return the groups of a code in order, from left to right in every language."""
    inside = QWidget()
    inside.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    grid = QGridLayout(inside)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(10)
    grid.setContentsMargins(0, 8, 0, 8)
    for number, group in enumerate(code.split()):
        label = plain_label(fixed_font(_SIZE, 500))
        label.setText(group)
        label.setAccessibleName(_tr("Group {}: {}").format(number + 1, " ".join(group)))
        grid.addWidget(label, number // _COLUMNS, number % _COLUMNS)
    return inside
