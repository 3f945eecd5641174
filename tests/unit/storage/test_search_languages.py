"""Search in the six languages of the United Nations, on real sentences (Universal Declaration)."""

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.keys.derivation import Cost
from app.ports import SearchHit, SearchIndex, SearchRow
from storage.backend import FileBackend
from storage.search_text import excerpt, fold, parse_query

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory, shared_data: Path) -> Iterator[SearchIndex]:
    path = tmp_path_factory.mktemp("search") / "w"
    store = FileBackend(Cost(64 * 1024, 1, 4)).create(path, "a passphrase for a test")
    store.search.replace(declaration(shared_data))
    yield store.search
    store.close()


def declaration(shared_data: Path) -> list[SearchRow]:
    units = json.loads((shared_data / "udhr" / "udhr_un6_aligned.json").read_text("utf-8"))
    return [
        SearchRow(f"{unit['unit']}/{code}/{i}".encode(), "text", unit["unit"].encode(), code, text)
        for unit in units
        for code in LANGUAGES
        for i, text in enumerate(unit[code])
    ]


def found(index: SearchIndex, query: str) -> list[SearchHit]:
    return list(index.find(query, 1_000))


def containing(shared_data: Path, language: str, pattern: str) -> set[bytes]:
    wanted = re.compile(pattern, re.IGNORECASE)
    rows = declaration(shared_data)
    return {r.key for r in rows if r.language == language and wanted.search(r.text)}


@pytest.mark.parametrize("words", ["人", "人权", "联合国", "婚姻", "一", "基本自由", "无差别"])
def test_chinese_words_of_any_length_are_found_wherever_they_stand(
    index: SearchIndex, shared_data: Path, words: str
) -> None:
    expected = containing(shared_data, "zh", words)
    assert {hit.row.key for hit in found(index, words)} == expected
    if words != "无差别":
        assert expected


def test_chinese_characters_in_another_order_are_no_match(index: SearchIndex) -> None:
    assert found(index, "人权")
    assert found(index, "权人") == []  # though a text has 基本人权、人格尊严
    assert len(found(index, "人权、人格")) == len(found(index, "基本人权、人格尊严")) == 1


@pytest.mark.parametrize(
    ("written", "other"),
    [("حقوق", "حُقُوقِ"), ("أعضاء", "اعضاء"), ("الأسرة", "الاسره"), ("إعلان", "اعلان")],
)
def test_arabic_is_found_with_and_without_vowel_signs_and_hamza(
    index: SearchIndex, written: str, other: str
) -> None:
    hits = found(index, written)
    assert hits
    assert [hit.row for hit in hits] == [hit.row for hit in found(index, other)]


def test_vowelled_arabic_text_is_found_by_bare_words(index: SearchIndex) -> None:
    text = "يُولَدُ جَمِيعُ النَّاسِ أَحْرَارًا"
    index.replace([SearchRow(b"vowels", "draft", b"x", "ar", text)])
    hits = [hit for hit in found(index, "أحرارا الناس") if hit.row.key == b"vowels"]
    assert len(hits) == 1
    assert "\x02النَّاسِ\x03" in hits[0].excerpt
    index.replace([], [b"vowels"])


def test_arabic_words_are_found_behind_article_and_conjunction(
    index: SearchIndex, shared_data: Path
) -> None:
    expected = containing(shared_data, "ar", "حقوق")
    exact = containing(shared_data, "ar", r"\bحقوق\b")
    assert exact < expected
    hits = [hit.row.key for hit in found(index, "حقوق")]
    assert set(hits) == expected
    assert set(hits[: len(exact)]) == exact  # the word itself comes first


@pytest.mark.parametrize("query", ["ЧЕЛОВЕК", "человек", "Человек"])
def test_russian_is_found_in_any_case(index: SearchIndex, shared_data: Path, query: str) -> None:
    expected = containing(shared_data, "ru", "человек")
    assert len(expected) > 20
    assert {hit.row.key for hit in found(index, query)} == expected


