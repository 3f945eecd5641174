"""Brackets of parties in a laid text, made amendments of these parties; nobody signs for another.

The chair takes the brackets out of the text by decisions; each delegation finds its own in the
record, in what the chair took out, and makes drafts of them on its own device. Anybody can compute
from the record which bracket was whose and who has not tabled it yet (``docs/adr/0030``).
"""

from collections.abc import Iterable, Iterator, Sequence

from app.ids import ClauseId, EntryId, PartyId
from app.merge.chain import Chain, Step
from app.merge.choice import own_hunks
from app.merge.operations import Substitution
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest
from app.negotiation.delegation import Delegation
from app.negotiation.events import DecisionMade
from app.negotiation.place import Place
from app.negotiation.wordings import chain_of
from app.said import said
from app.treaty.delta import Hunk, joined
from app.treaty.notation.adopting import Adoption, Proposed, Reason, adoptable, taken_out
from app.treaty.notation.attribution import Attribution, Party
from app.treaty.notation.document import Span, of_paragraphs, read_document
from app.treaty.notation.parties import CODES
from app.treaty.notation.sheet import Lines, Sheet
from app.treaty.wording import Part
from app.values import value
from app.workspace.bracketing import Spot, as_it_is, excerpt, line_spot, sheet_spot, whole_sheet
from app.workspace.deciding import wording_decided
from app.workspace.drafting import Wish, drafts, keep
from app.workspace.drafts import Draft
from app.workspace.naming import Names
from app.workspace.proposing import reworded
from app.workspace.workspace import Workspace

READY = "nothing stands in the way: the chair can take it out with “travaux text adopt-brackets”"

_FROM = "From the text as it was laid: {}"
"""The rationale of such a draft, which everybody reads: a part of the record, in English."""


@value
class Kept:
    """A bracket that names parties and stays in the text, and why."""

    spot: Spot
    bracket: str
    parties: tuple[str, ...]
    reason: str


@value
class Freed:
    """One wording without the brackets that can be placed.

    Attributes:
        words: as it stands, with the brackets.
        adoption: the brackets as changes; its one paragraph of ``base`` is the wording without.
    """

    place: Place
    where: str
    words: str
    adoption: Adoption

    @property
    def hunks(self) -> tuple[Hunk, ...]:
        """What makes the wording without the brackets of the one with them."""
        return joined(self.words, self.adoption.cuts)


@value
class Plan:
    """What the chair can take out of a text, and what stays."""

    freed: tuple[Freed, ...]
    kept: tuple[Kept, ...]


@value
class Owed:
    """What one bracket asked for that the chair took out: an amendment for its parties to table.

    Attributes:
        operation: the amendment, against the wording without the brackets.
        proposed: as it was read.
        bracket: its characters, the middle of a long one left out.
        tabled: the parties that have tabled or sponsored just that.
        awaited: those that have not.
        opponents: the delegations that stood against it; a position for each of them to take.
    """

    place: Place
    where: str
    operation: Substitution
    proposed: Proposed
    bracket: str
    tabled: tuple[PartyId, ...]
    awaited: tuple[PartyId, ...]
    opponents: tuple[PartyId, ...]

    @property
    def sponsors(self) -> frozenset[PartyId]:
        """All whose bracket it was."""
        return frozenset((*self.tabled, *self.awaited))


def plan(conference: Conference, text: Text) -> Plan:
    """Return which brackets can be taken out of the text as it stands, in linear time."""
    sheet, names = whole_sheet(text.base, text.base.language), Names(text.base)
    known = _Parties.of(conference)
    whole = adoptable(sheet.document, lambda span, found: _stays(sheet, known, span, found))
    order: dict[ClauseId | None, int] = {line.clause: n for n, line in enumerate(sheet.lines)}
    placed: dict[int, list[Proposed]] = {}
    for change in whole.proposed:
        placed.setdefault(change.paragraph, []).append(change)
    freed: list[Freed] = []
    kept = [_kept(sheet, names, one.span, one.attribution, one.reason.value) for one in whole.left]
    for index, changes in placed.items():
        one = _freed(sheet, names, text.base.language, index, {c.span for c in changes})
        reason = _in_the_way(conference, one)
        start = sheet.document.paragraphs[index].start + sheet.lines[index].lead
        gone = set[int]() if reason else {start + p.span.start for p in one.adoption.proposed}
        if gone:
            freed.append(one)
        why = reason or Reason.UNCLOSED.value
        kept += (_not_placed(sheet, names, c, why) for c in changes if c.span.start not in gone)
    kept.sort(key=lambda k: order[k.spot.clause])
    return Plan(tuple(freed), tuple(kept))


