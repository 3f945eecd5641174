"""Computed numbers: what Word prints before a paragraph and keeps nowhere."""

import pytest

from app.formats.docx.numerals import written
from app.formats.docx.reader import read_document
from app.formats.docx.views import Accept, accepted, lines, rejected
from tests.docx_files import change, docx, p, r


def level(depth: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


LISTS = (
    '<w:abstractNum w:abstractNumId="0">'
    + level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "(%2)")
    + level(2, "lowerRoman", "%1.%2.%3")
    + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1">'
    + level(0, "upperRoman", "Article %1", '<w:pStyle w:val="Article"/>')
    + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="2">' + level(0, "bullet", "\uf0b7") + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>'
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr>'
    '<w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Article"/></w:style>'
)


def item(list_: int, depth: int = 0, mark: str = "", before: str = "") -> str:
    numbered = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_}"/></w:numPr>'
    return p(r("x"), more=numbered + before, mark=mark)


def labels(body: str, accept: Accept = accepted) -> list[str]:
    held, numbering = read_document(docx(body, {"numbering": LISTS, "styles": STYLES}))
    return list(numbering.labels(lines(held.paragraphs, accept), accept))


def test_levels_count_apart_and_begin_anew_below() -> None:
    body = item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1)
    assert labels(body) == ["1.", "(a)", "(b)", "1.b.i", "2.", "(a)"]


def test_another_list_of_one_definition_begins_where_it_says() -> None:
    assert labels(item(1) + item(2) + item(2) + item(1)) == ["1.", "5.", "6.", "7."]


def test_a_style_gives_the_list_and_its_child_inherits_it() -> None:
    body = p(r("x"), style="Article") + p(r("x"), style="Sub") + item(3, 1) + p(r("x"))
    assert labels(body) == ["Article I", "Article II", "2.1", ""]


def test_zero_takes_the_number_away_and_a_bullet_is_a_dot() -> None:
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    assert labels(p(r("x"), style="Article", more=none) + item(4)) == ["", "•"]


def test_an_inserted_paragraph_counts_only_where_it_is_there() -> None:
    inserted = p(
        change("ins", "A", r("new")),
        more='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        mark=change("ins", "A"),
    )
    body = item(1) + inserted + item(1)
    assert labels(body) == ["1.", "2.", "3."]
    assert labels(body, rejected) == ["1.", "2."]


def test_a_tracked_change_of_the_list_has_its_old_number_when_rejected() -> None:
    before = '<w:pPrChange w:author="A"><w:pPr/></w:pPrChange>'
    assert labels(item(1, before=before)) == ["1."]
    assert labels(item(1, before=before), rejected) == [""]


@pytest.mark.parametrize(
    ("number", "form", "as_written"),
    [
        (4, "lowerRoman", "iv"), (1994, "upperRoman", "MCMXCIV"), (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"), (3, "decimalZero", "03"), (11, "ordinal", "11th"),
        (22, "ordinal", "22nd"), (2, "russianLower", "б"), (3, "arabicAbjad", "ج"),
        (15, "chineseCounting", "十五"), (23, "chineseCounting", "二十三"), (7, "unknown", "7"),
        (0, "lowerRoman", "0"), (10**9, "lowerLetter", "1000000000"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_word_writes_them(number: int, form: str, as_written: str) -> None:
    assert written(number, form) == as_written
