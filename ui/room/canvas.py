"""One clause in large type, with its readings: as large as the window has room for."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.values import value
from app.workspace.room import RoomReading, RoomView
from ui.bridge.page import Run, Style
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.bridge.runs import runs_of
from ui.bridge.visible import visible
from ui.delegates.clause_layout import Lines, Part, Setting, laid_lines
from ui.i18n import Words, commas, directed, isolated, left_to_right
from ui.theme.fonts import interface_font, treaty_type
from ui.theme.look import look

_LARGEST, _SMALLEST, _STEP = 3.2, 1.2, 0.1
_EDGE, _GAP = 0.06, 0.9
_tr = Words("room")


@value
class _Block:
    """Some lines in their place.

    Attributes:
        ground: whether they stand on the ground of what is picked.
    """

    layout: QTextLayout
    at: QPointF
    height: float
    ground: bool = False


@value
class _Laid:
    zoom: float
    blocks: tuple[_Block, ...]
    height: float


class RoomCanvas(QWidget):
    """Paints a ``RoomView``; where even the smallest type is too large it is taller than wide."""

    def __init__(self) -> None:
        self._view: RoomView | None = None
        self._laid = _Laid(1.0, (), 0.0)
        self._room = QSize(1, 1)
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The clause under discussion"))

    def show_view(self, view: RoomView | None) -> None:
        """Show a clause; None shows nothing."""
        self._view = view
        self.setAccessibleDescription(spoken(view))
        self._lay()

    def fit(self, room: QSize) -> None:
        """Take the size of the window."""
        self._room = room
        self._lay()

    @property
    def words(self) -> str:
        """What can be read on it."""
        return "\n".join(block.layout.text() for block in self._laid.blocks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.surface)
        for block in self._laid.blocks:
            if block.ground:
                painter.setPen(QPen(theme.accent, 2))
                painter.setBrush(theme.accent_soft)
                edge = self.width() * _EDGE / 3
                box = QRectF(edge, block.at.y() - 4, self.width() - 2 * edge, block.height + 8)
                painter.drawRoundedRect(box, 8, 8)
            painter.setPen(theme.text)
            block.layout.draw(painter, block.at)

    def _lay(self) -> None:
        """Find the largest type in which everything has room."""
        zoom = _LARGEST
        found = self._at(zoom)
        while found.height > self._room.height() and zoom > _SMALLEST:
            zoom = round(zoom - _STEP, 2)
            found = self._at(zoom)
        self._laid = found
        self.setMinimumHeight(round(max(found.height, 1.0)))
        self.update()

    def _at(self, zoom: float) -> _Laid:
        view = self._view
        if view is None:
            return _Laid(zoom, (), 0.0)
        width = max(200, self._room.width())
        mirrored = view.language in RIGHT_TO_LEFT
        type_ = treaty_type(view.language, zoom)
        setting = Setting(width, type_, look(), mirrored)
        edge = width * _EDGE
        y = type_.pitch * _GAP
        blocks: list[_Block] = []
        for runs, font, ground in _paragraphs(view, setting):
            lines = Lines(runs, font, Part.TEXT, y)
            layout, height = laid_lines(lines, setting, width - 2 * edge)
            blocks.append(_Block(layout, QPointF(edge, y), height, ground))
            y += height + type_.pitch * _GAP / 3
        return _Laid(zoom, tuple(blocks), y + type_.pitch * _GAP / 2)


def _paragraphs(view: RoomView, setting: Setting) -> Iterator[tuple[tuple[Run, ...], QFont, bool]]:
    """Yield what stands on the screen, from the top down: place, heading, wording, readings."""
    type_, language = setting.type, view.language
    place = directed(visible(view.place), mirrored=setting.mirrored)
    small = interface_font(13 * type_.zoom, 600)
    yield (Run(place, Style.NOTE),), small, False
    for segments, font in ((view.heading, type_.article), (view.text, type_.body)):
        if segments:
            yield runs_of(segments, language, {}, mirrored=setting.mirrored), font, False
    readings = interface_font(13 * type_.zoom, 400)
    for unit in view.units:
        for reading in unit.readings:
            yield (Run(_said(unit.number, reading)),), readings, reading.is_picked


def _said(unit: int, reading: RoomReading) -> str:
    who = commas(left_to_right(visible(code)) for code in reading.sponsors)
    of_base = reading.number == 1 and not who
    nothing = _tr("nothing here") if of_base else _tr("the words taken out")
    words = visible(reading.words).strip() or nothing
    what = _tr("the text as it is") if of_base else who
    place = left_to_right(f"{unit}.{reading.number}")
    words = isolated(words)
    return f"{place}  {words}  ({isolated(what)})" if what else f"{place}  {words}"


def spoken(view: RoomView | None) -> str:
    """Return what is shown, for those who cannot see it."""
    if view is None:
        return ""
    words = "".join(segment.text for segment in (*view.heading, *view.text))
    readings = [_said(u.number, r) for u in view.units for r in u.readings]
    return "\n".join((visible(view.place), visible(words), *readings))
