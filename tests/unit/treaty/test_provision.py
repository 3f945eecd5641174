"""Clauses are found by what people write, and never guessed."""

import pytest

from app.errors import NotFoundError
from app.ids import ClauseId, InstrumentId
from app.treaty.citing import AmbiguousProvisionError, Provisions
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.provision import Grammar, NotAProvisionError, parse
from app.treaty.rank import spread
from app.treaty.words import words_of

K = ClauseKind
ENGLISH = words_of("en")


def treaty(tree, language="en") -> Instrument:
    """Build an instrument from {(kind, number): tree}; ids count up in the order of the text."""
    clauses: list[Clause] = []

    def add(parent, below):
        for rank, ((kind, number, *_), inner) in zip(
            spread(len(below)), below.items(), strict=True
        ):
            id_ = ClauseId((len(clauses) + 1).to_bytes(16, "big"))
            clauses.append(Clause(id_, kind, parent, rank, number))
            add(id_, inner)

    add(None, tree)
    return Instrument.of(InstrumentId(bytes(16)), "A treaty", language, clauses)


def paragraphs(*numbers, points=()):
    return {(K.PARAGRAPH, n): {(K.SUBPARAGRAPH, p): {} for p in points} for n in numbers}


TREATY = treaty(
    {
        (K.PREAMBLE, ""): {(K.RECITAL, "", 1): {}, (K.RECITAL, "", 2): {}},
        (K.PART, "I"): {
            (K.ARTICLE, "1"): paragraphs("1", "2", "2 bis", points=("a", "b")),
            (K.ARTICLE, "4"): paragraphs("1", "2", points=("a", "a bis", "b")),
        },
        (K.PART, "XI"): {
            (K.SECTION, "1"): {(K.ARTICLE, "5 bis"): paragraphs("1", "2", "3")},
            (K.SECTION, "2"): {(K.ARTICLE, "7"): {(K.PARAGRAPH, ""): {(K.SUBPARAGRAPH, "c"): {}}}},
        },
        (K.ANNEX, "II"): {
            (K.SECTION, "A"): paragraphs("1", "3"),
            (K.SECTION, "B"): paragraphs("3", points=("a",)),
        },
        (K.ANNEX, "III"): {(K.ARTICLE, "1"): paragraphs("1"), (K.ARTICLE, "9"): {}},
        (K.ANNEX, "IV"): {(K.ARTICLE, "9"): {}},
    }
)
EN = Provisions(TREATY, ENGLISH)


@pytest.mark.parametrize(
    ("typed", "cited"),
    [
        ("Article 4(2)(a)", "Article 4(2)(a)"),
        ("article 4 (2) (a bis)", "Article 4(2)(a bis)"),
        ("Art. 5 bis, para. 3", "Article 5 bis(3)"),
        ("art. 5bis para 3", "Article 5 bis(3)"),
        ("ARTICLE 5 BIS", "Article 5 bis"),
        ("4(2)", "Article 4(2)"),
        ("4.2", "Article 4(2)"),
        ("paragraph 2 of article 4", "Article 4(2)"),
        ("subparagraph (a) of paragraph 2 of article 4", "Article 4(2)(a)"),
        ("Article 4, paragraph 2, point b", "Article 4(2)(b)"),
        ("Article 1(2bis)(b)", "Article 1(2 bis)(b)"),
        ("article four", "Article 4"),
        ("Part XI", "Part XI"),
        ("Part 11", "Part XI"),
        ("part xi, section 2", "Part XI, section 2"),
        ("Part XI, Article 7", "Article 7"),
        ("Article 7(c)", "Article 7(c)"),
        ("annex II, section B", "Annex II, section B"),
        ("Annex II, section B, paragraph 3", "Annex II, section B, paragraph 3"),
        ("annex 2, section b, para. 3 (a)", "Annex II, section B, paragraph 3(a)"),
        ("Article 1", "Article 1"),
        ("Article 1 of Annex III", "Annex III, Article 1"),
        ("preamble, recital 2", "preamble, recital 2"),
        ("preambular paragraph 2", "preamble, recital 2"),
        ("second recital", "preamble, recital 2"),
        ("Pp2", "preamble, recital 2"),
        ("preamble", "preamble"),
    ],
)
def test_what_people_write_finds_the_clause(typed: str, cited: str):
    assert EN.cite(EN.resolve(typed)) == cited


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("Article 9", ["Annex III, Article 9", "Annex IV, Article 9"]),
        ("Annex II, paragraph 3", ["section A, paragraph 3", "section B, paragraph 3"]),
        ("Annex", ["Annex II", "Annex III", "Annex IV"]),
        ("Article 4(a)", ["Article 4(1)(a)", "Article 4(2)(a)"]),
    ],
)
def test_what_fits_several_clauses_is_refused_with_all_of_them(typed: str, named: list[str]):
    with pytest.raises(AmbiguousProvisionError) as refusal:
        EN.resolve(typed)
    assert len(refusal.value.candidates) == len(named)
    assert all(n in str(refusal.value) for n in named)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("Article 4(7)", "Article 4(2)"),
        ("Article 44", "Article 4"),
        ("Annex II, section C", "Annex II, section B"),
        ("what he said", "outline"),
    ],
)
def test_what_fits_nothing_is_refused_with_what_is_near(typed: str, near: str):
    with pytest.raises(NotFoundError) as refusal:
        EN.resolve(typed)
    assert typed in str(refusal.value)
    assert near in str(refusal.value)


