"""Whatever stands in a text, reading its notation changes no character and never fails."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.treaty.notation.adopting import adoptable
from app.treaty.notation.brackets import matched, runs
from app.treaty.notation.document import of_paragraphs, read_document
from app.treaty.notation.reading import counts_by_article, pieces, printed, read_notation
from app.treaty.notation.remarks import remarks
from app.treaty.notation.resync import repaired, repairs_for, resynchronised

_MARKS = ["[", "[", "]", "]", "{", "}", " ", " ", "\n", "\n\n", ",", ".", "12", "\f", "/", "x"]
_LABELS = [
    "1. ",
    "Article 2\n",
    "Option 1: ",
    "**Option (a):** ",
    "[^1]",
    "第五条",
    "[Agreed ad ref]",
]
_PARTIES = [
    "US: ",
    "US/EU propose: ",
    " - US",
    "; G77",
    " delete",
    "Negotiators' Note: AU considering",
]
PIECES = st.sampled_from([*_MARKS, *_LABELS, *_PARTIES, "shall"])
TEXTS = st.lists(PIECES, max_size=40).map("".join)


@given(st.one_of(TEXTS, st.text(max_size=60)))
def test_pieces_print_back_to_the_same_characters(text: str):
    notation = read_notation(read_document(text))
    assert printed(notation) == text
    assert all(p.start < p.end for p in pieces(notation))
    remarks(notation.document)


@given(TEXTS)
def test_paragraphs_cover_the_text_without_gaps(text: str):
    document = read_document(text)
    assert "".join(text[p.start : p.end] for p in document.paragraphs) == text


@given(TEXTS)
def test_every_mark_is_in_a_pair_or_told_as_lost(text: str):
    document = read_document(text)
    resync = resynchronised(document).matching
    for matching in (matched(document), resync):
        places = [p for b in matching.brackets for p in (b.start, b.end - 1)]
        places += [*matching.unmatched_open, *matching.unmatched_close]
        assert max(Counter(places).values(), default=1) == 1
        assert all(text[b.start] == "[" and text[b.end - 1] == "]" for b in matching.brackets)
        for bracket in matching.brackets:
            if bracket.parent is not None:
                around = matching.brackets[bracket.parent]
                assert around.start < bracket.start < bracket.end < around.end
    assert sum(c.unmatched for c in counts_by_article(read_notation(document))) == len(
        resync.unmatched_open
    ) + len(resync.unmatched_close)


@given(TEXTS.map(lambda t: t.replace("\f", "").replace("[^1]", "")))
def test_taking_the_first_repairs_makes_the_text_balanced(text: str):
    document = read_document(text)
    found = resynchronised(document)
    mended = repaired(text, [repairs_for(document, lost)[0] for lost in found.unmatched])
    assert mended.count("[") == mended.count("]")
    depth = 0
    for mark in mended:
        depth += (mark == "[") - (mark == "]")
        assert depth >= 0


@given(TEXTS)
def test_runs_are_disjoint_and_only_blanks_stand_between(text: str):
    document = read_document(text.replace("\f", ""))
    brackets = matched(document).brackets
    members = [i for run in runs(document, brackets) for i in run]
    assert len(members) == len(set(members))
    for run in runs(document, brackets):
        for one, other in pairwise(run):
            between = document.text[brackets[one].end : brackets[other].start]
            assert not between.replace("[^1]", "").strip()


@given(st.lists(TEXTS.map(lambda t: t.replace("\n", " ")), max_size=4))
def test_adopting_loses_no_word(paragraphs: list[str]):
    document = of_paragraphs(paragraphs)
    found = adoptable(document)
    assert len(found.base) == len(paragraphs)
    words = [*found.base, *(change.replacement for change in found.proposed)]
    assert sum(w.count("shall") for w in words) >= document.text.count("shall")
    for change in found.proposed:
        assert 0 <= change.start <= change.end <= len(found.base[change.paragraph])
        assert change.sponsors
    if not found.proposed:
        assert "".join(found.base) == document.text
