"""Where words end: the pieces that a hunk never cuts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.treaty.tokens import (
    RUNS,
    can_start,
    in_one_run,
    inside_word,
    is_blank,
    is_boundary,
    tokens,
    words,
)


@pytest.mark.parametrize(
    "word",
    [
        "CO2",
        "1,000.50",
        "l'homme",
        "don't",
        "l’homme",
        "قَانُون",
        "カタカナ",
        "обязательство",
        "e\u0301",
    ],
)
def test_what_people_read_as_one_word_is_one_token(word):
    assert tokens(f"a {word} b") == ["a", " ", word, " ", "b"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("low-emission", ["low", "-", "emission"]),
        ("3(a)", ["3", "(", "a", ")"]),
        ("95/46/EC", ["95", "/", "46", "/", "EC"]),
        ("人人生", ["人", "人", "生"]),
        ("ひと", ["ひ", "と"]),
        ("shall,", ["shall", ","]),
    ],
)
def test_what_can_be_changed_apart_is_several_tokens(text, pieces):
    assert tokens(text) == pieces


@given(st.text())
def test_joining_the_tokens_gives_the_text_back(text):
    assert "".join(tokens(text)) == text


@given(st.text(alphabet='aZ09_.:,; \t\n\r-()"!/\x0b\x1c\x7f'))
def test_a_plain_text_has_the_tokens_that_it_has_in_any_other(text):
    assert tokens(f"{text}a\n—")[:-2] == tokens(f"{text}a")


@given(st.text(alphabet="ab1 ,.'’\u0301\u200d\n\r人ひカ\U0001f1e6\U0001f1e7א\u064e"))
def test_the_boundaries_are_the_ends_of_the_tokens(text):
    ends = {0}
    for token in tokens(text):
        ends.add(max(ends) + len(token))
    assert {at for at in range(len(text) + 1) if is_boundary(text, at)} == ends


@given(st.text(alphabet="ab1 ,人カ\U0001f1e6\U0001f1e7א"), st.integers(0, 20))
def test_a_text_cut_where_it_can_start_anew_has_the_same_tokens(text, at):
    at = min(at, len(text))
    if can_start(text, at):
        assert tokens(text[:at]) + tokens(text[at:]) == tokens(text)


def test_a_combining_mark_never_starts_a_piece():
    assert not can_start("a\n\u0301b", 2)


def test_inside_a_word_is_not_between_two_blanks():
    assert inside_word("a1", 1)
    assert not inside_word("a  b", 2)
    assert not inside_word("a b", 1)


def test_blanks_are_blanks_in_every_script():
    assert is_blank("")
    assert is_blank(" \u00a0\u202f\u3000\n")
    assert not is_blank(" ,")
    assert not is_blank("\u200b")


def test_marks_are_not_words():
    assert words("shall, shall - 3(a)") == {"shall": 2, "3": 1, "a": 1}


SCRIPTS = (
    "Each Party’s low-emission plan (3(a)), 1,000.50 CO2; e.g. “l'homme” … naïve × fünf",
    "Καθένα από τα Μέρη· Каждая из Сторон; Յուրաքանչյուր Կողմ։ თითოეული მხარე",
    "كُلُّ طَرَفٍ، ٣٤؛ لماذا؟ כל צד־אחד וצד. हर पक्ष। प्रत्येक, ตาม ข้อ ๓ មាត្រា",
    "各缔约方应当采取措施，“保护”海洋。各締約国は、カタカナとひらがな。",
    "모든 당사국은 조치를 취한다.",
)


@pytest.mark.parametrize("text", SCRIPTS)
def test_a_written_out_word_is_never_longer_than_the_words_of_a_library(text):
    for at in range(1, len(text)):
        if in_one_run(text[at - 1], text[at]):
            assert inside_word(text, at), text[at - 1 : at + 1]


@pytest.mark.parametrize("text", SCRIPTS)
def test_the_words_written_out_are_those_that_hold_letters_and_digits(text):
    assert {c for run in RUNS.findall(text) for c in run} >= {c for c in text if c.isalnum()}
    assert not {c for run in RUNS.findall(text) for c in run} & set(" ,.;:()’'“”…-،؛؟·։־।，。")
