"""Whose stand counts on what: the last word, the group's where a member said nothing."""

from builders import TEXT, Room, a_clause, a_party, a_room, an_id

from app.ids import AudienceId
from app.merge.decisions import Disposition, Outcome
from app.negotiation.about import About
from app.negotiation.access import Role
from app.negotiation.events import MembersSet
from app.negotiation.passage import passage_hash
from app.negotiation.stand_events import AmendmentSubject, ClauseSubject, PositionTaken, Stance
from app.negotiation.stands import for_parties, items_on, worst
from app.treaty.diff import hunks_between
from app.workspace.positions import matrix_of

ONE = a_clause("1")
CAUCUS = AudienceId(an_id("caucus"))


def _room() -> Room:
    room = a_room("Each Party shall act.", "The Parties shall meet.")
    room.does("SEC", MembersSet(a_party("EU"), (a_party("FRA"),)), (Role.SECRETARIAT,))
    return room


def _stances(room: Room, item: int = 0) -> dict[str, Stance]:
    found = items_on(room.conference, ONE)[item]
    return {room.conference.code(s.party): s.stance for s in found.stands}


def _counted(room: Room) -> dict[str, tuple[Stance, str]]:
    (row,) = matrix_of(room.conference, room.conference.texts[TEXT]).rows
    return {room.conference.code(p): (c.stance, c.via) for p, c in row.cells.items()}


def test_sponsors_support_what_they_sponsor_unless_they_say_otherwise():
    room = _room()
    first = room.amends("KEN", "1", "Each Party may act.")
    assert _stances(room) == {"KEN": Stance.SUPPORTS}
    (item,) = items_on(room.conference, ONE)
    assert not item.is_close, "nobody has said a word"
    room.does("KEN", PositionTaken(AmendmentSubject(first), Stance.AWAITS))
    assert _stances(room) == {"KEN": Stance.AWAITS}


def test_a_groups_stand_counts_for_members_who_said_nothing():
    room = _room()
    first = room.amends("KEN", "1", "Each Party may act.")
    room.does("EU", PositionTaken(AmendmentSubject(first), Stance.OPPOSES))
    assert _counted(room)["FRA"] == (Stance.OPPOSES, "EU")
    (item,) = items_on(room.conference, ONE)
    assert item.last_opponent == a_party("EU"), "a group is one opponent"
    room.does("FRA", PositionTaken(AmendmentSubject(first), Stance.RESERVES))
    assert _counted(room)["FRA"] == (Stance.RESERVES, "")
    room.does("FRA", PositionTaken(AmendmentSubject(first), Stance.TAKEN_BACK))
    assert _counted(room)["FRA"] == (Stance.OPPOSES, "EU")


def test_two_reserves_are_close_to_agreement_three_or_an_opponent_are_not():
    room = _room()
    first = AmendmentSubject(room.amends("KEN", "1", "Each Party may act."))
    room.does("FRA", PositionTaken(first, Stance.RESERVES))
    room.does("NOR", PositionTaken(first, Stance.RESERVES))
    assert items_on(room.conference, ONE)[0].is_close
    room.does("EU", PositionTaken(first, Stance.RESERVES))
    assert not items_on(room.conference, ONE)[0].is_close
    room.does("EU", PositionTaken(first, Stance.OPPOSES))
    (item,) = items_on(room.conference, ONE)
    assert (item.is_close, item.last_opponent) == (False, a_party("EU"))


def test_a_cell_is_the_stand_farthest_from_agreement_and_what_is_settled_counts_no_more():
    room = _room()
    first = room.amends("KEN", "1", "Each Party may act.")
    second = room.amends("NOR", "1", "Each Party must act.")
    room.does("FRA", PositionTaken(AmendmentSubject(first), Stance.OPPOSES))
    room.does("FRA", PositionTaken(AmendmentSubject(second), Stance.SUPPORTS))
    assert _counted(room)["FRA"] == (Stance.OPPOSES, "")
    ruled = [Disposition(first, Outcome.NOT_REFLECTED, "no")]
    room.does("CHAIR", room.decision("1", (), ruled), (Role.CHAIR,))
    assert _counted(room)["FRA"] == (Stance.SUPPORTS, "")
    settled = items_on(room.conference, ONE)
    assert [i.live for i in settled if i.amendment == first] == [False]


def test_a_stand_on_a_clause_is_marked_when_the_clause_says_something_else():
    room = _room()
    base = room.conference.texts[TEXT].base
    subject = ClauseSubject(ONE, passage_hash(base, (ONE,)))
    room.does("FRA", PositionTaken(subject, Stance.SUPPORTS, "as it stands"))
    (item,) = items_on(room.conference, ONE)
    assert (item.about, item.stands[0].earlier) == (About.CLAUSE, False)
    room.decides("1", hunks_between(room.words("1"), "Each Party must act."))
    (item,) = items_on(room.conference, ONE)
    assert item.stands[0].earlier
    again = ClauseSubject(ONE, passage_hash(room.conference.texts[TEXT].base, (ONE,)))
    room.does("FRA", PositionTaken(again, Stance.OPPOSES))
    assert _stances(room) == {"FRA": Stance.OPPOSES}


def test_the_last_word_counts_before_whomever_it_was_said():
    room = _room()
    first = AmendmentSubject(room.amends("KEN", "1", "Each Party may act."))
    room.does("FRA", PositionTaken(first, Stance.OPPOSES))
    room.does("FRA", PositionTaken(first, Stance.ACCEPTS_IF, "x"), audience=CAUCUS)
    text = room.conference.texts[TEXT]
    assert _stances(room)["FRA"] is Stance.ACCEPTS_IF
    assert matrix_of(room.conference, text).confidential == 1
    public = room.conference.seen_by()
    assert matrix_of(public, text).confidential == 0
    (row,) = matrix_of(public, text).rows
    assert row.cells[a_party("FRA")].stance is Stance.OPPOSES


def test_nobody_stands_nowhere():
    room = _room()
    assert items_on(room.conference, ONE) == ()
    assert matrix_of(room.conference, room.conference.texts[TEXT]).rows == ()
    assert worst([]) is None
    assert for_parties(room.conference, [], [a_party("FRA")]) == {}
