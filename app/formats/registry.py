"""The formats by name and by file extension; the one way in and the one way out for a text."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from app.errors import TravauxError
from app.formats import html_page, json_text, markdown, markdown_write, plain_text
from app.formats.imported import ImportedText, ReadingWarning, Source, bounded
from app.formats.structure_text import tree_of
from app.formats.tree import Node, clauses_of
from app.formats.view import RenderedText
from app.said import said
from app.treaty.instrument import ClauseKind
from app.treaty.lexicon import Lexicon, NoLexiconError, lexicon


class Format(Enum):
    """A file format; the value is its name on the command line."""

    TEXT = "txt"
    MARKDOWN = "md"
    HTML = "html"
    JSON = "json"
    CSV = "csv"
    AKOMA_NTOSO = "akn"
    WORD = "docx"
    PDF = "pdf"


WORDS_ONLY = (Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON)
"""The formats that need nothing but a text as it is shown: those of ``write_text``."""
_EXTENSIONS = {
    "txt": Format.TEXT,
    "text": Format.TEXT,
    "md": Format.MARKDOWN,
    "markdown": Format.MARKDOWN,
    "htm": Format.HTML,
    "html": Format.HTML,
    "json": Format.JSON,
    "csv": Format.CSV,
    "akn": Format.AKOMA_NTOSO,
    "xml": Format.AKOMA_NTOSO,
    "docx": Format.WORD,
    "docm": Format.WORD,
    "pdf": Format.PDF,
}


@dataclass(eq=False)
class UnknownFormatError(TravauxError):
    """A format was asked for that cannot be used so."""

    name: str
    known: str
    says: ClassVar[str] = "“{name}” cannot be used here. Choose one of: {known}."


def format_of(name: str) -> Format:
    """Return the format that a name ("md") or a file name ("text.md") stands for.

    Raises:
        UnknownFormatError: neither.
    """
    found = _EXTENSIONS.get(name.rpartition(".")[2].casefold())
    if found is None:
        raise UnknownFormatError(name, ", ".join(f.value for f in Format))
    return found


def read_text(data: bytes, format_: Format, language: str, title: str = "") -> ImportedText:
    """Return the clauses of a foreign text.

    It refuses no text for what it says. ``title`` names the instrument; without one the title
    found in the text does. A language without a lexicon is read with the English words.

    Raises:
        UnknownFormatError: the format is written only, or read in a child process only.
        TooLargeError: over ``MAX_IMPORT_BYTES``.
        UndecodableError: not text.
    """
    words, _ = words_for(language)
    return text_of(_source(data, format_, words), language, title)


def text_of(source: Source, language: str, title: str = "") -> ImportedText:
    """Return the clauses that the paragraphs of a source make, by the words of its language."""
    words, warnings = words_for(language)
    root, doubts = tree_of(source.blocks, words)
    printed = _title_of(root)
    if not printed and (source.title or title):
        root.children.insert(0, Node(ClauseKind.TITLE, 1, text=source.title or title))
    clauses, divided = clauses_of(root, language)
    return ImportedText(
        title or printed or source.title,
        language,
        tuple(clauses),
        bounded([*warnings, *source.warnings, *doubts, *divided]),
    )


def write_text(text: RenderedText, format_: Format) -> bytes:
    """Return a text as a file; pure: the same text gives the same bytes.

    Raises:
        UnknownFormatError: the format needs more than words (``app.workspace.exports``).
    """
    match format_:
        case Format.TEXT:
            return plain_text.write(text)
        case Format.MARKDOWN:
            return markdown_write.write(text)
        case Format.HTML:
            return html_page.write(text)
        case Format.JSON:
            return json_text.write(text)
        case _:
            raise UnknownFormatError(format_.value, "txt, md, html, json")


def words_for(language: str) -> tuple[Lexicon, list[ReadingWarning]]:
    """Return the words of a language; English ones, and a warning, where there are none."""
    try:
        return lexicon(language), []
    except NoLexiconError:
        message = said(
            "there are no words for the language {language}; English ones were used",
            language=language,
        )
        return lexicon("en"), [ReadingWarning(1, "", message)]


def _source(data: bytes, format_: Format, words: Lexicon) -> Source:
    match format_:
        case Format.TEXT:
            return Source(*plain_text.read_blocks(data, words))
        case Format.MARKDOWN:
            return Source(*markdown.read_blocks(data, words))
        case _:
            raise UnknownFormatError(format_.value, "txt, md")


def _title_of(root: Node) -> str:
    titles = [node.text for node in root.children if node.kind is ClauseKind.TITLE]
    return titles[0] if titles else ""
