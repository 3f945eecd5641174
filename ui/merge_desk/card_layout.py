"""Lays one amendment out as a card: its changes as chips that can be pressed, numbered by unit."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QTextLayout

from app.workspace.merge_desk import Way
from ui.bridge.page import Run, Style
from ui.bridge.visible import utf16
from ui.delegates.clause_layout import Lines, Part, Setting, laid_lines
from ui.delegates.stretches import stretch
from ui.i18n import commas, in_words
from ui.merge_desk import words
from ui.merge_desk.canvas import Canvas, Script, advance, mirrored_rect, tags_width
from ui.merge_desk.state import CardRow
from ui.theme.fonts import CAPTION, LABEL, interface_font, treaty_type
from ui.theme.look import look
from ui.theme.sizes import scaled

_PAD, _HEAD, _FOOT, _GAP = 12.0, 24.0, 26.0, 8.0
_ZOOM = 0.875
_MOST_TAGS = 2
_SHADE_LIGHT, _SHADE_DARK = 0.11, 0.22
OUTER = 8.0
"""Room after a card."""
ALL = "all"
"""Stands for the button that picks all of it."""


@dataclass(frozen=True, slots=True)
class LaidCard:
    """A card, laid out; a ``Laid``.

    Attributes:
        chips: by unit, where its words are painted: one box a line.
    """

    row: CardRow
    width: float
    height: float
    layout: QTextLayout
    chips: tuple[tuple[int, tuple[QRectF, ...]], ...]
    places: tuple[tuple[QRectF, object], ...]
    tips: tuple[tuple[QRectF, str], ...]
    shown: float

    def paint(self, canvas: Canvas, *, is_current: bool, has_focus: bool) -> None:
        """Paint it; the foot stands at the bottom of the tallest card."""
        theme = look()
        tall = self.shown or self.height
        frame = QRectF(0, 0, self.width - OUTER, tall)
        marked = is_current and has_focus
        canvas.frame(frame, theme.surface, theme.accent if marked else theme.border, 8, 1 + marked)
        self._head(canvas)
        for unit, boxes in self.chips:
            self._chip(canvas, boxes, picked=unit in self.row.picked)
        canvas.painter.setPen(theme.text2)
        corner = canvas.at(
            QRectF(_PAD, _PAD + scaled(_HEAD), self.width - OUTER - 2 * _PAD, 1)
        ).topLeft()
        self.layout.draw(canvas.painter, corner)
        self._foot(canvas, tall)

    def _head(self, canvas: Canvas) -> None:
        theme, card = look(), self.row.view.card
        font = interface_font(LABEL, 600)
        inner = self.width - OUTER
        line = QRectF(_PAD, _PAD - 4, inner - 2 * _PAD, scaled(22))
        key = words.alt_key(self.row.view.number)
        key_width = advance(key, interface_font(CAPTION)) + _GAP if key else 0
        canvas.words(line, key, interface_font(CAPTION), theme.text3, at_end=True)
        line.setWidth(line.width() - key_width)
        taken = canvas.words(line, card.label, font, theme.text) + _GAP
        codes = tuple(zip(card.codes, self.row.slots, strict=True))
        most = _MOST_TAGS
        while most > 1 and taken + tags_width(card.codes, most) > line.width():
            most -= 1
        if taken + tags_width(card.codes, most) <= line.width():
            canvas.tags(_PAD + taken, _PAD - 2, codes, most)

    def _chip(self, canvas: Canvas, boxes: tuple[QRectF, ...], *, picked: bool) -> None:
        theme = look()
        slot = self.row.slots[0] if self.row.slots else -1
        colour = theme.delegation(slot)
        ground = QColor(colour)
        ground.setAlphaF(_SHADE_DARK if theme.is_dark else _SHADE_LIGHT)
        painter = canvas.painter
        pen = QPen(colour, 1.5 if picked else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if picked else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground if picked else Qt.BrushStyle.NoBrush)
        for box in boxes:
            painter.drawRoundedRect(canvas.as_it_is(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _foot(self, canvas: Canvas, tall: float) -> None:
        theme, card = look(), self.row.view.card
        foot = scaled(_FOOT)
        y = tall - foot - 2
        inner = self.width - OUTER
        if can_pick(self.row):
            role = "accent" if self.row.picked else "text2"
            canvas.icon(_PAD, y + scaled(6), "list-checks", role, 14)
            said = words.pick_all() if card.way is Way.WORDS else words.adopt()
            line = QRectF(_PAD + scaled(20), y, inner - 2 * _PAD, foot)
            canvas.words(line, said, interface_font(LABEL, 500), getattr(theme, role))
        count = words.support(card.supporters)
        line = QRectF(inner / 2, y, inner / 2 - _PAD, foot)
        canvas.words(line, count, interface_font(CAPTION), theme.text3, at_end=True)


def can_pick(row: CardRow) -> bool:
    """Tell whether there is anything of a card that can be picked."""
    return row.view.card.way not in (Way.OVERTAKEN, Way.REFLECTED)


def lay_card(row: CardRow, width: float, script: Script, shown: float = 0.0) -> LaidCard:
    """Lay a card out.

    Args:
        row: the card.
        width: with the room after it.
        script: of its words, and of the window.
        shown: how high it is shown; 0 for as high as it needs.
    """
    room = width - OUTER - 2 * _PAD
    runs, ranges = _runs(row)
    type_ = treaty_type(script.language, _ZOOM * script.zoom)
    setting = Setting(round(room), type_, look(), script.mirrored)
    layout, tall = laid_lines(Lines(runs, type_.body, Part.TEXT, 0.0), setting, room)
    pitch = tall / max(1, layout.lineCount())
    left = mirrored_rect(QRectF(_PAD, 0, room, 1), width, mirrored=script.window).left()
    corner = QPointF(left, _PAD + scaled(_HEAD))
    chips = tuple(
        (unit, tuple(b.translated(corner) for b in _boxes(layout, (start, end), pitch)))
        for unit, start, end in ranges
    )
    height = _PAD + scaled(_HEAD) + tall + _GAP + scaled(_FOOT) + _GAP
    bottom = (shown or height) - scaled(_FOOT) - 2
    places: list[tuple[QRectF, object]] = [
        (mirrored_rect(box, width, mirrored=script.window), unit)
        for unit, boxes in chips
        for box in boxes
    ]
    if can_pick(row):
        places.append((QRectF(_PAD - 4, bottom, (width - OUTER) / 2 - _PAD, scaled(_FOOT)), ALL))
    card = row.view.card
    tips = ((QRectF(0, 0, width, _PAD + scaled(_HEAD)), commas([card.label, *card.names])),)
    if card.rationale:
        tips = (*tips, (QRectF(0, 0, width, shown or height), card.rationale))
    return LaidCard(row, width, height, layout, chips, tuple(places), tips, shown)


def _runs(row: CardRow) -> tuple[tuple[Run, ...], list[tuple[int, int, int]]]:
    """Return the runs of a card, and the stretches that are chips: unit, from, to, in UTF-16."""
    view = row.view
    found: list[Run] = []
    ranges: list[tuple[int, int, int]] = []
    notes = [words.of_way(view.card.way)] if words.of_way(view.card.way) else []
    notes += [words.whole()] if view.card.stands_whole else []
    if notes:
        found.append(Run(commas(notes) + "\n", Style.NOTE))
    at = sum(utf16(run.text) for run in found)
    for chip in view.full if row.is_full else view.brief:
        if chip.unit is None:
            found += chip.runs
            at += sum(utf16(run.text) for run in chip.runs)
            continue
        lead, inner, tail = _trimmed(chip.runs)
        number = f"\u00a0{chip.unit}\u00a0\u00a0" if chip.unit else "\u00a0"
        runs = (Run(number, Style.NUMBER), *inner, Run("\u00a0", Style.NUMBER))
        start = at + len(lead)
        at = start + sum(utf16(run.text) for run in runs)
        ranges.append((chip.unit, start, at))
        found += (Run(lead), *runs, Run(tail))
        at += len(tail)
    if not (view.full or view.brief):
        found.append(Run(in_words(view.card.said)))
    return tuple(found), ranges


def _trimmed(runs: tuple[Run, ...]) -> tuple[str, tuple[Run, ...], str]:
    """Return a chip's words without the blanks at their ends, and what stands around the chip."""
    kept = [run for run in runs if run.text]
    if not kept:
        return "", (), ""
    first, last = kept[0], kept[-1]
    lead = " " if first.text.startswith(" ") else "\u2009"
    tail = " " if last.text.endswith(" ") else "\u2009"
    kept[0] = Run(first.text.lstrip(" "), first.style, first.slot)
    kept[-1] = Run(kept[-1].text.rstrip(" "), last.style, last.slot)
    return lead, tuple(kept), tail


def _boxes(layout: QTextLayout, ends: tuple[int, int], pitch: float) -> list[QRectF]:
    """Return where a stretch of text is, a box a line that touches none of those beside it."""
    found: list[QRectF] = []
    for box in stretch(layout, *ends):
        line = round((box.center().y() - pitch / 2) / pitch)
        found.append(QRectF(box.left(), line * pitch + 1.5, box.width(), pitch - 3))
    return found
