"""Hostile text in entries, names and files (security design, test 22): each gets its verdict.

The work is bounded by what is counted, not by a clock: the length of what is normalised, the pairs
of a comparison.
"""

import tracemalloc
import unicodedata

import pytest

from app.formats.decode import decode
from app.keys.cards import CardError, make_card, parse_card
from app.keys.labels import fault_of_label
from app.negotiation.conference import NoEffect
from app.negotiation.stand_events import RulesSet
from app.record.content import unlawful
from app.treaty import diff, textrules
from app.treaty.delta import apply_hunks
from app.treaty.textrules import MAX_FAULTS, Fault, Why, clean_import, marks, refusals
from tests.unit.record.world import device_keys

REFUSED = {
    "a null": ("\x00", Why.CONTROL),
    "an escape": ("\x1b", Why.CONTROL),
    "a carriage return": ("\r", Why.CONTROL),
    "a control of the second set": ("\x85", Why.CONTROL),
    "a surrogate": ("\ud800", Why.UNASSIGNED),
    "private use": ("\ue000", Why.UNASSIGNED),
    "unassigned": ("\u0378", Why.UNASSIGNED),
    "a bidi embedding": ("\u202a", Why.DIRECTION),
    "a bidi override": ("\u202e", Why.DIRECTION),
    "a bidi isolate": ("\u2066", Why.DIRECTION),
    "the end of an isolate": ("\u2069", Why.DIRECTION),
    "a soft hyphen": ("\u00ad", Why.INVISIBLE),
    "a grapheme joiner": ("\u034f", Why.INVISIBLE),
    "a Hangul filler": ("\u115f", Why.INVISIBLE),
    "an inherent Khmer vowel": ("\u17b4", Why.INVISIBLE),
    "a Mongolian separator": ("\u180e", Why.INVISIBLE),
    "a space of no width": ("\u200b", Why.INVISIBLE),
    "a line separator": ("\u2028", Why.INVISIBLE),
    "a word joiner": ("\u2060", Why.INVISIBLE),
    "a deprecated format": ("\u206a", Why.INVISIBLE),
    "a wide Hangul filler": ("\u3164", Why.INVISIBLE),
    "a variation selector": ("\ufe0f", Why.INVISIBLE),
    "a byte order mark": ("\ufeff", Why.INVISIBLE),
    "an object in its place": ("\ufffc", Why.INVISIBLE),
    "a tag": ("\U000e0041", Why.INVISIBLE),
    "an enclosing circle": ("\u20dd", Why.ENCLOSING),
}
SHOWN = {
    "a Cyrillic letter": ("Р", Why.SCRIPT),
    "a joiner": ("\u200d", Why.INVISIBLE),
    "a mark of direction": ("\u200f", Why.INVISIBLE),
    "an em space": ("\u2003", Why.SPACE),
    "a ligature": ("\ufb03", Why.LOOKALIKE),
}


def test_22_there_are_31_strings() -> None:
    assert len(REFUSED) + len(SHOWN) == 31


@pytest.mark.parametrize(("character", "why"), REFUSED.values(), ids=REFUSED.keys())
def test_22_what_is_refused_stands_in_no_entry_no_name_and_no_import(
    character: str, why: Why
) -> None:
    text = f"Each P{character}arty"
    assert refusals(text) == [Fault(6, ord(character), why)]
    refused = unlawful(RulesSet(text, "en"))
    assert refused is not None
    assert refused.reason is NoEffect.BAD_TEXT
    assert f"U+{ord(character):04X} at character 7" in refused.why
    fault = fault_of_label(text)
    assert fault is not None
    assert f"(U+{ord(character):04X}, character 7)" in fault
    clean, notes = clean_import(text)
    assert refusals(clean) == []
    assert character not in clean
    assert [(n.position, n.code_point) for n in notes] in ([], [(6, ord(character))])
    assert notes or character == "\r"  # a line end, which nobody need be told of


