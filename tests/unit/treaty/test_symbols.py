"""Document symbols: read, written back, ordered, checked, and the next one proposed."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.treaty.symbols import BadSymbolError, Mark, Symbol, doubts, following, parse_symbol

STEMS = st.sampled_from(["A/CONF.1/L.1", "T/12", "Draft 3", "UNEP/POPS/COP.9/23", "文件/1"])
MARKS = st.lists(st.tuples(st.sampled_from(list(Mark)), st.integers(1, 99_999)), max_size=4).map(
    tuple
)


@given(STEMS, MARKS)
def test_a_symbol_is_the_same_after_it_was_written_and_read(stem, marks):
    symbol = Symbol(stem, marks)
    assert parse_symbol(str(symbol)) == symbol


@given(st.text(max_size=40))
def test_whatever_is_read_as_a_symbol_is_written_back_as_it_was(text):
    try:
        symbol = parse_symbol(text)
    except BadSymbolError:
        return
    assert str(symbol) == text


def test_symbols_stand_in_the_order_of_their_numbers_and_what_belongs_to_one_follows_it():
    order = [
        "A/CONF.1/L.1", "A/CONF.1/L.1/Corr.1", "A/CONF.1/L.1/Add.1", "A/CONF.1/L.1/Rev.1",
        "A/CONF.1/L.1/Rev.1/Corr.1", "A/CONF.1/L.1/Rev.2", "A/CONF.1/L.1/Rev.10",
        "A/CONF.1/L.2", "A/CONF.1/L.10",
    ]  # fmt: skip
    mixed = random.Random(7).sample(order, len(order))
    assert sorted(mixed, key=lambda s: parse_symbol(s).key) == order


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"), ("  ", "empty"), ("A" * 129, "longer"), ("A//1", "part of it is empty"),
        ("A/1/rev.2", "“Rev.2”"), ("A/1/Rev2", "“Rev.2”"), ("A/1/Rev. 2", "“Rev.2”"),
        ("A/1/Corr.0", "“Corr.1”"), ("A\u200b/1", "nobody sees"), (" A/1", "blanks"),
    ],
)  # fmt: skip
def test_what_would_confuse_is_refused_with_what_to_write(text, said):
    with pytest.raises(BadSymbolError, match=said):
        parse_symbol(text)


def test_the_next_symbol_follows_from_those_issued():
    issued = ["A/1", "A/1/Rev.1", "A/1/Rev.2", "A/1/Rev.1/Corr.1", "B/1/Rev.9"]
    assert str(following(issued, Mark.REV, "A/1/Rev.2")) == "A/1/Rev.3"
    assert str(following([], Mark.REV, "A/1")) == "A/1/Rev.1"
    assert str(following(issued, Mark.CORR, "A/1/Rev.1")) == "A/1/Rev.1/Corr.2"
    assert str(following(issued, Mark.CORR, "A/1/Rev.1/Corr.1")) == "A/1/Rev.1/Corr.2"
    assert str(following(issued, Mark.CORR, "A/1/Rev.2")) == "A/1/Rev.2/Corr.1"
    assert str(following(issued, Mark.ADD, "A/1")) == "A/1/Add.1"


@given(STEMS, st.lists(MARKS, max_size=8), st.sampled_from(list(Mark)))
def test_the_next_symbol_is_never_taken(stem, many, mark):
    issued = [str(Symbol(stem, marks)) for marks in many]
    for of in [*issued, stem]:
        assert str(following(issued, mark, of)) not in issued


def test_a_symbol_that_leaves_one_out_is_doubted_and_a_taken_one_refused():
    assert doubts("A/1/Rev.3", ["A/1/Rev.1"]) == ("A/1/Rev.2 would be the next.",)
    assert doubts("A/1/Rev.2", ["A/1/Rev.1"]) == ()
    assert doubts("A/1/Rev.1", []) == ()
    with pytest.raises(BadSymbolError, match="issued already"):
        doubts("a/1/Rev.1", ["A/1/Rev.1"])
