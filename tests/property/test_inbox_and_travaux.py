"""Whoever can read the same entries sees the same inbox and the same travaux, in whatever order."""

import io
import random
from collections.abc import Iterator

import pytest
from desks import Desks, a_conference

from app.ids import ClauseId
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.negotiation.talk_events import OnAmendment, OnClause
from app.workspace.circles import found_caucus
from app.workspace.comments import Remark, comment, comments_on
from app.workspace.history import seen_by, source_of
from app.workspace.history_facts import Question, answered, facts_of
from app.workspace.history_proof import check_history, prove
from app.workspace.inbox import inbox, mark
from app.workspace.naming import the_text
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Workspace

CLAUSES = ("Article 1(1)", "Article 2", "Article 3")
WORDS = ("Why?", "<b>Why?</b>", "Yes, @KEN.", "@FRA @NOR: no.", "لماذا؟", "为什么？", "a " * 900)


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    made = a_conference(tmp_path_factory.mktemp("talk"), "FRA", "KEN", "NOR")
    yield made
    made.close()


def a_week(desks: Desks, choose: random.Random, size: int) -> None:
    """Let the delegations propose, talk and be decided on, each knowing only some of it."""
    caucus = found_caucus(desks.open["FRA"], f"Lakes {choose.random()}", ["KEN"])
    hand(desks, "FRA", "KEN")
    for _ in range(size):
        code = choose.choice(("FRA", "KEN", "NOR"))
        name = choose.choice(CLAUSES)
        workspace = desks.open[code]
        match choose.randrange(4):
            case 0:
                old = desks.words(code, name)
                desks.amends(code, name, old[-1], f" {choose.choice('xyz')}{old[-1]}")
            case 1 | 2:
                say(workspace, desks.clause(name), choose, caucus if code != "NOR" else None)
            case _:
                chair = desks.open["CHAIR"].conference
                live = chair.amendments_on(desks.clause(name))
                on = [a for a in live if state_of(chair, a) is State.TABLED]
                alone = [a.id for a in on] if len(on) == 1 else []
                desks.decides("CHAIR", name, alone, [a.id for a in on if not alone]) if on else None
        if choose.random() < 0.6:
            desks.send(code, *choose.sample(sorted(set(desks.open) - {code}), 2))
        if choose.random() < 0.3:
            desks.send("CHAIR", *choose.sample(["SEC", "FRA", "KEN", "NOR"], 2))


def say(workspace: Workspace, clause: ClauseId, choose: random.Random, caucus) -> None:
    conference = workspace.conference
    known = [c for c in conference.talk.comments.values() if c.audience is None]
    words = choose.choice(WORDS)
    on = [a for a in conference.amendments_on(clause) if a.is_public]
    if known and choose.random() < 0.4:
        answered_ = choose.choice(sorted(known, key=lambda c: c.order))
        comment(workspace, Remark(answered_.subject, words, answered_))
    elif on and choose.random() < 0.5:
        comment(workspace, Remark(OnAmendment(choose.choice(on).id), words))
    else:
        there = caucus if caucus in conference.audiences and choose.random() < 0.3 else None
        comment(workspace, Remark(OnClause(clause), words), there)


def hand(desks: Desks, sender: str, receiver: str) -> None:
    party = desks.open[receiver].me.id
    data = b"".join(outgoing(desks.open[sender], party).chunks)
    take_in(desks.open[receiver], io.BytesIO(data), "a bundle", None)


def shown(workspace: Workspace, clause: ClauseId, audiences=()) -> object:
    """All that an inbox says but what is read and whose it is; and the travaux."""
    source = seen_by(source_of(workspace), audiences)
    text = source.conference.texts[the_text(workspace.conference, None).base.id]
    facts = facts_of(source.conference, answered(source, text, Question(clause, "en", "the")))
    items = {
        (i.key, i.kind, i.what, i.words, i.party, i.time, i.clauses, i.audience)
        for i in inbox(workspace, everything=True).items
        if i.kind.value not in ("overtaken", "refused")
        and (i.audience == "all" or workspace.acts[i.entry].audience in audiences)
    }
    return facts, items


@pytest.mark.parametrize("seed", [1, 2, pytest.param(range(3, 20), marks=pytest.mark.long)])
def test_the_inbox_and_the_travaux_are_the_same_where_the_same_can_be_read(
    rooms: Desks, seed: int
) -> None:
    for one in seed if isinstance(seed, range) else (seed,):
        _same_everywhere(rooms, random.Random(one))


def _same_everywhere(desks: Desks, choose: random.Random) -> None:
    a_week(desks, choose, 14)
    for _ in range(2):
        desks.everybody_to_everybody()
    for sender, receiver in (("FRA", "KEN"), ("KEN", "FRA")):
        hand(desks, sender, receiver)
    for name in CLAUSES:
        clause = desks.clause(name)
        public = [shown(w, clause) for w in desks.open.values()]
        assert all(one == public[0] for one in public)
        shared = set(desks.open["KEN"].conference.audiences)
        assert shown(desks.open["FRA"], clause, shared) == shown(desks.open["KEN"], clause, shared)
        for code in ("FRA", "NOR"):
            text = the_text(desks.open[code].conference, None)
            checked = check_history(prove(desks.open[code], text, Question(clause, "en", "the")))
            assert checked.failures == ()
            assert checked.facts == public[0][0]
    own = {c.words for c in comments_on(desks.open["NOR"], desks.clause(CLAUSES[0]))}
    assert own <= {w.strip() for w in WORDS}


def test_what_is_read_stays_here_and_what_comes_late_is_new(rooms: Desks) -> None:
    fra, ken = rooms.open["FRA"], rooms.open["KEN"]
    rooms.everybody_to_everybody()
    mark(fra, [i.key for i in inbox(fra).items])
    assert inbox(fra).unread == 0
    before = {i.key for i in inbox(ken, everything=True).items}
    first = comment(ken, Remark(OnClause(rooms.clause("Article 2")), "One."))
    second = comment(ken, Remark(OnClause(rooms.clause("Article 2")), "Two."))
    assert {i.key for i in inbox(ken, everything=True).items} == before | {first, second}
    assert {first, second}.isdisjoint(i.key for i in inbox(ken).items), "one's own is no news"
    rooms.send("KEN", "FRA")
    assert [i.entry for i in inbox(fra).items] == [second, first]
    mark(fra, [second])
    assert [i.entry for i in inbox(fra).items] == [first]
    mark(fra, [second], read=False)
    assert {i.entry for i in inbox(fra).items} == {first, second}
    data = b"".join(outgoing(fra).chunks)
    assert b"inbox" not in data
    reopened = Workspace(fra.store)
    assert {i.entry for i in inbox(reopened).items} == {first, second}
    mark(fra, [first, second])


def test_an_inbox_costs_what_is_new(rooms: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    fra, ken = rooms.open["FRA"], rooms.open["KEN"]
    mark(fra, [i.key for i in inbox(fra).items])
    read: list[bytes] = []
    latest = fra.store.record.latest

    def counted():
        for one in latest():
            read.append(one.id)
            yield one

    monkeypatch.setattr(fra.store.record, "latest", counted)
    assert inbox(fra).unread == 0
    assert len(read) == 1
    comment(ken, Remark(OnClause(rooms.clause("Article 3")), "Something new."))
    rooms.send("KEN", "FRA")
    read.clear()
    assert inbox(fra).unread == 1
    assert len(read) < 6 < len(fra.acts)
    mark(fra, [i.key for i in inbox(fra).items])
