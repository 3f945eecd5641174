"""What counterparts do, signed on their own devices; each does it once, however often it is asked.

So a session that was broken off in the middle of their doings goes on where it stood.
"""

from collections.abc import Iterable
from typing import assert_never

from app.ids import AmendmentId
from app.merge.decisions import Outcome
from app.negotiation.amendment import Amendment, Life
from app.negotiation.conference import Conference, Text
from app.negotiation.dispositions import undisposed
from app.negotiation.talk_events import OnClause
from app.treaty.wording import Part
from app.workspace import comments, drafting, publishing
from app.workspace.deciding import Choices, Ruled, decision
from app.workspace.demo_folder import PASSPHRASE
from app.workspace.drafting import Wish
from app.workspace.files import read_file
from app.workspace.joining import join
from app.workspace.naming import the_amendment, the_clause, the_party, the_text
from app.workspace.practice import moves
from app.workspace.practice.checking import comments_about, decisions_on
from app.workspace.practice.room import Room, path_of, request_path
from app.workspace.proposing import reworded

_CHAIR = "CHAIR"
_SECRETARIAT = "SEC"
_MAX_ANSWER_BYTES = 64 << 20
_MINE = "mine"


def act(room: Room, done: Iterable[moves.Act]) -> None:
    """Let counterparts do what a script says, in order; what they have done already is left."""
    for one in done:
        _do(room, one)


def _do(room: Room, one: moves.Act) -> None:  # noqa: C901 one case a kind
    match one:
        case moves.Tables():
            _table(room, one)
        case moves.Says():
            _say(room, one)
        case moves.Withdraws(by, amendment):
            workspace = room.open[by]
            held = the_amendment(workspace.conference, amendment)
            if held.life is Life.TABLED:
                drafting.withdraw(workspace, held)
        case moves.Decides():
            _decide(room, one)
        case moves.DecidesRest(reason):
            _decide_rest(room, reason)
        case moves.Issues(symbol):
            _issue(room, symbol)
        case moves.Joins(code, answer):
            _join(room, code, answer)
        case _:
            assert_never(one)


def _table(room: Room, one: moves.Tables) -> None:
    workspace = room.open[one.by]
    conference = workspace.conference
    text, clause = the_clause(conference, one.clause)
    mine = (a for a in conference.amendments_on(clause) if a.party == workspace.me.id)
    if any(a.rationale == one.rationale for a in mine):
        return
    language = text.base.language
    words = text.base[clause].wording(language).text
    place = (clause, language, Part.TEXT)
    operation = reworded(place, words, words.replace(one.find, one.put, 1), one.find)
    draft = drafting.keep(workspace, text, Wish([operation], one.rationale))
    drafting.table(workspace, draft)


def _say(room: Room, one: moves.Says) -> None:
    workspace = room.open[one.by]
    conference = workspace.conference
    _, clause = the_clause(conference, one.clause)
    said = comments_about(conference, clause)
    if any(c.party == workspace.me.id and c.words == one.words for c in said):
        return
    person = room.me.me.id
    theirs = [c for c in said if c.party == person and c.audience is None]
    answered = theirs[-1] if one.answers and theirs else None
    subject = answered.subject if answered else OnClause(clause)
    comments.comment(workspace, comments.Remark(subject, one.words, answered))


def _decide(room: Room, one: moves.Decides) -> None:
    """Let the chair adopt what is named on a clause and dispose of all else that waits there."""
    chair = room.open[_CHAIR]
    conference = chair.conference
    text, clause = the_clause(conference, one.clause)
    if any(d.undone_by is None for d in decisions_on(conference, clause)):
        return
    adopted = [_named(room, conference, one.clause, name) for name in one.adopt]
    waiting = (w.amendment for w in undisposed(conference.seen_by(), text) if clause in w.clauses)
    said = {a.id: Ruled(Outcome.NOT_REFLECTED, one.reason) for a in waiting if a.id not in adopted}
    place = (clause, text.base.language, Part.TEXT)
    made = decision(conference, text, place, Choices(adopt=adopted, rulings=said))
    chair.record([made], [d.amendment for d in made.dispositions])


def _named(room: Room, conference: Conference, clause: str, name: str) -> AmendmentId:
    """Return the amendment that a script means; "mine" is the latest of the person's there."""
    if name != _MINE:
        return the_amendment(conference, name).id
    person = the_party(conference, room.lesson.me)
    _, id_ = the_clause(conference, clause)
    theirs = [
        a
        for a in conference.amendments_on(id_)
        if a.party == person and a.life is Life.TABLED and a.is_public
    ]
    return max(theirs, key=lambda a: a.order).id


def _decide_rest(room: Room, reason: str) -> None:
    """Let the chair dispose of whatever the person or others have proposed besides."""
    chair = room.open[_CHAIR]
    done: set[AmendmentId] = set()
    while True:
        text = the_text(chair.conference, None)
        waiting = undisposed(chair.conference.seen_by(), text)
        left = [w for w in waiting if w.amendment.id not in done]
        if not left:
            return
        done.add(left[0].amendment.id)
        _refuse(room, text, left[0].amendment, reason)


def _refuse(room: Room, text: Text, amendment: Amendment, reason: str) -> None:
    chair = room.open[_CHAIR]
    clauses = [w.clauses for w in undisposed(chair.conference.seen_by(), text)
               if w.amendment.id == amendment.id]  # fmt: skip
    place = (clauses[0][0], text.base.language, Part.TEXT)
    ruled = {amendment.id: Ruled(Outcome.NOT_REFLECTED, reason)}
    made = decision(chair.conference, text, place, Choices(rulings=ruled, everywhere=True))
    chair.record([made], [d.amendment for d in made.dispositions])


def _issue(room: Room, symbol: str) -> None:
    room.exchange()  # the secretariat issues what the chair has decided
    secretariat = room.open[_SECRETARIAT]
    text = the_text(secretariat.conference, None)
    if all(r.symbol != symbol for r in text.revisions):
        publishing.issue(secretariat, text, symbol)


def _join(room: Room, code: str, answer: str) -> None:
    if code in room.open:
        return
    data = read_file(room.folder / answer, _MAX_ANSWER_BYTES)
    joined = join(room.backend, path_of(room.folder, code), PASSPHRASE, data)
    room.open[code] = joined.workspace
    request_path(room.folder, code).unlink(missing_ok=True)
