"""What is taken out of a wording is found again in the wordings before and after."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.treaty.delta import apply_hunks, joined
from app.treaty.notation.adopting import Reason, adoptable, taken_out
from app.treaty.notation.brackets import matched
from app.treaty.notation.document import of_paragraphs

PIECES = st.lists(
    st.sampled_from(
        ["Each Party ", "shall", " act", ".", ", ", " ", "[EU: should]", "[US propose: now]",
         "[CA oppose: then]", "[open]", "[", "]", "[far - US; EU delete]", "[X: y [EU: z]]",
         "[US/EU: 6. A paragraph.]", "[a / b - US]", "法", "[中 - EU]"]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@given(PIECES, st.integers(0, 255))
def test_what_was_taken_out_is_found_again(words, stays):
    places = []

    def some_stay(span, _):
        if span not in places:
            places.append(span)
        return Reason.KEPT if stays >> (places.index(span) % 8) & 1 else None

    made = adoptable(of_paragraphs([words]), some_stay)
    hunks = joined(words, made.cuts)
    assert apply_hunks(words, hunks) == made.base[0]
    found = taken_out(words, hunks, made.base[0])
    if matched(of_paragraphs([words])).depth <= 1:
        assert found == made.proposed
    else:  # the chair leaves alone what would not be found again
        assert found in (made.proposed, ())


def test_a_proposal_inside_an_alternative_is_placed_once():
    """The alternative around it had been placed over it, and words stood there twice."""
    made = adoptable(of_paragraphs(["[X: y [EU: z]][EU: should]"]))
    assert made.base == ("[X: y ][EU: should]",)
    assert [(p.replacement, p.start) for p in made.proposed] == [("z", 6)]
    assert [left.reason for left in made.left] == [Reason.AROUND]


def test_the_skeletons_of_real_texts_are_foundtaken_out(shared_data):
    lines = (shared_data / "bracketed" / "attribution_notation_samples.jsonl").read_text("utf-8")
    placed = 0
    for line in lines.splitlines():
        words = json.loads(line)["notation"]
        made = adoptable(of_paragraphs([words]))
        hunks = joined(words, made.cuts)
        assert apply_hunks(words, hunks) == made.base[0]
        if made.proposed:
            placed += 1
            assert taken_out(words, hunks, made.base[0]) == made.proposed
        else:
            assert made.base == (words,)
    assert placed >= 8


@pytest.mark.parametrize(
    "piece", ["[US: a", "[US: a]", "[US: [", "[a][US: b]", "[US: a] b", "[US oppose: a]"]
)
def test_hostile_repetition_takes_linear_time(piece):
    words = piece * (48_000 // len(piece))
    start = time.process_time()
    made = adoptable(of_paragraphs([words]))
    taken_out(words, joined(words, made.cuts), made.base[0])
    assert time.process_time() - start < 6
