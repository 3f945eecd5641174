"""A later version of a text, taken over from a file: the chair decides, the secretariat numbers.

No word changes without a decision behind it: what the file says otherwise than the text is recorded
as decisions of the chair, clause by clause; the numbers it prints, by the secretariat. Then it is
issued as any revision is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.codec import encode
from app.errors import TravauxError
from app.formats.imported import ImportedText
from app.ids import ClauseId
from app.merge.decisions import StructureDecision, WordingDecision
from app.merge.operations import Deletion, Insertion, Operation, Relocation
from app.merge.reshaping import Reshaping, reshaping
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.dispositions import undisposed
from app.negotiation.events import DecisionMade
from app.negotiation.number_forms import forms_of
from app.negotiation.revision_events import ClauseNumber, Renumbered
from app.record.decision_codec import write_structure, write_wording
from app.said import said
from app.settings import MAX_LABEL_BYTES
from app.treaty.diff import hunks_between
from app.treaty.instrument import Clause, Instrument
from app.workspace.naming import Names
from app.workspace.reading import language_in
from app.workspace.renumbering import own_edit
from app.workspace.workspace import NotPermittedError, Progress, Workspace

_ROOM_BYTES = 40 * 1024
_ROOM_ITEMS = 100
_ROOM_NUMBERS = 400
_LISTED = 10


@dataclass(eq=False)
class NotFreeError(TravauxError):
    """Amendments wait for a decision, which a new version would pass over."""

    names: str
    says: ClassVar[str] = (
        "A later version cannot be taken over while amendments wait: {names}. Let the chair decide "
        "on each (“travaux merge”, “travaux decide”) first."
    )


@dataclass(eq=False)
class OtherWordsError(TravauxError):
    """The secretariat is to take over numbers, and the words are not those of the file yet."""

    where: str
    says: ClassVar[str] = (
        "The text does not read as the file does: they differ at {where}. The chair takes the "
        "version over first (“travaux text import FILE --as-revision-of TEXT” on the chair's "
        "device); then the secretariat does, for its numbers."
    )


@dataclass(frozen=True, slots=True)
class NextVersion:
    """What taking a version over does, made ready to be signed.

    Attributes:
        events: decisions of the chair, or a renumbering of the secretariat.
        reworded, inserted, deleted, moved: how the clauses are cited; what is new by its label.
        renumbered: clauses that the file numbers otherwise, which is for the secretariat.
        doubtful: clauses matched by some of their words alone, each with the share kept.
    """

    events: tuple[DecisionMade | Renumbered, ...]
    reworded: tuple[str, ...] = ()
    inserted: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    renumbered: int = 0
    doubtful: tuple[tuple[str, float], ...] = ()


def next_version(conference: Conference, text: Text, version: ImportedText) -> NextVersion:
    """Return the decisions that make a text read as a version of it does; they are not recorded.

    Raises:
        NotFreeError: amendments on the text wait for a decision.
        NoLanguageError: the text has no version in the language of the file.
        CannotFollowError, StructureError, TooManyTokensError: see there.
    """
    waiting = [conference.label(w.amendment.id) for w in undisposed(conference, text)]
    if waiting:
        raise NotFreeError(", ".join(waiting[:_LISTED]))
    language = language_in(text.base, version.language)
    shape = reshaping(text.base, version.clauses, language)
    names = Names(text.base)
    operations = [o for phase in shape.phases for o in phase]
    inserted = [o for o in operations if isinstance(o, Insertion)]
    return NextVersion(
        tuple(_decisions(conference, text, shape, language)),
        tuple(dict.fromkeys(_cite(names, shape, r.clause) for r in shape.rewordings)),
        tuple(c.label or c.kind.name.lower() for o in inserted for c in o.clauses),
        tuple(names.cite(o.clause) for o in operations if isinstance(o, Deletion)),
        tuple(names.cite(o.clause) for o in operations if isinstance(o, Relocation)),
        _numbered(shape),
        tuple((names.cite(c), share) for c, share in shape.doubtful),
    )


def numbers_of_version(text: Text, version: ImportedText) -> NextVersion:
    """Return the renumbering that prints a text as a version of the same words does.

    Raises:
        OtherWordsError: their words or their trees differ.
    """
    base = [c for c, _ in text.base.walk()]
    other = [
        c for c, _ in Instrument.of(text.base.id, "", version.language, version.clauses).walk()
    ]
    language = language_in(text.base, version.language)
    names = Names(text.base)
    for place, clause in enumerate(base):
        same = place < len(other) and other[place].kind is clause.kind
        if not same or other[place].wording(language) != clause.wording(language):
            raise OtherWordsError(names.cite(clause.id))
    if len(other) > len(base):
        raise OtherWordsError(said("the end"))
    given = [
        ClauseNumber(c.id, o.number, _label(o))
        for c, o in zip(base, other, strict=True)
        if (c.number, c.label) != (o.number, o.label) and o.number
    ]
    groups = [given[i : i + _ROOM_NUMBERS] for i in range(0, len(given), _ROOM_NUMBERS)]
    events = tuple(Renumbered(text.base.id, tuple(group), ()) for group in groups)
    return NextVersion(events, renumbered=len(given))


def take_over(
    workspace: Workspace, text: Text, version: ImportedText, *, preview: bool, progress: Progress
) -> NextVersion:
    """Take a later version over: decisions with a chair's device, numbers with a secretariat's.

    Raises:
        NotPermittedError: this device does neither.
        NotFreeError, OtherWordsError and what ``next_version`` raises: see there.
    """
    progress(0, 2)
    conference = workspace.conference.seen_by()
    if may(workspace.roles, DecisionMade) or preview:
        made = next_version(conference, text, version)
    elif may(workspace.roles, Renumbered):
        made = numbers_of_version(text, version)
    else:
        raise NotPermittedError(
            said("only the chair decides on words, and the secretariat on numbers.")
        )
    progress(1, 2)
    if not preview:
        workspace.record(made.events)
    progress(2, 2)
    return made


def _label(clause: Clause) -> str:
    """Return a printed label that the record takes; "" to have it computed from the number."""
    shows = any(form in clause.label.casefold() for form in forms_of(clause.number))
    return clause.label if shows and len(clause.label.encode()) <= MAX_LABEL_BYTES else ""


def _cite(names: Names, shape: Reshaping, clause: ClauseId) -> str:
    return names.cite(clause) if clause in names.text else shape.shaped[clause].label


def _numbered(shape: Reshaping) -> int:
    """Return how many clauses the version numbers otherwise."""
    held = ((shape.shaped[c.id], c) for c in shape.target)
    return sum((c.number, c.label) != (o.number, o.label) for c, o in held)


def _decisions(
    conference: Conference, text: Text, shape: Reshaping, language: str
) -> Iterator[DecisionMade]:
    """Yield decisions that entries can carry: the tree phase by phase, then the words."""
    for phase in shape.phases:
        for operations in _grouped(phase):
            made = tuple(StructureDecision(o, (), ()) for o in operations)
            yield DecisionMade(text.base.id, (), made, ())
    group: list[WordingDecision] = []
    size = 0
    for one in shape.rewordings:
        place = (one.clause, language, one.part)
        hunks = hunks_between(one.before, one.after)
        decision = own_edit(conference, place, one.before, hunks)
        weight = len(encode(write_wording(decision)))
        if group and (size + weight > _ROOM_BYTES or len(group) == _ROOM_ITEMS):
            yield DecisionMade(text.base.id, tuple(group), (), ())
            group, size = [], 0
        group.append(decision)
        size += weight
    if group:
        yield DecisionMade(text.base.id, tuple(group), (), ())


def _grouped(operations: Sequence[Operation]) -> Iterator[list[Operation]]:
    """Yield a phase in groups; its deletions and insertions name places apart from one another."""
    group: list[Operation] = []
    size = 0
    for operation in operations:
        weight = len(encode(write_structure(StructureDecision(operation, (), ()))))
        if group and (size + weight > _ROOM_BYTES or len(group) == _ROOM_ITEMS):
            yield group
            group, size = [], 0
        group.append(operation)
        size += weight
    if group:
        yield group
