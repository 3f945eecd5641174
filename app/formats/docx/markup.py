"""The WordprocessingML that the writers share: escaped, in the order the schema asks for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from app.formats.docx.names import STYLE_NUMBER

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold. No wording has them (``treaty.textrules``); this is the last net."""
_SPECIAL = re.compile('[&<>"\t\n\r]')
_ENTITIES = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;",
    "\r": "&#13;",
}  # fmt: skip
_RIGHT_TO_LEFT = frozenset({"ar"})
_IN_RUN = re.compile("[\t\n]")
_TAGS = {"ar": "ar-SA", "zh": "zh-CN", "en": "en-GB", "fr": "fr-FR", "ru": "ru-RU", "es": "es-ES"}


class Profile(Enum):
    """How changes are shown; the values are those of the option."""

    TRACK = "track"
    MARKS = "marks"


class Look(Enum):
    """How words look; the values are properties of a run, in the order of the schema."""

    PLAIN = ""
    NUMBER = f'<w:rStyle w:val="{STYLE_NUMBER}"/>'
    NAME = '<w:rStyle w:val="TravauxName"/>'
    NEW = '<w:rStyle w:val="TravauxNew"/>'
    GONE = '<w:rStyle w:val="TravauxGone"/>'
    REFERENCE = '<w:rStyle w:val="CommentReference"/>'


def tag_of(language: str) -> str:
    """Return the language tag that word processors know a language by."""
    return _TAGS.get(language, language)


def is_rtl(language: str) -> bool:
    """Return whether a language is written from right to left."""
    return language in _RIGHT_TO_LEFT


def quoted(words: str) -> str:
    """Return words as they stand in an attribute."""
    return _SPECIAL.sub(lambda found: _ENTITIES[found[0]], _CONTROLS.sub("\ufffd", words))


@dataclass(slots=True)
class Hand:
    """Writes the pieces of one document, numbering its marks.

    Attributes:
        language: of the text; it sets the direction.
        when: the time that changes and comments bear, ISO 8601.
    """

    language: str
    when: str
    _marks: int = 0
    _bookmarks: int = 0
    _run_end: str = field(init=False)

    def __post_init__(self) -> None:
        self._run_end = "<w:rtl/>" if is_rtl(self.language) else ""

    def run(self, words: str, look: Look = Look.PLAIN, *, gone: bool = False) -> str:
        """Return a run; tabs and line breaks become elements, ``gone`` words deleted text."""
        properties = look.value + self._run_end
        head = f"<w:r><w:rPr>{properties}</w:rPr>" if properties else "<w:r>"
        tag = "w:delText" if gone else "w:t"
        clean = _CONTROLS.sub("\ufffd", words) if not words.isascii() else words
        if "\t" not in clean and "\n" not in clean and "\r" not in clean:
            return f"{head}{_text(tag, clean)}</w:r>"
        pieces: list[str] = []
        reached = 0
        for found in _IN_RUN.finditer(clean):
            pieces.append(_text(tag, clean[reached : found.start()]))
            pieces.append("<w:tab/>" if found[0] == "\t" else "<w:br/>")
            reached = found.end()
        pieces.append(_text(tag, clean[reached:]))
        return f"{head}{''.join(pieces)}</w:r>"

    def change(self, kind: str, author: str, content: str = "") -> str:
        """Return a tracked change around runs, or of a mark when there are none."""
        self._marks += 1
        head = f'<w:{kind} w:id="{self._marks}" w:author="{quoted(author)}" w:date="{self.when}"'
        return f"{head}>{content}</w:{kind}>" if content else f"{head}/>"

    def range(self, kind: str, name: str, author: str, content: str) -> str:
        """Return paragraphs as one end of a move ("moveFrom", "moveTo")."""
        self._marks += 1
        id_, more = self._marks, ""
        more = f' w:author="{quoted(author)}" w:date="{self.when}" w:name="{quoted(name)}"'
        return f'<w:{kind}RangeStart w:id="{id_}"{more}/>{content}<w:{kind}RangeEnd w:id="{id_}"/>'

    def bookmark(self, name: str, content: str = "") -> str:
        """Return a bookmark around something; it is hidden where its name begins with "_"."""
        self._bookmarks += 1
        id_ = self._bookmarks
        start = f'<w:bookmarkStart w:id="{id_}" w:name="{quoted(name)}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{id_}"/>'

    def paragraph(self, style: str, content: str, mark: str = "") -> str:
        """Return a paragraph; ``mark`` holds the changes of its mark."""
        direction = "<w:bidi/>" if self._run_end else ""
        held = f"<w:rPr>{mark}</w:rPr>" if mark else ""
        properties = f'<w:pStyle w:val="{style}"/>{direction}{held}'
        return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def table(head: Iterable[str], rows: Iterable[Iterable[str]], width: int, *, rtl: bool) -> str:
    """Return a table of cells that hold paragraphs; the head is repeated on every page.

    ``width`` is that of the page between its margins, in twentieths of a point.
    """
    heads = list(head)
    each = width // len(heads)
    direction = "<w:bidiVisual/>" if rtl else ""
    grid = f'<w:gridCol w:w="{each}"/>' * len(heads)
    lines = [_row(heads, each, "<w:cantSplit/><w:tblHeader/>")]
    lines += (_row(row, each, "") for row in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TravauxTable"/>{direction}'
        f'<w:tblW w:w="{each * len(heads)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0420"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>"
    )


def _row(cells: Iterable[str], width: int, properties: str) -> str:
    held = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    size = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
    return f"<w:tr>{held}{''.join(f'<w:tc>{size}{cell}</w:tc>' for cell in cells)}</w:tr>"


def _text(tag: str, words: str) -> str:
    if not words:
        return ""
    plain = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<{tag} xml:space="preserve">{plain.replace(chr(13), "&#13;")}</{tag}>'
