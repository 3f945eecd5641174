"""What comes back from Word, case by case: an operation, or listed with a reason."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.docx import write_tracked
from app.formats.docx.model import Comment
from app.formats.docx.packing import Facts
from app.formats.docx.tracked import Edit, atoms
from app.formats.docx.write_tracked import Manner
from app.ids import AmendmentId, EntryId
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    Relocation,
    Retention,
    Split,
    Substitution,
)
from app.merge.rebase import hunks_of
from app.merge.touching import placed, touch
from app.negotiation.talk_events import OnAmendment, OnClause
from app.ports import USUAL, Limits
from app.treaty.delta import apply_hunks, joined
from app.treaty.diff import hunks_between
from app.workspace.compiling import compiled
from app.workspace.naming import Names
from app.workspace.proposing import deleted
from app.workspace.returning import marking_child
from app.workspace.returning.answers import Answer, Expected, Mark, answered
from app.workspace.returning.carrying import carried
from app.workspace.returning.expecting import Sent
from app.workspace.returning.gathering import Ground
from app.workspace.returning.marked import read_marked
from app.workspace.returning.plan import Plan
from app.workspace.returning.planning import Whose, plan_of
from app.workspace.returning.saying import Sayings
from tests import docx_edits as word
from tests.builders import TEXT, Room, a_clause, a_room
from tests.docx_files import change, docx, p, r

ONE = "Each Party shall take all measures that are reasonable. It shall report."
TWO = "The Parties shall meet once a year in Geneva."
THREE = "Each Party shall submit a report every two years."


class Here:
    """Runs the child's task in this process; scenarios run it in a real one."""

    def run(
        self, module: str, request: bytes, limits: Limits = USUAL,
        still: Callable[[], None] | None = None,
    ) -> bytes:  # fmt: skip
        assert module == marking_child.__name__
        return marking_child.task(request)


def out(room: Room, names: dict[str, str] | None = None) -> bytes:
    """The text as a tracked document."""
    made = compiled(room.conference, room.conference.texts[TEXT], "en")
    facts = Facts("T", "A/1", "en", "2026-03-01T10:00:00Z")
    return write_tracked.write(made.clauses, facts, ("A/1",), Manner(names=names or {}))


def back(room: Room, data: bytes, **by: str) -> Plan:
    text = room.conference.texts[TEXT]
    marked = read_marked(Here(), data)
    return plan_of(Ground(room.conference, text, "en"), marked, Whose("FRA", by))


@pytest.fixture
def room() -> Room:
    return a_room(ONE, TWO, THREE)


def made_words(plan: Plan, base: str) -> str:
    (placed,) = plan.placed
    (operation,) = placed.operations
    assert isinstance(operation, Substitution)
    return apply_hunks(base, hunks_of(base, operation.delta))


def reasons(plan: Plan) -> list[str]:
    return [one.reason for one in plan.left]


def test_a_paragraph_divided_and_nothing_else_is_a_split(room: Room) -> None:
    def divide(xml: str) -> str:
        begin, end = word.paragraph_of(xml, "Each Party shall take")
        held = xml[begin:end]
        mark = f"<w:rPr>{change('ins', 'A')}</w:rPr></w:pPr>"
        first, second = held.split(" It shall report.")
        first = first.replace("</w:pPr>", mark, 1)
        properties = held[len("<w:p>") : held.index("</w:pPr>") + len("</w:pPr>")]
        again = f"<w:p>{properties}" + word.run("It shall report.")
        tail = second[second.index("</w:t></w:r>") + len("</w:t></w:r>") :]
        return xml[:begin] + first + "</w:t></w:r></w:p>" + again + tail + xml[end:]

    plan = back(room, word.rewritten(out(room), divide))
    (placed,) = plan.placed
    (split,) = placed.operations
    assert isinstance(split, Split)
    assert (split.clause, ONE[split.at :]) == (a_clause("1"), "It shall report.")
    assert plan.left == ()


