"""The palette: one field that finds commands, clauses, words and people, and leads to them.

Plain text finds everything; ">" commands alone, "@" delegations and people, "#" articles.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui import messages
from ui.actions import Actions
from ui.command_table import Command
from ui.i18n import Words
from ui.shell.palette_lines import LineDelegate
from ui.shell.palette_model import Line, PaletteModel
from ui.theme.fonts import CAPTION, TITLE, interface_font
from ui.theme.sizes import scaled
from ui.widgets.host import Finder
from ui.widgets.parts import announce, line_field, plain_label

WIDTH, TOP = 680, 90
_SHOWN, _MOST, _RECENT = 9, 60, 8
_COMMANDS = ">"
_MIRRORED = "<"
"""May be typed for ">": from right to left the one looks like the other."""
_SIGNS = "@#" + _COMMANDS + _MIRRORED
_LATER = 100
"""Milliseconds until what was not known yet is asked for again."""
_tr = Words("palette")


class Palette(QFrame):
    """Opens over the window; closes when something was chosen, on Esc and when left.

    Args:
        over: the window.
        actions: the commands.
        finders: by the sign that asks for them alone ("@", "#", or "" for plain text).
    """

    closed = Signal()

    def __init__(self, over: QWidget, actions: Actions, finders: Mapping[str, Finder]) -> None:
        self._actions, self._finders = actions, finders
        self._recent: list[Command] = []
        self._before: QWidget | None = None
        super().__init__(over)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Search and commands"))
        self._field = line_field()
        self._model = PaletteModel(self)
        self._delegate = LineDelegate()
        self._list = QListView()
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._find_again)
        self._hint = plain_label(interface_font(CAPTION), "faint")
        self._hint.setText(self.tr("> commands   @ delegations and people   # articles"))
        self._dress()
        self._field.textEdited.connect(self._find)
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._choose)
        over.installEventFilter(self)
        actions.done.connect(self._remember)
        self.hide()

    def open(self, words: str = "") -> None:
        """Show it, ready for typing."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._field.setText(words)
        self._find(words)
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> None:
        """Take it away; the keyboard goes back where it was."""
        if not self.isVisible():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() is QEvent.Type.FocusOut and self.isVisible():
                self.hide()
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.shut()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose()
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_PageDown:
                self._step(_SHOWN)
            case Qt.Key.Key_PageUp:
                self._step(-_SHOWN)
            case Qt.Key.Key_Tab:
                self._complete()
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        at = self._list.currentIndex().row() + by
        at = at % count if abs(by) == 1 else min(count - 1, max(0, at))
        self._mark(at)

    def _mark(self, row: int) -> None:
        index = self._model.index(row, 0)
        self._list.setCurrentIndex(index)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        if spoken:
            announce(self._list, str(spoken))

    def _complete(self) -> None:
        line = self._model.line(self._list.currentIndex().row())
        if line is not None and not line.is_vain:
            sign = self._field.text()[:1]
            self._field.setText(f"{sign if sign in _SIGNS else ''}{line.name}")
            self._find(self._field.text())

    def _choose(self) -> None:
        line = self._model.line(self._list.currentIndex().row())
        if line is None or line.is_vain:
            return
        if line.refusal:
            announce(self._list, line.refusal)
            return
        self.shut()
        line.do()

    def _remember(self, command: Command) -> None:
        if command is not Command.PALETTE:
            others = [one for one in self._recent if one is not command]
            self._recent = [command, *others][:_RECENT]

    def _find(self, typed: str) -> None:
        self._later.stop()
        lines = list(self._lines(typed.lstrip()))[:_MOST]
        is_vain = not lines and bool(typed.strip(f" {_SIGNS}")) and not self._later.isActive()
        self._model.show([_nothing()] if is_vain else lines)
        if is_vain:
            announce(self._list, messages.hits(0, 0))
        elif lines:
            self._list.setCurrentIndex(self._model.index(0, 0))
        self._place()

    def _find_again(self) -> None:
        if self.isVisible():
            self._find(self._field.text())

    def _lines(self, typed: str) -> Iterator[Line]:
        sign = typed[:1] if typed[:1] in _SIGNS else ""
        words = typed[len(sign) :].strip()
        sign = _COMMANDS if sign == _MIRRORED else sign
        if sign in ("", _COMMANDS):
            yield from self._commands(words, most=5 if words and not sign else _MOST)
        if sign != _COMMANDS and (words or sign):
            finders = self._finders if not sign else {sign: self._finders.get(sign)}
            for finder in finders.values():
                founds = finder(words) if finder else ()
                if founds is None:
                    self._later.start()
                for found in founds or ():
                    yield Line(found.name, found.context, found.icon, "", "", found.go)

    def _commands(self, words: str, most: int) -> Iterator[Line]:
        wanted = words.split()
        listed = [
            one
            for one in self._actions.listed()
            if one.command is not Command.PALETTE and one.fits(wanted)
        ]
        order = {command: place for place, command in enumerate(self._recent)}
        listed.sort(key=lambda one: (bool(one.refusal), order.get(one.command, _RECENT)))
        for one in listed[:most]:
            yield Line(
                one.name,
                one.menu,
                one.icon,
                one.keys,
                one.refusal,
                lambda command=one.command: self._actions.run(command),
            )

    def _dress(self) -> None:
        self._field.setObjectName("palettefield")
        self._field.setFont(interface_font(TITLE))
        self._field.setPlaceholderText(self.tr("Search text or run a command"))
        self._field.setAccessibleName(self.tr("Search text or run a command"))
        self._list.setObjectName("palettelist")
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self._hint.setContentsMargins(scaled(10), 0, scaled(10), 0)  # below the words of the field
        for widget in (self._field, self._list, self._hint):
            column.addWidget(widget)

    def _place(self) -> None:
        over = self.parentWidget()
        if over is None:
            return
        width = min(scaled(WIDTH), over.width() - 48)
        row = self._list.sizeHintForRow(0) if self._model.rowCount() else 0
        shown = min(_SHOWN, self._model.rowCount())
        self._list.setFixedHeight(row * shown + 4)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((over.width() - width) // 2, TOP)


def _nothing() -> Line:
    return Line(messages.hits(0, 0), "", "search", "", "", lambda: None, is_vain=True)
