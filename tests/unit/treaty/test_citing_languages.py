"""Citations in the practice of each language: (أ) in Arabic, «4 бис» in Russian."""

import pytest
from six_languages import clause_id, convention

from app.ids import ClauseId, InstrumentId
from app.treaty.citing import Provisions
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.numbering import labels
from app.treaty.rank import spread
from app.treaty.words import words_of

ENGLISH = words_of("en")


def _articles() -> Instrument:
    ranks = spread(4)
    clauses = [
        Clause(ClauseId(name.encode().ljust(16)), ClauseKind.ARTICLE, None, rank, number)
        for name, rank, number in zip(
            ("3", "4", "4bis", "4ter"), ranks, ("3", "4", "4 bis", "4 ter"), strict=True
        )
    ]
    points = [
        Clause(
            ClauseId(f"p{n}".encode().ljust(16)),
            ClauseKind.SUBPARAGRAPH,
            clauses[0].id,
            rank,
            number,
        )
        for n, (rank, number) in enumerate(zip(spread(4), ("a", "b", "c", "d"), strict=True))
    ]
    return Instrument.of(InstrumentId(b"t" * 16), "T", "en", [*clauses, *points])


@pytest.mark.parametrize(
    ("language", "point", "bis", "ter"),
    [
        ("en", "Article 3(b)", "Article 4 bis", "Article 4 ter"),
        ("ar", "المادة 3(ب)", "المادة 4 مكررا", "المادة 4 مكررا ثانيا"),
        ("ru", "Статья 3 b)", "Статья 4 бис", "Статья 4 тер"),
        ("fr", "Article 3 b)", "Article 4 bis", "Article 4 ter"),
    ],
)
def test_a_clause_is_cited_as_its_language_does_and_found_again(
    language: str, point: str, bis: str, ter: str
):
    text = _articles()
    cited = Provisions(text, words_of(language), ENGLISH)
    wanted = {b"p1": point, b"4bis": bis, b"4ter": ter}
    for name, citation in wanted.items():
        clause = ClauseId(name.ljust(16))
        assert cited.cite(clause) == citation
        assert cited.resolve(citation) == clause


def test_the_letters_of_points_are_printed_in_the_alphabet_of_the_language():
    text = _articles()
    found = labels(text, "ar", words_of("ar"), ENGLISH)
    points = [found[c.id].text for c in text.children(ClauseId(b"3".ljust(16)))]
    assert points == ["(أ)", "(ب)", "(ج)", "(د)"]


def test_what_a_russian_writes_with_a_cyrillic_or_a_latin_suffix_is_one_article():
    cited = Provisions(_articles(), words_of("ru"), ENGLISH)
    assert cited.resolve("статья 4 бис") == cited.resolve("статья 4 bis")


def test_a_point_of_an_english_text_is_found_by_its_arabic_letter():
    text = convention()
    cited = Provisions(text, words_of("ar"), ENGLISH)
    assert cited.resolve(cited.cite(clause_id("one/1/a"))) == clause_id("one/1/a")
