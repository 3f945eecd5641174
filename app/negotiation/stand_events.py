"""The events of the procedure: rules, positions, sessions, status, assent, silence, red lines.

What each says of words it names by their hash (``passage``), so that it never speaks for words
that its author did not see. ``events`` joins them with the others.
"""

from collections.abc import Iterator
from enum import IntEnum
from typing import TypeAlias

from app.ids import AmendmentId, ClauseId, DeviceId, EntryId, InstrumentId
from app.treaty.wording import Part, WordingHash
from app.values import value


class AttributionRule(IntEnum):
    """Where the sponsors of a reading are named. The numbers stand in the signed record."""

    BEFORE = 1
    AFTER = 2
    OFF = 3


class Profile(IntEnum):
    """How the rolling text writes what is contested. The numbers stand in the signed record."""

    BRACKETS = 1
    OPTIONS = 2
    """Option 1, Option 2 … in a block each."""
    MARKS = 3
    """ITU's ADD, MOD, SUP, NOC before each clause."""


class BisRule(IntEnum):
    """What "4 bis" means. The numbers stand in the signed record."""

    INSERTED = 1
    ALTERNATIVE = 2


class Commenters(IntEnum):
    """Who may comment. The numbers stand in the signed record."""

    DELEGATIONS = 1
    OBSERVERS_TOO = 2


@value
class RulesSet:
    """The secretariat states the rules of the conference; all of them, each time.

    Attributes:
        symbol: the conference's document symbol ("A/CONF.1").
        language: the working language, in which texts are negotiated.
        languages: in which texts are authentic, the working language among them or not; empty
            stands for the working language alone.
        attribution: where brackets name their sponsors.
        names: brackets name delegations by their names, not by their codes.
        profile: how the rolling text writes what is contested.
        bis: what "4 bis" means.
        quorum: how many of the chair's devices must sign one decision before it takes effect.
        commenters: who may comment.
        nothing_agreed: nothing is agreed until everything is: "agreed" counts as agreed *ad
            referendum* until every clause of its text is agreed.
        silence_hours: how long a silence procedure usually runs.
        notice_hours: how long an amendment should lie on the table before the chair decides on it.
    """

    symbol: str
    language: str
    languages: tuple[str, ...] = ()
    attribution: AttributionRule = AttributionRule.BEFORE
    names: bool = False
    profile: Profile = Profile.BRACKETS
    bis: BisRule = BisRule.INSERTED
    quorum: int = 1
    commenters: Commenters = Commenters.DELEGATIONS
    nothing_agreed: bool = False
    silence_hours: int = 72
    notice_hours: int = 0


class Stance(IntEnum):
    """Where a delegation stands. The numbers stand in the signed record."""

    TAKEN_BACK = 0
    SUPPORTS = 1
    ACCEPTS_IF = 2
    RESERVES = 3
    OPPOSES = 4
    AWAITS = 5
    """It awaits instructions."""


@value
class AmendmentSubject:
    """One version of an amendment."""

    amendment: AmendmentId


@value
class ReadingSubject:
    """One reading of a contested place, named by what it says and where.

    It needs no amendment to be found again, and survives decisions on other places of the wording:
    its range moves with the words around it, as an amendment's hunks do.

    Attributes:
        base: hash of the wording that the range is in.
        start, end: the range, in characters of that wording.
        text: what the range says by this reading; the words of the wording itself for the reading
            that changes nothing.
    """

    clause: ClauseId
    language: str
    part: Part
    base: WordingHash
    start: int
    end: int
    text: str


@value
class ClauseSubject:
    """A clause as it stands.

    Attributes:
        passage: ``passage.passage_hash`` of the clause alone, as its author read it.
    """

    clause: ClauseId
    passage: bytes


Subject: TypeAlias = AmendmentSubject | ReadingSubject | ClauseSubject


@value
class PositionTaken:
    """A delegation takes a position, another one, or takes it back."""

    subject: Subject
    stance: Stance
    note: str = ""


class Stage(IntEnum):
    """How far the negotiation of a text has come. The numbers stand in the signed record."""

    FIRST = 1
    SECOND = 2
    THIRD = 3