def test_two_paragraphs_joined_and_nothing_else_are_a_join() -> None:
    room = a_room("", "", "")
    del room  # articles have headings between their texts: a join needs paragraphs beside another
    from_others = docx(p(r("First sentence."), mark=change("del", "A")) + p(r("Second sentence.")))
    paragraphs = a_room("First sentence.", "Second sentence.")
    plan = back(paragraphs, from_others)
    (placed,) = plan.placed
    (join,) = placed.operations
    assert isinstance(join, Join)
    assert (join.clause, join.second, join.joining) == (a_clause("1"), a_clause("2"), "")


def test_a_paragraph_moved_in_a_foreign_file_is_a_move(room: Room) -> None:
    gone = p(change("moveFrom", "A", r(ONE)), mark=change("moveFrom", "A"))
    come = p(change("moveTo", "A", r(ONE)), mark=change("moveTo", "A"))
    plan = back(room, docx(gone + p(r(TWO)) + come + p(r(THREE))))
    (placed,) = plan.placed
    (move,) = placed.operations
    assert isinstance(move, Relocation)
    text = room.conference.texts[TEXT].base
    assert move.clause == a_clause("1")
    assert text[a_clause("2")].rank < move.rank < text[a_clause("3")].rank
    assert plan.left == ()


def test_divided_and_changed_at_once_is_listed(room: Room) -> None:
    def divide(xml: str) -> str:
        begin, end = word.paragraph_of(xml, "once a year")
        held = xml[begin:end]
        mark = f"<w:rPr>{change('ins', 'A')}</w:rPr></w:pPr>"
        first = held.replace("</w:pPr>", mark, 1).replace(" in Geneva.</w:t></w:r>", "</w:t></w:r>")
        more = change("ins", "A", word.run("always")) + word.run(" in Geneva.")
        return xml[:begin] + first + f"<w:p>{more}</w:p>" + xml[end:]

    plan = back(room, word.rewritten(out(room), divide))
    assert plan.placed == ()
    assert any("divided and changed at once" in reason for reason in reasons(plan))


def test_a_change_inside_anothers_new_words_is_listed(room: Room) -> None:
    room.amends("KEN", "2", TWO.replace("once", "at least twice"))
    data = out(room)

    def inside(xml: str) -> str:
        ken = '<w:t xml:space="preserve">at least twice</w:t></w:r>'
        assert ken in xml
        new = (
            word.run("at ") + change("del", "A", word.run("least ", gone=True)) + word.run("twice")
        )
        return xml.replace(f"<w:r>{ken}", new)

    plan = back(room, word.rewritten(data, inside))
    assert plan.placed == ()
    assert any("words that only KEN proposes" in reason for reason in reasons(plan))


def test_a_change_made_on_an_earlier_wording_is_an_amendment_of_that_wording(room: Room) -> None:
    data = word.typed(out(room), "Geneva", "Nairobi", "A")
    room.decides("2", hunks_between(TWO, TWO.replace("once", "twice")))
    plan = back(room, data)
    assert "earlier wording" in plan.placed[0].note
    assert made_words(plan, TWO) == TWO.replace("Geneva", "Nairobi")


def test_a_foreign_file_with_other_words_elsewhere_is_carried_over_or_listed(room: Room) -> None:
    other = TWO.replace("The Parties shall", "The States Parties shall")
    before, after = other.split("Geneva")
    body = p(r(before), change("del", "A", r("Geneva")), change("ins", "A", r("Vienna")), r(after))
    plan = back(room, docx(p(r(ONE)) + body + p(r(THREE))))
    assert made_words(plan, TWO) == TWO.replace("Geneva", "Vienna")
    assert plan.placed[0].how.value == "nearly the same wording"
    touching = p(r("The "), change("del", "A", r("States ")), r("Parties shall meet once a year in "
                 "Geneva."))  # fmt: skip
    listed = back(room, docx(p(r(ONE)) + touching + p(r(THREE))))
    assert listed.placed == ()
    assert reasons(listed)


