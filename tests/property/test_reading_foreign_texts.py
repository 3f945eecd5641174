"""Whatever a file holds: it is read, no word is lost or invented, and the tree is sound."""

import gc
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.imported import ImportedText, UndecodableError
from app.formats.registry import WORDS_ONLY, Format, read_text, write_text
from app.formats.view import base_view
from app.ids import InstrumentId
from app.settings import MAX_CLAUSE_BYTES, MAX_LABEL_BYTES, UN_LANGUAGES
from app.treaty.instrument import Instrument
from app.treaty.textrules import refusals

FORMATS = st.sampled_from([Format.TEXT, Format.MARKDOWN])
LANGUAGES = st.sampled_from(UN_LANGUAGES)
MAX_DEPTH = 30

FRAGMENTS = st.sampled_from(
    [
        "Article 1", "Article 2 bis – Scope", "ARTICLE IV", "[Article 3ter] (x)", "PART II",
        "CHAPTER ONE", "Section A", "Annex", "ANNEX 1A", "Appendix 2", "Title 3", "Preamble",
        "1.", "2.", "3 bis.", "(a)", "(b)", "(i)", "(ii)", "a.", "1.1", "–", "•", "Pp3", "[4.",
        "The States Parties,", "Recalling the Charter,", "Have agreed as follows:",
        "IN WITNESS WHEREOF they signed.", "DONE at Geneva", "For the Government of X",
        "Article 5 of the Charter", "Each Party shall act", "shall", "“open", "close”", "[", "]",
        "[EU: delete]", "12", "| a | b |", "Article 7 ........ 12", "state-", "of", "Статья 5",
        "المادة الأولى", "第五条之二", "（一）", "Artículo primero", "Article premier",
        "\n", "\n\n", " ",
    ]
)  # fmt: skip
MARKUP = st.sampled_from(
    ["# ", "### ", "####", "> ", "    ", "* ", "- ", "7. ", "```", "---", "**"]
)
TREATY_LIKE = st.lists(FRAGMENTS, max_size=40).map(" ".join)
MARKDOWN_LIKE = st.lists(st.one_of(FRAGMENTS, MARKUP, st.just("\n")), max_size=40).map("".join)
ANYTHING = st.text(max_size=300)


def words(text: str) -> list[str]:
    """Letters and digits in their order; where words begin and end is compared on real texts."""
    return re.findall(r"[^\W_]", text)


def instrument_of(text: ImportedText) -> Instrument:
    return Instrument.of(InstrumentId(b"i" * 16), text.title, text.language, text.clauses)


def printed(text: ImportedText) -> str:
    rows = ((c.label, c.wording(text.language)) for c, _ in instrument_of(text).walk())
    return "\n".join(f"{label}\n{w.heading}\n{w.text}" for label, w in rows)


def assert_sound(text: ImportedText) -> None:
    """Parents come first, nothing is too deep or too long, and all of it may be recorded."""
    instrument = instrument_of(text)
    for clause, depth in instrument.walk():
        assert depth <= MAX_DEPTH
        assert len(clause.label.encode()) <= MAX_LABEL_BYTES
        wording = clause.wording(text.language)
        assert refusals(wording.text, MAX_CLAUSE_BYTES) == []
        assert refusals(wording.heading, MAX_CLAUSE_BYTES) == []
    assert [c.id for c, _ in instrument.walk()] == [c.id for c in text.clauses]


@given(TREATY_LIKE, LANGUAGES)
def test_plain_text_keeps_every_letter_in_its_order(source: str, language: str):
    text = read_text(source.encode(), Format.TEXT, language)
    assert words(printed(text)) == words(source)
    assert_sound(text)


@given(MARKDOWN_LIKE, LANGUAGES)
def test_markdown_keeps_every_letter_in_its_order(source: str, language: str):
    text = read_text(source.encode(), Format.MARKDOWN, language)
    assert words(printed(text)) == words(source)
    assert_sound(text)


@given(TREATY_LIKE, FORMATS)
def test_brackets_stay_in_their_order(source: str, format_: Format):
    text = read_text(source.encode(), format_, "en")
    kept = [c for c in printed(text) if c in "[]"]
    assert kept == [c for c in source if c in "[]"]


@given(ANYTHING, FORMATS, LANGUAGES)
def test_any_text_is_read(source: str, format_: Format, language: str):
    assert_sound(read_text(source.encode("utf-8", "replace"), format_, language))


@given(st.binary(max_size=300), FORMATS)
def test_any_bytes_are_read_or_refused_with_one_sentence(data: bytes, format_: Format):
    try:
        text = read_text(data, format_, "en")
    except UndecodableError as error:
        assert "not text" in str(error)
        return
    assert_sound(text)


@given(TREATY_LIKE, st.sampled_from(WORDS_ONLY))
def test_any_tree_is_written_and_read_back_without_losing_a_letter(source: str, format_: Format):
    text = read_text(source.encode(), Format.TEXT, "en")
    file = write_text(base_view(instrument_of(text), "en", {}), format_)
    if format_ in {Format.TEXT, Format.MARKDOWN}:
        assert words(printed(read_text(file, format_, "en"))) == words(printed(text))
    else:
        assert file.decode()


@given(MARKDOWN_LIKE)
def test_our_markdown_gives_the_same_letters_for_any_tree(source: str):
    text = read_text(source.encode(), Format.MARKDOWN, "en")
    file = write_text(base_view(instrument_of(text), "en", {}), Format.MARKDOWN)
    assert words(printed(read_text(file, Format.MARKDOWN, "en"))) == words(printed(text))


HOSTILE = {
    "brackets": "[",
    "marks": "(a) ",
    "marked lines": "(a) x\n",
    "one line": "word ",
    "quotes": "> ",
    "headings": "# a\n\n",
    "articles": "### Article 1\n\n",
    "decimals": "1.1.1.1.1 x\n",
    "recitals": "; Recalling",
    "open quotations": "“a\n\n",
    "links": "[a](b ",
    "pictures": "![",
    "stars": "*a ",
    "entities": "&#x202e;",
    "bars": "|",
    "blanks": " \t",
    "dots": ".",
    "tags": "<sup ",
    "definitions": "[a]: /b\n",
    "suffixes": "Article 1 bis bis bis ",
    "marks on letters": "e\u0301\u0315\u200b",
}


@pytest.mark.parametrize("format_", [Format.TEXT, Format.MARKDOWN])
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_repetition_costs_no_more_than_its_length(unit: str, format_: Format):
    def spent(size: int) -> float:
        data = (unit * (size // len(unit))).encode()
        gc.collect()
        gc.disable()  # what other tests have left in memory is not to be looked through meanwhile
        try:
            begin = time.process_time()
            text = read_text(data, format_, "en")
            end = time.process_time()
        finally:
            gc.enable()
        instrument = instrument_of(text)
        assert max((depth for _, depth in instrument.walk()), default=0) <= MAX_DEPTH
        return end - begin

    small = min(spent(15_000) for _ in range(2))
    limit = 10 * max(small, 0.05)  # 4 times the length; 16 were quadratic
    large = next((s for s in (spent(60_000) for _ in range(2)) if s < limit), None)
    assert large is not None, small


@pytest.mark.long
@pytest.mark.parametrize("format_", [Format.TEXT, Format.MARKDOWN])
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_megabyte_of_hostile_repetition_ends(unit: str, format_: Format):
    begin = time.process_time()
    read_text((unit * (1_000_000 // len(unit))).encode(), format_, "en")
    assert time.process_time() - begin < 60
