"""What acts in a narrow audience do, and that they do nothing to what everybody sees."""

from dataclasses import replace

from builders import TEXT, Room, a_clause, a_room, substitution

from app.ids import AmendmentId, AudienceId
from app.negotiation.amendment import Life
from app.negotiation.events import AmendmentTabled, AmendmentWithdrawn, Event
from app.negotiation.fold import apply

CAUCUS = AudienceId(b"caucus of sixtee")


def does_in_the_caucus(room: Room, code: str, event: Event) -> AmendmentId:
    """Let a party do something that only the caucus reads."""
    before = room.conference
    done = room.does(code, event)
    act = replace(room.acts[-1], audience=CAUCUS)
    room.acts[-1] = act
    room.conference = apply(before, act)
    return AmendmentId(done)


def tabled(number: int, *, widens: AmendmentId | None = None) -> AmendmentTabled:
    wanted = substitution(a_clause("1"), "Each Party shall act.", "Each Party must act.")
    return AmendmentTabled(number, TEXT, (wanted,), "", None, (), widens)


def test_a_narrow_amendment_is_superseded_by_the_one_that_widens_it():
    room = a_room("Each Party shall act.")
    narrow = does_in_the_caucus(room, "FRA", tabled(1))
    room.does("FRA", tabled(1, widens=narrow))
    assert room.conference.amendments[narrow].life is Life.SUPERSEDED


def test_what_another_delegation_tabled_is_not_superseded_by_widening_it():
    room = a_room("Each Party shall act.")
    narrow = does_in_the_caucus(room, "FRA", tabled(1))
    room.does("NOR", tabled(1, widens=narrow))
    assert room.conference.amendments[narrow].life is Life.TABLED


def test_nothing_in_a_narrow_audience_supersedes_what_everybody_reads():
    """Or its members, the chair among them, would see another text than the others do."""
    room = a_room("Each Party shall act.")
    public = room.amends("FRA", "1", "Each Party should act.")
    seen = room.conference
    does_in_the_caucus(room, "FRA", tabled(1, widens=public))
    does_in_the_caucus(room, "FRA", AmendmentWithdrawn(public))
    assert room.conference.amendments[public] == seen.amendments[public]
    assert room.conference.seen_by().amendments == seen.amendments


def test_nor_does_it_when_what_everybody_reads_comes_later():
    room = a_room("Each Party shall act.")
    alone = a_room("Each Party shall act.")
    coming = AmendmentId(alone.does("FRA", tabled(1), lam=len(alone.acts) + 2))
    does_in_the_caucus(room, "FRA", tabled(1, widens=coming))
    room.conference = apply(room.conference, alone.acts[-1])
    assert room.conference.amendments[coming].life is Life.TABLED
