"""Renumbering for adoption: bis and ter become plain numbers, and cross-references follow.

Nothing but numbers changes, in every language of the text; what may need a hand is listed. It is
refused while a choice is open or an amendment undisposed: an inserted article would shift again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from app.codec import encode
from app.errors import TravauxError
from app.ids import ClauseId
from app.merge.decisions import UnitChoice, WordingDecision
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.dispositions import undisposed
from app.negotiation.number_forms import forms_of
from app.negotiation.place import Place
from app.negotiation.procedure import Stated
from app.negotiation.revision_events import ClauseNumber, Renumbered
from app.negotiation.stand_events import Status
from app.negotiation.wordings import head_of
from app.record.decision_codec import write_wording
from app.said import apart, first_of, said
from app.treaty.delta import Hunk, apply_hunks
from app.treaty.following import followed
from app.treaty.instrument import Instrument
from app.treaty.numbering import renumbered_for_adoption
from app.treaty.pointing import Pointers
from app.treaty.wording import Part, wording_hash
from app.workspace.naming import Names, speaking
from app.workspace.reading import Wanted, label_texts, shown
from app.workspace.view import View
from app.workspace.workspace import NotPermittedError, Workspace

_ROOM_BYTES = 40 * 1024
_ROOM_NUMBERS = 400
"""What one entry may carry, well below 64 KiB and 8,192 values."""
_LISTED = 10
_ROUNDS = 4


@dataclass(eq=False)
class NotYetRenumberedError(TravauxError):
    """Something is still open, so that numbers would change again."""

    listed: str
    says: ClassVar[str] = (
        "The text is not ready to be renumbered for adoption: {listed}. Let the chair decide on "
        "each (“travaux merge”, “travaux decide”) first."
    )


@dataclass(frozen=True, slots=True)
class NewNumber:
    """One clause that gets another number, as it is cited before and after."""

    clause: ClauseId
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Reworded:
    """A wording whose cross-references follow."""

    place: Place
    cited: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Unfollowed:
    """A cross-reference that may need a hand; it is left as it is."""

    place: Place
    cited: str
    words: str


@dataclass(frozen=True, slots=True)
class Renumbering:
    """What renumbering would do, made ready to be signed.

    Attributes:
        numbers: clauses whose printed number changes, in the order of the text.
        events: what is recorded; none when every number is plain already.
    """

    numbers: tuple[NewNumber, ...]
    reworded: tuple[Reworded, ...]
    unfollowed: tuple[Unfollowed, ...]
    events: tuple[Renumbered, ...]


def renumbering(conference: Conference, text: Text) -> Renumbering:
    """Return what renumbering a text for adoption does; it records nothing.

    Cost: a pass over the text for each language.
    """
    plain = plain_numbers(text.base)
    return renumbering_to(conference, text, plain)


def renumbering_to(
    conference: Conference, text: Text, given: Mapping[ClauseId, ClauseNumber]
) -> Renumbering:
    """Return what giving clauses these numbers does, cross-references following."""
    if not given:
        return Renumbering((), (), (), ())
    after = with_numbers(text.base, given.values())
    before, later = Names(text.base), Names(after)
    labels = label_texts(text.base, text.base.language), label_texts(after, text.base.language)
    numbers = tuple(
        NewNumber(c.id, before.cite(c.id), later.cite(c.id))
        for c, _ in text.base.walk()
        if labels[0][c.id] != labels[1][c.id]
    )
    shifted = {c: g.number for c, g in given.items()}
    reworded: list[Reworded] = []
    unfollowed: list[Unfollowed] = []
    decisions: list[WordingDecision] = []
    for place, words, hunks, unclear in _followed(text.base, shifted):
        cited = before.cite(place[0])
        unfollowed += (Unfollowed(place, cited, words[a:b]) for a, b in unclear)
        if hunks:
            result = apply_hunks(words, hunks)
            reworded.append(Reworded(place, cited, words, result))
            decisions.append(own_edit(conference, place, words, hunks))
    events = tuple(_events(text.base, given, decisions))
    return Renumbering(numbers, tuple(reworded), tuple(unfollowed), events)


def renumber(workspace: Workspace, text: Text) -> Renumbering:
    """Renumber a text for adoption.

    Raises:
        NotPermittedError: only the secretariat does, and never what is adopted.
        NotYetRenumberedError: choices are open, or amendments wait; it lists them.
    """
    if not may(workspace.roles, Renumbered):
        raise NotPermittedError(said("only the secretariat renumbers."))
    conference = workspace.conference.seen_by()
    refuse_unready(conference, text)
    made = renumbering(conference, text)
    rests = [h for w in made.reworded if (h := head_of(conference, w.place)) is not None]
    workspace.record(made.events, rests)
    return made


def refuse_unready(conference: Conference, text: Text) -> None:
    """Raise NotYetRenumberedError, with the list, while something is open."""
    names = Names(text.base)
    parts: list[str] = []
    waiting = [conference.label(w.amendment.id) for w in undisposed(conference, text)]
    if waiting:
        parts.append(said("no disposition yet for {names}", names=_few(waiting)))
    opened = shown(conference, text, Wanted(View.ROLLING)).open_units
    if opened:
        parts.append(
            said("open choices in {clauses}", clauses=_few([names.cite(c) for c in opened]))
        )
    statuses = conference.procedure.statuses
    final = [c for c in text.base.clauses if _is_adopted(statuses.get(c))]
    if final:
        clauses = _few(sorted(names.cite(c) for c in final))
        parts.append(said("adopted already: {clauses}", clauses=clauses))
    if parts:
        raise NotYetRenumberedError(apart(parts))


def _is_adopted(stated: Stated | None) -> bool:
    return stated is not None and stated.said.status is Status.ADOPTED


def plain_numbers(text: Instrument) -> dict[ClauseId, ClauseNumber]:
    """Return the number of every clause that needs one for all sequences to be plain.

    Where a clause without a number of its own was numbered by its neighbours, it is given one as
    soon as theirs change, so that doing it twice does nothing.
    """
    words = speaking(text.language)
    given: dict[ClauseId, ClauseNumber] = {}
    for _ in range(_ROUNDS):
        changed = renumbered_for_adoption(with_numbers(text, given.values()), words)
        if not changed:
            break
        for clause, labels in changed.items():
            given[clause] = ClauseNumber(clause, labels.new.number, labels.new.text)
    return given


def with_numbers(text: Instrument, numbers: Iterable[ClauseNumber]) -> Instrument:
    """Return an instrument whose clauses have these numbers."""
    for given in numbers:
        clause = replace(text[given.clause], number=given.number, label=given.label)
        text = text.with_clause(clause)
    return text


def own_edit(
    conference: Conference, place: Place, words: str, hunks: tuple[Hunk, ...]
) -> WordingDecision:
    """Return an edit of a wording that is nobody's amendment, as a decision records one."""
    result = apply_hunks(words, hunks)
    units = tuple(UnitChoice(h.start, h.end, (), (), (h,), own=True) for h in hunks)
    return WordingDecision(
        *place,
        head_of(conference, place),
        wording_hash(*place, words),
        units,
        result,
        wording_hash(*place, result),
    )


