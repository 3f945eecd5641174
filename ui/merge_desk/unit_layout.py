"""Lays one unit out: its number, the words around it, its readings as buttons, how it stands."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QTextLayout

from app.values import value
from ui.bridge.page import Run
from ui.delegates.clause_layout import Lines, Part, Setting, laid_lines
from ui.merge_desk import words
from ui.merge_desk.canvas import Canvas, Script, advance, pill_height, pill_width, tags_width
from ui.merge_desk.state import Stand, UnitRow
from ui.theme.fonts import BODY, CAPTION, LABEL, fixed_font, interface_font, treaty_type
from ui.theme.look import look
from ui.theme.sizes import scaled
from ui.theme.tokens import Theme

_PAD, _NUMBER, _GAP, _LEFT, _FOOT = 12.0, 22.0, 8.0, 44.0, 12.0
_KEY, _INSET, _MIN_OPTION = 16.0, 9.0, 32.0
_MOST_TAGS = 4
_ZOOM = 0.9375
OUTER = 8.0
"""Room below a unit."""
JOIN, BRACKET = "join", "bracket"
_UPRIGHT = (QLocale.Language.Arabic, QLocale.Language.Chinese)
"""Languages that have no italics: their letters would only be bent."""


@value
class _Button:
    """One reading in its place.

    Attributes:
        layout: its words; None where they are said in italics by ``note``.
        text: where the words are.
        end: where the tags begin, on the first line.
        join: where it can be joined to what is picked; empty where it cannot.
    """

    number: int
    box: QRectF
    text: QRectF
    layout: QTextLayout | None
    note: str
    end: float
    join: QRectF


@value
class LaidUnit:
    """A unit, laid out; a ``Laid``."""

    row: UnitRow
    width: float
    height: float
    buttons: tuple[_Button, ...]
    together: tuple[QTextLayout, QRectF] | None
    places: tuple[tuple[QRectF, object], ...]
    tips: tuple[tuple[QRectF, str], ...]
    slots: tuple[tuple[tuple[str, int], ...], ...]

    def paint(self, canvas: Canvas, *, is_current: bool, has_focus: bool) -> None:
        """Paint it."""
        theme = look()
        frame = QRectF(0, 0, self.width, self.height - OUTER)
        marked = is_current and has_focus
        edge = theme.accent if is_current else theme.border
        canvas.frame(frame, theme.surface, edge, 8, 2 if marked else 1)
        self._head(canvas, theme)
        for button, slots in zip(self.buttons, self.slots, strict=True):
            _paint_button(canvas, self.row, button, slots)
        if self.together is not None:
            layout, box = self.together
            label = interface_font(CAPTION, 600)
            said = words.together()
            canvas.words(
                QRectF(box.left(), box.top() - scaled(18), scaled(300), scaled(18)),
                said,
                label,
                theme.text2,
            )
            canvas.painter.setPen(theme.text)
            layout.draw(canvas.painter, canvas.at(box).topLeft())

    def _head(self, canvas: Canvas, theme: Theme) -> None:
        role, icon = words.STAND_MARKS[self.row.stand]
        colour: QColor = getattr(theme, role)
        number = self.row.view.number
        if number > 0:
            side = scaled(_NUMBER)
            circle = QRectF(_PAD, _PAD - 1, side, side)
            filled = self.row.stand in (Stand.PICKED, Stand.UNCONTESTED)
            canvas.frame(circle, colour if filled else None, colour, side / 2, 2)
            ink = theme.on_accent if filled else colour
            canvas.centred(circle, str(number), interface_font(LABEL, 600), ink)
        said = words.of_stand(self.row.stand)
        width = pill_width(said, icon)
        canvas.pill(self.width - _PAD - width, _PAD, (said, role, icon))
        title = words.of_title(self.row.view)
        room = QRectF(_left() if number > 0 else _PAD, _PAD - 2, 0, scaled(24))
        room.setWidth(self.width - _PAD - width - _GAP - room.left())
        if number > 0:
            canvas.words(room, title, treaty_type("en", _ZOOM).body, theme.text2)
        else:
            canvas.words(room, title, interface_font(BODY, 600), theme.text)


def lay_unit(row: UnitRow, width: float, script: Script, slots: Mapping[str, int]) -> LaidUnit:
    """Lay a unit out in some width."""
    left = _left()
    x, y = left, _PAD + scaled(_NUMBER) + _GAP
    right = width - _PAD
    buttons: list[_Button] = []
    lowest = y
    for number in range(len(row.view.options)):
        button = _button(row, number, (right - left, script))
        if x > left and x + button.box.width() > right:
            x, y = left, lowest + _GAP
        moved = _moved(button, x, y)
        buttons.append(moved)
        x += moved.box.width() + _GAP
        lowest = max(lowest, moved.box.bottom())
    together: tuple[QTextLayout, QRectF] | None = None
    if row.together:
        layout, tall = _lines(row.together, right - left, script)
        together = (layout, QRectF(left, lowest + scaled(26), right - left, tall))
        lowest = together[1].bottom()
    places: list[tuple[QRectF, object]] = []
    for button in buttons:
        if not button.join.isEmpty():
            places.append((button.join, (JOIN, button.number)))
        places.append((button.box, button.number))
    pill = pill_width(words.of_stand(row.stand), words.STAND_MARKS[row.stand][1])
    places.append((QRectF(right - pill, _PAD, pill, pill_height()), BRACKET))
    tips = tuple(
        (b.box, words.of_option(row.view, o))
        for b, o in zip(buttons, row.view.options, strict=True)
    )
    coloured = tuple(
        tuple((code, slots.get(code, -1)) for code in o.codes) for o in row.view.options
    )
    height = lowest + _FOOT + OUTER
    return LaidUnit(row, width, height, tuple(buttons), together, tuple(places), tips, coloured)


def _left() -> float:
    """Return where the readings of a unit begin."""
    return _LEFT + scaled(_NUMBER) - _NUMBER


def _button(row: UnitRow, at: int, room: tuple[float, Script]) -> _Button:
    widest, script = room
    option = row.view.options[at]
    tags = tags_width(option.codes, _MOST_TAGS)
    base = words.base() if option.is_base and row.view.number > 0 else ""
    count = str(option.supporters) if option.supporters or base else ""
    end = sum(
        (
            _GAP + advance(base, interface_font(CAPTION)) if base else 0.0,
            _GAP + tags if tags else 0.0,
            _GAP + 6 + advance(count, interface_font(LABEL)) if count else 0.0,
        )
    )
    join = 24.0 if option.number in row.joinable else 0.0
    start = _INSET + scaled(_KEY) + 8
    most = widest - start - _INSET - end - join
    layout, note, wide, tall = None, "", 0.0, 24.0
    if option.runs:
        runs = option.runs
        layout, tall = _lines(runs, max(80.0, most), script)
        lines = range(layout.lineCount())
        wide = max((layout.lineAt(n).naturalTextWidth() for n in lines), default=0.0)
        if layout.lineCount() > 1:
            wide = max(80.0, most)
        else:
            layout, tall = _lines(runs, wide + 1, script)
    else:
        note = words.of_option(row.view, option)
        wide = advance(note, _italics())
    high = max(scaled(_MIN_OPTION), tall + 8)
    box = QRectF(0, 0, start + wide + end + join + _INSET, high)
    text = QRectF(start, (high - tall) / 2, wide + 1, tall)
    plus = QRectF(box.right() - join - 2, 4, join, 24) if join else QRectF()
    return _Button(option.number, box, text, layout, note, start + wide, plus)


def _moved(button: _Button, x: float, y: float) -> _Button:
    by = QPointF(x, y)
    join = button.join if button.join.isEmpty() else button.join.translated(by)
    return _Button(
        button.number,
        button.box.translated(by),
        button.text.translated(by),
        button.layout,
        button.note,
        button.end + x,
        join,
    )


def _lines(runs: tuple[Run, ...], width: float, script: Script) -> tuple[QTextLayout, float]:
    type_ = treaty_type(script.language, _ZOOM * script.zoom)
    setting = Setting(round(width), type_, look(), script.mirrored)
    return laid_lines(Lines(runs, type_.body, Part.TEXT, 0.0), setting, width)


def _italics() -> QFont:
    font = treaty_type("en", _ZOOM).body
    font.setItalic(QLocale().language() not in _UPRIGHT)
    return font


def _paint_button(
    canvas: Canvas, row: UnitRow, button: _Button, codes: tuple[tuple[str, int], ...]
) -> None:
    theme = look()
    option = row.view.options[button.number - 1]
    held = button.number in row.held
    role = "agreed" if row.stand is Stand.UNCONTESTED else "accent"
    colour: QColor = getattr(theme, role)
    off = row.stand is Stand.OFF or button.number in row.barred
    ground: QColor = getattr(theme, f"{role}_soft") if held else theme.surface
    edge = colour if held else theme.border_strong if not off else theme.border
    canvas.frame(button.box, ground, edge, 6, 2 if held else 1)
    top, middle = button.box.top(), button.box.top() + scaled(_MIN_OPTION) / 2
    left = button.box.left() + _INSET
    if held and len(row.held) < 2:
        canvas.icon(left, middle - scaled(16) / 2, "check", role, 16)
    else:
        side = scaled(_KEY)
        key = QRectF(left, middle - side / 2, side, side)
        canvas.frame(key, None, colour if held else theme.control, 4)
        order = row.held.index(button.number) + 1 if held else button.number
        canvas.centred(key, str(order), fixed_font(10, 500), colour if held else theme.text2)
    ink = theme.text3 if off else theme.text2 if option.is_base and not held else theme.text
    if button.layout is not None:
        canvas.painter.setPen(ink)
        button.layout.draw(canvas.painter, canvas.at(button.text).topLeft())
    else:
        canvas.words(button.text, button.note, _italics(), ink)
    _paint_end(canvas, row, button, codes)
    if not button.join.isEmpty():
        canvas.icon(button.join.left() + 5, top + 9.5, "plus", "accent", 13)


def _paint_end(
    canvas: Canvas, row: UnitRow, button: _Button, codes: tuple[tuple[str, int], ...]
) -> None:
    theme = look()
    option = row.view.options[button.number - 1]
    x, top = button.end + _GAP, button.box.top()
    tall = scaled(_MIN_OPTION)
    line = QRectF(x, top, scaled(200), tall)
    if option.is_base and row.view.number > 0:
        x += canvas.words(line, words.base(), interface_font(CAPTION), theme.text3) + _GAP
    if codes:
        x = canvas.tags(x, top + scaled(7), codes, _MOST_TAGS) + _GAP / 2
    if option.supporters or (option.is_base and row.view.number > 0):
        line = QRectF(x + 2, top, scaled(60), tall)
        canvas.words(line, str(option.supporters), interface_font(LABEL), theme.text2)
