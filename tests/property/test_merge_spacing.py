"""From well-spaced texts picks are well spaced, and what is not is listed (7: 10)."""

import re

from hypothesis import given
from hypothesis import strategies as st

from app.merge.choice import choose, wording_after
from app.merge.clause import LiveHunks, merge_wording
from app.merge.spacing import repaired, spacing_faults
from app.merge.units import Backing
from app.treaty.delta import apply_hunks
from app.treaty.diff import hunks_between
from tests.strategies import amendment_id

VOCABULARY = ["the", "Parties", "shall", "may", "act", "sea", "law", "now"]
ILL_SPACED = re.compile(r"  | [,.;]|^ | $")
WORDS = st.sampled_from(VOCABULARY)


@st.composite
def families(draw):
    """A well-spaced sentence and well-spaced edits of it, commas among them."""
    base = draw(st.lists(st.tuples(WORDS, st.booleans()), min_size=2, max_size=8))
    news = []
    for _ in range(draw(st.integers(1, 3))):
        new = []
        for word in base:
            fresh = draw(st.tuples(WORDS, st.booleans()))
            new += draw(st.sampled_from([[word]] * 5 + [[], [fresh], [fresh, word], [word, fresh]]))
        news.append(new or base)
    return sentence(base), [sentence(new) for new in news]


def sentence(pieces):
    text = " ".join(word + ("," if comma else "") for word, comma in pieces)
    return text.rstrip(",") + "."


@given(families(), st.lists(st.integers(0, 3), min_size=8, max_size=8))
def test_picks_are_well_spaced_or_the_fault_is_listed_and_its_repair_helps(family, picks):
    base, news = family
    live = [
        LiveHunks(Backing(amendment_id(i), ("A", i, 0)), hunks_between(base, new))
        for i, new in enumerate(news)
    ]
    merge = merge_wording(base, [one for one in live if one.hunks])
    chosen = [(u, u.readings[picks[i % 8] % len(u.readings)]) for i, u in enumerate(merge.units)]
    choices = [choose(unit, reading) for unit, reading in chosen]
    text = wording_after(base, choices)
    own = [
        apply_hunks(base, one.hunks)
        for one in merge.live
        if any(one.by in reading.by for _, reading in chosen)
    ]
    faults = spacing_faults(base, choices, text, own)
    assert "  " not in text
    assert set(re.findall(r"\w+", text)) <= set(VOCABULARY)
    if ILL_SPACED.search(text) or re.search(r",[,.]|^,|,\w", text):
        assert faults
    mended = repaired(text, faults)
    assert not ILL_SPACED.search(mended)
    assert re.findall(r"\w+", mended) == re.findall(r"\w+", text)
