"""Clauses without a number take one from their neighbours; those that have one keep it."""

import time

import pytest

from app.ids import ClauseId, InstrumentId
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.numbering import labels, renumbered_for_adoption
from app.treaty.numbers import (
    Number,
    from_han,
    from_roman,
    key_of,
    latin_suffix,
    read_number,
    to_han,
    to_roman,
)
from app.treaty.rank import spread
from app.treaty.words import words_of

K = ClauseKind
ENGLISH = words_of("en")


def a_text(clauses, language="en") -> Instrument:
    return Instrument.of(InstrumentId(bytes(16)), "A treaty", language, clauses)


def a_row(kind, numbers, parent=None, given=()):
    """Return sibling clauses; ``given`` are their labels."""
    made = len(numbers) * [""]
    made[: len(given)] = given
    above = parent[:3] if parent else b""
    ids = [ClauseId(above + f"{i:04}".encode()) for i in range(len(numbers))]
    columns = zip(ids, spread(len(numbers)), numbers, made, strict=True)
    return [Clause(i, kind, parent, rank, number, label) for i, rank, number, label in columns]


def printed(kind, numbers, language="en", given=()):
    row = a_row(kind, numbers, given=given)
    found = labels(a_text(row, language), language, words_of(language))
    return [found[c.id].text for c in row]


def numbers_for(kind, numbers):
    row = a_row(kind, numbers)
    found = labels(a_text(row), "en", ENGLISH)
    return [found[c.id].number for c in row]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["1", "2", "", "3"], ["1", "2", "2 bis", "3"]),
        (["4", "", "", "", "5"], ["4", "4 bis", "4 ter", "4 quater", "5"]),
        (["4", "4 bis", "", "5"], ["4", "4 bis", "4 ter", "5"]),
        (["4", "4bis", "", "5"], ["4", "4bis", "4 ter", "5"]),
        (["4", "", "4 bis", "5"], ["4", "4 bis A", "4 bis", "5"]),
        (["4", "", "", "4 bis"], ["4", "4 bis A", "4 bis B", "4 bis"]),
        (["4", "", "4 bis A", "4 bis"], ["4", "4 bis AA", "4 bis A", "4 bis"]),
        (["4", "4 bis A", "", "4 bis"], ["4", "4 bis A", "4 bis B", "4 bis"]),
        (["4", "", "4 quater"], ["4", "4 bis", "4 quater"]),
        (["1", "2", "", ""], ["1", "2", "3", "4"]),
        (["1", "2 bis", ""], ["1", "2 bis", "3"]),
        (["", "1"], ["0", "1"]),
        (["", "", "1"], ["0", "0 bis", "1"]),
        (["", "", ""], ["1", "2", "3"]),
        (["5", "5a", "", "6"], ["5", "5a", "5b", "6"]),
        (["2.1", "", "2.2", ""], ["2.1", "2.1 bis", "2.2", "2.3"]),
        (["IV", "", "V", ""], ["IV", "IV bis", "V", "VI"]),
        (["XX", ""], ["XX", "XXI"]),
        (["1.X", ""], ["1.X", "1.X bis"]),
        (["4", "", "5", "4 bis"], ["4", "4 ter", "5", "4 bis"]),
        (["31 quater", "31 quater", ""], ["31 quater", "31 quater", "32"]),
    ],
)
def test_an_article_takes_its_number_from_its_neighbours(given, expected):
    assert numbers_for(K.ARTICLE, given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["a", "", "b", ""], ["(a)", "(a bis)", "(b)", "(c)"]),
        (["i", "ii", "", "iii", ""], ["(i)", "(ii)", "(ii bis)", "(iii)", "(iv)"]),
        (["g", "h", "i", ""], ["(g)", "(h)", "(i)", "(j)"]),
        (["y", "z", ""], ["(y)", "(z)", "(aa)"]),
        (["(a)", "", "(b)"], ["(a)", "(a bis)", "(b)"]),
        (["", "", ""], ["(a)", "(b)", "(c)"]),
    ],
)
def test_points_follow_letters_or_roman_numerals(given, expected):
    assert printed(K.SUBPARAGRAPH, given) == expected


