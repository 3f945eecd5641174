"""Where a word comes from: through decisions, undone ones, splits, joins and insertions."""

from builders import TEXT, Room, a_clause, a_room, an_id

from app.ids import ClauseId
from app.merge.decisions import Disposition, Outcome, StructureDecision
from app.merge.operations import Insertion, Join, NewClause, Split
from app.negotiation.access import Role
from app.negotiation.events import DecisionMade
from app.treaty.delta import Hunk
from app.treaty.diff import hunks_between
from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part, Wording, wording_hash
from app.workspace.history import Source, history
from app.workspace.word_origin import Origin, occurrences, origins

ONE = "Each Party shall act promptly and in good faith."


def source(room: Room) -> Source:
    return Source(room.conference, {a.id: a for a in room.acts}, {})


def origin(room: Room, word: str, clause: str | ClauseId = "1") -> Origin:
    id_ = a_clause(clause) if isinstance(clause, str) else clause
    (found,) = origins(source(room), (id_, "en", Part.TEXT), word)
    return found


def adopts(room: Room, clause: str, amendment, new: str):
    hunks = hunks_between(room.words(clause), new)
    return room.decides(clause, hunks, [Disposition(amendment, Outcome.ADOPTED)])


def restructures(room: Room, operation, *chosen):
    made = StructureDecision(operation, chosen, chosen)
    ruled = tuple(Disposition(a, Outcome.ADOPTED) for a in chosen)
    return room.does("CHAIR", DecisionMade(TEXT, (), (made,), ruled), (Role.CHAIR,))


def test_a_word_as_laid_one_adopted_and_one_of_the_chair():
    room = a_room(ONE)
    new = ONE.replace("promptly", "without delay")
    amendment = room.amends("FRA", "1", new)
    decision = adopts(room, "1", amendment, new)
    base = room.words("1")
    own = room.decides("1", hunks_between(base, base.replace("good faith", "best faith")))
    assert origin(room, "Party").is_laid
    delay = origin(room, "delay")
    assert (delay.entry, delay.amendments, delay.sponsors) == (decision, ("FRA-1",), ("FRA",))
    best = origin(room, "best")
    assert (best.entry, best.amendments, best.party) == (own, (), "CHAIR")
    gone = origin(room, "promptly")
    assert (gone.is_laid, gone.left_with) == (True, decision)


def test_a_word_that_a_replacement_keeps_is_not_its_own():
    room = a_room(ONE)
    room.decides("1", [Hunk(0, len(ONE), "Every Party shall act, and in good faith.")])
    assert origin(room, "faith").is_laid
    assert not origin(room, "Every").is_laid


def test_a_word_put_back_by_an_undoing_comes_from_where_it_came_before():
    room = a_room(ONE)
    new = ONE.replace("shall", "should")
    first = adopts(room, "1", room.amends("KEN", "1", new), new)
    room.decides("1", hunks_between(new, ONE), undoes=first)
    assert room.words("1") == ONE
    assert origin(room, "shall").is_laid


def test_a_word_is_followed_through_a_split_and_a_join():
    room = a_room(ONE, "The Parties shall meet.")
    new = ONE.replace("good faith", "good will")
    decision = adopts(room, "1", room.amends("NOR", "1", new), new)
    second = ClauseId(an_id("second part"))
    words = room.words("1")
    hashed = wording_hash(a_clause("1"), "en", Part.TEXT, words)
    split = Split(a_clause("1"), "en", hashed, words.index("and in"), second, "")
    restructures(room, split)
    assert room.conference.texts[TEXT].base[second].wording("en").text == "and in good will."
    assert origin(room, "will", second).entry == decision
    assert origin(room, "good", second).is_laid
    restructures(room, Join(a_clause("1"), second, " / "))
    assert "/" in room.words("1")
    assert origin(room, "will").entry == decision
    assert origin(room, "act").is_laid


def test_a_word_of_an_inserted_clause_names_the_amendment_that_brought_it():
    room = a_room(ONE)
    new = ClauseId(an_id("brought"))
    clause = NewClause(
        new, ClauseKind.ARTICLE, None, b"\xf0", "2", "2", (("en", Wording("Peace.")),)
    )
    operation = Insertion(None, b"\xf0", (clause,))
    decision = restructures(room, operation, room.tables("KEN", operation))
    found = origin(room, "peace", new)
    assert (found.entry, found.amendments, found.sponsors) == (decision, ("KEN-1",), ("KEN",))
    told = history(source(room), room.conference.texts[TEXT], new, "en")
    assert [r.what.split(":")[0] for r in told.rows] == ["tabled KEN-1", "decided"]


def test_whole_words_in_any_script_and_nothing_else():
    assert occurrences("The art of an article: art.", "ART") == [(4, 7), (23, 26)]
    assert occurrences("各缔约方应当合作", "应当") == [(4, 6)]
    assert occurrences("على الأطراف", "الأطراف") == [(4, 11)]
    assert occurrences("a (b) c", "(b)") == [(2, 5)]
    assert occurrences("anything", " ") == []
