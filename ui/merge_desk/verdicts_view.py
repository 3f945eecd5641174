"""What becomes of each amendment, a line each: Enter or a click offers the others."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.ids import AmendmentId
from app.merge.decisions import Outcome
from app.values import value
from app.workspace.merge_desk import DeskCard
from app.workspace.picks import Picks
from app.workspace.weighing import Verdict, Weighed
from ui.bridge.visible import visible
from ui.i18n import Words
from ui.merge_desk import words
from ui.merge_desk.canvas import Canvas, advance
from ui.merge_desk.painted_list import PaintedList
from ui.merge_desk.rows_model import RowsModel
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.theme.icons import SMALL
from ui.theme.look import look
from ui.theme.sizes import scaled

_tr = Words("merge verdicts")
_TALL, _MORE, _OUTER, _PAD = 30.0, 16.0, 6.0, 10.0


@value
class VerdictRow:
    """What becomes of one amendment.

    Attributes:
        outcome: None where nothing is said of it, and it stays open.
        is_chosen: the chair chose it instead of the proposed one.
        own_reason: the reason that is its own, or "".
        lacks_reason: it needs one and has none.
    """

    amendment: AmendmentId
    label: str
    outcome: Outcome | None
    is_chosen: bool = False
    own_reason: str = ""
    lacks_reason: bool = False


def verdict_rows(
    cards: tuple[DeskCard, ...], found: Weighed, picks: Picks
) -> tuple[VerdictRow, ...]:
    """Return the touched amendments, then those that stay open as they are."""
    touched = {v.amendment for v in found.verdicts}
    rows = [_row(verdict, picks) for verdict in found.verdicts]
    rows += [
        VerdictRow(card.amendment, card.label, None)
        for card in cards
        if card.amendment not in touched and card.waits
    ]
    return tuple(rows)


def _row(verdict: Verdict, picks: Picks) -> VerdictRow:
    return VerdictRow(
        verdict.amendment,
        verdict.label,
        verdict.outcome,
        verdict.amendment in picks.outcomes,
        picks.reasons.get(verdict.amendment, ""),
        verdict.lacks_reason,
    )


def spoken(row: VerdictRow) -> str:
    """Return a line as it is read aloud."""
    lacks = _tr("needs a reason") if row.lacks_reason else ""
    parts = (row.label, _outcome(row), _tr("chosen") if row.is_chosen else "",
             row.own_reason, lacks)  # fmt: skip
    return ", ".join(part for part in parts if part)


def _outcome(row: VerdictRow) -> str:
    return words.of_outcome(row.outcome) if row.outcome is not None else _tr("Stays open")


class VerdictsView(PaintedList[VerdictRow]):
    """Shows the lines, all of them where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        model = RowsModel[VerdictRow](lambda row: row.amendment, spoken)
        super().__init__(self.tr("Dispositions"), model, lay_verdict, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, values: tuple[VerdictRow, ...]) -> None:
        super().show_rows(values)
        tall = sum(lay_verdict(value, 200).height for value in values)
        self.setFixedHeight(round(min(max(tall, 36), 240)) + 2)


@value
class LaidVerdict:
    """A line, laid out; a ``Laid``."""

    row: VerdictRow
    width: float
    height: float
    places: tuple[tuple[QRectF, object], ...]
    tips: tuple[tuple[QRectF, str], ...]

    def paint(self, canvas: Canvas, *, is_current: bool, has_focus: bool) -> None:
        """Paint it."""
        theme, row = look(), self.row
        box = QRectF(0, 0, self.width, self.height - _OUTER)
        marked = is_current and has_focus
        lacks = theme.collision if row.lacks_reason else theme.control
        edge = theme.accent if marked else lacks if row.outcome is not None else theme.border
        canvas.frame(box, theme.surface, edge, 6, 2 if marked else 1)
        tall, side = scaled(_TALL), scaled(SMALL)
        line = QRectF(_PAD, 0, self.width - 2 * _PAD, tall)
        font = interface_font(LABEL, 600)
        canvas.words(line, row.label, font, theme.text)
        end = self.width - _PAD - side
        canvas.icon(end, (tall - side) / 2, "chevrons-up-down", "text2", 13)
        said, plain = _outcome(row), interface_font(LABEL, 500)
        icon, role = (
            words.OUTCOME_MARKS.get(row.outcome, ("", "text3")) if row.outcome else ("", "text3")
        )
        colour: QColor = getattr(theme, role)
        label = advance(row.label, font) + 8
        room = QRectF(_PAD + label + 18, 0, end - 8 - _PAD - label - 18, tall)
        taken = canvas.words(room, said, plain, colour, at_end=True)
        if icon:
            canvas.icon(room.right() - taken - side - 6, (tall - side) / 2, icon, role, 13)
        if row.own_reason:
            below = QRectF(_PAD, tall - scaled(5), self.width - 2 * _PAD, scaled(_MORE))
            reason = visible(row.own_reason)
            canvas.words(below, reason, interface_font(CAPTION), theme.text2)


def lay_verdict(value: VerdictRow, width: float) -> LaidVerdict:
    """Lay a line out."""
    tall = scaled(_TALL) + (scaled(_MORE) if value.own_reason else 0)
    box = QRectF(0, 0, width, tall)
    return LaidVerdict(value, width, tall + _OUTER, ((box, "menu"),), ((box, spoken(value)),))