def test_a_heading_is_amended_and_a_number_is_not(room: Room) -> None:
    plan = back(room, word.typed(out(room), "Heading 2", "Meetings", "A"))
    (placed,) = plan.placed
    (operation,) = placed.operations
    assert isinstance(operation, Substitution)
    assert operation.part.name == "HEADING"
    number = '<w:t xml:space="preserve">Article 2 – </w:t>'

    def renumber(xml: str) -> str:
        assert number in xml
        return xml.replace(number, number.replace("2", "7"))

    changed = back(room, word.rewritten(out(room), renumber))
    assert changed.placed == ()


def test_whole_articles_put_in_and_taken_out(room: Room) -> None:
    data = word.paragraph_deleted(out(room), "Heading 2", "A")
    data = word.paragraph_deleted(data, "once a year", "A")
    data = word.paragraph_added(data, "every two years", "Article 4", "A")
    plan = back(room, data)
    kinds = {type(o) for placed in plan.placed for o in placed.operations}
    assert kinds == {Deletion, Insertion}
    (deletion,) = [o for x in plan.placed for o in x.operations if isinstance(o, Deletion)]
    assert deletion == deleted(room.conference.texts[TEXT].base, a_clause("2"))


def test_what_others_proposed_about_whole_clauses_is_answered(room: Room) -> None:
    room.tables("KEN", deleted(room.conference.texts[TEXT].base, a_clause("2")))
    data = out(room)
    assert back(room, data).answers == ()

    def gone(xml: str) -> str:
        for words in ("Heading 2", "once a year"):
            begin, end = word.paragraph_of(xml, words)
            xml = xml[:begin] + xml[end:]
        return xml

    (accepted,) = back(room, word.rewritten(data, gone)).answers
    assert (accepted.by, accepted.change, accepted.answer) == ("KEN", "delete it", Answer.ACCEPTED)
    kept = word.settled(data, "del", "KEN", accept=False)
    assert back(room, kept).placed == ()


def test_a_clause_that_the_file_lacks_is_told(room: Room) -> None:
    def cut(xml: str) -> str:
        for words in ("Heading 2", "once a year"):
            begin, end = word.paragraph_of(xml, words)
            xml = xml[:begin] + xml[end:]
        return xml

    plan = back(room, word.rewritten(out(room), cut))
    assert [one.reason for one in plan.left] == [
        "it is not in the file, and no deletion of it is tracked"
    ]


def test_comments_become_comments_and_those_of_others_are_listed(room: Room) -> None:
    room.tables("KEN", Retention(a_clause("3")))
    assert back(room, out(room)).comments == ()
    plain = a_room(ONE, TWO, THREE)
    data = word.commented(out(plain), "once a year", "Too seldom.", "A")
    plan = back(plain, data)
    assert [(s.subject, s.words, s.answers) for s in plan.said] == [
        (OnClause(a_clause("2")), "Too seldom.", None)
    ]
    assert plan.comments == ()
    long = word.commented(out(plain), "once a year", "x" * 4_097, "A")
    (left,) = back(plain, long).comments
    assert left.reason == "it is empty, or too long for a comment"
    (left,) = back(plain, data, A="KEN").comments
    assert left.reason == "it is of another delegation"


def test_an_answer_to_what_went_out_is_an_answer_or_on_the_amendment() -> None:
    names, amendment = Names(a_room(ONE).conference.texts[TEXT].base), AmendmentId(bytes(32))
    asked = EntryId(bytes([1]) * 32)
    sayings = Sayings(names, frozenset())
    on = OnClause(a_clause("1"))
    sayings.take(Comment("1", "A", "Yes."), 3, a_clause("1"), Sent(on, asked))
    sayings.take(Comment("2", "A", "Why?"), 3, a_clause("1"), Sent(OnAmendment(amendment)))
    sayings.take(Comment("3", "A", "Lost."), 0, None, None)
    assert [(s.subject, s.answers) for s in sayings.said] == [
        (on, asked), (OnAmendment(amendment), None),
    ]  # fmt: skip
    assert [x.reason for x in sayings.left] == ["it stands beside no clause of this text"]


