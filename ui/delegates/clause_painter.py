"""Paints a clause that was laid out: ground, number, lines, marker."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from app.treaty.instrument import ClauseKind
from app.values import value
from ui import messages
from ui.bridge.page import Hit, PrintedLine
from ui.delegates.clause_layout import HEADED, Block, LaidRow, Part, Setting
from ui.delegates.line_numbers import paint_lines
from ui.delegates.marks import Strip, draw_count, draw_status, draw_tags, status_side, tag_height
from ui.delegates.stretches import stretch
from ui.theme.grounds import Standing, paint_pill, paint_row
from ui.theme.icons import SMALL, pixmap
from ui.theme.sizes import scaled

_GAP, _RADIUS, _HIT_ROUND = 14, 8, 3
_BAR_PART, _LAST_BAR = 0.4, 0.6
_STATUS_IN, _LINE, _EDGE = 22, 6, 6


@value
class Look:
    """What distinguishes a row at the moment.

    Attributes:
        focused: it is the current row and the keyboard speaks to it.
        hits: found words in it.
        hit: the one of them that is shown.
        lines: printed lines that begin in it, where they are to be shown.
    """

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    hits: Sequence[Hit] = ()
    hit: Hit | None = None
    lines: Sequence[PrintedLine] = ()


def paint(painter: QPainter, laid: LaidRow, setting: Setting, top: QPoint, look: Look) -> None:
    """Paint a row with its upper left corner at ``top``."""
    painter.save()
    painter.translate(top)
    _ground(painter, laid, setting, look)
    if laid.row.is_pending:
        _bars(painter, laid, setting)
        painter.restore()
        return
    _label(painter, laid, setting)
    for block in laid.blocks:
        faint = block.part is Part.CAPTION
        painter.setPen(setting.theme.text3 if faint else setting.theme.text)
        block.layout.draw(painter, block.origin, _marked(block, setting, look))
        if look.hits:
            _frames(painter, block, setting, look)
    _gutters(painter, laid, setting)
    _marker(painter, laid, setting)
    paint_lines(painter, laid, setting, look.lines)
    painter.restore()


def _ground(painter: QPainter, laid: LaidRow, setting: Setting, look: Look) -> None:
    if not (look.selected or look.focused or look.hovered):
        return
    width = setting.gutter + setting.column + setting.margin
    box = QRectF(setting.across(setting.left - setting.gutter, width), 0, width, laid.height)
    box = box.adjusted(4, 1, -4, -1)
    row = Standing(look.selected, look.focused, look.hovered)
    paint_row(painter, box, _RADIUS, row, mirrored=setting.mirrored)


def _bars(painter: QPainter, laid: LaidRow, setting: Setting) -> None:
    """Where words will stand: no wording is shown before it is known what is proposed on it."""
    pitch, thick = setting.type.pitch, round(setting.type.pitch * _BAR_PART)
    count = max(1, int((laid.height - pitch / 2) / pitch))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(setting.theme.sunken)
    for number in range(count):
        width = setting.column * (_LAST_BAR if number == count - 1 else 1)
        top = pitch / 3 + number * pitch + (pitch - thick) / 2
        box = QRectF(setting.across(setting.left, width), top, width, thick)
        painter.drawRoundedRect(box, thick / 2, thick / 2)


def _label(painter: QPainter, laid: LaidRow, setting: Setting) -> None:
    label = laid.label
    if label is None:
        return
    painter.setFont(label.font)
    painter.setPen(setting.theme.text2)
    painter.drawText(label.origin, label.text)


def _gutters(painter: QPainter, laid: LaidRow, setting: Setting) -> None:
    """The status before the number; sponsors and comments on the far side."""
    row, middle = laid.row, _middle(laid, setting)
    if row.kind in HEADED and row.heading and row.text:
        middle = _middle(laid, setting, len(laid.blocks) - 1)
    told = row.text or row.open_units or row.drafted
    if told and row.kind is not ClauseKind.TITLE:
        side = status_side()
        left = setting.across(setting.left - setting.gutter + _STATUS_IN, side)
        at = QPointF(left, middle - side / 2)
        draw_status(painter, at, row.status, drafted=row.drafted)
        if row.unread:
            _dot(painter, setting, middle)
    far = setting.left + setting.column + _GAP
    start = setting.across(far, 0)
    top = middle - tag_height() / 2
    if row.sponsors:
        codes = [(code, setting.slots.get(_bare(code), -1)) for code in row.sponsors]
        room = setting.margin - _GAP - _EDGE
        draw_tags(painter, Strip(start, top, room, setting.mirrored), codes)
        top += tag_height() + _LINE
    if row.comments:
        side = scaled(SMALL)
        icon_at = QPointF(setting.across(far, side), top + (tag_height() - side) / 2)
        painter.drawPixmap(icon_at, pixmap("message-square", "text3", side))
        at = QPointF(setting.across(far + side + 4, 0), top)
        draw_count(painter, at, str(row.comments), mirrored=setting.mirrored)


def _bare(code: str) -> str:
    """Return the delegation's own code where an audience stands before it: "EU/FRA"."""
    return code.rpartition("/")[2]


