"""Lays out one clause: number hanging, headings as a treaty has them, wording on a fixed grid.

Words go in as plain runs with formats, so whatever they say is shown as it is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from app.treaty.instrument import ClauseKind
from app.values import value
from ui.bridge.page import Row, Run, Style
from ui.bridge.visible import utf16
from ui.i18n import directed
from ui.theme.fonts import TreatyType, interface_scale
from ui.theme.tokens import Theme

COLUMN, GUTTER, MARGIN = 660, 88, 104
"""Widths at 100 %: a line of wording, the numbers beside it, the markers on the far side."""
_NARROWEST = 180
_BREAK, _LRI, _RLI, _PDI = "\u2028", "\u2066", "\u2067", "\u2069"
_STEP, _HANG, _PAD, _MAX_STEPS = 40, 12, 9, 6
_CENTRED = frozenset(
    {
        ClauseKind.TITLE, ClauseKind.BOOK, ClauseKind.PART, ClauseKind.TITLE_DIVISION,
        ClauseKind.CHAPTER, ClauseKind.SECTION, ClauseKind.ANNEX,
    }
)  # fmt: skip
HEADED = frozenset({ClauseKind.ARTICLE, ClauseKind.PREAMBLE, ClauseKind.SIGNATURE})
"""What has its number in the gutter beside a heading."""


@value
class Setting:
    """What rows are laid out for; another setting, another layout.

    Attributes:
        width: of the whole row.
        mirrored: the text runs from right to left.
        slots: place on the roster by code, which gives a delegation its colour.
        inset: how far the wording stands in from the column, where all of it does.
    """

    width: int
    type: TreatyType
    theme: Theme
    mirrored: bool
    slots: Mapping[str, int] = field(default_factory=dict[str, int])
    inset: float = 0.0

    @property
    def column(self) -> float:
        """The width of a line of wording."""
        room = self.width - self.gutter + self.inset - self.margin
        return max(_NARROWEST, min(COLUMN * self.type.zoom, room)) - self.inset

    @property
    def gutter(self) -> float:
        """The width left of the column (right of it in a mirrored text)."""
        return GUTTER * max(1.0, self.type.zoom) + self.inset

    @property
    def margin(self) -> float:
        """The width on the far side of the column."""
        margin = MARGIN * interface_scale()
        return margin if self.width >= COLUMN + GUTTER + margin else margin * 0.75

    @property
    def left(self) -> float:
        """Where the column begins, counted from the side where lines begin."""
        return max(0.0, (self.width - self.gutter - self.column - self.margin) / 2) + self.gutter

    def across(self, start: float, width: float) -> float:
        """Return the left edge of something that begins ``start`` from where lines begin."""
        return self.width - start - width if self.mirrored else start

    def estimates(self, rows: Iterable[Row]) -> list[int]:
        """Return about how high rows will be, without laying them out. Some 0.5 µs a row."""
        column, letter, pitch = self.column, self.type.letter, self.type.pitch
        per_line = [max(8.0, (column - _STEP * i) / letter) for i in range(_MAX_STEPS + 1)]
        bare, headed = 2 * _PAD, round(2 * _PAD + 2.2 * pitch)
        return [
            int(-(-row.letters // per_line[min(row.indent, _MAX_STEPS)]) * pitch)
            + (headed if row.heading else bare)
            for row in rows
        ]


class Part(Enum):
    """What the lines of a block are."""

    CAPTION = "caption"
    HEADING = "heading"
    TEXT = "text"


@value
class Block:
    """Some lines in their place in the row."""

    layout: QTextLayout
    origin: QPointF
    part: Part


@value
class Label:
    """A printed number in its place: drawn once, on one line, from its baseline.

    Attributes:
        text: the number between isolates: "3." is no ".3" in a window that is mirrored.
    """

    text: str
    font: QFont
    origin: QPointF


@value
class LaidRow:
    """A row, laid out. One that is pending has no blocks: only the room that it will need."""

    row: Row
    height: int
    blocks: tuple[Block, ...]
    label: Label | None


def lay_out(row: Row, setting: Setting) -> LaidRow:
    """Lay out a row. Cost: about 0.1 ms for a paragraph; linear in its length."""
    if row.is_pending:
        return LaidRow(row, setting.estimates([row])[0], (), None)
    if row.kind in _CENTRED:
        return _centred(row, setting)
    return _headed(row, setting) if row.kind in HEADED else _wording(row, setting)


def _centred(row: Row, setting: Setting) -> LaidRow:
    """A part or an annex: number above, heading below, both in the middle of the column."""
    type_ = setting.type
    is_title = row.kind is ClauseKind.TITLE
    font = type_.title if is_title else type_.division
    top = y = 1.1 * type_.pitch
    blocks: list[Block] = []
    if row.label:
        lines = Lines((Run(row.label),), type_.caption, Part.CAPTION, y, centre=True)
        y = _add(blocks, lines, setting)
    if row.heading:
        y = _add(blocks, Lines(row.heading, font, Part.HEADING, y, centre=True), setting)
    if row.text:
        face = font if is_title else type_.body
        y = _add(blocks, Lines(row.text, face, Part.TEXT, y, centre=is_title), setting)
    bottom = top * 0.5 if y > top else 0
    return LaidRow(row, round(y + bottom), tuple(blocks), None)


def _headed(row: Row, setting: Setting) -> LaidRow:
    """An article: number in the gutter if it fits there, else above; heading; wording."""
    type_ = setting.type
    y = 0.9 * type_.pitch
    blocks: list[Block] = []
    label: Label | None = None
    if row.label:
        fits = QFontMetricsF(type_.caption).horizontalAdvance(row.label) <= setting.gutter - _HANG
        if fits:
            beside = type_.article if row.heading else type_.body
            label = _hanging(row.label, type_.caption, setting, (beside, y, 0))
        else:
            y = _add(blocks, Lines((Run(row.label),), type_.caption, Part.CAPTION, y), setting)
    if row.heading:
        y = _add(blocks, Lines(row.heading, type_.article, Part.HEADING, y), setting)
        y += _PAD if row.text else 0
    if row.text:
        y = _add(blocks, Lines(row.text, type_.body, Part.TEXT, y), setting)
    floor = 0.9 * type_.pitch + (type_.pitch if row.label else 0)
    return LaidRow(row, round(max(y, floor) + _PAD), tuple(blocks), label)


def inset_of(row: Row, setting: Setting) -> float:
    """Return how far the wording of a row stands in from the column."""
    inset = min(row.indent, _MAX_STEPS) * _STEP * min(1.5, setting.type.zoom)
    return min(inset, setting.column / 2)


def _wording(row: Row, setting: Setting) -> LaidRow:
    """A paragraph: number hanging before the first line."""
    type_, inset = setting.type, inset_of(row, setting)
    y = float(_PAD)
    blocks: list[Block] = []
    if row.heading:
        y = _add(blocks, Lines(row.heading, type_.division, Part.HEADING, y, inset), setting)
    if row.text:
        y = _add(blocks, Lines(row.text, type_.body, Part.TEXT, y, inset), setting)
    label = None
    if row.label:
        beside = type_.division if row.heading else type_.body
        label = _hanging(row.label, type_.number, setting, (beside, _PAD, inset))
        y = max(y, _PAD + type_.pitch)
    return LaidRow(row, round(y + _PAD), tuple(blocks), label)


def _hanging(text: str, font: QFont, setting: Setting, place: tuple[QFont, float, float]) -> Label:
    """Return a number that ends just before the wording.

    ``place``: the type of the line that it stands beside, the top of that line, its inset.
    """
    beside, top, inset = place
    width = QFontMetricsF(font).horizontalAdvance(text)
    left = setting.across(setting.left + inset - _HANG - width, width)
    shown = directed(text, mirrored=setting.mirrored)
    return Label(shown, font, QPointF(left, top + _grid(beside, setting)[1]))


def _grid(font: QFont, setting: Setting) -> tuple[float, float]:
    """Return the height of a line of some type, and where in it the baseline is."""
    metrics = QFontMetricsF(font)
    pitch = max(setting.type.pitch, round(metrics.height() * 1.05))
    return pitch, (pitch - metrics.height()) / 2 + metrics.ascent()


@value
class Lines:
    """Runs that are to become a block, and from where."""

    runs: tuple[Run, ...]
    font: QFont
    part: Part
    top: float
    inset: float = 0.0
    centre: bool = False


def _add(blocks: list[Block], lines: Lines, setting: Setting) -> float:
    """Lay lines out, add them, and return where the next block may begin."""
    width = setting.column - lines.inset
    layout, height = laid_lines(lines, setting, width)
    left = setting.across(setting.left + lines.inset, width)
    blocks.append(Block(layout, QPointF(left, lines.top), lines.part))
    return lines.top + height


def laid_lines(lines: Lines, setting: Setting, width: float) -> tuple[QTextLayout, float]:
    """Lay runs out on the grid in some width; return them with their height."""
    pitch, baseline = _grid(lines.font, setting)
    text = "".join(run.text for run in lines.runs).replace("\n", _BREAK)
    layout = QTextLayout(text, lines.font)
    layout.setTextOption(_option(setting, centre=lines.centre))
    layout.setFormats(formats(lines.runs, setting))
    layout.setCacheEnabled(True)
    turned = [] if lines.centre else _turned(text, mirrored=setting.mirrored)
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        x = 0.0
        if any(line.textStart() in paragraph for paragraph in turned):
            room = width - line.naturalTextWidth()
            x = -room if setting.mirrored else room
        line.setPosition(QPointF(x, y + baseline - line.ascent()))
        y += pitch
    layout.endLayout()
    return layout, y


def _turned(text: str, *, mirrored: bool) -> list[range]:
    """Return the paragraphs, in UTF-16, that are one isolate which runs the other way.

    They stand flush where their own language begins: English on the left of an Arabic column.
    """
    opening = _LRI if mirrored else _RLI
    found: list[range] = []
    start = 0
    for paragraph in text.split(_BREAK) if opening in text else ():
        end = start + utf16(paragraph)
        if paragraph[:1] == opening and paragraph.find(_PDI) == len(paragraph) - 1:
            found.append(range(start, end))
        start = end + 1
    return found


def pitch_of(setting: Setting) -> float:
    """Return how far apart the lines of a wording stand."""
    return _grid(setting.type.body, setting)[0]


def baseline_of(setting: Setting) -> float:
    """Return how far below its top the baseline of a line of wording is."""
    return _grid(setting.type.body, setting)[1]


def _option(setting: Setting, *, centre: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    if setting.mirrored:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    if centre:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return option


def formats(runs: tuple[Run, ...], setting: Setting) -> list[QTextLayout.FormatRange]:
    """Return how each run is set; plain words have no format of their own."""
    found: list[QTextLayout.FormatRange] = []
    start = 0
    for run in runs:
        length = utf16(run.text)
        if run.style is not Style.PLAIN:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, length
            one.format = _format_of(run, setting)
            found.append(one)
        start += length
    return found


_AT_DESK = frozenset({Style.NUMBER, Style.PICKED, Style.UNOPPOSED})
_REMARKS = {Style.REMARK: "text3", Style.LATE: "stale", Style.SEEN_TO: "agreed"}
"""By style: the role that gives the colour."""


def _format_of(run: Run, setting: Setting) -> QTextCharFormat:
    if run.style in _AT_DESK:
        return _desk_format(run, setting)
    role = _REMARKS.get(run.style)
    if role is None:
        return _format(run, setting)
    found = QTextCharFormat()
    found.setFont(setting.type.sponsor)
    found.setForeground(getattr(setting.theme, role))
    return found


def _format(run: Run, setting: Setting) -> QTextCharFormat:
    theme = setting.theme
    found = QTextCharFormat()
    match run.style:
        case (
            Style.PLAIN | Style.NUMBER | Style.PICKED | Style.UNOPPOSED
            | Style.REMARK | Style.LATE | Style.SEEN_TO
        ):  # fmt: skip
            pass
        case Style.BRACKET:
            found.setForeground(theme.bracket)
            found.setFontWeight(QFont.Weight.Bold)
        case Style.SPONSOR:
            found.setFont(setting.type.sponsor)
            found.setForeground(theme.delegation(run.slot))
            _line_under(found, run.slot, only_later=True)
        case Style.INSERTED:
            found.setForeground(theme.delegation(run.slot) if run.slot >= 0 else theme.text)
            _line_under(found, run.slot)
        case Style.DELETED:
            found.setForeground(theme.delegation(run.slot) if run.slot >= 0 else theme.text)
            found.setFontStrikeOut(True)
        case Style.NOTE:
            found.setForeground(theme.delegation(run.slot) if run.slot >= 0 else theme.text2)
            found.setFontItalic(True)
        case Style.MARK:
            found.setForeground(theme.stale)
            found.setBackground(theme.stale_soft)
            found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    return found


def _desk_format(run: Run, setting: Setting) -> QTextCharFormat:
    """Return how the desk sets what is picked: on a ground; by weight where grounds are alike."""
    found, theme = QTextCharFormat(), setting.theme
    if run.style is Style.NUMBER:
        found.setFont(setting.type.sponsor)
        return found
    found.setBackground(theme.accent_soft if run.style is Style.PICKED else theme.agreed_soft)
    if theme.accent_soft == theme.surface:
        found.setFontWeight(QFont.Weight.Bold)
    return found


def _line_under(found: QTextCharFormat, slot: int, *, only_later: bool = False) -> None:
    """Underline; from the ninth delegation on the colours return with dots, then with dashes."""
    styles = QTextCharFormat.UnderlineStyle
    rounds = max(0, slot) // 8
    if only_later and not rounds:
        return
    later = styles.DotLine if rounds == 1 else styles.DashUnderline
    found.setUnderlineStyle(styles.SingleUnderline if not rounds else later)
