"""A silence procedure, act by act, in whatever order they are heard of."""

from itertools import permutations

from builders import TEXT, Room, a_clause, a_room, an_id

from app.ids import DeviceId, EntryId
from app.negotiation.access import Role
from app.negotiation.conference import Conference, NoEffect
from app.negotiation.passage import passage_hash
from app.negotiation.stand_events import (
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
)
from app.record.projection import Projection
from app.workspace.silence import Course, Timeliness, course_of, timeliness

CHAIR, SEC = (Role.CHAIR,), (Role.SECRETARIAT,)


def _device(code: str) -> DeviceId:
    return DeviceId(an_id("device " + code, 32))


def _begun() -> tuple[Room, EntryId]:
    room = a_room("Each Party shall act.")
    base = room.conference.texts[TEXT].base
    one = (a_clause("1"),)
    event = SilenceStarted(TEXT, one, passage_hash(base, one), "Article 1", 1_000_000)
    return room, room.does("CHAIR", event, CHAIR)


def _silence(conference: Conference, entry: EntryId):
    return conference.procedure.silences[entry]


def _times(room: Room, entry: EntryId) -> dict[EntryId, Timeliness]:
    silence = _silence(room.conference, entry)
    return {i: timeliness(silence, b) for i, b in silence.breaks.items()}


def test_what_the_chair_held_when_closing_was_in_time_and_anything_else_is_a_claim():
    room, begun = _begun()
    held = room.does("FRA", SilenceBroken(begun, "no"))
    assert _times(room, begun) == {held: Timeliness.HEARD}
    assert course_of(_silence(room.conference, begun)) is Course.RUNNING
    unheard = room.does("KEN", SilenceBroken(begun, "no"))
    again = room.does("FRA", SilenceBroken(begun, "still no"))
    room.does("CHAIR", SilenceClosed(begun, ((_device("FRA"), 1),)), CHAIR)
    assert _times(room, begun) == {
        held: Timeliness.IN_TIME,
        unheard: Timeliness.CLAIMED,
        again: Timeliness.CLAIMED,
    }
    assert course_of(_silence(room.conference, begun)) is Course.BROKEN


def test_claims_are_pending_until_they_are_ruled_on_and_the_last_ruling_counts():
    room, begun = _begun()
    claim = room.does("KEN", SilenceBroken(begun, "no"))
    early = room.does("SEC", SilenceReceived(begun, claim, True, "receipt"), SEC)
    assert room.conference.refusals[early].reason is NoEffect.BAD_TARGET, "it is not closed yet"
    room.does("CHAIR", SilenceClosed(begun, ()), CHAIR)
    assert course_of(_silence(room.conference, begun)) is Course.PENDING
    bare = room.does("SEC", SilenceReceived(begun, claim, True, " "), SEC)
    assert room.conference.refusals[bare].reason is NoEffect.BAD_BODY
    room.does("SEC", SilenceReceived(begun, claim, False, "no receipt"), SEC)
    assert course_of(_silence(room.conference, begun)) is Course.KEPT
    room.does("CHAIR", SilenceReceived(begun, claim, True, "found it"), CHAIR)
    assert _times(room, begun) == {claim: Timeliness.PROVED}
    assert course_of(_silence(room.conference, begun)) is Course.BROKEN


def test_a_procedure_is_closed_once_and_none_is_made_up():
    room, begun = _begun()
    room.does("CHAIR", SilenceClosed(begun, ()), CHAIR)
    assert course_of(_silence(room.conference, begun)) is Course.KEPT
    twice = room.does("NOR", SilenceClosed(begun, ((_device("KEN"), 9),)), (Role.DEPUTY_CHAIR,))
    assert room.conference.refusals[twice].reason is NoEffect.BAD_TARGET
    for event in (
        SilenceBroken(twice, "no"),
        SilenceClosed(twice, ()),
        SilenceReceived(begun, twice, True, "receipt"),
        SilenceReceived(twice, twice, True, "receipt"),
    ):
        assert room.does("KEN", event) in room.conference.refusals
    elsewhere = SilenceStarted(TEXT, (a_clause("none"),), bytes(32), "x", 1)
    assert room.does("CHAIR", elsewhere, CHAIR) in room.conference.refusals


def test_the_result_is_the_same_in_whatever_order_it_is_heard_of():
    room, begun = _begun()
    room.does("FRA", SilenceBroken(begun, "no"))
    claim = room.does("KEN", SilenceBroken(begun, "no"))
    room.does("CHAIR", SilenceClosed(begun, ((_device("FRA"), 1),)), CHAIR)
    room.does("SEC", SilenceReceived(begun, claim, False, "no receipt"), SEC)
    start = Conference().with_parties("A", list(room.conference.parties.values()))
    for order in permutations(room.acts[1:]):
        found = Projection(start, {})
        for act in (room.acts[0], *order):
            found.add([(act, ())], {})
        assert found.conference.procedure == room.conference.procedure