def left_in_file(data: bytes) -> tuple[Kept, ...]:
    """Return the brackets of a file that name parties, and why each would stay, or READY.

    Raises:
        TooLargeError, UndecodableError: see ``formats.decode``.
    """
    words = as_it_is(data)
    document, lines = read_document(words), Lines.of(words)
    found = adoptable(document)
    kept = [(x.span, _written(x.attribution), x.reason.value) for x in found.left]
    kept += [(p.span, _parties_of(p), READY) for p in found.proposed]
    return tuple(
        Kept(line_spot(lines, span.start), excerpt(words[span.start : span.end]), parties, reason)
        for span, parties, reason in sorted(kept)
    )


def left_for(conference: Conference, text: Text, party: PartyId) -> tuple[Kept, ...]:
    """Return the brackets that name a delegation and stay in the text."""
    known = _Parties.of(conference)
    kept = plan(conference, text).kept
    return tuple(k for k in kept if any(known.named(name) == party for name in k.parties))


def taking_out(conference: Conference, text: Text, made: Plan) -> list[DecisionMade]:
    """Return the chair's decisions that take the brackets out, one for each wording.

    Each can be undone by itself. No amendment is touched: where one is on the table, the brackets
    stay (``Plan.kept``).
    """
    decisions: list[DecisionMade] = []
    for one in made.freed:
        merge = contest(conference, one.place).merge
        units = tuple(u for u in own_hunks(merge, one.hunks) if u.hunks)
        wording = wording_decided(conference, one.place, merge, units)
        decisions.append(DecisionMade(text.base.id, (wording,), (), ()))
    return decisions


def owed(conference: Conference, text: Text) -> tuple[Owed, ...]:
    """Return what the brackets asked for that were taken out of a text, in the order of the text.

    It follows from the record alone: a decision that makes of a wording exactly that wording
    without some of its attributed brackets has taken these out.
    """
    names, known = Names(text.base), _Parties.of(conference)
    tabled = _tabled(conference, text)
    found: list[Owed] = []
    for clause, _ in text.base.walk():
        for part in (Part.HEADING, Part.TEXT):
            place: Place = (clause.id, text.base.language, part)
            if place in conference.chains:
                found += _owed_here(conference, place, names, known, tabled)
    return tuple(found)


def drafts_for(workspace: Workspace, text: Text, wanted: Sequence[Owed]) -> list[Draft]:
    """Keep a private draft for each bracket of this device's delegation that has none yet.

    Nothing is signed and nothing leaves: the delegation reviews and tables them, or does not.

    Raises:
        NotPermittedError: this device may not propose amendments.
    """
    held = {o for d in drafts(workspace) for o in d.operations}
    made: list[Draft] = []
    for one in wanted:
        if workspace.me.id in one.awaited and one.operation not in held:
            rationale = _FROM.format(one.bracket)
            made.append(keep(workspace, text, Wish([one.operation], rationale)))
            held.add(one.operation)
    return made


@value
class _Parties:
    """The delegations of a conference by what texts call them."""

    by_name: dict[str, PartyId]

    @classmethod
    def of(cls, conference: Conference) -> "_Parties":
        found: dict[str, PartyId] = {}
        for party in sorted(conference.parties.values(), key=lambda p: p.code):
            for name in _names_of(party):
                found.setdefault(name.casefold(), party.id)
        return cls(found)

    def of_party(self, party: Party) -> PartyId | None:
        """Return the delegation that a text means, or None."""
        return self.named(party.text) or self.named(party.code)

    def named(self, name: str) -> PartyId | None:
        """Return the delegation of that code or name, or None."""
        return self.by_name.get(CODES.get(name, name).casefold())

    def all_of(self, parties: Iterable[Party]) -> tuple[PartyId, ...]:
        """Return the delegations that a text means, each once."""
        found = (self.of_party(p) for p in parties)
        return tuple(dict.fromkeys(p for p in found if p is not None))


def _names_of(party: Delegation) -> Iterator[str]:
    """Yield what a delegation is called: its code, its name, and the code of either in texts."""
    yield from (party.code, party.name)
    yield from (CODES[name] for name in (party.code, party.name) if name in CODES)


