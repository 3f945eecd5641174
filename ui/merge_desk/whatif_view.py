"""What would follow from the picks: brackets then, who stands where, who is in the way."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.negotiation.stand_events import Stance
from app.values import value
from ui.i18n import Words, commas, left_to_right
from ui.merge_desk import words
from ui.merge_desk.canvas import Canvas
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.theme.grounds import paint_track
from ui.theme.look import look
from ui.theme.sizes import scaled
from ui.widgets.flow import Flow
from ui.widgets.parts import plain_label

_tr = Words("merge what-if")
_LINE, _BAR, _ROW, _MOST_CODES, _MOST_CHIPS = 24.0, 4.0, 50.0, 7, 8


@value
class WhatIfShown:
    """What is shown.

    Attributes:
        delegations: how many have a say.
        before, after: how many brackets the instrument has.
        stands: codes by stance.
        opponents: codes of those in the way of a clean text.
        accepting: codes of those that are supposed to accept.
        notes: more to be said, a sentence each.
    """

    delegations: int = 0
    before: int = 0
    after: int = 0
    stands: Mapping[Stance, tuple[str, ...]] = field(default_factory=dict[Stance, tuple[str, ...]])
    opponents: tuple[str, ...] = ()
    accepting: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class WhatIfView(QWidget):
    """Shows it, and lets one suppose that a delegation accepts.

    Attributes:
        supposed: a code, and whether that delegation is supposed to accept what is picked.
    """

    supposed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = _Figures()
        self._way = plain_label(interface_font(LABEL))
        self._way.setWordWrap(True)
        self._suppose = plain_label(interface_font(CAPTION, 600), "faint")
        self._suppose.setText(self.tr("Suppose that these accept what is picked:"))
        self._suppose.setWordWrap(True)
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self._notes = plain_label(interface_font(LABEL), "fault")
        self._notes.setWordWrap(True)
        self._codes: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._figures, self._way, self._suppose, self._chips, self._notes):
            column.addWidget(widget)

    def show_found(self, shown: WhatIfShown) -> None:
        """Show what would follow."""
        self._figures.show_found(shown)
        self._way.setText(_in_the_way(shown.opponents))
        self._notes.setText("\n".join(shown.notes))
        self._notes.setVisible(bool(shown.notes))
        self._offer(tuple(sorted({*shown.opponents, *shown.accepting})), shown.accepting)

    @property
    def words(self) -> str:
        """What it says, for reading aloud."""
        return f"{self._figures.accessibleName()}. {self._way.text()}"

    def _pressed(self, chip: QPushButton, code: str, _on: bool = False) -> None:  # noqa: FBT001, FBT002 Qt passes it
        self.supposed.emit(code, chip.isChecked())

    def _offer(self, codes: Sequence[str], accepting: Sequence[str]) -> None:
        shown = tuple(codes[:_MOST_CHIPS])
        if shown != self._codes:
            self._codes = shown
            self._flow.clear()
            for code in shown:
                chip = QPushButton(left_to_right(code))
                chip.setObjectName("chip")
                chip.setFont(interface_font(CAPTION, 600))
                chip.setCheckable(True)
                chip.setAccessibleName(self.tr("Suppose that {} accepts").format(code))
                chip.clicked.connect(partial(self._pressed, chip, code))
                self._flow.addWidget(chip)
        for chip, code in zip(self._chips.findChildren(QPushButton), shown, strict=False):
            chip.setChecked(code in accepting)
        self._suppose.setVisible(bool(shown))
        self._chips.setVisible(bool(shown))


class _Figures(QWidget):
    """The painted part."""

    def __init__(self) -> None:
        self._shown = WhatIfShown()
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_found(self, shown: WhatIfShown) -> None:
        if shown == self._shown:
            return
        grown = _held(shown) != _held(self._shown)
        self._shown = shown
        self.setAccessibleName(_spoken(shown))
        if grown:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(2 * _LINE + _ROW * len(_held(self._shown))))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        theme, shown = look(), self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = float(self.width())
        canvas = Canvas(painter, QPointF(0, 0), width, mirrored=mirrored)
        tall = scaled(_LINE)
        line = QRectF(0, 0, width, tall)
        strong, plain = interface_font(LABEL, 600), interface_font(LABEL)
        said = _tr("{} delegations").format(shown.delegations)
        canvas.words(line, _tr("What-if"), strong, theme.text)
        canvas.words(line, said, plain, theme.text2, at_end=True)
        line = line.translated(0, tall)
        canvas.words(line, _tr("Brackets in the instrument"), plain, theme.text2)
        self._paint_change(canvas, line)
        y = 2.0 * tall
        for stance in _held(shown):
            self._stance(canvas, stance, y)
            y += scaled(_ROW)

    def _paint_change(self, canvas: Canvas, line: QRectF) -> None:
        theme, shown = look(), self._shown
        strong, plain = interface_font(LABEL, 700), interface_font(LABEL)
        taken = canvas.words(line, str(shown.after), strong, theme.text, at_end=True) + 6
        icon = "arrow-right"
        canvas.icon(line.right() - taken - scaled(13), line.top() + scaled(6), icon, "text2", 13)
        rest = QRectF(line.left(), line.top(), line.width() - taken - scaled(13) - 6, line.height())
        canvas.words(rest, str(shown.before), plain, theme.text2, at_end=True)

    def _stance(self, canvas: Canvas, stance: Stance, y: float) -> None:
        theme, shown = look(), self._shown
        codes = shown.stands.get(stance, ())
        width = float(self.width())
        line = QRectF(0, y, width, scaled(18))
        canvas.words(line, words.of_stance(stance), interface_font(LABEL, 500), theme.text)
        canvas.words(line, str(len(codes)), interface_font(LABEL), theme.text2, at_end=True)
        track = QRectF(0, y + scaled(22), width, _BAR)
        paint_track(canvas.painter, canvas.at(track))
        share = len(codes) / max(1, shown.delegations, len(codes))
        colour: QColor = getattr(theme, words.STANCE_ROLES[stance])
        canvas.frame(QRectF(0, y + scaled(22), width * share, _BAR), colour, None, 2)
        font = interface_font(CAPTION)
        named = _named(codes, QFontMetricsF(font), width)
        canvas.words(QRectF(0, y + scaled(28), width, scaled(16)), named, font, theme.text2)


def _held(shown: WhatIfShown) -> list[Stance]:
    return [stance for stance in words.STANCE_ROLES if shown.stands.get(stance)]


def _named(codes: Sequence[str], metrics: QFontMetricsF, room: float) -> str:
    """Return as many codes as there is room for, "+n" for the others."""
    for count in range(len(codes), 0, -1):
        rest = len(codes) - count
        said = "  ".join(codes[:count]) + (f"  +{rest}" if rest else "")
        if metrics.horizontalAdvance(said) <= room:
            return said
    return f"+{len(codes)}" if codes else ""


def _in_the_way(codes: Sequence[str]) -> str:
    if not codes:
        return _tr("Nobody stands in the way.")
    if len(codes) == 1:
        return _tr("{} still stands in the way.").format(codes[0])
    return _tr("{} still stand in the way.").format(commas(codes))


def _spoken(shown: WhatIfShown) -> str:
    parts = [_tr("Brackets in the instrument: {} now, {} then").format(shown.before, shown.after)]
    for stance in _held(shown):
        codes = shown.stands[stance]
        parts.append(f"{words.of_stance(stance)} {len(codes)}: {', '.join(codes)}")
    return "; ".join(parts)
