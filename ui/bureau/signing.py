"""What the sheets on procedure have signed, in the workspace's thread. Each tells what was done."""

from app.ids import ClauseId, InstrumentId
from app.negotiation.conference import Text
from app.negotiation.stand_events import RulesSet, Status
from app.workspace.clause_status import assent, set_status
from app.workspace.rules import set_rules
from app.workspace.sessions import Tabling, set_tabling
from app.workspace.silence import (
    BreakRow,
    Matter,
    SilenceRow,
    break_silence,
    close,
    receive,
    start,
    the_break,
    the_silence,
)
from app.workspace.workspace import Workspace
from ui.i18n import Words, commas
from ui.views.trust_rows import when

_tr = Words("procedure")


def tabling_set(workspace: Workspace, instrument: InstrumentId, wish: Tabling) -> str:
    """Open or close tabling."""
    admitted = set_tabling(workspace, _text(workspace, instrument), wish)
    done = _tr("Tabling is open.") if wish.opens else _tr("Tabling is closed.")
    numbers = commas(one.number for one in admitted)
    return f"{done} {_tr('Now on the table: {}.').format(numbers)}" if numbers else done


def silence_started(workspace: Workspace, instrument: InstrumentId, matter: Matter) -> str:
    """Start a silence procedure."""
    start(workspace, _text(workspace, instrument), matter)
    return _tr("The silence procedure has begun.")


def silence_broken(workspace: Workspace, row: SilenceRow, reason: str) -> str:
    """Break silence for the own delegation."""
    break_silence(workspace, the_silence(workspace.conference, row.id.hex()), reason)
    if row.closed is not None:
        return _tr(
            "The chair has closed it already: your break is a claim, until the proof that it had "
            "been received in time is accepted."
        )
    return _tr("Silence is broken. See to it that the chair has it before the deadline.")


def silence_closed(workspace: Workspace, row: SilenceRow) -> str:
    """Close a silence procedure."""
    close(workspace, the_silence(workspace.conference, row.id.hex()), when(row.deadline))
    return _tr("The silence procedure is closed.")


def break_ruled(
    workspace: Workspace, row: SilenceRow, one: BreakRow, reason: str, *, accepted: bool
) -> str:
    """Accept the proof that a late break was in time, or do not."""
    silence = the_silence(workspace.conference, row.id.hex())
    found = the_break(silence, one.id.hex(), workspace.conference)
    receive(workspace, silence, found, accepted=accepted, reason=reason)
    return _tr("The proof is accepted.") if accepted else _tr("The proof is not accepted.")


def agreement_stated(
    workspace: Workspace,
    instrument: InstrumentId,
    clauses: tuple[ClauseId, ...],
    said: tuple[Status, str],
) -> str:
    """State how firmly clauses are agreed, with a reason; no clauses are the whole text."""
    text, (status, reason) = _text(workspace, instrument), said
    wanted = clauses or tuple(c.id for c in text.base.children(None))
    every = set_status(workspace, text, wanted, status, reason)
    if status is Status.OPEN:
        return _tr("{} clauses are open again.").format(f"{len(every):,}")
    return _tr("Stated for {} clauses.").format(f"{len(every):,}")


def assented(
    workspace: Workspace, instrument: InstrumentId, clause: ClauseId, *, given: bool
) -> str:
    """Assent to a clause for the own delegation, or take its assent back."""
    assent(workspace, _text(workspace, instrument), [clause], given=given)
    if not given:
        return _tr("The assent is taken back.")
    return _tr("The assent is signed. It is void as soon as a word changes.")


def rules_set(workspace: Workspace, rules: RulesSet) -> str:
    """State the rules."""
    set_rules(workspace, rules)
    return _tr("The rules are stated anew.")


def _text(workspace: Workspace, instrument: InstrumentId) -> Text:
    return workspace.conference.seen_by().texts[instrument]
