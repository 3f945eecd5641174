"""Cross-references are found in running text, with what they name and how far they reach."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.treaty.provision import Grammar
from app.treaty.references import ReferenceFinder
from app.treaty.words import words_of

FINDERS = {c: ReferenceFinder(Grammar(words_of(c))) for c in ("ar", "zh", "en", "fr", "ru", "es")}


def found(text, language="en"):
    """Return (words, numbers of the steps from the outermost) of each reference."""
    return [
        (text[r.start : r.end], [s.number for s in r.provision.steps])
        for r in FINDERS[language].references(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "in accordance with Article 7, paragraph 2, and",
            [("Article 7, paragraph 2", ["7", "2"])],
        ),
        ("paragraph 2 of article 4 applies", [("paragraph 2 of article 4", ["4", "2"])]),
        (
            "Articles 5, 6 and 7 bis shall",
            [("Articles 5", ["5"]), ("6", ["6"]), ("7 bis", ["7 bis"])],
        ),
        (
            "paragraphs 1 and 2 of article 4",
            [("paragraphs 1", ["4", "1"]), ("2 of article 4", ["4", "2"])],
        ),
        ("Article 6(1)(b)(ii).", [("Article 6(1)(b)(ii)", ["6", "1", "b", "ii"])]),
        ("Section 2 of Part XI; article 76", [("Section 2 of Part XI", ["XI", "2"]),
                                              ("article 76", ["76"])]),
        ("Article 5 of the Annex", [("Article 5 of the Annex", ["", "5"])]),
        ("under Article 5, 10 States may", [("Article 5", ["5"])]),
        ("Article 5, Article 6", [("Article 5", ["5"]), ("Article 6", ["6"])]),
        ("part of the text; Party 5; the Articles; in paragraph a State", []),
    ],
)  # fmt: skip
def test_references_are_found_with_their_order_put_right(text, expected):
    assert found(text) == expected


def test_ranges_here_and_elsewhere_are_told():
    text = "Articles 9 to 12; paragraph 2 of this article; Article 31 of the Vienna Convention"
    first, second, third = FINDERS["en"].references(text)
    assert first.through is not None
    assert [s.number for s in first.through.steps] == ["12"]
    assert second.provision.here
    assert text[second.start : second.end] == "paragraph 2 of this article"
    assert third.elsewhere
    assert not first.elsewhere
    (points,) = FINDERS["en"].references("subparagraphs (a) to (c) of paragraph 3")
    assert [s.number for s in points.through.steps] == ["3", "c"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "l'alinéa a) du paragraphe 3 de l’article 12", ["12", "3", "a"]),
        ("fr", "l’article premier", ["premier"]),
        ("fr", "le paragraphe 2 du présent article", ["2"]),
        ("es", "el párrafo 2 del artículo 4", ["4", "2"]),
        ("ru", "подпункт a) пункта 2 статьи 4 применяется", ["4", "2", "a"]),
        ("ru", "в пункте 2 настоящей статьи", ["2"]),
        ("zh", "依照第七条第二款的规定", ["七", "二"]),
        ("zh", "依照本条第2款", ["2"]),
        ("zh", "依照附件二的规定", ["二"]),
        ("ar", "وفقا للفقرة 2 من المادة 7", ["7", "2"]),
    ],
)
def test_each_language_refers_in_its_own_way(language, text, expected):
    assert [steps for _, steps in found(text, language)] == [expected]


def test_the_clause_itself_is_told_in_other_languages():
    for language, text in (
        ("fr", "paragraphe 2 du présent article"),
        ("es", "párrafo 2 del presente artículo"),
        ("ru", "пункт 2 настоящей статьи"),
        ("zh", "本条第2款"),
        ("ar", "الفقرة 2 من هذه المادة"),
    ):
        (reference,) = FINDERS[language].references(text)
        assert reference.provision.here
        assert text[reference.start : reference.end] == text


_PIECES = ["Article ", "5", "(2)", ", ", " and ", " to ", "of ", "第", "条", "(a)", "المادة ", "x"]


@given(st.sampled_from(sorted(FINDERS)), st.lists(st.sampled_from(_PIECES), max_size=30))
def test_references_never_overlap_and_name_something(language, pieces):
    text = "".join(pieces)
    reached = 0
    for reference in FINDERS[language].references(text):
        assert reached <= reference.start < reference.end <= len(text)
        assert any(s.number for s in reference.provision.steps)
        reached = reference.end


def test_a_hostile_text_is_read_in_linear_time():
    finder = FINDERS["en"]
    for piece in ("Article ", "Article 5(", "Articles 1, ", "paragraph 2 of ", "5 bis and ", "( "):
        text = piece * (200_000 // len(piece))
        start = time.process_time()
        finder.references(text)
        assert time.process_time() - start < 5