@pytest.mark.parametrize(("character", "why"), SHOWN.values(), ids=SHOWN.keys())
def test_22_what_deceives_the_eye_is_shown_in_text_and_refused_in_names(
    character: str, why: Why
) -> None:
    text = f"Each P{character}arty"
    assert refusals(text) == []
    assert unlawful(RulesSet(text, "en")) is None
    assert [(m.start, m.end, m.why) for m in marks(text, "en")] == [(6, 7, why)]
    fault = fault_of_label(text)
    assert fault is not None
    assert f"U+{ord(character):04X}" in fault


@pytest.mark.parametrize("label", [c for c, _ in (*REFUSED.values(), *SHOWN.values())])
def test_22_no_device_has_such_a_name(label: str) -> None:
    if label == "\ud800":  # cannot even be written
        return
    with pytest.raises(CardError, match="not fit to be shown"):
        parse_card(make_card(device_keys("norway"), f"a{label}b", 1).envelope)


@pytest.fixture
def normalised(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The longest run of marks in each text that was normalised, or asked whether it is."""
    runs: list[int] = []

    def longest_run(text: str) -> int:
        longest = run = 0
        for character in text:
            run = run + 1 if unicodedata.category(character).startswith("M") else 0
            longest = max(longest, run)
        return longest

    class Watched:
        @staticmethod
        def normalize(form: str, text: str) -> str:
            runs.append(longest_run(text))
            return unicodedata.normalize(form, text)

        @staticmethod
        def is_normalized(form: str, text: str) -> bool:
            runs.append(longest_run(text))
            return unicodedata.is_normalized(form, text)

    monkeypatch.setattr(textrules, "unicodedata", Watched)
    return runs


def test_22_no_long_run_of_marks_is_ever_normalised(normalised: list[int]) -> None:
    """400 kB of combining marks: normalising them would be quadratic (111 s for as many)."""
    hostile = "e" + "\u0315\u0300" * 100_000
    assert len(hostile.encode()) > 400_000
    assert [f.why for f in refusals(hostile)] == [Why.TOO_LONG]
    assert {f.why for f in refusals(hostile, 1 << 20)} == {Why.COMBINING}
    assert fault_of_label(hostile) == "it is longer than 64 bytes"
    clean, _ = clean_import(hostile)
    assert refusals(clean) == []
    decoded, _ = decode(hostile.encode())
    assert refusals(decoded) == []
    clean, _ = clean_import("e" + "\u0315\u200b\u0300\u00ad" * 50_000)  # joined by cleaning
    assert refusals(clean) == []
    assert max(normalised) <= 8


def test_22_the_list_of_faults_is_bounded_whatever_the_length() -> None:
    assert len(refusals("\u200b" * 300_000, 1 << 20)) == MAX_FAULTS


@pytest.mark.parametrize(
    ("base", "new"), [("a b " * 15_000, "b a c " * 10_000), ("x y z " * 10_000, "y z x q " * 7_500)]
)
def test_22_a_long_periodic_comparison_is_one_hunk(base: str, new: str) -> None:
    (hunk,) = diff.hunks_between(base, new)

    assert apply_hunks(base, (hunk,)) == new


def test_22_a_periodic_clause_is_compared_in_the_memory_of_its_bits() -> None:
    base, new = "a b " * 4_000, "b a c " * 2_600  # as long as a clause may be

    tracemalloc.start()
    hunks = diff.hunks_between(base, new)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert apply_hunks(base, hunks) == new
    assert most < 2 * diff.MAX_PAIRS / 8


def test_a_long_clause_half_of_whose_words_changed_is_compared_word_by_word() -> None:
    old = [f"word{i % 997}" for i in range(1_200)]
    new = [w if i % 2 else f"other{i % 991}" for i, w in enumerate(old)]
    hunks = diff.hunks_between(" ".join(old), " ".join(new))
    assert len(hunks) == 600