@value
class SessionSet:
    """The chair opens or closes tabling, in a reading, for a text or for some of its clauses.

    Attributes:
        clauses: with all that stands in them; empty for the whole text.
        tabling: whether amendments may be tabled from here on.
        deadline: when the chair means to close, in ms since 1970, or None. It is shown, and closes
            nothing by itself.
    """

    instrument: InstrumentId
    clauses: tuple[ClauseId, ...]
    stage: Stage
    tabling: bool
    deadline: int | None = None
    note: str = ""


class Status(IntEnum):
    """How firmly a clause is agreed. The numbers stand in the signed record.

    "Bracketed" is none of them: it is computed.
    """

    OPEN = 1
    AD_REFERENDUM = 2
    AGREED = 3
    ADOPTED = 4


@value
class StatusSet:
    """The chair states how firmly clauses are agreed, or opens them again, with a reason.

    Attributes:
        passage: ``passage.passage_hash`` of the clauses as the chair read them; with other words it
            has no effect.
    """

    instrument: InstrumentId
    clauses: tuple[ClauseId, ...]
    status: Status
    reason: str
    passage: bytes


@value
class AssentGiven:
    """A delegation assents to a passage, or takes its assent back.

    Attributes:
        passage: ``passage.passage_hash`` of the clauses; the assent is void while they say
            something else.
        given: False takes back the assent to these very clauses.
    """

    instrument: InstrumentId
    clauses: tuple[ClauseId, ...]
    passage: bytes
    given: bool = True


@value
class SilenceStarted:
    """The chair puts something under a silence procedure: who says nothing agrees.

    Attributes:
        clauses: what it is about; empty for the whole text.
        passage: hash of these clauses, or of the whole text, as they read.
        what: what is agreed by silence, in words.
        deadline: ms since 1970.
    """

    instrument: InstrumentId
    clauses: tuple[ClauseId, ...]
    passage: bytes
    what: str
    deadline: int
    note: str = ""


@value
class SilenceBroken:
    """A delegation breaks silence."""

    silence: EntryId
    reason: str


@value
class SilenceClosed:
    """The chair closes a silence procedure, and says what had come in.

    Attributes:
        upto: how far the chair held the feeds: (device, sequence number). What it held was in time;
            what it did not is a claim.
    """

    silence: EntryId
    upto: tuple[tuple[DeviceId, int], ...]


@value
class SilenceReceived:
    """The chair or the secretariat accepts, or not, the proof that a late break was in time."""

    silence: EntryId
    breaking: EntryId
    accepted: bool
    reason: str


@value
class RedLineSet:
    """A delegation draws a red line on a clause, for its own eyes alone, or takes it away.

    Attributes:
        keeps: words that must stand in the clause.
        bars: words that must not.
        fallback: the wording that it could live with in the end, or "".
    """

    clause: ClauseId
    language: str
    keeps: tuple[str, ...]
    bars: tuple[str, ...]
    fallback: str = ""
    note: str = ""


StandEvent: TypeAlias = (
    RulesSet
    | PositionTaken
    | SessionSet
    | StatusSet
    | AssentGiven
    | SilenceStarted
    | SilenceBroken
    | SilenceClosed
    | SilenceReceived
    | RedLineSet
)


def words_of_stand(event: StandEvent) -> Iterator[str]:  # noqa: C901 one case a kind
    """Yield every text that such an event brings into the record."""
    match event:
        case RulesSet():
            yield from (event.symbol, event.language, *event.languages)
        case PositionTaken(subject=subject, note=note):
            yield note
            if isinstance(subject, ReadingSubject):
                yield from (subject.language, subject.text)
        case SessionSet(note=note):
            yield note
        case StatusSet(reason=reason) | SilenceBroken(reason=reason):
            yield reason
        case SilenceReceived(reason=reason):
            yield reason
        case SilenceStarted(what=what, note=note):
            yield from (what, note)
        case AssentGiven() | SilenceClosed():
            return
        case RedLineSet():
            yield from (event.language, *event.keeps, *event.bars, event.fallback, event.note)
