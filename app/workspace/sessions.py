"""Readings of a text, tabling opened and closed, and what was shut out meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError, UsageError
from app.ids import AmendmentId, ClauseId, EntryId, InstrumentId
from app.negotiation.access import may
from app.negotiation.amendment import clauses_of
from app.negotiation.barring import barred, session_on
from app.negotiation.conference import Conference, NoEffect, Text
from app.negotiation.events import AmendmentTabled
from app.negotiation.procedure import Session
from app.negotiation.stand_events import SessionSet, Stage
from app.said import said
from app.workspace.naming import Names
from app.workspace.workspace import NotPermittedError, Workspace


@dataclass(eq=False)
class NotAdmittedError(TravauxError):
    """An amendment may not come before everybody now."""

    clauses: str
    why: str
    says: ClassVar[str] = (
        "{clauses}: {why} Your draft is kept. Ask the chair to open it again; until then, table it "
        "to the chair (--audience chair) or keep it."
    )


@dataclass(frozen=True, slots=True)
class SessionRow:
    """The chair's word on a text or one of its clauses, for showing.

    Attributes:
        clause: None for the text as a whole.
        name: the clause's provision, or the title of the text.
        deadline: ms since 1970, or None; it is announced, and closes nothing by itself.
        time: ms since 1970 as claimed.
    """

    clause: ClauseId | None
    name: str
    stage: Stage
    tabling: bool
    deadline: int | None
    note: str
    time: int


@dataclass(frozen=True, slots=True)
class ShutOut:
    """An amendment that is not admitted, for showing.

    Attributes:
        number: as its delegation numbered it.
        party: code of the delegation.
        locked: a clause of it is agreed; else tabling was closed.
        why: the reason, and what to do, in a sentence.
    """

    id: AmendmentId
    number: str
    party: str
    instrument: InstrumentId
    clauses: tuple[ClauseId, ...]
    rationale: str
    locked: bool
    why: str

    @property
    def state(self) -> str:
        """What to call its state."""
        return (
            "on an agreed clause, not admitted"
            if self.locked
            else ("tabled after closing, not admitted")
        )


@dataclass(frozen=True, slots=True)
class Tabling:
    """How tabling is to be opened or closed.

    Attributes:
        clauses: none for the whole text.
        stage: the reading; None for that which they are in.
        opens: it is opened, and not closed.
        deadline: ms since 1970, or None.
    """

    clauses: tuple[ClauseId, ...]
    stage: Stage | None
    opens: bool
    deadline: int | None = None
    note: str = ""


def set_tabling(workspace: Workspace, text: Text, wish: Tabling) -> tuple[ShutOut, ...]:
    """Open or close tabling on a text; return what comes on the table thereby.

    Raises:
        NotPermittedError: only the chair does.
        UsageError: the clauses are in different readings, and none is named.
    """
    stage = wish.stage or usual_stage(workspace.conference.seen_by(), text, wish.clauses)
    wanted = SessionSet(text.base.id, wish.clauses, stage, wish.opens, wish.deadline, wish.note)
    return set_session(workspace, wanted)


def set_session(workspace: Workspace, wanted: SessionSet) -> tuple[ShutOut, ...]:
    """Open or close tabling; return what was shut out and comes on the table thereby.

    Raises:
        NotPermittedError: only the chair does.
    """
    if not may(workspace.roles, SessionSet):
        raise NotPermittedError(said("only the chair opens and closes tabling."))
    before = shut_out(workspace.conference)
    workspace.record([wanted])
    left = workspace.conference.shut_out
    admitted = workspace.conference.amendments
    return tuple(s for s in before if s.id not in left and s.id in admitted)


def sessions_of(conference: Conference, text: Text) -> tuple[SessionRow, ...]:
    """Return the chair's word on a text, then on those of its clauses that differ from it."""
    names, sessions = Names(text.base), conference.procedure.sessions
    whole = sessions.get((text.base.id, None))
    rows = [] if whole is None else [_row(None, text.base.title, whole)]
    for clause, _ in text.base.walk():
        held = sessions.get((text.base.id, clause.id))
        if held is not None and session_on(conference, text.base.id, clause.id) == held:
            rows.append(_row(clause.id, names.cite(clause.id), held))
    return tuple(rows)


def _row(clause: ClauseId | None, name: str, session: Session) -> SessionRow:
    said = session.said
    return SessionRow(
        clause, name, said.stage, said.tabling, said.deadline, said.note, session.by.time
    )


def stage_of(conference: Conference, text: Text, clause: ClauseId | None = None) -> Stage | None:
    """Return the reading that a text, or a clause of it, is in; None before the first."""
    session = session_on(conference, text.base.id, clause)
    return session.said.stage if session else None


def shut_out(conference: Conference) -> tuple[ShutOut, ...]:
    """Return the amendments that are not admitted, in the order of the record."""
    rows: list[ShutOut] = []
    for act in sorted(conference.shut_out.values(), key=lambda a: a.order):
        event, refusal = act.event, conference.refusals[act.id]
        if isinstance(event, AmendmentTabled):
            code = conference.code(act.party)
            clauses = dict.fromkeys(c for o in event.operations for c in clauses_of(o))
            locked = refusal.reason is NoEffect.LOCKED
            rows.append(
                ShutOut(
                    EntryId(act.id), f"{code}-{event.number}", code, event.instrument,
                    tuple(clauses), event.rationale, locked, refusal.why,
                )
            )  # fmt: skip
    return tuple(rows)


def refuse_barred(conference: Conference, event: AmendmentTabled) -> None:
    """Refuse to sign an amendment that would not be admitted.

    Raises:
        NotAdmittedError: a clause is agreed, or tabling is closed.
    """
    fault = barred(conference, event)
    if fault is None:
        return
    text = conference.texts[event.instrument]
    names = Names(text.base)
    clauses = dict.fromkeys(c for o in event.operations for c in clauses_of(o))
    named = ", ".join(names.cite(c) for c in clauses) or text.base.title
    why = (
        said("the clause is agreed, and agreed clauses refuse changes until they are reopened.")
        if fault.reason is NoEffect.LOCKED
        else said("tabling is closed.")
    )
    raise NotAdmittedError(named, why)


def usual_stage(conference: Conference, text: Text, clauses: Sequence[ClauseId]) -> Stage:
    """Return the reading that clauses are in, or the text: what a session goes on with.

    Raises:
        UsageError: they are in different readings.
    """
    stages = {stage_of(conference, text, c) for c in clauses} or {stage_of(conference, text)}
    if len(stages) > 1:
        raise UsageError(
            said("These clauses are in different readings. Say which, with --reading.")
        )
    return stages.pop() or Stage.FIRST