def test_french_and_spanish_write_points_with_one_bracket():
    assert printed(K.SUBPARAGRAPH, ["", ""], "fr") == ["a)", "b)"]
    assert printed(K.SUBPARAGRAPH, ["", ""], "es") == ["a)", "b)"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Article 1", "Article 1 bis", "Article 1 ter", "Article 2"]),
        ("fr", ["Article premier", "Article 1 bis", "Article 1 ter", "Article 2"]),
        ("es", ["Artículo 1", "Artículo 1 bis", "Artículo 1 ter", "Artículo 2"]),
        ("ru", ["Статья 1", "Статья 1 бис", "Статья 1 тер", "Статья 2"]),
        ("zh", ["第一条", "第一条之二", "第一条之三", "第二条"]),
        ("ar", ["المادة 1", "المادة 1 مكررا", "المادة 1 مكررا ثانيا", "المادة 2"]),
    ],
)
def test_each_language_prints_inserted_articles_in_its_own_way(language, expected):
    assert printed(K.ARTICLE, ["1", "", "", "2"], language) == expected
    row = a_row(K.ARTICLE, ["1", "1 bis", "1ter", "2"])
    found = labels(a_text(row, "en"), language, words_of(language), ENGLISH)
    assert [found[c.id].text for c in row] == expected


def test_given_labels_stand_and_are_copied_in_manner():
    given = ["ARTICLE 4", "", "ARTICLE 5"]
    assert printed(K.ARTICLE, ["4", "", "5"], given=given) == [
        "ARTICLE 4", "ARTICLE 4 bis", "ARTICLE 5"
    ]  # fmt: skip
    assert printed(K.PARAGRAPH, ["1", ""], given=["1)"]) == ["1)", "2)"]
    assert printed(K.ARTICLE, ["", ""], given=["[Article 3bis]"]) == [
        "[Article 3bis]", "Article 4"
    ]  # fmt: skip


def test_what_has_no_number_gets_none_invented():
    assert printed(K.PARAGRAPH, ["", ""]) == ["", ""]
    assert printed(K.RECITAL, ["", ""]) == ["", ""]
    assert printed(K.ANNEX, [""]) == ["Annex"]
    assert printed(K.PREAMBLE, [""], given=["PREAMBLE"]) == ["PREAMBLE"]
    assert printed(K.PARAGRAPH, ["1", "", "2"], given=["1.", " ", "2."]) == ["1.", "", "2."]
    assert printed(K.SUBPARAGRAPH, ["", ""], given=["–", "–"]) == ["–", "–"]


def test_articles_run_on_through_chapters_and_restart_in_annexes():
    chapters = a_row(K.CHAPTER, ["", ""])
    annex = Clause(ClauseId(b"annex"), K.ANNEX, None, b"\xff")
    first = a_row(K.ARTICLE, ["", ""], ClauseId(chapters[0].id))
    second = [Clause(ClauseId(b"s" + c.id), c.kind, chapters[1].id, c.rank) for c in first]
    own = [Clause(ClauseId(b"a" + c.id), c.kind, annex.id, c.rank) for c in first]
    text = a_text([*chapters, annex, *first, *second, *own])
    found = labels(text, "en", ENGLISH)
    assert [found[c.id].text for c in (*first, *second, *own)] == [
        "Article 1", "Article 2", "Article 3", "Article 4", "Article 1", "Article 2"
    ]  # fmt: skip
    assert [found[c.id].text for c in chapters] == ["Chapter I", "Chapter II"]


