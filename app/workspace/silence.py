"""Silence procedures: start one, break it, close it, say what becomes of a late break.

Whether a break was in time follows from what the chair says, in closing, that it held; the clocks
of devices are shown and decide nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.errors import NotFoundError, TravauxError, UsageError
from app.ids import ClauseId, DeviceId, EntryId
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.passage import passage_hash, with_all_below
from app.negotiation.procedure import Break, Silence
from app.negotiation.stand_events import (
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
)
from app.said import said
from app.settings import MAX_RATIONALE_BYTES
from app.workspace.naming import Names
from app.workspace.workspace import NotPermittedError, Workspace, everybody

_MIN_ID_DIGITS = 4
_HOUR_MS = 3_600_000


class Course(StrEnum):
    """How a silence procedure stands."""

    RUNNING = "running"
    BROKEN = "broken"
    PENDING = "kept so far; a late break is pending proof"
    KEPT = "kept"


class Timeliness(StrEnum):
    """Whether a break came in time."""

    HEARD = "heard; the chair has not closed yet"
    IN_TIME = "in time"
    CLAIMED = "claimed, pending proof"
    PROVED = "late, its proof of receipt accepted"
    REFUSED = "late, its proof of receipt not accepted"


_BREAKS = frozenset({Timeliness.IN_TIME, Timeliness.PROVED})


@dataclass(frozen=True, slots=True)
class BreakRow:
    """One break of silence, for showing.

    Attributes:
        party: code.
        reason: as written; to be shown as text.
        time: ms since 1970 as the breaker's device claims.
        ruling: what was said of its proof of receipt, with whose code; "" while nothing was.
    """

    id: EntryId
    party: str
    reason: str
    time: int
    timeliness: Timeliness
    ruling: str


@dataclass(frozen=True, slots=True)
class SilenceRow:
    """One silence procedure, for showing.

    Attributes:
        what: what is agreed by silence, in words.
        clauses: it is about; empty for the whole text.
        names: their provisions; the title of the text for the whole.
        started, deadline, closed: ms since 1970 as claimed; closed is None while it runs.
        is_due: the deadline has passed by the clock asked, and it is not closed.
        is_stale: the text says something else now than when it was started.
        breaks: in the order of the record.
    """

    id: EntryId
    what: str
    note: str
    clauses: tuple[ClauseId, ...]
    names: tuple[str, ...]
    started: int
    deadline: int
    closed: int | None
    course: Course
    is_due: bool
    is_stale: bool
    breaks: tuple[BreakRow, ...]


@dataclass(eq=False)
class StillRunningError(TravauxError):
    """A silence procedure is not to be closed before its deadline, unless it was broken."""

    what: str
    until: str
    says: ClassVar[str] = (
        "The silence procedure on “{what}” runs until {until}, and nobody has broken it. Close it "
        "then."
    )


def timeliness(silence: Silence, one: Break) -> Timeliness:
    """Say whether a break was in time, from what the chair said that it held."""
    if silence.closed is None:
        return Timeliness.HEARD
    if one.by.seq <= (silence.closed.upto.get(one.by.device) or 0):
        return Timeliness.IN_TIME
    if one.proof is None:
        return Timeliness.CLAIMED
    return Timeliness.PROVED if one.proof.accepted else Timeliness.REFUSED


def course_of(silence: Silence) -> Course:
    """Say how a silence procedure stands."""
    if silence.closed is None:
        return Course.RUNNING
    found = {timeliness(silence, one) for one in silence.breaks.values()}
    if found & _BREAKS:
        return Course.BROKEN
    return Course.PENDING if Timeliness.CLAIMED in found else Course.KEPT


def silences(conference: Conference, now: int) -> tuple[SilenceRow, ...]:
    """Return every silence procedure, in the order of the record.

    Args:
        conference: as this device sees it.
        now: ms since 1970, for saying which are due.
    """
    held = sorted(conference.procedure.silences.values(), key=lambda s: s.by.order)
    return tuple(_row(conference, one, now) for one in held)


def _row(conference: Conference, silence: Silence, now: int) -> SilenceRow:
    said = silence.said
    base = conference.texts[said.instrument].base
    names = Names(base)
    closed = silence.closed
    breaks = sorted(silence.breaks.values(), key=lambda b: b.by.order)
    return SilenceRow(
        silence.by.id,
        said.what,
        said.note,
        said.clauses,
        tuple(map(names.cite, said.clauses)) or (base.title,),
        silence.by.time,
        said.deadline,
        closed.by.time if closed else None,
        course_of(silence),
        closed is None and said.deadline <= now,
        passage_hash(base, said.clauses) != said.passage,
        tuple(_break_row(conference, silence, one) for one in breaks),
    )


def _break_row(conference: Conference, silence: Silence, one: Break) -> BreakRow:
    ruling = f"{conference.code(one.proof.by.party)}: {one.proof.reason}" if one.proof else ""
    return BreakRow(
        one.by.id,
        conference.code(one.by.party),
        one.reason,
        one.by.time,
        timeliness(silence, one),
        ruling,
    )


def the_silence(conference: Conference, name: str | None) -> Silence:
    """Return the procedure that the beginning of an id names; without one the only one open.

    Raises:
        NotFoundError: there is none.
        UsageError: there are several.
    """
    held = sorted(conference.procedure.silences.values(), key=lambda s: s.by.order)
    known = ", ".join(f"{s.by.id.hex()[:8]} ({s.said.what})" for s in held)
    if name is None:
        running = [s for s in held if s.closed is None]
        if len(running) == 1:
            return running[0]
        if running:
            raise UsageError(
                said("There are several silence procedures. Say which: {known}.", known=known)
            )
        raise NotFoundError(
            said("silence procedure"), said("that runs"), said("See “travaux silence status”.")
        )
    wanted = name.strip().casefold()
    enough = len(wanted) >= _MIN_ID_DIGITS
    found = [s for s in held if enough and s.by.id.hex().startswith(wanted)]
    if len(found) != 1:
        raise NotFoundError(
            said("silence procedure"),
            name,
            said("There are: {known}.", known=known or said("none yet")),
        )
    return found[0]


def the_break(silence: Silence, name: str, conference: Conference) -> Break:
    """Return the break that a party's code, or the beginning of an id, names.

    Raises:
        NotFoundError: none, or several.
    """
    wanted = name.strip().casefold()
    held = sorted(silence.breaks.values(), key=lambda b: b.by.order)
    found = [
        b
        for b in held
        if conference.code(b.by.party).casefold() == wanted
        or (len(wanted) >= _MIN_ID_DIGITS and b.by.id.hex().startswith(wanted))
    ]
    if len(found) != 1:
        known = ", ".join(f"{conference.code(b.by.party)} {b.by.id.hex()[:8]}" for b in held)
        raise NotFoundError(
            said("break of silence"), name, said("There are: {known}.", known=known or said("none"))
        )
    return found[0]


@dataclass(frozen=True, slots=True)
class Matter:
    """What is to be put under silence.

    Attributes:
        clauses: with all that stands in them; empty for the whole text.
        deadline: ms since 1970; None for the hours that the rules state, from now.
    """

    what: str
    clauses: Sequence[ClauseId] = ()
    deadline: int | None = None
    note: str = ""


def start(workspace: Workspace, text: Text, matter: Matter) -> EntryId:
    """Start a silence procedure.

    Raises:
        NotPermittedError: only the chair does.
        UsageError: the deadline has passed, or it says nothing.
    """
    if not may(workspace.roles, SilenceStarted):
        raise NotPermittedError(said("only the chair starts a silence procedure."))
    hours = workspace.conference.procedure.rules.silence_hours
    now = workspace.clock()
    deadline = matter.deadline if matter.deadline is not None else now + hours * _HOUR_MS
    if deadline <= now:
        raise UsageError(said("The deadline has passed already. Name a later one."))
    _refuse_long(matter.what, matter.note)
    every = with_all_below(text.base, matter.clauses)
    event = SilenceStarted(
        text.base.id, every, passage_hash(text.base, every), matter.what, deadline, matter.note
    )
    (entry,) = workspace.record([event])
    return entry


def break_silence(workspace: Workspace, silence: Silence, reason: str) -> EntryId:
    """Break silence for the own delegation, at any time: whether it was in time is seen later.

    Raises:
        NotPermittedError: the role speaks for no delegation.
        UsageError: no reason is given.
    """
    if not may(workspace.roles, SilenceBroken):
        raise NotPermittedError(said("your role speaks for no delegation."))
    _refuse_long(reason)
    (entry,) = workspace.record([SilenceBroken(silence.by.id, reason)], [silence.by.id])
    return entry


def close(workspace: Workspace, silence: Silence, until: str) -> EntryId:
    """Close a silence procedure, stating what has come in.

    Args:
        workspace: of the chair.
        silence: to be closed.
        until: its deadline in words.

    Raises:
        NotPermittedError: only the chair does, and once.
        StillRunningError: the deadline has not passed, and nobody has broken it.
    """
    if not may(workspace.roles, SilenceClosed):
        raise NotPermittedError(said("only the chair closes a silence procedure."))
    if workspace.clock() < silence.said.deadline and not silence.breaks:
        raise StillRunningError(silence.said.what, until)
    event = SilenceClosed(silence.by.id, _held(workspace))
    (entry,) = workspace.record([event], [silence.by.id])
    return entry


def receive(
    workspace: Workspace, silence: Silence, one: Break, *, accepted: bool, reason: str
) -> EntryId:
    """Accept the proof that a late break was in time, or do not.

    Raises:
        NotPermittedError: only the chair and the secretariat do.
        UsageError: the break was in time, or no reason is given.
    """
    if not may(workspace.roles, SilenceReceived):
        raise NotPermittedError(said("only the chair and the secretariat rule on a late break."))
    if timeliness(silence, one) in (Timeliness.IN_TIME, Timeliness.HEARD):
        raise UsageError(said("That break is not late: there is nothing to prove."))
    _refuse_long(reason)
    event = SilenceReceived(silence.by.id, one.by.id, accepted, reason)
    (entry,) = workspace.record([event], [silence.by.id, one.by.id])
    return entry


def _held(workspace: Workspace) -> tuple[tuple[DeviceId, int], ...]:
    """Return how far this device holds the feeds for everybody."""
    heads = workspace.evaluation.heads(everybody(workspace.ground))
    return tuple(sorted((head.device, head.seq) for head in heads))


def _refuse_long(words: str, note: str = "") -> None:
    if not words.strip():
        raise UsageError(said("Say it in words: nobody agrees to nothing."))
    if max(len(words.encode()), len(note.encode())) > MAX_RATIONALE_BYTES:
        raise UsageError(
            said(
                "That is longer than {limit} bytes. Shorten it.",
                limit=MAX_RATIONALE_BYTES,
            )
        )
