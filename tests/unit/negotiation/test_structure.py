"""Decisions on the tree, and the amendments that follow the words they were made on."""

from builders import TEXT, Room, a_clause, a_room, an_id, substitution

from app.ids import AmendmentId, ClauseId
from app.merge.decisions import (
    Disposition,
    Outcome,
    StructureDecision,
    UnitChoice,
    WordingDecision,
)
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    NewClause,
    Operation,
    Relocation,
    Split,
)
from app.merge.rolling import render
from app.negotiation.access import Role
from app.negotiation.conference import NoEffect
from app.negotiation.contest import contest
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of, undisposed, unexplained
from app.negotiation.events import DecisionMade
from app.negotiation.rolling import rolling
from app.treaty.delta import Hunk
from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part, Wording, wording_hash

ONE, TWO = a_clause("1"), a_clause("2")
SECOND = ClauseId(an_id("second part"))
WORDS = "Each Party shall act. Each Party shall report."


def _text(room: Room):
    return room.conference.texts[TEXT]


def _shown(room: Room) -> list[str]:
    return [c.wording("en").text for c, _ in _text(room).base.walk()]


def _adopt(room: Room, *pairs: tuple[AmendmentId, Operation]):
    structure = tuple(StructureDecision(o, (a,), (a,)) for a, o in pairs)
    ruled = tuple(Disposition(a, Outcome.ADOPTED) for a, _ in pairs)
    return room.does("CHAIR", DecisionMade(TEXT, (), structure, ruled), (Role.CHAIR,))


def _split(at: int = 22) -> Split:
    return Split(ONE, "en", wording_hash(ONE, "en", Part.TEXT, WORDS), at, SECOND)


def test_an_amendment_follows_its_words_into_the_second_part_of_a_split():
    room = a_room(WORDS)
    edit = room.amends("FRA", "1", WORDS.replace("report", "report yearly"))
    split = room.tables("KEN", _split())
    _adopt(room, (split, _split()))
    assert _shown(room) == ["Each Party shall act. ", "Each Party shall report."]
    merge = contest(room.conference, (SECOND, "en", Part.TEXT)).merge
    assert render(merge) == "Each Party shall report [FRA: yearly]."
    assert not contest(room.conference, (ONE, "en", Part.TEXT)).is_open
    rows = list(rolling(room.conference, _text(room), "en"))
    assert [row.open_units for row in rows] == [0, 1]
    assert state_of(room.conference, room.conference.amendments[edit]) is State.TABLED
    assert state_of(room.conference, room.conference.amendments[split]) is State.ADOPTED
    assert [u.amendment.id for u in undisposed(room.conference, _text(room))] == [edit]
    assert unexplained(room.conference, _text(room)) == []


def test_an_amendment_follows_its_words_into_the_clause_they_were_joined_to():
    room = a_room("One.", "Two.")
    edit = room.amends("FRA", "2", "Two and a half.")
    _without_headings(room)
    join = room.tables("KEN", Join(ONE, TWO, " "))
    _adopt(room, (join, Join(ONE, TWO, " ")))
    assert _shown(room) == ["One. Two."]
    merge = contest(room.conference, (ONE, "en", Part.TEXT)).merge
    assert render(merge) == "One. Two [FRA: and a half]."
    assert state_of(room.conference, room.conference.amendments[edit]) is State.TABLED


def _without_headings(room: Room) -> None:
    """Let the chair delete both headings: a join would lose them, and refuses."""
    for number, clause in (("1", ONE), ("2", TWO)):
        heading = f"Heading {number}"
        unit = UnitChoice(0, len(heading), (), (), (Hunk(0, len(heading), ""),), own=True)
        base = wording_hash(clause, "en", Part.HEADING, heading)
        after = wording_hash(clause, "en", Part.HEADING, "")
        made = WordingDecision(clause, "en", Part.HEADING, None, base, (unit,), "", after)
        room.does("CHAIR", DecisionMade(TEXT, (made,), (), ()), (Role.CHAIR,))


def test_what_is_moved_out_of_a_deleted_clause_in_one_decision_survives():
    room = a_room("One.", "Two.")
    point = NewClause(
        ClauseId(an_id("point")), ClauseKind.PARAGRAPH, None, b"\x80",
        wordings=(("en", Wording("A point.")),),
    )  # fmt: skip
    brought = Insertion(ONE, b"\x80", (point,))
    _adopt(room, (room.tables("FRA", brought), brought))
    delete = Deletion(ONE, (ONE, point.id))
    move = Relocation(point.id, TWO, b"\x80")
    both = (room.tables("KEN", delete), delete), (room.tables("NOR", move), move)
    _adopt(room, *both)
    assert _shown(room) == ["Two.", "A point."]
    assert not room.conference.refusals


def test_insertions_at_one_place_stand_in_order_of_display_whatever_was_adopted_first():
    def new(name: str) -> Insertion:
        words = (("en", Wording(name)),)
        first = NewClause(ClauseId(an_id(name)), ClauseKind.ARTICLE, None, b"\x60", wordings=words)
        return Insertion(None, b"\x60", (first,))

    for order in (("NOR", "FRA"), ("FRA", "NOR")):
        room = a_room("One.", "Two.")
        tabled = {code: room.tables(code, new(code)) for code in ("NOR", "FRA")}
        shown = [r.clause.wording("en").text for r in rolling(room.conference, _text(room), "en")]
        for code in order:
            _adopt(room, (tabled[code], new(code)))
            again = [
                r.clause.wording("en").text for r in rolling(room.conference, _text(room), "en")
            ]
            assert again == shown
        assert _shown(room) == ["One.", "FRA", "NOR", "Two."]


def test_a_split_outside_the_words_has_no_effect():
    room = a_room(WORDS)
    for at in (0, len(WORDS)):
        entry = room.tables("KEN", _split(at))
        assert room.conference.refusals[entry].reason is NoEffect.BAD_DIFF


def test_a_deletion_takes_its_amendments_into_the_choice():
    room = a_room("One.", "Two.")
    edit = room.amends("FRA", "2", "Two and a half.")
    drop = room.tables("KEN", Deletion(TWO, (TWO,)))
    refused = Disposition(edit, Outcome.NOT_REFLECTED, "the article goes")
    structure = (StructureDecision(Deletion(TWO, (TWO,)), (drop, edit), (drop,)),)
    ruled = (Disposition(drop, Outcome.ADOPTED), refused)
    room.does("CHAIR", DecisionMade(TEXT, (), structure, ruled), (Role.CHAIR,))
    assert _shown(room) == ["One."]
    assert undisposed(room.conference, _text(room)) == []
    assert state_of(room.conference, room.conference.amendments[edit]) is State.NOT_REFLECTED


def test_an_edit_of_a_deleted_clause_that_nobody_disposed_of_still_waits():
    room = a_room("One.", "Two.")
    late = substitution(TWO, "Two.", "Two and a half.")
    drop = room.tables("KEN", Deletion(TWO, (TWO,)))
    _adopt(room, (drop, Deletion(TWO, (TWO,))))
    edit = room.tables("FRA", late)
    assert [u.amendment.id for u in undisposed(room.conference, _text(room))] == [edit]
