"""Renumbering, corrections and printed lines: what the fold lets stand, and what it refuses."""

from dataclasses import replace

from builders import TEXT, a_clause, a_room

from app.ids import EntryId
from app.merge.decisions import UnitChoice, WordingDecision
from app.negotiation.access import Role
from app.negotiation.conference import NoEffect
from app.negotiation.events import RevisionIssued
from app.negotiation.fold_decisions import replayed
from app.negotiation.passage import passage_hash
from app.negotiation.revision_events import (
    ClauseNumber,
    Corrected,
    Correction,
    LineStart,
    Renumbered,
    RevisionPaged,
)
from app.negotiation.stand_events import Status, StatusSet
from app.negotiation.text_hash import text_hash
from app.negotiation.wordings import chain_of, head_of
from app.treaty.delta import Hunk, apply_hunks
from app.treaty.wording import Part, wording_hash

SEC = (Role.SECRETARIAT,)
HASH = b"h" * 32


def edit(room, clause, hunk):
    """Return an edit of an article as it now is."""
    id_, base = a_clause(clause), room.words(clause)
    result = apply_hunks(base, [hunk])
    place = (id_, "en", Part.TEXT)
    return WordingDecision(
        *place,
        head_of(room.conference, place),
        wording_hash(*place, base),
        (UnitChoice(0, len(base), (), (), (hunk,), own=True),),
        result,
        wording_hash(*place, result),
    )


def a_renumbering(room, *hunks):
    """Return what makes article 2 article 3, and changes article 1 by hunks."""
    numbers = (ClauseNumber(a_clause("2"), "3", "Article 3"),)
    return Renumbered(TEXT, numbers, tuple(edit(room, "1", h) for h in hunks))


def adopts(room, clause):
    """Let the chair state that an article is adopted."""
    base = room.conference.texts[TEXT].base
    event = StatusSet(
        TEXT, (a_clause(clause),), Status.ADOPTED, "", passage_hash(base, (a_clause(clause),))
    )
    assert room.does("CHAIR", event, (Role.CHAIR,)) not in room.conference.refusals


def issued(room, symbol="A/1"):
    base = room.conference.texts[TEXT].base
    return room.does("SEC", RevisionIssued(TEXT, symbol, text_hash(base), HASH, ()), SEC)


def test_a_clause_has_its_new_number_and_the_reference_follows_in_its_chain():
    room = a_room("As in Article 2.", "Two.")
    entry = room.does("SEC", a_renumbering(room, Hunk(14, 15, "3")), SEC)
    assert room.words("1") == "As in Article 3."
    base = room.conference.texts[TEXT].base
    assert base[a_clause("2")].number == "3"
    assert base[a_clause("2")].label == "Article 3"
    chain = chain_of(room.conference, (a_clause("1"), "en", Part.TEXT))
    assert [s.entry for s in chain.steps] == [entry]


def test_a_renumbering_that_would_change_a_word_has_no_effect():
    room = a_room("Each Party shall act under Article 2.", "Two.")
    entry = room.does("SEC", a_renumbering(room, Hunk(11, 16, "may")), SEC)
    assert room.conference.refusals[entry].reason is NoEffect.BAD_BODY
    gone = room.does("SEC", a_renumbering(room, Hunk(11, 17, "")), SEC)
    assert room.conference.refusals[gone].reason is NoEffect.BAD_BODY
    assert room.words("1") == "Each Party shall act under Article 2."


def test_what_is_adopted_has_its_numbers_for_good():
    room = a_room("As in Article 2.", "Two.")
    adopts(room, "2")
    entry = room.does("SEC", a_renumbering(room, Hunk(14, 15, "3")), SEC)
    assert room.conference.refusals[entry].reason is NoEffect.LOCKED


def test_a_number_follows_in_chinese_and_arabic_figures():
    room = a_room("见第二条。", "Two.")
    room.does("SEC", a_renumbering(room, Hunk(2, 3, "三")), SEC)
    assert room.words("1") == "见第三条。"