def _stays(sheet: Sheet, known: _Parties, span: Span, found: Attribution) -> Reason | None:
    if sheet.offset_at(span.start) < 0:
        return Reason.NUMBER
    parties = [p for stand in found.stands for p in stand.parties]
    return None if all(known.of_party(p) for p in parties) else Reason.STRANGER


def _freed(sheet: Sheet, names: Names, language: str, index: int, placed: set[Span]) -> Freed:
    """Return one line without its placed brackets, read by itself as everybody will read it."""
    line = sheet.lines[index]
    start = sheet.document.paragraphs[index].start + line.lead
    adoption = adoptable(
        of_paragraphs([line.words]),
        lambda span, _: (
            None if Span(span.start + start, span.end + start) in placed else Reason.KEPT
        ),
    )
    place: Place = (line.clause, language, line.part)
    return Freed(place, names.cite(line.clause), line.words, adoption)


def _in_the_way(conference: Conference, one: Freed) -> str:
    """Return why a wording cannot be changed now, or "".

    What is taken out must be found again by everybody (``owed``), or it would be lost.
    """
    if taken_out(one.words, one.hunks, one.adoption.base[0]) != one.adoption.proposed:
        return Reason.AROUND.value
    live = contest(conference, one.place).merge.amendments
    names = ", ".join(conference.label(a) for a in live)
    return said("{names} on the same words must be decided first", names=names) if names else ""


def _kept(sheet: Sheet, names: Names, span: Span, found: Attribution, reason: str) -> Kept:
    words = excerpt(sheet.document.text[span.start : max(span.end, found.body.start)])
    return Kept(sheet_spot(sheet, names, span.start), words, _written(found), reason)


def _not_placed(sheet: Sheet, names: Names, change: Proposed, reason: str) -> Kept:
    span = change.span
    words = excerpt(sheet.document.text[span.start : span.end])
    return Kept(sheet_spot(sheet, names, span.start), words, _parties_of(change), reason)


def _written(found: Attribution) -> tuple[str, ...]:
    return tuple(p.text for stand in found.stands for p in stand.parties)


def _parties_of(change: Proposed) -> tuple[str, ...]:
    return tuple(p.text for p in (*change.sponsors, *change.opponents))


def _tabled(conference: Conference, text: Text) -> dict[Substitution, set[PartyId]]:
    """Return who has tabled, or sponsored, each substitution; withdrawn ones too: they had it."""
    found: dict[Substitution, set[PartyId]] = {}
    for amendment in conference.ordered(text.base.id):
        for operation in amendment.operations:
            if isinstance(operation, Substitution):
                found.setdefault(operation, set()).update((amendment.party, *amendment.sponsors))
    return found


def _owed_here(
    conference: Conference,
    place: Place,
    names: Names,
    known: _Parties,
    tabled: dict[Substitution, set[PartyId]],
) -> Iterator[Owed]:
    where = names.cite(place[0])
    chain = chain_of(conference, place)
    for index, step in enumerate(chain.steps):
        words = chain.wording_at(index)
        for change in _brackets_gone(conference, chain, index, step):
            base = step.decision.result
            wished = base[: change.start] + _brought(change, base) + base[change.end :]
            if wished == base:
                continue
            operation = reworded(place, base, wished, where, alternative=False)
            sponsors = known.all_of(change.sponsors)
            had = tabled.get(operation, set())
            yield Owed(
                place,
                where,
                operation,
                change,
                excerpt(words[change.span.start : change.span.end]),
                tuple(p for p in sponsors if p in had),
                tuple(p for p in sponsors if p not in had),
                known.all_of(change.opponents),
            )


def _brought(change: Proposed, base: str) -> str:
    """Return the words that a change brings; a whole paragraph brings its own number."""
    number = f"{change.number}. " if change.number and not base.strip() else ""
    return number + change.replacement


def _brackets_gone(
    conference: Conference, chain: Chain, index: int, step: Step
) -> tuple[Proposed, ...]:
    """Return the brackets that a decision took out of a wording, and did nothing else."""
    decided = conference.decisions[EntryId(step.entry)]
    words = chain.wording_at(index)
    units = step.decision.units
    plain = all(u.own and not u.amendments for u in units)
    if "[" not in words or not plain or decided.undone_by is not None or step.carries is not None:
        return ()
    return taken_out(words, [h for u in units for h in u.hunks], step.decision.result)
