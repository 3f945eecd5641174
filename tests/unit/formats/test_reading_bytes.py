"""The bytes of a foreign text: encodings, sizes, hidden characters, names of formats."""

import codecs

import pytest

from app.formats.imported import ImportedText, TooLargeError, UndecodableError
from app.formats.registry import Format, UnknownFormatError, format_of, read_text
from app.settings import MAX_IMPORT_BYTES


def read(text: str, format_: Format = Format.TEXT, language: str = "en") -> ImportedText:
    return read_text(text.encode(), format_, language)


def words_of(text: ImportedText) -> list[str]:
    """The text of every clause, in the order of the text."""
    return [c.wording(text.language).text for c in text.clauses]


@pytest.mark.parametrize(
    "data",
    [
        "Côte".encode(),
        codecs.BOM_UTF8 + "Côte".encode(),
        "Côte".encode("utf-16"),
        codecs.BOM_UTF16_BE + "Côte".encode("utf-16-be"),
        "Co\u0302te".encode(),
    ],
)
def test_unicode_is_read_by_its_mark(data: bytes):
    text = read_text(data, Format.TEXT, "fr")
    assert (text.title, text.warnings) == ("Côte", ())


def test_windows_text_is_read_with_a_warning():
    text = read_text("Titre\nDéclaration".encode("cp1252"), Format.TEXT, "fr")
    assert text.title == "Titre Déclaration"
    assert "Windows-1252" in text.warnings[0].message


def test_a_picture_is_no_text():
    with pytest.raises(UndecodableError, match="not text"):
        read_text(b"\x89PNG\r\n\x1a\n\x00\x00\xff", Format.TEXT, "en")


def test_a_file_larger_than_any_treaty_is_refused_before_it_is_read():
    with pytest.raises(TooLargeError):
        read_text(b" " * (MAX_IMPORT_BYTES + 1), Format.TEXT, "en")


def test_hidden_characters_are_removed_with_their_lines():
    text = read_text(
        "Title\n\nArticle 1\n\nEach\u200b Par\u00adty\x00acts\u202e.".encode(), Format.TEXT, "en"
    )
    assert words_of(text)[1] == "Each Party acts."
    assert {w.line for w in text.warnings} == {5}
    assert len(text.warnings) == 4


def test_characters_hidden_in_entities_are_removed_too():
    text = read("Article 1\n\n1. a&#x202e;b &amp; c", Format.MARKDOWN)
    assert words_of(text)[1] == "ab & c"


def test_formats_are_known_by_name_and_by_file():
    assert format_of("md") is Format.MARKDOWN
    assert format_of("Draft.Rev.1.TXT") is Format.TEXT
    with pytest.raises(UnknownFormatError, match=r"“x\.odt”"):
        format_of("x.odt")
    with pytest.raises(UnknownFormatError):
        read_text(b"", Format.JSON, "en")
