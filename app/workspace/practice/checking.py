"""Whether a task is done: asked of the record and of the files, never of what was typed."""

from collections.abc import Sequence
from typing import assert_never

from app.errors import NotFoundError
from app.ids import ClauseId
from app.merge.decisions import Outcome
from app.merge.operations import Substitution
from app.negotiation.amendment import Amendment, Life
from app.negotiation.conference import Conference, Decision
from app.negotiation.dispositions import undisposed
from app.negotiation.events import HOUSEKEEPING_KINDS
from app.negotiation.stand_events import AmendmentSubject
from app.negotiation.talk import Comment
from app.workspace.drafting import drafts
from app.workspace.files import read_file
from app.workspace.finals.talk import MAX_FILE_BYTES
from app.workspace.history_proof import HistoryFileError, check_history
from app.workspace.inbox import inbox
from app.workspace.naming import the_amendment, the_clause, the_party, the_text
from app.workspace.practice import tasks
from app.workspace.practice.room import Room
from app.workspace.workspace import Workspace, everybody


def missing(room: Room, checks: Sequence[tasks.Check]) -> str:
    """Return what the first check that does not hold still lacks; "" when the task is done."""
    for check in checks:
        try:
            why = lacking(room, check)
        except NotFoundError as error:
            why = str(error)  # what the task is about has not come in yet
        if why:
            return why
    return ""


def lacking(room: Room, check: tasks.Check) -> str:
    """Return what a check lacks, as a sentence; "" when it holds."""
    match check:
        case (
            tasks.HoldsText()
            | tasks.HoldsAmendments()
            | tasks.HoldsComment()
            | tasks.HoldsDecisions()
            | tasks.HoldsRevision()
            | tasks.Handed()
            | tasks.ReadAll()
        ):
            return _of_exchange(room, check)
        case (
            tasks.Drafted()
            | tasks.Tabled()
            | tasks.Revised()
            | tasks.Cosponsored()
            | tasks.Positioned()
            | tasks.Commented()
            | tasks.Answered()
        ):
            return _of_delegations(room.me, check)
        case tasks.Decided() | tasks.Undone() | tasks.Settled():
            return _of_chair(room.me, check)
        case tasks.HasParty() | tasks.Admitted() | tasks.Revoked() | tasks.Issued():
            return _of_secretariat(room, check)
        case tasks.WroteTravaux() | tasks.WroteFile():
            return _of_files(room, check)
        case _:
            assert_never(check)


_Exchanged = (
    tasks.HoldsText
    | tasks.HoldsAmendments
    | tasks.HoldsComment
    | tasks.HoldsDecisions
    | tasks.HoldsRevision
    | tasks.Handed
    | tasks.ReadAll
)


def _of_exchange(room: Room, check: _Exchanged) -> str:  # noqa: PLR0911 one case a kind
    conference = room.me.conference
    match check:
        case tasks.HoldsText():
            return "" if conference.texts else "No text has come in yet."
        case tasks.HoldsAmendments(count):
            held = sum(a.party != room.me.me.id for a in conference.amendments.values())
            return "" if held >= count else f"{held} of {count} amendments of others are here."
        case tasks.HoldsComment(by, clause):
            said = (c.party for c in comments_about(conference, _clause(conference, clause)))
            return "" if the_party(conference, by) in said else f"No comment of {by} is here yet."
        case tasks.HoldsDecisions(count):
            held = len(conference.decisions)
            return "" if held >= count else f"{held} of {count} decisions of the chair are here."
        case tasks.HoldsRevision(symbol):
            return "" if _revision(conference, symbol) else f"{symbol} has not come in yet."
        case tasks.Handed(to):
            return _unhanded(room.me, room.open[to], to)
        case tasks.ReadAll():
            left = inbox(room.me).unread
            return f"{left} in your inbox are unread." if left else ""
        case _:
            assert_never(check)


def _unhanded(me: Workspace, other: Workspace, code: str) -> str:
    held = other.evaluation.held.entries
    mine = (e for e in me.evaluation.held.entries.values() if e.device == me.device)
    public = everybody(me.ground)
    left = [
        e
        for e in mine
        if e.audience == public and e.kind not in HOUSEKEEPING_KINDS and e.id not in held
    ]
    behind = me.ground.chain.version > other.ground.chain.version
    if left:
        return f"{code} does not have {len(left)} of the entries that you signed."
    return f"{code} does not have your newest roster yet." if behind else ""


_Delegations = (
    tasks.Drafted
    | tasks.Tabled
    | tasks.Revised
    | tasks.Cosponsored
    | tasks.Positioned
    | tasks.Commented
    | tasks.Answered
)


