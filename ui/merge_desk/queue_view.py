"""What waits for the chair, as a list: collisions, what needs attention, what nobody contests."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app.workspace.merge_queue import Need, Queue, Ruled, Waiting
from ui.bridge.visible import visible
from ui.i18n import Words
from ui.merge_desk import words
from ui.merge_desk.canvas import Canvas, tags_width
from ui.merge_desk.painted_list import PaintedList
from ui.merge_desk.rows_model import RowsModel
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.theme.grounds import Standing, paint_row
from ui.theme.look import look
from ui.theme.sizes import scaled

_tr = Words("merge queue")
_PAD, _ICON, _HEADING = 12.0, 16.0, 38.0
_NUMBER = 52.0


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above some places, and how many there are."""

    key: str
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the queue, with the colours of those who propose there."""

    waiting: Waiting
    slots: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """One decision."""

    ruled: Ruled


Line = Heading | Place | Done


def lines_of(found: Queue, slots: Mapping[str, int]) -> tuple[Line, ...]:
    """Return the lines of a queue."""
    return tuple(_lines(found, slots))


def _lines(found: Queue, slots: Mapping[str, int]) -> Iterator[Line]:
    for need in Need:
        held = found.of(need)
        if held:
            yield Heading(need.value, words.of_need(need, many=True), len(held))
            for one in held:
                yield Place(one, tuple(slots.get(code, -1) for code in one.sponsors))
    if found.decided:
        yield Heading("decided", _tr("Decided today"), len(found.decided))
        yield from map(Done, found.decided)


def key_of(line: Line) -> object:
    """Return what names a line among the others."""
    match line:
        case Heading():
            return line.key
        case Place():
            return line.waiting.place
        case Done():
            return line.ruled.entry


def spoken(line: Line) -> str:
    """Return a line as it is read aloud."""
    match line:
        case Heading():
            return f"{line.words}: {line.count}"
        case Place(waiting=one):
            parts = (words.of_need(one.need), one.name, visible(one.title), noted(one),
                     *one.sponsors, amendments(one.amendments))  # fmt: skip
        case Done(ruled=one):
            parts = (_tr("Decided"), one.name, visible(one.title))
    return ", ".join(part for part in parts if part)


def amendments(count: int) -> str:
    """Return how many amendments there are."""
    return _tr("1 amendment") if count == 1 else _tr("{} amendments").format(count)


def noted(one: Waiting) -> str:
    """Return what else the place is: the heading, the version in a language."""
    said = {"heading": _tr("heading")}
    return ", ".join(said.get(note, note) for note in one.note.split(", ") if note)


class QueueView(PaintedList[Line]):
    """Shows the queue; Enter or a click opens a place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        model = RowsModel[Line](key_of, spoken, lambda line: not isinstance(line, Heading))
        super().__init__(self.tr("To decide"), model, lay_line, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


@dataclass(frozen=True, slots=True)
class LaidLine:
    """A line, laid out; a ``Laid``."""

    line: Line
    width: float
    height: float
    places: tuple[tuple[QRectF, object], ...] = ()
    tips: tuple[tuple[QRectF, str], ...] = ()

    def paint(self, canvas: Canvas, *, is_current: bool, has_focus: bool) -> None:
        """Paint it."""
        theme = look()
        if is_current and not isinstance(self.line, Heading):
            box = QRectF(2, 1, self.width - 4, self.height - 2)
            here = Standing(chosen=True, focused=has_focus)
            paint_row(canvas.painter, canvas.at(box), 6, here, mirrored=canvas.mirrored)
        match self.line:
            case Heading():
                font = interface_font(LABEL, 600)
                box = QRectF(_PAD, scaled(10), self.width - 2 * _PAD, scaled(24))
                canvas.words(box, self.line.words, font, theme.text2)
                count = str(self.line.count)
                canvas.words(box, count, interface_font(LABEL), theme.text3, at_end=True)
            case Place(waiting=one):
                icon, role = words.NEED_MARKS[one.need]
                self._name(canvas, (icon, role), one.name, one.title or noted(one))
                self._sponsors(canvas, one, self.line.slots)
            case Done(ruled=one):
                self._name(canvas, ("circle-check", "agreed"), one.name, one.title)

    def _name(self, canvas: Canvas, mark: tuple[str, str], name: str, title: str) -> None:
        theme = look()
        top, tall = scaled(5), scaled(22)
        canvas.icon(_PAD, scaled(8), mark[0], mark[1], 15)
        font = interface_font(BODY, 600)
        short = _short(name)
        x = _PAD + scaled(_ICON) + 8
        room = self.width - x - _PAD
        taken = canvas.words(QRectF(x, top, room, tall), short, font, theme.text)
        x += max(taken + 8, scaled(_NUMBER - 12))
        box = QRectF(x, top, self.width - x - _PAD, tall)
        if isinstance(self.line, Place) and self.line.waiting.need is Need.UNCONTESTED:
            box.setWidth(box.width() - _tail(self.line.waiting) - 6)
        canvas.words(box, visible(title), interface_font(BODY), theme.text2)

    def _sponsors(self, canvas: Canvas, one: Waiting, slots: tuple[int, ...]) -> None:
        theme = look()
        codes = tuple(zip(one.sponsors, slots, strict=True))
        if one.need is Need.UNCONTESTED:
            x = self.width - _PAD - _tail(one)
            canvas.tags(x, scaled(7), codes, 1)
            return
        x = canvas.tags(_PAD + scaled(_ICON) + 8, scaled(28), codes, 2) + 4
        parts = (amendments(one.amendments), noted(one) if one.title else "")
        said = ", ".join(part for part in parts if part)
        font: QFont = interface_font(CAPTION)
        canvas.words(
            QRectF(x, scaled(28), self.width - x - _PAD, scaled(18)), said, font, theme.text2
        )


def lay_line(value: Line, width: float) -> LaidLine:
    """Lay a line out."""
    match value:
        case Heading():
            return LaidLine(value, width, scaled(_HEADING))
        case Place(waiting=one):
            tall = scaled(32 if one.need is Need.UNCONTESTED else 52)
            tips = ((QRectF(0, 0, width, tall), spoken(value)),)
            return LaidLine(value, width, tall, tips=tips)
        case Done():
            tall = scaled(32)
            return LaidLine(value, width, tall, tips=((QRectF(0, 0, width, tall), spoken(value)),))


def _tail(one: Waiting) -> float:
    return tags_width(one.sponsors, 1)


def _short(name: str) -> str:
    """Return a provision without the word before its number, where one follows: "7(3)"."""
    before, blank, number = name.partition(" ")
    return number if blank and number[:1].isdigit() and before.isalpha() else name
