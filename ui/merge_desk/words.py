"""What the desk says, in the language of the interface."""

from app.errors import TravauxError
from app.merge.decisions import Outcome
from app.merge.outcomes import TornError
from app.negotiation.stand_events import Stance
from app.workspace.deciding import NothingDecidedError
from app.workspace.deciding_checks import EndsElsewhereError, UntrueOutcomeError
from app.workspace.merge_desk import Way
from app.workspace.merge_queue import Need
from app.workspace.weighing import Weighed
from ui import messages
from ui.bridge.desk import TREE, WHOLES, Option, UnitView
from ui.i18n import Words, commas, in_words, left_to_right, noop
from ui.merge_desk.state import CardRow, Stand, UnitRow

_tr = Words("merge desk")

_OUTCOMES = {
    Outcome.ADOPTED: noop("Adopted"),
    Outcome.ADOPTED_IN_PART: noop("Adopted in part"),
    Outcome.ADOPTED_AS_MODIFIED: noop("Adopted as modified"),
    Outcome.NOT_REFLECTED: noop("Not reflected"),
    Outcome.DEFERRED: noop("Deferred"),
    Outcome.RETAINED_IN_BRACKETS: noop("Retained in brackets"),
}
OUTCOME_MARKS = {
    Outcome.ADOPTED: ("check", "agreed"),
    Outcome.ADOPTED_IN_PART: ("circle-dot", "agreed"),
    Outcome.ADOPTED_AS_MODIFIED: ("pencil", "agreed"),
    Outcome.NOT_REFLECTED: ("x", "collision"),
    Outcome.DEFERRED: ("hourglass", "text2"),
    Outcome.RETAINED_IN_BRACKETS: ("brackets", "bracket"),
}
"""Icon and role of each outcome."""
_STANDS = {
    Stand.OPEN: noop("Open"),
    Stand.PICKED: noop("Picked"),
    Stand.BRACKETS: noop("In brackets"),
    Stand.UNCONTESTED: noop("Uncontested"),
    Stand.OFF: noop("Not chosen here"),
}
STAND_MARKS = {
    Stand.OPEN: ("text2", ""),
    Stand.PICKED: ("accent", ""),
    Stand.BRACKETS: ("bracket", "brackets"),
    Stand.UNCONTESTED: ("agreed", "check"),
    Stand.OFF: ("text3", ""),
}
"""Role and icon of each state of a unit."""
_NEEDS = {
    Need.COLLISION: noop("Collisions"),
    Need.ATTENTION: noop("Needs attention"),
    Need.UNCONTESTED: noop("Uncontested"),
}
_NEED = {
    Need.COLLISION: noop("Collision"),
    Need.ATTENTION: noop("Needs attention"),
    Need.UNCONTESTED: noop("Uncontested"),
}
NEED_MARKS = {
    Need.COLLISION: ("triangle-alert", "collision"),
    Need.ATTENTION: ("circle-alert", "bracket"),
    Need.UNCONTESTED: ("circle-dot", "accent"),
}
"""Icon and role of each need."""
_STANCES = {
    Stance.SUPPORTS: noop("Support"),
    Stance.ACCEPTS_IF: noop("Can accept if"),
    Stance.AWAITS: noop("Await instructions"),
    Stance.RESERVES: noop("Reserve"),
    Stance.OPPOSES: noop("Oppose"),
}
STANCE_ROLES = {
    Stance.SUPPORTS: "agreed",
    Stance.ACCEPTS_IF: "accent",
    Stance.AWAITS: "text3",
    Stance.RESERVES: "bracket",
    Stance.OPPOSES: "collision",
}
"""Role of each stance's bar, in the order in which they are shown."""
_WAYS = {
    Way.WORDS: "",
    Way.ALTERNATIVE: noop("Alternative wording"),
    Way.DELETION: noop("Delete the clause"),
    Way.TREE: "",
    Way.OVERTAKEN: noop("Overtaken: needs attention"),
    Way.REFLECTED: noop("Already reflected"),
}
_FAULTS = {
    "doubled blank": noop("Doubled blank"),
    "missing blank": noop("Missing blank"),
    "blank before punctuation": noop("Blank before punctuation"),
    "blank at an end of the text": noop("Blank at an end of the text"),
    "doubled punctuation": noop("Doubled punctuation"),
    "punctuation at the start": noop("Punctuation at the start"),
}


def of_outcome(outcome: Outcome) -> str:
    """Return what becomes of an amendment."""
    said = _OUTCOMES[outcome]
    return _tr(said)


def of_stand(stand: Stand) -> str:
    """Return how a unit stands."""
    said = _STANDS[stand]
    return _tr(said)


