"""Defined terms, as treaties in six languages write them."""

import pytest

from app.ids import ClauseId, InstrumentId
from app.treaty.definitions import DefinitionFinder, Doubt, term_doubts
from app.treaty.instrument import Clause, ClauseKind, Instrument, words_by_language
from app.treaty.rank import spread
from app.treaty.wording import Wording

SAID = {
    "en": ("For the purposes of this Convention, “ship” means any vessel.", "ship", "Every ship."),
    "fr": ("On entend par « navire » tout bâtiment.", "navire", "Tout navire est compté."),
    "es": ("Por “buque” se entiende toda embarcación.", "buque", "Todo buque se cuenta."),
    "ru": ("«судно» означает любое плавучее средство.", "судно", "Каждое судно учитывается."),
    "zh": ("“船舶”是指任何船只。", "船舶", "每艘船舶均须登记。"),
    "ar": ("يُقصد بتعبير «سفينة» أي مركبة.", "سفينة", "كل سفينة مسجلة."),
}


def a_text(language: str, *words: str) -> Instrument:
    ranks = spread(len(words))
    clauses = [
        Clause(
            ClauseId(bytes((n + 1,)) * 16), ClauseKind.ARTICLE, None, ranks[n], str(n + 1), "",
            words_by_language({language: Wording(said)}),
        )
        for n, said in enumerate(words)
    ]  # fmt: skip
    return Instrument.of(InstrumentId(b"T" * 16), "T", language, clauses)


def doubts(language: str, *words: str, earlier: tuple[str, ...] = ()) -> list[tuple[str, Doubt]]:
    known = dict.fromkeys(earlier, ClauseId(b"x" * 16))
    text = a_text(language, *words)
    found = term_doubts(text, language, DefinitionFinder(language), known)
    return [(d.term, d.doubt) for d in found]


@pytest.mark.parametrize("language", SAID)
def test_a_definition_and_its_use_are_found_in_each_language(language: str) -> None:
    definition, term, use = SAID[language]
    text = a_text(language, definition, use)
    finder = DefinitionFinder(language)
    assert [d.term for d in finder.definitions(text, language)] == [term]
    assert len(list(finder.uses(text, language, term))) == 2
    assert doubts(language, definition, use) == []
    assert doubts(language, use, definition) == [(term, Doubt.USED_BEFORE)]
    assert doubts(language, definition) == [(term, Doubt.NEVER_USED)]
    assert doubts(language, definition, use, definition) == [(term, Doubt.TWICE)]
    assert doubts(language, use, earlier=(term,)) == [(term, Doubt.LOST)]
    assert doubts(language, "—", earlier=(term,)) == []


def test_a_term_named_in_passing_is_defined_without_its_article() -> None:
    text = a_text(
        "en", "There is a body (hereinafter referred to as “the Fund”).", "The Fund pays."
    )
    finder = DefinitionFinder("en")
    assert [d.term for d in finder.definitions(text, "en")] == ["Fund"]


def test_a_term_with_a_capital_is_not_used_without_one() -> None:
    assert doubts("en", "A fund is money.", "“Fund” means the body.", "The Fund pays.") == []


def test_the_plural_counts_as_a_use_and_a_longer_word_does_not() -> None:
    assert doubts("en", "“ship” means a vessel.", "Ships are counted.") == []
    assert doubts("en", "“ship” means a vessel.", "Shipping is free.") == [
        ("ship", Doubt.NEVER_USED)
    ]