def _followed(
    text: Instrument, numbers: Mapping[ClauseId, str]
) -> Iterator[tuple[Place, str, tuple[Hunk, ...], tuple[tuple[int, int], ...]]]:
    source = speaking(text.language)
    languages = sorted({code for c in text.clauses.values() for code in c.wordings})
    for language in languages:
        pointers = Pointers(text, speaking(language), source)
        for clause, _ in text.walk():
            for part in Part:
                words = clause.wording(language).part(part)
                found = followed(pointers, clause.id, words, numbers)
                if found.hunks or found.unfollowed:
                    yield (clause.id, language, part), words, found.hunks, found.unfollowed


def _events(
    text: Instrument, given: Mapping[ClauseId, ClauseNumber], wordings: list[WordingDecision]
) -> Iterator[Renumbered]:
    """Yield one entry where one can carry it all; else the numbers first, then the wordings.

    Each entry of wordings states once more the numbers that they name.
    """
    numbers = list(given.values())
    size = sum(len(encode(write_wording(w))) for w in wordings)
    if len(numbers) <= _ROOM_NUMBERS and size + 80 * len(numbers) <= _ROOM_BYTES:
        yield Renumbered(text.id, tuple(numbers), tuple(wordings))
        return
    for start in range(0, len(numbers), _ROOM_NUMBERS):
        yield Renumbered(text.id, tuple(numbers[start : start + _ROOM_NUMBERS]), ())
    for group in _groups(wordings):
        put_in = {h.replacement for w in group for u in w.units for h in u.hunks}
        named = {form: n for n in numbers for form in forms_of(n.number)}
        needed = {named[p.casefold()].clause: named[p.casefold()] for p in sorted(put_in)}
        yield Renumbered(text.id, tuple(needed.values()), tuple(group))


def _groups(wordings: Iterable[WordingDecision]) -> Iterator[list[WordingDecision]]:
    group: list[WordingDecision] = []
    size = 0
    for wording in wordings:
        weight = len(encode(write_wording(wording)))
        if group and size + weight > _ROOM_BYTES:
            yield group
            group, size = [], 0
        group.append(wording)
        size += weight
    if group:
        yield group


def _few(names: list[str]) -> str:
    return first_of(names, _LISTED)
