"""Positions: take one, see who stands where on a clause, and the matrix of a whole text.

What is shown is the same on every device that can read the same entries.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.errors import UsageError
from app.ids import AudienceId, ClauseId, EntryId, PartyId
from app.negotiation.about import About
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest
from app.negotiation.delegation import Delegation, PartyKind
from app.negotiation.place import Place
from app.negotiation.readings import Fate
from app.negotiation.stand_events import AmendmentSubject, PositionTaken, Stance, Subject
from app.negotiation.stands import Held, Item, for_parties, item_of, items_on, worst
from app.said import said
from app.settings import MAX_RATIONALE_BYTES
from app.workspace.naming import Names
from app.workspace.workspace import NotPermittedError, Workspace


@dataclass(frozen=True, slots=True)
class StandRow:
    """One delegation's stand, for showing.

    Attributes:
        party: code.
        note: as the delegation wrote it; to be shown as text.
        via: code of the group that said it, when the delegation said nothing itself.
        earlier: it was said of an earlier version or wording.
        sponsor: it sponsors the amendment, and said nothing besides.
        audience: "" for everybody, else what numbers in that audience begin with.
        time: ms since 1970 as claimed; None for a sponsor.
    """

    party: str
    stance: Stance
    note: str = ""
    via: str = ""
    earlier: bool = False
    sponsor: bool = False
    audience: str = ""
    time: int | None = None


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One thing on a clause with all stands on it, for showing.

    Attributes:
        name: "the clause", "FRA-12", "“should”".
        unit, reading, whole: numbers as ``merge`` prints them, from 1; None where they do not
            apply.
        fate: what became of a reading; "" for others.
        live: whether its stands count.
        close: whether it is close to agreement.
        last_opponent: code of the only delegation that opposes it, or "".
    """

    about: About
    name: str
    unit: int | None
    reading: int | None
    whole: int | None
    fate: str
    live: bool
    close: bool
    last_opponent: str
    stands: tuple[StandRow, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a delegation stands on a clause: of all its stands there, the one farthest off.

    Attributes:
        via: code of the group whose stand it is, or "".
        on: what it is about, as ``ItemRow.name``.
    """

    stance: Stance
    on: str
    via: str = ""
    earlier: bool = False
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One clause of the matrix.

    Attributes:
        clause: None for an amendment that speaks about no clause that is there, such as one that
            adds an article.
        name: its provision, or the amendment's number.
        cells: by party; who has no stand is not in it.
        on: all that they stand on, by name.
        close: what is close to agreement on it, by name.
        one_left: what a single delegation opposes, by name, with its code.
    """

    clause: ClauseId | None
    name: str
    cells: Mapping[PartyId, Cell]
    on: tuple[str, ...]
    close: tuple[str, ...]
    one_left: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Delegation by clause.

    Attributes:
        parties: the columns: delegations and groups by code, others that took a position after.
        rows: the clauses on which somebody has a stand, in the order of the text.
        confidential: how many cells rest on what not everybody can read.
    """

    title: str
    parties: tuple[Delegation, ...]
    rows: tuple[Row, ...]
    confidential: int


def take(workspace: Workspace, taken: PositionTaken, audience: AudienceId | None = None) -> EntryId:
    """Take a position for the own delegation.

    Raises:
        NotPermittedError: the role takes none, or the subject is not there.
        UsageError: a condition is not stated, or the note is too long.
    """
    if not may(workspace.roles, PositionTaken):
        raise NotPermittedError(said("your role takes no positions."))
    if taken.stance is Stance.ACCEPTS_IF and not taken.note.strip():
        raise UsageError(said("Say on what condition, with --note."))
    if len(taken.note.encode()) > MAX_RATIONALE_BYTES:
        raise UsageError(
            said("The note is longer than {limit} bytes. Shorten it.", limit=MAX_RATIONALE_BYTES)
        )
    subject = taken.subject
    refs = [subject.amendment] if isinstance(subject, AmendmentSubject) else []
    (entry,) = workspace.record([taken], refs, audience=audience)
    return entry


def positions_on(conference: Conference, clause: ClauseId) -> tuple[ItemRow, ...]:
    """Return everything on a clause that somebody has a stand on, with all stands."""
    return tuple(item_row(conference, item) for item in items_on(conference, clause))


def positions_on_subject(conference: Conference, subject: Subject) -> tuple[ItemRow, ...]:
    """Return the row of an amendment; of a clause or reading, all that stands on its clause."""
    if isinstance(subject, AmendmentSubject):
        item = item_of(conference, conference.amendments[subject.amendment])
        return (item_row(conference, item),)
    return positions_on(conference, subject.clause)


def positions_on_choices(
    workspace: Workspace, place: Place, picks: Mapping[int, int]
) -> tuple[ItemRow, ...]:
    """Return the stands on readings that would be chosen, and on the amendments behind them.

    Args:
        workspace: all that this device can read of stands counts.
        place: the wording.
        picks: index of the reading by index of the unit, of what is before everybody.
    """
    public = workspace.conference.seen_by()
    conference = replace(public, procedure=workspace.conference.procedure)
    units = contest(public, place).merge.units
    behind = {
        a for unit, reading in picks.items() for a in units[unit].readings[reading].amendments
    }
    chosen = set(picks.items())
    return tuple(
        item_row(conference, item)
        for item in items_on(conference, place[0])
        if item.live and (item.amendment in behind or _is_at(item, place, chosen))
    )


def opposed_by(rows: Iterable[ItemRow]) -> tuple[str, ...]:
    """Return the codes of those who oppose any of several things, each once, in order."""
    against = (s.party for row in rows for s in row.stands if s.stance is Stance.OPPOSES)
    return tuple(sorted(set(against)))


def _is_at(item: Item, place: Place, chosen: set[tuple[int, int]]) -> bool:
    at = item.reading
    if at is None or (at.subject.language, at.subject.part) != place[1:]:
        return False
    return (at.unit, at.reading) in chosen


def matrix(workspace: Workspace, text: Text, *, public: bool = False) -> Matrix:
    """Return who stands where in a text; with ``public``, by what everybody can read."""
    seen = workspace.conference.seen_by() if public else workspace.conference
    return matrix_of(seen, text)


def matrix_of(conference: Conference, text: Text) -> Matrix:
    """Return who stands where in a text, by what a conference holds.

    Cost: the amendments and positions on the text, and one pass over its clauses.
    """
    names = Names(text.base)
    found: list[tuple[ClauseId | None, str, tuple[Item, ...]]] = []
    for clause, _ in text.base.walk():
        if _is_spoken_of(conference, clause.id):
            found.append((clause.id, names.cite(clause.id), items_on(conference, clause.id)))
    for amendment in conference.ordered(text.base.id):
        if not amendment.clauses:
            item = item_of(conference, amendment)
            found.append((None, conference.label(amendment.id), (item,)))
    parties = _columns(conference, [item for _, _, items in found for item in items])
    rows = tuple(
        _row(conference, clause, name, items, parties)
        for clause, name, items in found
        if any(item.live for item in items)
    )
    hidden = sum(cell.confidential for row in rows for cell in row.cells.values())
    return Matrix(text.base.title, parties, rows, hidden)


def _is_spoken_of(conference: Conference, clause: ClauseId) -> bool:
    return clause in conference.on_clause or clause in conference.procedure.on_clause


def _columns(conference: Conference, items: Iterable[Item]) -> tuple[Delegation, ...]:
    spoke = {stand.party for item in items for stand in item.stands}
    named = (p for p in conference.parties.values() if _is_column(p, spoke))
    return tuple(sorted(named, key=lambda p: (p.kind is not PartyKind.DELEGATION, p.code, p.id)))


def _is_column(party: Delegation, spoke: set[PartyId]) -> bool:
    return party.kind is PartyKind.DELEGATION or party.id in spoke


def _row(
    conference: Conference,
    clause: ClauseId | None,
    name: str,
    items: Sequence[Item],
    parties: Sequence[Delegation],
) -> Row:
    live = [item for item in items if item.live]
    held: dict[PartyId, list[tuple[Held, str]]] = {}
    for item in live:
        named = name_of(conference, item)
        for party, one in for_parties(conference, item.stands, [p.id for p in parties]).items():
            held.setdefault(party, []).append((one, named))
    return Row(
        clause,
        name,
        {party: _cell(conference, several) for party, several in held.items()},
        tuple(name_of(conference, i) for i in live),
        tuple(name_of(conference, i) for i in live if i.is_close),
        tuple(
            (name_of(conference, i), conference.code(i.last_opponent))
            for i in live
            if i.last_opponent is not None
        ),
    )


def _cell(conference: Conference, several: Sequence[tuple[Held, str]]) -> Cell:
    chosen = worst(held for held, _ in several) or several[0][0]
    on = next(name for held, name in several if held is chosen)
    stand = chosen.stand
    via = conference.code(chosen.via) if chosen.via else ""
    return Cell(stand.stance, on, via, stand.earlier, stand.is_confidential)


def name_of(conference: Conference, item: Item) -> str:
    """Return how to name what stands are about."""
    if item.amendment is not None:
        return conference.label(item.amendment)
    if item.reading is not None:
        words = item.reading.subject.text.strip()
        return f"“{words}”" if words else "the words taken out"
    return "the clause"


def item_row(conference: Conference, item: Item) -> ItemRow:
    """Return one thing and the stands on it, for showing."""
    at = item.reading
    against = item.last_opponent
    return ItemRow(
        item.about,
        name_of(conference, item),
        None if at is None else _from_one(at.unit),
        None if at is None else _from_one(at.reading),
        None if at is None else _from_one(at.whole),
        "" if at is None or at.fate is Fate.PROPOSED else at.fate.value,
        item.live,
        item.is_close,
        "" if against is None else conference.code(against),
        stand_rows(conference, item),
    )


def _from_one(index: int | None) -> int | None:
    return None if index is None else index + 1


def stand_rows(conference: Conference, item: Item) -> tuple[StandRow, ...]:
    """Return the stands on an item, of members through their groups too, in order of codes."""
    parties = {p.id for p in conference.parties.values()} | {s.party for s in item.stands}
    held = for_parties(conference, item.stands, parties)
    rows = [_stand_row(conference, party, one) for party, one in held.items()]
    return tuple(sorted(rows, key=lambda r: r.party))


def _stand_row(conference: Conference, party: PartyId, held: Held) -> StandRow:
    stand, position = held.stand, held.stand.position
    return StandRow(
        conference.code(party),
        stand.stance,
        stand.note,
        conference.code(held.via) if held.via else "",
        stand.earlier,
        position is None,
        conference.series(position.by.audience) if position else "",
        position.by.time if position else None,
    )
