"""What a press or a key means at the desk: from what was pressed to the picks that follow."""

from app.ids import AmendmentId
from app.workspace.merge_desk import Way
from app.workspace.picks import (
    BASE,
    Picks,
    adopted_too,
    all_picked,
    bracketed,
    joined_by,
    opened,
    picked,
    whole_picked,
)
from ui.bridge.desk import TREE, WHOLES, CardView, DeskView, UnitView


def reading_picked(
    view: DeskView, picks: Picks, unit: UnitView, reading: int, *, joins: bool = False
) -> Picks:
    """Return picks after a reading of a unit was pressed; pressed again it is let go.

    Args:
        view: what is shown.
        picks: before.
        unit: whose reading it is.
        reading: its number.
        joins: it is to stand together with what is picked there.
    """
    if not 1 <= reading <= len(unit.options):
        return picks
    if unit.number == WHOLES:
        return _released(picks) if picks.whole == reading else whole_picked(picks, reading)
    if unit.number == TREE:
        return adopted_beside(view, picks, view.desk.proposals[reading - 1].amendment)
    held = picks.units.get(unit.number)
    if joins and held:
        return joined_by(view.merge, picks, unit.number, reading)
    if held == (reading,) and picks.own is None:
        return opened(picks, unit.number)
    return picked(picks, unit.number, reading)


def base_picked(view: DeskView, picks: Picks, unit: UnitView) -> Picks:
    """Return picks with a unit's words left as they are."""
    if unit.number == TREE:
        return picks
    if unit.number == WHOLES:
        return whole_picked(picks, BASE)
    held = picks.units.get(unit.number) == (BASE,)
    return picks if held else reading_picked(view, picks, unit, BASE)


def brackets_kept(picks: Picks, unit: UnitView) -> Picks:
    """Return picks with a unit kept in brackets, or open again."""
    return bracketed(picks, unit.number) if unit.number > 0 else picks


def card_picked(view: DeskView, picks: Picks, card: CardView) -> Picks:
    """Return picks with everything of an amendment."""
    match card.card.way:
        case Way.WORDS | Way.ALTERNATIVE | Way.DELETION:
            picks = all_picked(view.merge, picks, card.id)
            return picks if card.id not in _proposers(view) else _adopting(view, picks, card.id)
        case Way.TREE:
            return adopted_beside(view, picks, card.id)
        case Way.OVERTAKEN | Way.REFLECTED:
            return picks


def adopted_beside(view: DeskView, picks: Picks, amendment: AmendmentId) -> Picks:
    """Return picks with an operation on the tree adopted; what collides with it is let go."""
    if amendment in picks.adopt:
        return adopted_too(picks, amendment)
    return _adopting(view, picks, amendment)


def _adopting(view: DeskView, picks: Picks, amendment: AmendmentId) -> Picks:
    against = {
        other for one in view.desk.proposals if one.amendment == amendment for other in one.against
    }
    for other in picks.adopt:
        if other in against:
            picks = adopted_too(picks, other)
    return picks if amendment in picks.adopt else adopted_too(picks, amendment)


def _proposers(view: DeskView) -> frozenset[AmendmentId]:
    return frozenset(one.amendment for one in view.desk.proposals)


def _released(picks: Picks) -> Picks:
    return Picks(
        picks.units, None, None, picks.adopt, picks.outcomes, picks.reasons, picks.reason,
        picks.repair, picks.everywhere,
    )  # fmt: skip