def test_a_renumbering_stands_when_all_is_replayed():
    room = a_room("As in Article 2.", "Two.")
    room.does("SEC", a_renumbering(room, Hunk(14, 15, "3")), SEC)
    room.decides("1", [Hunk(0, 2, "Like")])
    again = replayed(room.conference)
    assert text_hash(again.texts[TEXT].base) == text_hash(room.conference.texts[TEXT].base)
    assert room.words("1") == "Like in Article 3."


def test_of_a_renumbering_and_a_decision_made_apart_the_chairs_stands_everywhere():
    room = a_room("As in Article 2.", "Two.")
    renumbering = a_renumbering(room, Hunk(14, 15, "3"))
    decision = room.decision("1", [Hunk(0, 2, "Like")])
    first = room.does("SEC", renumbering, SEC)
    second = room.does("CHAIR", decision, (Role.CHAIR,))
    assert room.words("1") == "Like in Article 2."
    assert room.conference.texts[TEXT].base[a_clause("2")].number == ""
    assert room.conference.decisions[first].displaced_by == second


def test_an_error_of_an_issued_text_is_put_right_and_the_issued_text_stays_as_issued():
    room = a_room("Each Party shal act.")
    revision = issued(room)
    adopts(room, "1")
    fix = Correction(edit(room, "1", Hunk(15, 15, "l")), "a letter was left out")
    room.does("SEC", Corrected(TEXT, revision, "A/1/Corr.1", (fix,)), SEC)
    assert room.words("1") == "Each Party shall act."
    frozen = room.conference.texts[TEXT].revisions[0].text
    assert frozen[a_clause("1")].wording("en").text == "Each Party shal act."


def test_a_correction_without_a_reason_of_other_words_or_under_a_taken_symbol_has_no_effect():
    room = a_room("Each Party shal act.")
    revision = issued(room)
    fix = Correction(edit(room, "1", Hunk(15, 15, "l")), "a letter was left out")
    early = room.does("SEC", Corrected(TEXT, revision, "A/1/Corr.1", (fix,)), SEC)
    assert room.conference.refusals[early].reason is NoEffect.LOCKED
    room.decides("1", [Hunk(0, 4, "Every")])
    adopts(room, "1")
    late = Correction(edit(room, "1", Hunk(16, 16, "l")), "a letter was left out")
    for event in (
        Corrected(TEXT, revision, "A/1/Corr.1", (replace(fix, reason=""),)),
        Corrected(TEXT, revision, "A/1", (fix,)),
        Corrected(TEXT, EntryId(HASH), "A/1/Corr.1", (fix,)),
        Corrected(TEXT, revision, "A/1/Corr.1", (late,)),
    ):
        entry = room.does("SEC", event, SEC)
        assert entry in room.conference.refusals


def paged(revision, lines, part=1, parts=1, first=1):
    return RevisionPaged(revision, "en", HASH, first, (lines,), part, parts)


def test_the_lines_of_a_revision_are_kept_part_by_part_and_what_came_first_stands():
    room = a_room("One.", "Two.")
    revision = issued(room)
    room.does("SEC", paged(revision, (LineStart(0, 2, 0), LineStart(0, 0, 0)), 1, 2), SEC)
    room.does("SEC", paged(revision, (LineStart(1, 2, 0),), 2, 2, first=2), SEC)
    paging = room.conference.texts[TEXT].revisions[0].paged["en"]
    assert paging.is_whole
    assert paging.line(1, 2) == LineStart(0, 0, 0)
    assert paging.after(1, 2) == LineStart(1, 2, 0)
    assert paging.line(2, 2) is None
    again = room.does("SEC", paged(revision, (LineStart(0, 0, 0),)), SEC)
    assert again in room.conference.refusals


def test_pages_that_do_not_go_on_or_name_what_is_not_there_have_no_effect():
    room = a_room("One.", "Two.")
    revision = issued(room)
    start = LineStart(0, 0, 0)
    for event in (
        paged(revision, (start,), part=2, parts=2),
        paged(revision, (start,), first=2),
        paged(revision, (LineStart(2, 0, 0),)),
        paged(revision, (LineStart(0, 3, 0),)),
        paged(EntryId(HASH), (start,)),
    ):
        assert room.does("SEC", event, SEC) in room.conference.refusals
    assert not room.conference.texts[TEXT].revisions[0].paged
