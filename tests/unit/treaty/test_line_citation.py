"""Citations of issued documents, in the six languages."""

import pytest

from app.treaty.line_citation import DocumentCitation, parse_document_citation

KNOWN = ("A/CONF.1/L.1", "A/CONF.1/L.1/Rev.1", "A/CONF.1/L.1/Rev.10")
REV = "A/CONF.1/L.1/Rev.1"


@pytest.mark.parametrize(
    ("text", "page", "first", "last"),
    [
        (f"{REV}, page 4, line 14", 4, 14, 14),
        (f"{REV.lower()} p. 4 lines 14-16", 4, 14, 16),
        (f"{REV}, p. 4", 4, None, None),
        (f"{REV}, page 4, ligne 14", 4, 14, 14),
        (f"{REV}, página 4, líneas 14 a 16", 4, 14, 16),
        (f"{REV}, стр. 4, строка 14", 4, 14, 14),
        (f"{REV}，第4页第14行", 4, 14, 14),
        (f"{REV}، الصفحة ٤، السطر ١٤", 4, 14, 14),
    ],
)
def test_page_and_line_are_read_in_six_languages(text, page, first, last):
    assert parse_document_citation(text, KNOWN) == DocumentCitation(REV, page, first, last)


def test_the_longest_symbol_that_fits_is_meant():
    assert parse_document_citation("A/CONF.1/L.1/Rev.10, p. 2", KNOWN).symbol == KNOWN[2]
    assert parse_document_citation("A/CONF.1/L.1, p. 2", KNOWN).symbol == KNOWN[0]
    assert parse_document_citation("A/CONF.1/L.1/Rev.2, p. 2", KNOWN) is None
    assert parse_document_citation("B/1, p. 2", KNOWN) is None


def test_what_is_no_page_is_a_provision():
    assert parse_document_citation(f"{REV}, Article 4, paragraph 2", KNOWN) == DocumentCitation(
        REV, provision="Article 4, paragraph 2"
    )
    assert parse_document_citation(REV, KNOWN) == DocumentCitation(REV)
