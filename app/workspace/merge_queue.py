"""What waits for the chair in one text, in its order; and what was decided lately.

What the chair decides on is what everybody can read. Cost: the merges of what is proposed in the
text, as for its rolling text.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.clause import ClauseMerge
from app.merge.conflicts import collide
from app.merge.operations import Operation, Retention
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import Contest, contest
from app.negotiation.dispositions import undisposed
from app.negotiation.events import DecisionMade
from app.negotiation.place import Place
from app.treaty.instrument import NoSuchClauseError
from app.treaty.wording import Part
from app.values import value
from app.workspace.deciding_tree import Wanted, proposals_in, shown_at
from app.workspace.naming import Names


class Need(Enum):
    """Why the chair is needed at a place."""

    COLLISION = "collision"
    ATTENTION = "attention"
    """Amendments wait there that were overtaken, or are reflected already."""
    UNCONTESTED = "uncontested"


@value
class Waiting:
    """One wording on which the chair has something to choose or to dispose of.

    Attributes:
        name: its provision.
        title: the heading of what it stands in; "" where there is none.
        note: the language or the part, where it is not the text in the language of the instrument.
        sponsors: codes of those who propose something there, in order of display.
        amendments: how many are live there.
        is_main: it is the text in the language of the instrument, where the tree is decided on too.
    """

    place: Place
    name: str
    title: str
    note: str
    sponsors: tuple[str, ...]
    amendments: int
    need: Need
    is_main: bool = True


@value
class Ruled:
    """One decision that stands.

    Attributes:
        place: the first wording or clause that it is about.
        time: ms since 1970 as claimed.
    """

    entry: EntryId
    place: Place
    name: str
    title: str
    time: int


@value
class Queue:
    """What waits in a text, and what was decided since some time, each in the order of the text."""

    waiting: tuple[Waiting, ...] = ()
    decided: tuple[Ruled, ...] = ()

    def of(self, need: Need) -> tuple[Waiting, ...]:
        """Return the places where the chair is needed so."""
        return tuple(one for one in self.waiting if one.need is need)


def queue(conference: Conference, text: Text, since: int) -> Queue:
    """Return what waits in a text.

    Args:
        conference: what everybody can read of it.
        text: one of its texts.
        since: ms since 1970; earlier decisions are left out.
    """
    tree = tree_by_clause(conference, text)
    lost = _lost(conference, text)
    names, waiting = Names(text.base), list[Waiting]()
    related = bool(text.base.part_of or text.base.aliases)
    for clause, _ in text.base.walk():
        if not (related or clause.id in conference.on_clause or clause.id in tree):
            continue
        found = [
            one
            for place in _places(text, clause.id)
            if (one := _waiting(conference, text, (contest(conference, place), tree, lost), names))
        ]
        if not found and clause.id in lost:
            place = (clause.id, text.base.language, Part.TEXT)
            labels = lost[clause.id]
            by = dict.fromkeys(
                conference.code(p) for a in labels for p in conference.amendments[a].sponsors
            )
            title = heading_over(text, clause.id)
            cited = names.cite(clause.id)
            found = [Waiting(place, cited, title, "", tuple(by), len(labels), Need.ATTENTION)]
        waiting += found
    return Queue(tuple(waiting), tuple(_decided(conference, text, names, since)))


def heading_over(text: Text, clause: ClauseId) -> str:
    """Return the nearest heading of a clause, or of what it stands in; "" where there is none."""
    for one in (text.base[clause], *text.base.ancestors(clause)):
        heading = one.wording(text.base.language).heading
        if heading:
            return heading
    return ""


def need_of(text: Text, merge: ClauseMerge, tree: Iterable[Wanted]) -> Need | None:
    """Return why the chair is needed on a wording; None where nothing is to be chosen."""
    held = list(tree)
    operations = [w.operation for w in held if not isinstance(w.operation, Retention)]
    kept_against = bool(merge.retained and (merge.brackets or operations))
    if merge.collisions or kept_against or _wholes_compete(merge):
        return Need.COLLISION
    if _trees_compete(text, operations):
        return Need.COLLISION
    return Need.UNCONTESTED if merge.brackets or held else None


def _wholes_compete(merge: ClauseMerge) -> bool:
    """Say whether more than one whole reading has somebody behind it."""
    if len(merge.wholes) == 1:
        return False
    return sum(bool(whole.by) for whole in merge.wholes) > 1


def _trees_compete(text: Text, operations: Sequence[Operation]) -> bool:
    pairs = ((a, b) for i, a in enumerate(operations) for b in operations[i + 1 :])
    return any(collides(text, one, other) for one, other in pairs)


def collides(text: Text, one: Operation, other: Operation) -> bool:
    """Say whether two operations are one choice; what names a clause that is gone is no rival."""
    try:
        return collide(one, other, text.base)
    except NoSuchClauseError:
        return False


def tree_by_clause(conference: Conference, text: Text) -> Mapping[ClauseId, list[Wanted]]:
    """Return what is proposed on the tree, and retentions, by the clause where they are met."""
    found: dict[ClauseId, list[Wanted]] = {}
    for wanted in proposals_in(conference, text):
        clause = shown_at(text, wanted.operation)
        if clause is not None and clause in text.base:
            found.setdefault(clause, []).append(wanted)
    return found


def _lost(conference: Conference, text: Text) -> Mapping[ClauseId, list[AmendmentId]]:
    """Return by clause the amendments that wait there for a disposition."""
    found: dict[ClauseId, list[AmendmentId]] = {}
    for one in undisposed(conference, text):
        for clause in one.clauses:
            found.setdefault(clause, []).append(one.amendment.id)
    return found


def _places(text: Text, clause: ClauseId) -> Iterator[Place]:
    """Yield the wordings of a clause, the text in the language of the instrument first."""
    own = text.base.language
    languages = [own, *sorted(code for code in text.base[clause].wordings if code != own)]
    for language in languages:
        for part in (Part.TEXT, Part.HEADING):
            yield clause, language, part


def _waiting(
    conference: Conference,
    text: Text,
    what: tuple[Contest, Mapping[ClauseId, list[Wanted]], Mapping[ClauseId, list[AmendmentId]]],
    names: Names,
) -> Waiting | None:
    found, tree, lost = what
    clause, language, part = found.place
    is_main = language == text.base.language and part is Part.TEXT
    here = tree.get(clause, []) if is_main else []
    need = need_of(text, found.merge, here)
    if need is None:
        return None
    told = lost.get(clause, []) if is_main else []
    chosen = {b.amendment for b in found.merge.proposing}
    ids = sorted(chosen.union((w.amendment for w in here), told), key=conference.display_key)
    by = dict.fromkeys(conference.code(p) for a in ids for p in conference.amendments[a].sponsors)
    title = heading_over(text, clause)
    note = _note(text, found.place)
    cited = names.cite(clause)
    return Waiting(found.place, cited, title, note, tuple(by), len(ids), need, is_main)


def _note(text: Text, place: Place) -> str:
    _, language, part = place
    notes = ["heading"] if part is Part.HEADING else []
    if language != text.base.language:
        notes.append(language)
    return ", ".join(notes)


def _decided(conference: Conference, text: Text, names: Names, since: int) -> Iterator[Ruled]:
    order = {clause.id: at for at, (clause, _) in enumerate(text.base.walk())}
    found: list[Ruled] = []
    for decision in conference.decisions_in_force():
        made = decision.made
        if made.instrument != text.base.id or decision.act.time < since:
            continue
        if decision.undone_by is not None or not isinstance(decision.act.event, DecisionMade):
            continue
        place = _first_place(text, made)
        if place is not None:
            title = heading_over(text, place[0]) if place[0] in text.base else ""
            entry = EntryId(decision.act.id)
            found.append(Ruled(entry, place, names.cite(place[0]), title, decision.act.time))
    yield from sorted(found, key=lambda one: (order.get(one.place[0], len(order)), one.time))


def _first_place(text: Text, made: DecisionMade) -> Place | None:
    for wording in made.wordings:
        return wording.clause, wording.language, wording.part
    for structure in made.structure:
        clause = shown_at(text, structure.operation) if structure.operation else None
        if clause is not None:
            return clause, text.base.language, Part.TEXT
    return None
