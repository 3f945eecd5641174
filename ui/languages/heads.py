"""Above each column: its language, how far it has come in numbers, and as a bar."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.negotiation.languages import CellState
from app.workspace.translations import LanguageCount
from ui.i18n import Words, commas, isolated, language_name
from ui.languages.gathering import of_state
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.theme.grounds import paint_track
from ui.theme.look import look
from ui.theme.sizes import Side, hold
from ui.widgets.parts import elided_label, plain_label

_HIGH, _HEAD = 6, 56
_tr = Words("languages")
_ORDER = (
    (CellState.CHECKED, "agreed"),
    (CellState.ALIGNED, "accent"),
    (CellState.STALE, "stale"),
    (CellState.TO_TRANSLATE, "border_strong"),
)


class StateBar(QWidget):
    """Checked, aligned, stale, to translate: as long as there are clauses of each."""

    def __init__(self) -> None:
        self._count: LanguageCount | None = None
        super().__init__()
        hold(self, Side.HEIGHT, _HIGH)

    def show_count(self, count: LanguageCount | None) -> None:
        """Show how far a language has come."""
        self._count = count
        self.setAccessibleName(counted(count) if count is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        count, theme = self._count, look()
        if count is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), _HIGH / 2, _HIGH / 2)
        painter.setClipPath(path)
        paint_track(painter, QRectF(self.rect()))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        done = 0.0
        for state, role in _ORDER:
            share = count.states[state] / count.total if count.total else 0.0
            width = self.width() * share
            left = self.width() - done - width if mirrored else done
            painter.fillRect(QRectF(left, 0, max(0.0, width - 1.5), _HIGH), getattr(theme, role))
            done += width


class LanguageHead(QFrame):
    """The head of one column; of the text's own language it only names it.

    Attributes:
        chosen: emitted with the code of another language.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolline")
        hold(self, Side.HEIGHT, _HEAD)
        self._name = plain_label(interface_font(LABEL, 600))
        self.picker = QComboBox()
        self.picker.setAccessibleName(self.tr("Language"))
        self.picker.activated.connect(self._activated)
        self._counted = elided_label(interface_font(CAPTION), "quiet")
        self._bar = StateBar()
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._name)
        line.addWidget(self.picker)
        line.addWidget(self._counted, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 14, 7)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._bar)

    def show_reference(self, code: str) -> None:
        """Show that this is the text's own language."""
        self._name.setText(_tr("{}, the reference").format(isolated(language_name(code))))
        self._counted.setText("")
        self.picker.hide()
        self._name.show()
        self._bar.show_count(None)

    def show_language(self, code: str, offered: tuple[str, ...], count: LanguageCount) -> None:
        """Show another language, and how far it has come."""
        self._name.hide()
        self.picker.show()
        self.picker.clear()
        for one in offered:
            self.picker.addItem(language_name(one), one)
        self.picker.setCurrentIndex(offered.index(code))
        self._counted.setText(counted(count))
        self._bar.show_count(count)

    @property
    def words(self) -> str:
        """What it says."""
        return self._counted.text()

    def _activated(self) -> None:
        self.chosen.emit(str(self.picker.currentData()))


def counted(count: LanguageCount) -> str:
    """Return how far a language has come, in words: "3 stale, 40 checked"."""
    parts = [
        f"{count.states[state]:,} {of_state(state).lower()}"
        for state, _ in reversed(_ORDER)
        if count.states[state]
    ]
    if count.doubtful:
        parts.append(_tr("{} with findings").format(f"{count.doubtful:,}"))
    return commas(parts)
