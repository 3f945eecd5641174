"""Where a reading stands today: it survives what is decided elsewhere, and nothing else is said."""

from dataclasses import replace

from builders import TEXT, Room, a_clause, a_room, an_id, substitution

from app.ids import ClauseId
from app.merge.decisions import Disposition, Outcome, StructureDecision
from app.merge.operations import Split
from app.negotiation.access import Role
from app.negotiation.contest import contest
from app.negotiation.events import AmendmentWithdrawn, DecisionMade
from app.negotiation.readings import Fate, located, reading_subject, whole_subject
from app.treaty.delta import Hunk, write_delta
from app.treaty.diff import hunks_between
from app.treaty.wording import Part, wording_hash

PLACE = (a_clause("1"), "en", Part.TEXT)
BASE = "Each Party shall act within two years of ratification."


def _room() -> Room:
    room = a_room(BASE, "The Parties shall meet.")
    room.amends("FRA", "1", BASE.replace("shall", "should"))
    room.amends("KEN", "1", BASE.replace("two", "ten"))
    return room


def _merge(room: Room):
    return contest(room.conference, PLACE).merge


def _named(room: Room, unit: int, reading: int):
    found = _merge(room).units[unit]
    return reading_subject(room.conference, PLACE, found, found.readings[reading])


def _decides(room: Room, new: str) -> None:
    room.decides("1", hunks_between(room.words("1"), new))


def test_a_reading_is_found_again_after_another_place_was_decided():
    room = _room()
    ten, as_it_is = _named(room, 1, 1), _named(room, 1, 0)
    at = located(room.conference, ten)
    assert (at.fate, at.unit, at.reading) == (Fate.PROPOSED, 1, 1)
    _decides(room, BASE.replace("shall", "is obliged to"))
    assert len(_merge(room).units) == 1
    at = located(room.conference, ten)
    assert (at.fate, at.unit, at.reading) == (Fate.PROPOSED, 0, 1)
    at = located(room.conference, as_it_is)
    assert (at.fate, at.unit, at.reading) == (Fate.PROPOSED, 0, 0)
    again = _named(room, 0, 1)
    assert again != ten
    assert located(room.conference, again).unit == at.unit


def test_a_reading_that_was_decided_on_is_in_the_text_or_gone():
    room = _room()
    ten, as_it_is = _named(room, 1, 1), _named(room, 1, 0)
    _decides(room, BASE.replace("two", "ten"))
    assert located(room.conference, ten).fate is Fate.IN_TEXT
    assert located(room.conference, as_it_is).fate is Fate.GONE
    other = _room()
    ten = _named(other, 1, 1)
    _decides(other, BASE.replace("two years", "a month"))
    assert located(other.conference, ten).fate is Fate.GONE


def test_a_reading_that_nobody_proposes_any_more_is_gone_and_comes_back_with_its_words():
    room = _room()
    ten = _named(room, 1, 1)
    (kenya,) = (a for a in room.conference.amendments if "KEN" in room.conference.label(a))
    room.does("KEN", AmendmentWithdrawn(kenya))
    assert located(room.conference, ten).fate is Fate.GONE
    room.amends("NOR", "1", BASE.replace("two", "ten"))
    at = located(room.conference, ten)
    assert (at.fate, at.unit) == (Fate.PROPOSED, 1)


def test_a_reading_is_the_same_in_a_place_that_grew():
    room = _room()
    ten, as_it_is = _named(room, 1, 1), _named(room, 1, 0)
    wide = BASE.replace("within two years", "in due time")
    hunk = Hunk(BASE.index("within"), BASE.index(" of"), "in due time")
    made = substitution(a_clause("1"), BASE, wide)
    room.tables("NOR", replace(made, delta=write_delta(BASE, (hunk,))))
    grown = _merge(room).units[1]
    assert grown.start < ten.start < ten.end < grown.end
    at = located(room.conference, ten)
    assert at.fate is Fate.PROPOSED
    unit = _merge(room).units[at.unit or 0]
    assert "ten" in unit.readings[at.reading or 0].text
    assert located(room.conference, as_it_is).reading == 0


def test_a_whole_other_wording_is_found_among_the_whole_readings():
    room = _room()
    text = "States act when they can."
    room.tables("NOR", substitution(a_clause("1"), room.words("1"), text, alternative=True))
    subject = whole_subject(room.conference, PLACE, text)
    at = located(room.conference, subject)
    assert (at.fate, at.whole, at.unit) == (Fate.PROPOSED, 1, None)


def test_a_reading_goes_with_its_words_to_the_clause_that_a_split_makes():
    room = _room()
    ten = _named(room, 1, 1)
    second = ClauseId(an_id("second"))
    at = BASE.index(" within") + 1
    split = Split(a_clause("1"), "en", wording_hash(*PLACE, BASE), at, second)
    tabled = room.tables("NOR", split)
    made = DecisionMade(
        TEXT, (), (StructureDecision(split, (tabled,), (tabled,)),),
        (Disposition(tabled, Outcome.ADOPTED),),
    )  # fmt: skip
    room.does("CHAIR", made, (Role.CHAIR,))
    assert room.conference.texts[TEXT].base[second].wording("en").text.startswith("within")
    found = located(room.conference, ten)
    assert (found.fate, found.clause) == (Fate.PROPOSED, second)