def test_a_clause_is_found_by_the_beginning_of_its_id():
    ids = [bytes([0xAB, 0xCD, n]) + bytes(13) for n in (1, 2)]
    clauses = [Clause(ClauseId(i), K.ARTICLE, None, i, str(n)) for n, i in enumerate(ids, 1)]
    text = Provisions(Instrument.of(InstrumentId(bytes(16)), "", "en", clauses), ENGLISH)
    assert text.resolve("abcd01") == ids[0]
    assert text.resolve("ABCD0200") == ids[1]
    with pytest.raises(AmbiguousProvisionError):
        text.resolve("abcd")
    with pytest.raises(NotFoundError):
        text.resolve("abc")


def test_clauses_that_look_alike_are_told_apart():
    twice = treaty({(K.ARTICLE, "5", 1): {}, (K.ARTICLE, "5", 2): {}, (K.ARTICLE, "6"): {}})
    provisions = Provisions(twice, ENGLISH)
    assert [provisions.cite(c) for c in twice.clauses if twice[c].number == "5"] != []
    assert {provisions.cite(c) for c in twice.clauses} == {
        "Article 5 #1", "Article 5 #2", "Article 6"
    }  # fmt: skip
    with pytest.raises(AmbiguousProvisionError):
        provisions.resolve("Article 5")
    assert provisions.cite(provisions.resolve("art. 5 #2")) == "Article 5 #2"


def test_articles_that_restart_in_each_part_are_cited_with_it():
    text = treaty({(K.PART, "I"): {(K.ARTICLE, "1"): {}}, (K.PART, "II"): {(K.ARTICLE, "1"): {}}})
    provisions = Provisions(text, ENGLISH)
    assert {provisions.cite(c.id) for c, _ in text.walk()} == {
        "Part I", "Part II", "Part I, Article 1", "Part II, Article 1"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "typed", "cited"),
    [
        ("fr", "art. 4, par. 2, al. a)", "Article 4, paragraphe 2 a)"),
        ("fr", "paragraphe 2 de l’article 4", "Article 4, paragraphe 2"),
        ("fr", "article premier", "Article premier"),
        ("es", "párrafo 2 del artículo 4", "Artículo 4, párrafo 2"),
        ("es", "artículo 4, párr. 2 a)", "Artículo 4, párrafo 2 a)"),
        ("ru", "подпункт a) пункта 2 статьи 4", "Статья 4, пункт 2 a)"),
        ("ru", "Статья 5 bis, пункт 3", "Статья 5 бис, пункт 3"),
        ("zh", "第四条第2款(a)项", "第四条第2款(a)项"),
        ("zh", "第四条第二款", "第四条第2款"),
        ("zh", "第五条之二", "第五条之二"),
        ("zh", "附件二", "附件II"),
        ("ar", "الفقرة 2 من المادة 4", "المادة 4، الفقرة 2"),
        ("ar", "المادة 5 مكررا", "المادة 5 مكررا"),
        ("ar", "المادة ٤", "المادة 4"),
    ],
)
def test_other_languages_cite_in_their_own_manner(language: str, typed: str, cited: str):
    provisions = Provisions(TREATY, words_of(language), ENGLISH)
    assert provisions.cite(provisions.resolve(typed)) == cited


def test_a_text_that_is_no_citation_is_not_read_as_one():
    grammar = Grammar(ENGLISH)
    for text in ("", "  ", "of", "the Parties shall", "Article 4 shall apply", "x" * 400):
        with pytest.raises(NotAProvisionError):
            parse(text, grammar)