def test_russian_yo_is_ye_and_short_i_is_a_letter_of_its_own() -> None:
    assert fold("Ещё") == fold("ЕЩЕ") == "еще"
    assert fold("мой") == "мой"
    assert fold("мой") != fold("мои")


@pytest.mark.parametrize(
    ("query", "language", "pattern"),
    [
        ("declaration", "fr", "déclaration"),
        ("DÉCLARATION", "fr", "déclaration"),
        ("egaux", "fr", "égaux"),
        ("educacion", "es", "educación"),
        ("niños", "es", "niños"),
        ("homme", "fr", r"homme"),
    ],
)
def test_accents_and_elisions_hide_nothing(
    index: SearchIndex, shared_data: Path, query: str, language: str, pattern: str
) -> None:
    hits = {hit.row.key for hit in found(index, query) if hit.row.language == language}
    assert hits == containing(shared_data, language, pattern)
    assert hits


def test_beginnings_and_parts_of_words_are_found_after_whole_words(index: SearchIndex) -> None:
    hits = found(index, "marri")
    assert any("\x02marri\x03age" in hit.excerpt for hit in hits)
    inner = found(index, "iscriminat")
    assert any("d\x02iscriminat\x03ion" in hit.excerpt for hit in inner)


def test_quoted_words_must_stand_together(index: SearchIndex) -> None:
    apart = {hit.row.key for hit in found(index, "rights human")}
    together = {hit.row.key for hit in found(index, "“human rights”")}
    assert together < apart
    assert found(index, '"rights human"') == []


def test_every_sentence_is_found_by_its_own_words(index: SearchIndex, shared_data: Path) -> None:
    for row in declaration(shared_data)[::23]:
        words = " ".join(fold(row.text).split()[:6])
        assert row.text in [hit.row.text for hit in found(index, words)], row.text


def test_arabic_and_european_digits_are_the_same() -> None:
    assert fold("المادة ١٩") == fold("المادة 19")


def test_the_excerpt_is_cut_at_words_around_the_match() -> None:
    text = "alpha " * 60 + "needle " + "omega " * 60
    cut = excerpt(text, parse_query("needle"))
    assert cut.startswith("…alpha")
    assert "\x02needle\x03" in cut
    assert cut.endswith("omega…")
    assert len(cut) < 250


def test_marks_of_the_text_itself_are_not_taken_for_matches() -> None:
    assert excerpt("a \x02false\x03 word", parse_query("word")) == "a false \x02word\x03"


@pytest.mark.parametrize("run", ["!", " ", "人 ", "人!", "a\u0301", "a!", "\n!人", "\u0640"])
def test_hostile_text_is_folded_and_searched_in_no_time(run: str) -> None:
    text = run * (16_384 // len(run)) + "人"
    begin = time.process_time()
    fold(text)
    for query in ("人 !人", "“人 ! 人 x”", "a a x", "a!b", "a\u0301x", "人权"):
        excerpt(text, parse_query(query))
    assert time.process_time() - begin < 1  # each takes some milliseconds


@given(st.text(), st.text())
def test_any_text_and_any_query_make_an_excerpt(text: str, query: str) -> None:
    terms = parse_query(query)
    if terms:
        assert len(excerpt(text, terms)) <= 5 * len(text) + 400


@given(query=st.text(max_size=60))
def test_any_string_is_a_legal_query(index: SearchIndex, query: str) -> None:
    for hit in index.find(query, 3):
        assert hit.row.text


@pytest.mark.parametrize(
    "query", ["word " * 5_000, '"' * 401, "(" * 1_000, "人" * 3_000, "a" * 100_000, "𞤀 human"]
)
def test_a_hostile_query_is_answered_at_once(index: SearchIndex, query: str) -> None:
    assert len(index.find(query, 5)) <= 5
