"""Comments: who may write them, on what, in answer to what; and that they change nothing else."""

from dataclasses import replace

import pytest
from builders import Room, a_clause, a_party, a_room, an_id

from app.codec import decode, encode
from app.ids import AudienceId, EntryId
from app.negotiation.access import MAY, Role, may
from app.negotiation.conference import NoEffect
from app.negotiation.rolling import rolling_hash
from app.negotiation.talk_events import Commented, OnAmendment, OnClause
from app.record.event_codec import read_event, write_event
from app.record.fields import BodyError

ONE, TWO = OnClause(a_clause("1")), OnClause(a_clause("2"))
EU, OWN = AudienceId(an_id("EU")), AudienceId(an_id("OWN"))


def a_talk() -> Room:
    return a_room("Each Party shall act.", "The Parties shall meet.")


def says(room: Room, code: str, subject, words="A word.", answers=None, mentions=(), **how):
    return room.does(code, Commented(subject, words, answers, tuple(mentions)), **how)


def refusal(room: Room, entry: EntryId) -> str:
    return room.conference.refusals[entry].why


def test_a_comment_stands_beside_what_it_is_about_and_changes_no_text():
    room = a_talk()
    amendment = room.amends("FRA", "1", "Each Party should act.")
    before = rolling_hash(room.conference)
    first = says(room, "KEN", ONE, "Is “shall” meant?", mentions=[a_party("FRA")])
    second = says(room, "FRA", OnAmendment(amendment), "It is softer.")
    talk = room.conference.talk
    assert [c.words for c in talk.on_clause(a_clause("1"))] == ["Is “shall” meant?"]
    assert [c.id for c in talk.on_amendment(amendment)] == [second]
    assert talk.comments[first].mentions == (a_party("FRA"),)
    assert talk.on_clause(a_clause("2")) == []
    assert rolling_hash(room.conference) == before


def test_an_answer_stands_after_what_it_answers_and_on_the_same_subject():
    room = a_talk()
    first = says(room, "KEN", ONE)
    answer = says(room, "FRA", ONE, "No.", first)
    assert [c.id for c in room.conference.talk.on_clause(a_clause("1"))] == [first, answer]
    elsewhere = says(room, "FRA", TWO, "No.", first)
    assert "on something else" in refusal(room, elsewhere)
    nothing = says(room, "FRA", ONE, "No.", EntryId(an_id("nothing", 32)))
    assert "do not have" in refusal(room, nothing)


def test_a_comment_on_what_is_not_there_or_that_names_nobody_is_only_listed():
    room = a_talk()
    for subject in (OnClause(a_clause("99")), OnAmendment(EntryId(an_id("none", 32)))):
        assert says(room, "KEN", subject) in room.conference.refusals
    stranger = says(room, "KEN", ONE, mentions=[a_party("XYZ")])
    assert "does not have" in refusal(room, stranger)
    assert not room.conference.talk.comments


def in_audience(room: Room, code: str, audience: AudienceId, event: Commented) -> EntryId:
    """Let a party say something that only an audience reads."""
    before = room.conference
    id_ = room.does(code, event)
    room.conference = before
    room.acts[-1] = replace(room.acts[-1], audience=audience)
    room.conference = room.folded()
    return id_


def test_a_narrow_comment_is_not_there_for_those_outside():
    room = a_talk()
    wide = says(room, "KEN", ONE, "For all.")
    seen_by_all = room.conference
    narrow = in_audience(room, "FRA", EU, Commented(ONE, "Between us.", wide, ()))
    assert {wide, narrow} == set(room.conference.talk.comments)
    assert room.conference.seen_by() == seen_by_all
    assert room.conference.seen_by({OWN}) == seen_by_all
    assert room.conference.seen_by({EU}) == room.conference


def test_nobody_answers_for_more_eyes_what_fewer_can_read():
    room = a_talk()
    narrow = in_audience(room, "FRA", EU, Commented(ONE, "Between us.", None, ()))
    to_all = says(room, "FRA", ONE, "As I said.", narrow)
    assert "do not have" in refusal(room, to_all)
    other = in_audience(room, "FRA", OWN, Commented(ONE, "As I said.", narrow, ()))
    assert "do not have" in refusal(room, other)


def test_observers_comment_only_if_the_rules_let_them():
    room = a_talk()
    event = Commented(ONE, "May I?", None, ())
    said = room.does("KEN", event, (Role.OBSERVER,))
    assert room.conference.refusals[said].reason is NoEffect.NOT_PERMITTED
    assert may({Role.OBSERVER}, Commented)
    assert Role.SECRETARIAT not in MAY[Commented]


@pytest.mark.parametrize(
    "body",
    [
        {1: a_clause("1"), 2: "  ", 3: None, 4: []},
        {1: a_clause("1"), 2: "x" * 4_097, 3: None, 4: []},
        {1: b"short", 2: "x", 3: None, 4: []},
        {1: bytes(20), 2: "x", 3: None, 4: []},
        {1: a_clause("1"), 2: "x", 3: None, 4: [a_party("FRA"), a_party("FRA")]},
    ],
)
def test_a_comment_of_any_other_form_is_refused(body):
    with pytest.raises(BodyError):
        read_event(7, decode(encode(body)))


def test_its_words_are_kept_character_for_character():
    event = Commented(ONE, "<b>no</b> & “so”\nعربي 中文", None, ())
    assert read_event(7, decode(encode(write_event(event)))) == event