def test_delegations_are_known_by_name_too(room: Room) -> None:
    room.amends("KEN", "2", TWO.replace("once", "twice"))
    data = word.typed(out(room, {"KEN": "Ken", "FRA": "Fra"}), "Geneva", "Nairobi", "A")
    plan = back(room, data)
    assert made_words(plan, TWO) == TWO.replace("Geneva", "Nairobi")
    assert plan.left == ()
    assert plan.answers == ()


def test_new_changes_under_the_name_of_old_proposals_are_never_lost(room: Room) -> None:
    room.amends("FRA", "1", ONE.replace("reasonable", "possible"))
    data = word.typed(out(room), "report", "account", "FRA")
    data = word.paragraph_added(data, "once a year", "And so on.", "FRA")
    plan = back(room, data)
    assert plan.placed == ()
    assert len(plan.left) == 3
    assert all("under the name of proposals" in reason for reason in reasons(plan))
    as_base = word.typed(_base(room), "report", "account", "FRA")
    assert made_words(back(room, as_base), ONE) == ONE.replace("report", "account")


def test_of_a_file_of_another_text_nothing_is_placed(room: Room) -> None:
    body = p(r("Something else.")) + p(change("ins", "A", r("New.")), mark=change("ins", "A"))
    plan = back(room, docx(body + p(r("The end."))))
    assert plan.placed == ()
    assert reasons(plan) == ["nothing of this file is in the text here, so it has no place"]
    assert plan.unknown == 2


def test_changes_of_hidden_words_are_listed(room: Room) -> None:
    hidden = change("ins", "A", r("secretly", "<w:vanish/>"))
    plan = back(room, docx(p(r(ONE)) + p(r(TWO), hidden)))
    assert plan.placed == ()
    assert reasons(plan) == ["the document hides these words"]


def _base(room: Room) -> bytes:
    plain = a_room(*(room.words(n) for n in "123"))
    return word.rewritten(out(plain), lambda xml: xml.replace("_Tv_tracked", "_Tv_base"))


# The pieces it rests on -------------------------------------------------------------------------

words = st.lists(st.sampled_from(["a", "b", "c", "dd", "shall"]), max_size=8).map(" ".join)


@given(words, words, words)
def test_a_change_is_carried_as_a_merge_would_or_not_at_all(
    here: str, there: str, wished: str
) -> None:
    found = carried(here, there, wished)
    apart, made = (placed(there, hunks_between(there, text)) for text in (here, wished))
    if found is None:
        assert any(touch(there, one, other) for one in made for other in apart)
    else:
        together = tuple(sorted((*apart, *made)))
        assert found == apply_hunks(there, joined(there, together))


def test_a_change_that_touches_a_difference_is_not_carried() -> None:
    assert carried("one three", "one two", "one four") is None
    assert carried("zero two three", "one two three", "one two four") == "zero two four"


@given(words, words, words, st.data())
def test_what_was_done_with_each_change_is_found_or_nothing_is_said(
    base: str, one: str, other: str, data: st.DataObject
) -> None:
    edits = [Edit(("A",), hunks_between(base, one)), Edit(("B",), hunks_between(base, other))]
    sent = [Expected(a, "; ".join(a.brought or a.taken)) for a in atoms(base, edits)]
    truth = [data.draw(st.sampled_from(list(Answer))) if s.is_change else Answer.KEPT for s in sent]
    came: list[Mark] = []
    for piece, answer in zip(sent, truth, strict=True):
        stays = answer is not (Answer.REJECTED if piece.brings else Answer.ACCEPTED)
        if stays:
            bare = not piece.is_change or answer is not Answer.KEPT
            came.append(
                Mark(piece.atom.text) if bare else Mark(piece.atom.text, piece.author, piece.brings)
            )
    found = answered(sent, came)
    # nothing false is ever said: what is found makes exactly what came
    if found is not None:
        assert len(found) == len(sent)
        left = "".join(
            s.atom.text
            for s, a in zip(sent, found, strict=True)
            if a is not (Answer.REJECTED if s.brings else Answer.ACCEPTED) or not s.is_change
        )
        assert left == "".join(m.text for m in came)
    if all(a is Answer.KEPT for a in truth):
        assert found == truth