def of_need(need: Need, *, many: bool = False) -> str:
    """Return why the chair is needed."""
    said = (_NEEDS if many else _NEED)[need]
    return _tr(said)


def of_stance(stance: Stance) -> str:
    """Return what delegations do that stand so."""
    said = _STANCES[stance]
    return _tr(said)


def of_way(way: Way) -> str:
    """Return how an amendment bears on the wording; "" where its words say it."""
    said = _WAYS[way]
    return _tr(said)


def of_fault(kind: str, around: str) -> str:
    """Return what the picks leave that nobody wrote."""
    said = _FAULTS.get(kind, kind)
    return _tr("{} in “…{}…”").format(_tr(said), around)


def of_title(unit: UnitView) -> str:
    """Return what a unit is about: the words around it."""
    if unit.number == WHOLES:
        return _tr("The clause as a whole")
    if unit.number == TREE:
        return _tr("Where it stands, what comes and goes")
    return unit.context


def of_option(unit: UnitView, option: Option) -> str:
    """Return the words of a reading, or what stands for them."""
    if option.words:
        return option.words
    if unit.number == WHOLES:
        if option.is_base:
            return _tr("the merged text, unit by unit")
        return _tr("— (delete the clause)")
    return _tr("nothing here") if option.is_base else _tr("— (delete)")


def base() -> str:
    """Return the word beside the reading that leaves the words as they are."""
    return _tr("base")


def together() -> str:
    """Return what stands before the words that several readings make."""
    return _tr("Together:")


def pick_all() -> str:
    """Return the words of the button that picks all of an amendment."""
    return _tr("Pick all")


def adopt() -> str:
    """Return the words of the button that adopts what is no change of words."""
    return _tr("Adopt")


def support(count: int) -> str:
    """Return how many delegations support something."""
    return _tr("1 supports") if count == 1 else _tr("{} support").format(count)


def alt_key(number: int) -> str:
    """Return the key that picks all of an amendment, as keyboards name it; "" from the tenth on."""
    return left_to_right(f"Alt+{number}") if number <= 9 else ""


def whole() -> str:
    """Return that an amendment stands or falls together."""
    return _tr("stands or falls together")


def spoken_unit(row: UnitRow) -> str:
    """Return a unit as it is read aloud."""
    unit = row.view
    names = [
        ", ".join(
            part
            for part in (
                str(option.number),
                of_option(unit, option),
                base() if option.is_base and unit.number > 0 else "",
                *option.codes,
                support(option.supporters) if option.supporters else "",
                _tr("picked") if option.number in row.held else "",
            )
            if part
        )
        for option in unit.options
    ]
    head = _tr("Unit {}").format(unit.number) if unit.number > 0 else ""
    parts = (head, of_title(unit), of_stand(row.stand), *names)
    return "; ".join(part for part in parts if part)


def spoken_card(row: CardRow) -> str:
    """Return a card as it is read aloud."""
    card = row.view.card
    words = "".join(run.text for chip in row.view.brief for run in chip.runs)
    picked = commas(str(unit) for unit in sorted(row.picked) if unit)
    parts = (
        card.label,
        *card.names,
        of_way(card.way),
        words or in_words(card.said),
        support(card.supporters) if card.supporters else "",
        whole() if card.stands_whole else "",
        _tr("picked in unit {}").format(picked) if picked else "",
    )
    return commas(part for part in parts if part)


def why_not(weighed: Weighed) -> str:
    """Return why what is picked cannot be recorded yet; "" when it can."""
    if weighed.refusal is not None and not isinstance(weighed.refusal, NothingDecidedError):
        return of_refusal(weighed.refusal)
    if weighed.lacking:
        names = commas(weighed.lacking)
        if len(weighed.lacking) == 1:
            return _tr("{} lacks its reason.").format(names)
        return _tr("These lack their reason: {}.").format(names)
    if weighed.refusal is not None or not weighed.verdicts:
        return _tr("Pick a reading first, or say what becomes of an amendment.")
    return ""


def of_refusal(error: TravauxError) -> str:
    """Return why picks cannot be recorded, with what to do about it here."""
    match error:
        case UntrueOutcomeError():
            return _tr("What is said of {} does not fit what is picked.").format(error.name)
        case EndsElsewhereError():
            words = _tr(
                "{} also waits for a decision on {}, and this would end it there too. Decide on "
                "that first, or let the dispositions hold there as well."
            )
            return words.format(error.name, error.where)
        case TornError():
            words = _tr(
                "{} stands or falls together. Pick all of it or none of it, or dispose of it as "
                "adopted in part, with the reason."
            )
            return words.format(error.names)
        case _:
            return messages.of_error(error)
