"""Buttons with an icon and the key that does the same; they take their colours from the theme."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import messages
from ui.i18n import key_name, left_to_right, unmarked
from ui.theme.fonts import BODY, CAPTION, interface_font
from ui.theme.icons import pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

_ICON, _GAP, _PAD, _HINT_GAP, _LETTERS = 16, 6, 12, 10, 6
_KINDS = {
    "primary": ("accent", "on_accent", "accent"),
    "secondary": ("surface", "text", "border_strong"),
    "ghost": ("", "text2", ""),
    "danger": ("surface", "collision", "collision"),
    "link": ("", "accent", ""),
    "toggle": ("", "text2", ""),
}

_OFF = {"eye": "eye-off"}
"""How a toggle is drawn that is off: by another shape, not by its colour alone."""


class Button(QPushButton):
    """A button of the kind "primary", "secondary", "ghost", "danger", "link" or "toggle".

    Args:
        words: what stands on it, with "&" before its letter; "" for an icon alone.
        icon: as Lucide calls it; "" for none.
        kind: see above.
        hint: the key that does the same.
        name: what it is called where there are no words; shown as a tooltip too.
    """

    def __init__(
        self,
        words: str = "",
        icon: str = "",
        kind: str = "secondary",
        hint: str = "",
        name: str = "",
    ) -> None:
        self._icon, self._kind, self._hint = icon, kind, key_name(hint)
        self._is_elided = False
        super().__init__(words)
        self.setFont(interface_font(BODY, 500))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(messages.tip(name))

    def refuse(self, why: str) -> None:
        """Say why it does nothing now; "" lets it do what it does."""
        self.setEnabled(not why)
        self.setToolTip(messages.tip(why))
        self.setAccessibleDescription(why)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = unmarked(self.text())
        width = metrics.horizontalAdvance(words) if words else 0
        if self._icon:
            width += scaled(_ICON) + (_GAP if words else 0)
        if self._hint:
            width += _HINT_GAP + QFontMetrics(self._small()).horizontalAdvance(self._hint)
        pad = _PAD if words else 7
        return QSize(width + 2 * pad, max(30, metrics.height() + 14))

    def minimumSizeHint(self) -> QSize:
        """Some letters and … where there is no room: then its words are in the tooltip."""
        whole = self.sizeHint()
        return QSize(
            min(whole.width(), least_width(self) + 2 * _PAD + scaled(_ICON)), whole.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_elided = tell_elided(self, was=self._is_elided)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink, edge = self._roles()
        _box(painter, self, ground, edge)
        box = self.rect().adjusted(_PAD if self.text() else 7, 0, -_PAD if self.text() else -7, 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._icon and not self._needs_its_room(box.width()):
            side = scaled(_ICON)
            x = box.right() - side + 1 if mirrored else box.left()
            drawn = _OFF.get(self._icon, self._icon) if self._is_off() else self._icon
            painter.drawPixmap(x, (self.height() - side) // 2, pixmap(drawn, ink, side))
            taken = side + _GAP
            box = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
        self._write(painter, box, ink)

    def _write(self, painter: QPainter, box: QRect, ink: str) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
        near, far = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        painter.setPen(getattr(look(), ink))
        painter.setFont(self.font())
        where = near if self._icon or self._hint else None
        flags = middle | (where or Qt.AlignmentFlag.AlignHCenter)
        words = self.text()
        if self._is_elided:
            words = elided(self, box.width())
        painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), words)
        if self._hint and not self._is_elided:
            painter.setFont(self._small())
            painter.setOpacity(0.75)
            hint = left_to_right(self._hint)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | far), hint)

    def _needs_its_room(self, room: int) -> bool:
        """Say whether the words need the room of the icon: they say more."""
        words = QFontMetrics(self.font()).horizontalAdvance(unmarked(self.text()))
        return bool(words) and words > room - scaled(_ICON) - _GAP

    def _small(self) -> QFont:
        return interface_font(CAPTION, 500)

    def _is_off(self) -> bool:
        return self._kind == "toggle" and not self.isChecked()

    def _roles(self) -> tuple[str, str, str]:
        ground, ink, edge = _KINDS[self._kind]
        if not self.isEnabled():
            return ("sunken" if ground == "accent" else ground, "text3", "border" if edge else "")
        if self._kind == "toggle":
            ink = "accent" if self.isChecked() else "text2"
            return ("hover" if self.underMouse() or self.isDown() else "", ink, "")
        if self.isChecked() or self.isDown():
            return (
                ("accent_soft", "accent", "accent")
                if self._kind != "primary"
                else _KINDS["primary"]
            )
        if self.underMouse() and self._kind in ("ghost", "secondary", "link"):
            ground = "hover"
        return ground, ink, edge


def least_width(button: QPushButton) -> int:
    """Return the width of the letters that a button keeps when there is no room for its words."""
    metrics = QFontMetrics(button.font())
    return min(metrics.horizontalAdvance(button.text()), _LETTERS * metrics.averageCharWidth())


def elided(button: QPushButton, width: int) -> str:
    """Return the words of a button as far as they have room, ending in "…"."""
    metrics = QFontMetrics(button.font())
    held = metrics.elidedText(unmarked(button.text()), Qt.TextElideMode.ElideRight, width)
    return held.replace("&", "&&")  # it is drawn as the words of a button are


def tell_elided(button: QPushButton, *, was: bool) -> bool:
    """Say whether a button has less room than its words need; they are its tooltip then."""
    now = bool(button.text()) and button.width() < button.sizeHint().width()
    if now and not was:
        button.setToolTip(messages.tip(unmarked(button.text())))
    return now


def _box(painter: QPainter, widget: QWidget, ground: str, edge: str) -> None:
    theme = look()
    box = widget.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(getattr(theme, edge), 1) if edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(getattr(theme, ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 6, 6)
    if widget.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.on_accent if ground == "accent" else theme.accent, 2))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
