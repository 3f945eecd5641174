"""What the text of a clause, and a name, may contain."""

import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.treaty.textrules import (
    MAX_FAULTS,
    Fault,
    Why,
    clean_import,
    marks,
    name_key,
    name_refusals,
    refusals,
)

ARABIC = "تتعهد الدول الأطراف باحترام القانون الدولي، ووفقاً للمادة ٥."
CHINESE = "各缔约国应采取措施（包括立法措施），以防止此类行为。"
RUSSIAN = "Каждое Государство-участник принимает меры согласно статье 5, № 3."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Each Party shall take “measures” – now…",
        "a\n\tb",
        ARABIC,
        CHINESE,
        RUSSIAN,
        "«\u202foui\u202f»",
    ],
)
def test_ordinary_treaty_text_is_accepted(text: str):
    assert refusals(text) == []


@pytest.mark.parametrize(
    ("character", "why"),
    [
        ("\x00", Why.CONTROL),
        ("\r", Why.CONTROL),
        ("\x85", Why.CONTROL),
        ("\ud800", Why.UNASSIGNED),
        ("\ue000", Why.UNASSIGNED),
        ("\u0378", Why.UNASSIGNED),
        ("\u202e", Why.DIRECTION),
        ("\u2066", Why.DIRECTION),
        ("\u00ad", Why.INVISIBLE),
        ("\u200b", Why.INVISIBLE),
        ("\u2028", Why.INVISIBLE),
        ("\ufe0f", Why.INVISIBLE),
        ("\ufeff", Why.INVISIBLE),
        ("\ufffc", Why.INVISIBLE),
        ("\U000e0041", Why.INVISIBLE),
        ("\u20dd", Why.ENCLOSING),
    ],
)
def test_what_cannot_be_seen_or_read_is_refused_with_its_place(character: str, why: Why):
    assert refusals(f"Article {character}5") == [Fault(8, ord(character), why)]


def test_a_long_run_of_marks_is_refused_before_it_is_normalised():
    text = "e" + "\u0315\u0300" * 4_000
    begin = time.process_time()
    assert refusals(text, max_bytes=1 << 20)[0].why is Why.COMBINING
    assert time.process_time() - begin < 1


def test_text_that_is_not_nfc_is_refused():
    assert refusals("cafe\u0301") == [Fault(3, ord("e"), Why.NOT_NFC)]


def test_length_counts_in_bytes_and_names_the_first_character_too_many():
    assert refusals("é" * 8_192) == []
    assert refusals("é" * 8_193) == [Fault(8_192, ord("é"), Why.TOO_LONG)]


def test_the_list_of_faults_is_bounded():
    assert len(refusals("\u200b" * 5_000)) == MAX_FAULTS


def test_letters_of_another_script_are_shown_by_the_whole_word():
    shown = marks("Each Рarty and Каждая", "en")
    assert [(m.start, m.end, m.why) for m in shown] == [(5, 6, Why.SCRIPT), (15, 21, Why.SCRIPT)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Each Party shall “take” measures – now…"),
        ("fr", "L’État décide\u00a0: «\u00a0oui\u00a0»."),
        ("es", "¿Cómo? La Convención, artículo 5."),
        ("ru", RUSSIAN),
        ("ar", ARABIC),
        ("zh", CHINESE),
        ("de", "Die Vertragsstaaten ergreifen Maßnahmen."),
        ("el", "Every language without a rule is judged by its first letter."),
    ],
)
def test_nothing_of_an_ordinary_text_is_shown(language: str, text: str):
    assert marks(text, language) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a\u200db", Why.INVISIBLE),
        ("a\u200eb", Why.INVISIBLE),
        ("5\u00a0km", Why.SPACE),
        ("a\u2003b", Why.SPACE),
        ("o\ufb03cial", Why.LOOKALIKE),
        ("5\u00b2", Why.LOOKALIKE),
    ],
)
def test_what_looks_like_something_else_is_shown(text: str, why: Why):
    assert [m.why for m in marks(text, "en")] == [why]


def test_cleaning_removes_or_replaces_and_notes_each_place():
    text = "\ufeffArticle\u00ad 5\r\nEach\x0bParty\x00shall\u202e act\uf0b7"
    clean, notes = clean_import(text)
    assert clean == "Article 5\nEach\nParty shall act•"
    assert [n.code_point for n in notes] == [0xAD, 0x0B, 0x00, 0x202E, 0xF0B7]
    assert refusals(clean) == []


def test_marks_brought_together_by_cleaning_are_cut_without_cost():
    hostile = "e" + "\u0315\u0300\u200b" * 100_000
    begin = time.process_time()
    clean, _ = clean_import(hostile)
    assert time.process_time() - begin < 5
    assert refusals(clean) == []


@given(st.text(alphabet=st.characters(), max_size=200))
def test_what_was_cleaned_is_accepted_and_cleaning_again_changes_nothing(text: str):
    clean, _ = clean_import(text)
    assert refusals(clean) == []
    assert clean_import(clean) == (clean, ())


@given(st.text(alphabet="ae\u0301\u0315\u200b\u00ad\r\n\u1160 b", max_size=60))
def test_cleaning_keeps_every_letter(text: str):
    def letters(s: str) -> str:
        return "".join(c for c in unicodedata.normalize("NFD", s) if c in "aeb")

    assert letters(clean_import(text)[0]) == letters(text)


@pytest.mark.parametrize(
    "name", ["Norway", "Côte d’Ivoire", "日本", "الأردن", "Российская Федерация"]
)
def test_the_names_of_states_are_accepted(name: str):
    assert name_refusals(name) == []


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", Why.EMPTY),
        ("  ", Why.EMPTY),
        ("Norwаy", Why.SCRIPT),
        ("Nor\nway", Why.LINE_BREAK),
        ("Nor\u200dway", Why.INVISIBLE),
        ("Nor\u00a0way", Why.SPACE),
        ("\uff2eorway", Why.LOOKALIKE),
        ("N\u202eorway", Why.DIRECTION),
        ("x" * 65, Why.TOO_LONG),
    ],
)
def test_a_name_that_could_deceive_is_refused(name: str, why: Why):
    assert [f.why for f in name_refusals(name)] == [why]


def test_names_that_differ_only_in_form_share_a_key():
    assert name_key("Ｎｏｒｗａｙ  A") == name_key("NORWAY a")
    assert name_key("Norway") != name_key("Norwya")


def test_a_long_clause_is_judged_quickly(capsys: pytest.CaptureFixture[str]):
    text = (RUSSIAN + " ") * 140
    text = text.encode()[: 16 * 1024].decode("utf-8", "ignore")
    begin = time.process_time()
    for _ in range(10):
        refusals(text)
        marks(text, "ru")
    spent = (time.process_time() - begin) / 10
    with capsys.disabled():
        sys.stdout.write(f"\n16 kB of Russian judged in {spent * 1e3:.1f} ms\n")
    assert spent < 0.1
