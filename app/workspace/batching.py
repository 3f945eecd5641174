"""What nobody contests, adopted in one step: every place with its wording, under one signature."""

from collections.abc import Iterable

from app.errors import TravauxError
from app.merge.decisions import Outcome
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest
from app.negotiation.events import DecisionMade
from app.negotiation.place import Place
from app.treaty.redline import redline_of
from app.treaty.span import Span
from app.values import value
from app.workspace.chairing import DeskChangedError, Recorded, require_chair, signed
from app.workspace.deciding import Choices, decision
from app.workspace.deciding_tree import Wanted
from app.workspace.merge_queue import Need, Waiting, queue, tree_by_clause
from app.workspace.naming import Names
from app.workspace.operation_words import operation_words
from app.workspace.workspace import Workspace


@value
class Settled:
    """One place of a batch: what it would say, with nobody against it.

    Attributes:
        labels: of the amendments that are adopted.
        spans: the redline from the wording now to the one then.
        done: what is done to the tree, in words.
        made: the decision, as it would be signed.
    """

    place: Place
    name: str
    title: str
    labels: tuple[str, ...]
    spans: tuple[Span, ...]
    done: tuple[str, ...]
    made: DecisionMade


def settled_alone(conference: Conference, text: Text) -> tuple[Settled, ...]:
    """Return the places where every proposal can be adopted as it is, in the order of the text.

    What would need a reason is left out: it is the chair's to give.
    """
    names, tree = Names(text.base), tree_by_clause(conference, text)
    found = (
        _settled(conference, text, waiting, tree.get(waiting.place[0], ()), names)
        for waiting in queue(conference, text, 0).of(Need.UNCONTESTED)
    )
    return tuple(one for one in found if one is not None)


def record_batch(workspace: Workspace, seen: Iterable[Settled]) -> Recorded:
    """Sign for several places of one text at once: for all of them or none.

    Raises:
        DeskChangedError: one of them is not as it was seen.
        NotPermittedError: this device decides nothing.
    """
    require_chair(workspace)
    chosen = list(seen)
    public = workspace.conference.seen_by()
    now: dict[Place, DecisionMade] = {}
    for text in {one.made.instrument for one in chosen}:
        now |= {one.place: one.made for one in settled_alone(public, public.texts[text])}
    for one in chosen:
        if now.get(one.place) != one.made:
            raise DeskChangedError(one.name)
    return signed(workspace, [one.made for one in chosen], [one.name for one in chosen])


def _settled(
    conference: Conference, text: Text, waiting: Waiting, tree: Iterable[Wanted], names: Names
) -> Settled | None:
    merge = contest(conference, waiting.place).merge
    here = tree if waiting.is_main else ()
    every = dict.fromkeys([*merge.amendments, *(w.amendment for w in here)])
    try:
        made = decision(conference, text, waiting.place, Choices(adopt=tuple(every)))
    except TravauxError:
        return None  # the chair decides on it alone, and is told there what stands in the way
    if any(d.outcome is not Outcome.ADOPTED for d in made.dispositions):
        return None
    hunks = [h for w in made.wordings for u in w.units for h in u.hunks]
    return Settled(
        waiting.place,
        waiting.name,
        waiting.title,
        tuple(conference.label(d.amendment) for d in made.dispositions),
        redline_of(merge.base, hunks),
        tuple(operation_words(s.operation, names) for s in made.structure if s.operation),
        made,
    )