def _dot(painter: QPainter, setting: Setting, middle: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(setting.theme.accent)
    left = setting.across(setting.left - setting.gutter + _STATUS_IN - 10, 6)
    painter.drawEllipse(QRectF(left, middle - 3, 6, 6))


def _middle(laid: LaidRow, setting: Setting, block: int = 0) -> float:
    """Return the height of the middle of the first line of a block."""
    if not laid.blocks:
        return setting.type.pitch / 2
    first, line = laid.blocks[block], laid.blocks[block].layout.lineAt(0)
    return first.origin.y() + line.y() + line.height() / 2


def _marker(painter: QPainter, laid: LaidRow, setting: Setting) -> None:
    """The word that says that an article is open, at the end of the line of its heading."""
    word = messages.open_units(laid.row.open_units)
    if not word or not laid.blocks or laid.row.kind not in HEADED:
        return
    font = setting.type.sponsor
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(word) + 14, metrics.height() + 4
    top = _middle(laid, setting) - height / 2
    start = setting.left + setting.column - width
    box = QRectF(setting.across(start, width), top, width, height)
    paint_pill(painter, box, "bracket")
    painter.setFont(font)
    painter.setPen(setting.theme.bracket)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), word)


def _marked(block: Block, setting: Setting, look: Look) -> list[QTextLayout.FormatRange]:
    """Return how found words are set off: all of them tinted, the one shown filled."""
    found: list[QTextLayout.FormatRange] = []
    for hit in _hits(block, look):
        one = QTextLayout.FormatRange()
        one.start, one.length = hit.start, hit.length
        style = QTextCharFormat()
        theme = setting.theme
        style.setBackground(theme.accent if hit == look.hit else theme.bracket_soft)
        style.setForeground(theme.on_accent if hit == look.hit else theme.text)
        one.format = style
        found.append(one)
    return found


def _frames(painter: QPainter, block: Block, setting: Setting, look: Look) -> None:
    """Frame the other found words: their tint alone is hardly seen, and an underline is taken."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(setting.theme.bracket, 1))
    for hit in _hits(block, look):
        if hit != look.hit:
            for box in stretch(block.layout, hit.start, hit.start + hit.length):
                framed = box.translated(block.origin).adjusted(-1, 0, 1, 0)
                painter.drawRoundedRect(framed, _HIT_ROUND, _HIT_ROUND)


def _hits(block: Block, look: Look) -> Iterator[Hit]:
    """Yield the found words that stand in a block."""
    for hit in look.hits:
        if block.part is (Part.HEADING if hit.in_heading else Part.TEXT):
            yield hit


def centre_of(hit: Hit, laid: LaidRow) -> QPointF:
    """Return where in a row found words stand, for scrolling to them."""
    wanted = Part.HEADING if hit.in_heading else Part.TEXT
    for block in laid.blocks:
        if block.part is wanted:
            line = block.layout.lineForTextPosition(hit.start)
            return block.origin + (line.rect().center() if line.isValid() else QPointF())
    return QPointF()
