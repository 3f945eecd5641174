"""A piece of text that is to be inserted, as a delegate writes it."""

import pytest

from app.errors import UsageError
from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind
from app.workspace.drafting import fragment

POINT = Clause(ClauseId(b"p" * 16), ClauseKind.SUBPARAGRAPH, None, b"\x80", "d", "(d)")


def test_a_bare_paragraph_becomes_a_clause_like_its_neighbour_and_gets_its_number_there():
    (made,) = fragment(b"the systems of banks;", "en", POINT)
    assert made.kind is ClauseKind.SUBPARAGRAPH
    assert (made.parent, made.number, made.label) == (None, "", "")
    assert made.wording("en").text == "the systems of banks;"


def test_a_whole_article_keeps_its_own_number_heading_and_paragraphs():
    article, one, two = fragment(
        b"Article 4 bis\n\nPrivacy\n\n1. Each Party shall.\n\n2. Each Party may.", "en", POINT
    )
    assert (article.kind, article.number) == (ClauseKind.ARTICLE, "4 bis")
    assert article.wording("en").heading == "Privacy"
    assert one.parent == two.parent == article.id
    assert article.parent is None


def test_nothing_to_insert_is_refused():
    with pytest.raises(UsageError):
        fragment(b" \n\n ", "en", POINT)