def test_an_article_at_the_end_of_a_chapter_stands_between_its_neighbours():
    chapters = a_row(K.CHAPTER, ["I", "II"])
    last = a_row(K.ARTICLE, ["4", ""], ClauseId(chapters[0].id))
    following = [Clause(ClauseId(b"next"), K.ARTICLE, chapters[1].id, b"\x80", "5")]
    found = labels(a_text([*chapters, *last, *following]), "en", ENGLISH)
    assert found[last[1].id].number == "4 bis"


def test_deeper_points_change_their_scheme():
    outer = a_row(K.SUBPARAGRAPH, [""])[0]
    inner = Clause(ClauseId(b"inner"), K.SUBPARAGRAPH, outer.id, b"\x80")
    inmost = Clause(ClauseId(b"inmost"), K.SUBPARAGRAPH, inner.id, b"\x80")
    found = labels(a_text([outer, inner, inmost]), "en", ENGLISH)
    assert [found[c.id].text for c in (outer, inner, inmost)] == ["(a)", "(i)", "(A)"]


def test_numbers_are_made_plain_for_adoption():
    row = a_row(K.ARTICLE, ["0", "1", "2 bis", "", "5"])
    changed = renumbered_for_adoption(a_text(row), ENGLISH)
    assert [(r.old.number, r.new.number, r.new.text) for r in changed.values()] == [
        ("0", "1", "Article 1"),
        ("1", "2", "Article 2"),
        ("2 bis", "3", "Article 3"),
        ("2 ter", "4", "Article 4"),
    ]
    assert renumbered_for_adoption(a_text(a_row(K.ARTICLE, ["1", "2", "3"])), ENGLISH) == {}


def test_the_latin_series_goes_on():
    assert [latin_suffix(n) for n in (2, 3, 4, 5, 9, 10, 11, 12, 13, 20, 21)] == [
        "bis", "ter", "quater", "quinquies", "novies", "decies", "undecies", "duodecies",
        "terdecies", "vicies", "unvicies",
    ]  # fmt: skip
    assert numbers_for(K.ARTICLE, ["4", *[""] * 11, "5"])[11] == "4 duodecies"
    assert len({latin_suffix(n) for n in range(2, 100)}) == 98


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("46bis", Number("46", 2)),
        ("3.1ter", Number("3.1", 3)),
        ("3.3quat", Number("3.3", 4)),
        ("25.1 bis.", Number("25.1", 2)),
        ("31 terdecies", Number("31", 13)),
        ("31 qauterdecies", Number("31 qauterdecies")),
        ("(a bis)", Number("a", 2)),
        ("4 bis A", Number("4", 2, "A")),
        ("5A", Number("5", 0, "A")),
        ("四之二", Number("四", 2)),
        ("XX", Number("XX")),
        ("master", Number("master")),
        ("", Number("")),
    ],
)
def test_numbers_are_read_as_real_texts_write_them(text, number):
    assert read_number(text, ENGLISH) == number


def test_two_spellings_of_a_number_have_one_key():
    assert key_of("46bis", ENGLISH) == key_of("46 bis.", ENGLISH) == "46bis"
    assert key_of("٤", ENGLISH) == key_of("四", ENGLISH) == key_of("four", ENGLISH) == "4"
    assert key_of("2 مكررا", words_of("ar")) == key_of("2 bis", ENGLISH)


def test_numerals_read_back_what_they_write():
    assert all(from_roman(to_roman(n)) == n for n in range(1, 4000))
    assert all(from_han(to_han(n)) == n for n in range(1, 10_000))
    assert [to_han(n) for n in (10, 11, 20, 101, 110)] == [
        "十",
        "十一",
        "二十",
        "一百零一",
        "一百一十",
    ]
    assert from_roman("IIII") is None
    assert from_han("人") is None


def test_labels_take_time_linear_in_the_text():
    def seconds(count):
        text = a_text(a_row(K.ARTICLE, [""] * count))
        start = time.process_time()
        labels(text, "en", ENGLISH)
        return time.process_time() - start

    small, large = min(seconds(1_000) for _ in range(3)), min(seconds(8_000) for _ in range(3))
    assert large < 24 * small
