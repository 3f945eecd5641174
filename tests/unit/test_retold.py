"""Sentences that go to another process and back, and what is no sentence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.retold import NoSentenceError, retold, told
from app.said import Said, listed, said

WORDS = st.text(max_size=40)
VALUES = st.one_of(WORDS, st.integers())


@given(VALUES, VALUES, st.integers())
def test_a_sentence_comes_back_with_its_patterns(one: object, other: object, count: int) -> None:
    inner = said("{one} and {other}", one=one, other=other)
    whole = said("of {count:,}: {inner}", count=count, inner=inner)
    back = retold(json.loads(json.dumps(told(whole))))
    assert isinstance(back, Said)
    assert (back, back.pattern) == (whole, whole.pattern)
    again = back.values["inner"]
    assert isinstance(again, Said)
    assert (again, again.pattern) == (inner, inner.pattern)


def test_a_plain_sentence_comes_back_as_one() -> None:
    assert type(retold(told("{why}"))) is str
    assert retold(told("{why}")) == "{why}"


def test_a_sentence_that_lists_many_comes_back() -> None:
    names = [f"Author {n}" for n in range(60)]
    whole = said("changes by {names}", names=listed(names))
    back = retold(json.loads(json.dumps(told(whole))))
    assert (back, back == f"changes by {', '.join(names)}") == (whole, True)


def nested(depth: int) -> object:
    return ["{a}{a}", {"a": nested(depth - 1)}] if depth else "x" * 1000


@pytest.mark.parametrize(
    "held",
    [
        None,
        7,
        ["{why}"],
        ["{why}", {}],
        ["{}", {"": "x"}],
        ["{0}", {"0": "x"}],
        ["{why.__class__}", {"why": "x", "why.__class__": "x"}],
        ["{why[0]}", {"why": "x", "why[0]": "x"}],
        ["{why!r}", {"why": "x"}],
        ["{why:999999999}", {"why": "x"}],
        ["{why:{width}}", {"why": "x", "width": 999}],
        ["{why:,}", {"why": "x"}],
        ["{why", {"why": "x"}],
        ["{why}", {"why": None}],
        ["{why}", {"why": [1]}],
        ["{why}" * 65, {"why": "x"}],
        "x" * 65_537,
        nested(7),
        nested(9),
    ],
)
def test_what_asks_for_more_than_its_values_is_no_sentence(held: object) -> None:
    with pytest.raises(NoSentenceError):
        retold(held)
