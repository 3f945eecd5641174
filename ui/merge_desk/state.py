"""How what is on the desk stands by the picks: of each unit and each card, ready to be shown."""

from enum import Enum

from app.treaty.span import Change, Span
from app.values import value
from app.workspace.picks import IN_BRACKETS, Picks, chosen_reading, is_merged, joins
from ui.bridge.desk import TREE, WHOLES, CardView, DeskView, UnitView
from ui.bridge.page import Run
from ui.bridge.runs import changed


class Stand(Enum):
    """How a unit stands."""

    OPEN = "open"
    PICKED = "picked"
    BRACKETS = "in brackets"
    UNCONTESTED = "uncontested"
    OFF = "off"
    """Something else was picked that leaves no choice here."""


@value
class UnitRow:
    """One unit with what is picked in it.

    Attributes:
        held: the numbers of the readings that stand there.
        joinable: those that could stand there together with them.
        barred: those that cannot be adopted beside what is held.
        together: the words that several make together.
    """

    view: UnitView
    stand: Stand
    held: tuple[int, ...] = ()
    joinable: frozenset[int] = frozenset()
    barred: frozenset[int] = frozenset()
    together: tuple[Run, ...] = ()


@value
class CardRow:
    """One card with which of its changes are picked.

    Attributes:
        picked: the numbers of the units where its reading is picked; 0 where it is as a whole.
        is_full: the whole wording is shown.
    """

    view: CardView
    picked: frozenset[int]
    is_full: bool
    slots: tuple[int, ...] = ()


def unit_rows(view: DeskView, picks: Picks) -> tuple[UnitRow, ...]:
    """Return every unit with what is picked in it."""
    return tuple(_unit_row(view, unit, picks) for unit in view.units)


def card_rows(view: DeskView, picks: Picks, *, is_full: bool) -> tuple[CardRow, ...]:
    """Return every card with what of it is picked."""
    return tuple(
        CardRow(
            card,
            _picked(card, picks),
            is_full,
            tuple(view.slots.get(code, -1) for code in card.card.codes),
        )
        for card in view.cards
    )


def _picked(card: CardView, picks: Picks) -> frozenset[int]:
    as_whole = card.id in picks.adopt or (card.whole and picks.whole == card.whole)
    found = set[int]([0] if as_whole else ())
    if picks.own is None and is_merged(picks):
        found |= {u for u, r in card.readings.items() if r in picks.units.get(u, ())}
    return frozenset(found)


def _unit_row(view: DeskView, unit: UnitView, picks: Picks) -> UnitRow:
    if unit.number == WHOLES:
        return _wholes_row(unit, picks)
    if unit.number == TREE:
        return _tree_row(view, unit, picks)
    if picks.own is not None or not is_merged(picks):
        return UnitRow(unit, Stand.OFF)
    held = picks.units.get(unit.number)
    if held is None:
        return UnitRow(unit, Stand.OPEN)
    if held == IN_BRACKETS:
        return UnitRow(unit, Stand.BRACKETS)
    numbers = (option.number for option in unit.options)
    joinable = frozenset(n for n in numbers if joins(view.merge, picks, unit.number, n))
    together: tuple[Run, ...] = ()
    if len(held) > 1:
        reading = chosen_reading(view.merge, picks, unit.number)
        words = reading.text.strip() if reading else ""
        together = changed((Span(Change.KEPT, words),), view.language)
    stand = Stand.UNCONTESTED if unit.is_uncontested else Stand.PICKED
    return UnitRow(unit, stand, held, joinable, together=together)


def _wholes_row(unit: UnitView, picks: Picks) -> UnitRow:
    if picks.own is not None:
        return UnitRow(unit, Stand.OFF)
    if picks.whole is None:
        return UnitRow(unit, Stand.OPEN)
    return UnitRow(unit, Stand.PICKED, (picks.whole,))


def _tree_row(view: DeskView, unit: UnitView, picks: Picks) -> UnitRow:
    proposals = view.desk.proposals
    held = tuple(n for n, one in enumerate(proposals, 1) if one.amendment in picks.adopt)
    adopted = {one.amendment for one in proposals if one.amendment in picks.adopt}
    barred = frozenset(n for n, one in enumerate(proposals, 1) if adopted & one.against)
    stand = Stand.PICKED if held else Stand.OPEN
    return UnitRow(unit, stand, held, barred=barred)