def _of_delegations(me: Workspace, check: _Delegations) -> str:  # noqa: PLR0911 one case a kind
    conference = me.conference
    match check:
        case tasks.Drafted(clause):
            id_ = _clause(conference, clause)
            drafted = any(
                isinstance(o, Substitution) and o.clause == id_
                for d in drafts(me)
                for o in d.operations
            )
            done = drafted or bool(own_amendments(me, clause))
            return "" if done else f"You have no draft of a new wording of {clause}."
        case tasks.Tabled(clause):
            return "" if own_amendments(me, clause) else f"No amendment of yours is on {clause}."
        case tasks.Revised(clause):
            done = any(a.revision for a in own_amendments(me, clause))
            return "" if done else f"Your amendment on {clause} has no revised version yet."
        case tasks.Cosponsored(amendment):
            done = me.me.id in the_amendment(conference, amendment).sponsors
            return "" if done else f"{me.me.code} is not among the sponsors of {amendment}."
        case tasks.Positioned(amendment):
            subject = AmendmentSubject(the_amendment(conference, amendment).id)
            held = conference.procedure.positions.get(subject)
            done = held is not None and (me.me.id, None) in held
            return "" if done else f"You have taken no position on {amendment}."
        case tasks.Commented(clause, mentions):
            party = the_party(conference, mentions)
            said = comments_about(conference, _clause(conference, clause))
            done = any(c.party == me.me.id and party in c.mentions for c in said)
            return "" if done else f"No comment of yours on {clause} mentions @{mentions}."
        case tasks.Answered(party):
            done = any(
                c.party == me.me.id
                and c.answers is not None
                and conference.talk.comments[c.answers].party == the_party(conference, party)
                for c in conference.talk.comments.values()
                if c.answers is None or c.answers in conference.talk.comments
            )
            return "" if done else f"You have not answered the comment of {party}."
        case _:
            assert_never(check)


def own_amendments(me: Workspace, clause: str) -> list[Amendment]:
    """Return the amendments of the person's delegation on a clause that everybody reads."""
    id_ = _clause(me.conference, clause)
    return [
        a
        for a in me.conference.amendments_on(id_)
        if a.party == me.me.id
        and a.is_public
        and a.life is Life.TABLED
        and any(isinstance(o, Substitution) and o.clause == id_ for o in a.operations)
    ]


def _of_chair(me: Workspace, check: tasks.Decided | tasks.Undone | tasks.Settled) -> str:
    conference = me.conference
    match check:
        case tasks.Decided(clause, adopts):
            made = decisions_on(conference, _clause(conference, clause))
            standing = [d for d in made if d.undone_by is None and d.made.undoes is None]
            if not standing:
                return f"No decision of yours stands on {clause}."
            if not adopts:
                return ""
            wanted = the_amendment(conference, adopts).id
            took = any(
                r.amendment == wanted and r.outcome is Outcome.ADOPTED
                for d in standing
                for r in d.made.dispositions
            )
            return "" if took else f"Your decision on {clause} does not adopt {adopts}."
        case tasks.Undone(clause):
            made = decisions_on(conference, _clause(conference, clause))
            done = any(d.undone_by is not None for d in made)
            return "" if done else f"No decision on {clause} has been undone."
        case tasks.Settled():
            waiting = undisposed(conference.seen_by(), the_text(conference, None))
            names = ", ".join(conference.label(w.amendment.id) for w in waiting)
            return f"Without a disposition: {names}." if names else ""
        case _:
            assert_never(check)


def decisions_on(conference: Conference, clause: ClauseId) -> list[Decision]:
    """Return the decisions on the wording of a clause that are not displaced."""
    return [
        d
        for d in conference.decisions_in_force()
        if any(w.clause == clause for w in d.made.wordings) or _disposes(conference, d, clause)
    ]


def _disposes(conference: Conference, decision: Decision, clause: ClauseId) -> bool:
    named = (conference.amendments.get(r.amendment) for r in decision.made.dispositions)
    return any(a is not None and clause in a.clauses for a in named)


_Secretariat = tasks.HasParty | tasks.Admitted | tasks.Revoked | tasks.Issued


def _of_secretariat(room: Room, check: _Secretariat) -> str:
    me = room.me
    roster = me.roster
    match check:
        case tasks.HasParty(code):
            known = {p.short for p in roster.parties.values()}
            return "" if code in known else f"{code} is not on the roster."
        case tasks.Admitted(code, answer):
            active = any(
                s.is_active and (party := roster.party_of(d)) is not None and party.short == code
                for d, s in roster.seats.items()
            )
            if not active:
                return f"No device of {code} is on the roster."
            there = (room.folder / answer).is_file()
            return "" if there else f"The answer file “{room.folder / answer}” is not there."
        case tasks.Revoked(label):
            cards = [c for c in me.ground.cards.values() if c.label == label]
            gone = any(
                (seat := roster.seats.get(c.device)) is not None and not seat.is_active
                for c in cards
            )
            return "" if gone else f"The device “{label}” is still on the roster."
        case tasks.Issued(symbol):
            return "" if _revision(me.conference, symbol) else f"{symbol} has not been issued."
        case _:
            assert_never(check)


def _of_files(room: Room, check: tasks.WroteTravaux | tasks.WroteFile) -> str:
    path = room.folder / check.file
    if not path.is_file():
        return f"The file “{path}” is not there."
    data = read_file(path, MAX_FILE_BYTES)
    if isinstance(check, tasks.WroteFile):
        there = check.words.encode() in data
        return "" if there else f"“{path}” does not hold “{check.words}”."
    try:
        found = check_history(data)
    except HistoryFileError as error:
        return f"“{path}”: {error}"
    return f"“{path}”: {found.failures[0]}" if found.failures else ""


def _revision(conference: Conference, symbol: str) -> bool:
    return any(r.symbol == symbol for t in conference.texts.values() for r in t.revisions)


def _clause(conference: Conference, name: str) -> ClauseId:
    _, clause = the_clause(conference, name)
    return clause


def comments_about(conference: Conference, clause: ClauseId) -> list[Comment]:
    """Return the comments on a clause, and on the amendments that speak of it."""
    talk = conference.talk
    on_amendments = (c for a in conference.amendments_on(clause) for c in talk.on_amendment(a.id))
    return [*talk.on_clause(clause), *on_amendments]
