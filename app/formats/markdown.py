"""Markdown read into paragraphs: CommonMark, html off, every word kept."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.formats.decode import decode
from app.formats.imported import Block, ReadingWarning, excerpt
from app.formats.paragraphs import Unwrapper, squeezed
from app.formats.tails import lines_of
from app.said import said
from app.treaty.lexicon import Lexicon
from app.treaty.textrules import clean_import

_MAX_NESTING = 60
_MAX_INLINE = 20_000
"""Characters; a longer paragraph is no one's markup and is taken as it stands."""
_GLUED = re.compile(r"^ {0,3}(#{2,6})(?=[^#\s])")
_META = re.compile(r"^\s*<meta\s[^<>]{0,300}>\s*$", re.IGNORECASE)
_TAGS = re.compile(r"</?(?:sup|sub|em|strong|small|span)(?:\s[^<>]{0,200})?>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s{0,3}/?>", re.IGNORECASE)
_ATTRIBUTES = re.compile(r"^\s*\{:[^{}]{0,200}\}\s*$")
_CONTENTS = re.compile(r"^\s*[*-] TOC\s*$")
_DEFINITION = re.compile(
    r"^ {0,3}\[(?!\^)([^\[\]]{1,200})\]:\s{1,5}<?"
    r"((?:https?://|ftp://|mailto:|\.{0,2}/|#)[^\s<>]{0,2000})>?\s*$"
)
_ADDRESS = re.compile(
    r"(?:https?://|ftp://|mailto:|\.{0,2}/|#|[\w./%-]+\.(?:md|html?|pdf|docx?)\b)"
)
_MARKUP = frozenset("*_`\\&<[!")
_HEADER_LINE = re.compile(r"^(?:[a-z_-]{1,40}:|\s+\S|\s*$|- |#)")
_HEADER_TITLE = re.compile(r"^title:\s*(.*)$")


def read_blocks(data: bytes, words: Lexicon) -> tuple[list[Block], list[ReadingWarning], str]:
    """Return the paragraphs of a Markdown text, what was noticed, and the title of its header.

    Printed numbers stay as they are; emphasis, links and pictures leave their words.

    Raises:
        TooLargeError: over ``MAX_IMPORT_BYTES``.
        UndecodableError: not text.
    """
    text, warnings = decode(data)
    lines = text.split("\n")
    title, body = _header(lines, warnings)
    references = _machinery(lines, body, warnings)
    unwrapper = Unwrapper(words)
    unwrapper.how = lines_of(lines, unwrapper.marks, has_columns=False)
    reader = _Reader(lines, references, unwrapper)
    blocks = reader.blocks()
    return blocks, warnings + reader.warnings, title


def _header(lines: list[str], warnings: list[ReadingWarning]) -> tuple[str, int]:
    """Return the title in the header between dashes, and the line where the text begins."""
    if not lines or lines[0].strip() != "---":
        return "", 0
    end = next((i for i, line in enumerate(lines[1:60], 1) if line.strip() in {"---", "..."}), 0)
    header = lines[1:end]
    if not end or not all(_HEADER_LINE.match(line) for line in header):
        return "", 0
    titles = [found[1] for line in header if (found := _HEADER_TITLE.match(line))]
    rest = " ".join(line for line in header if not _HEADER_TITLE.match(line))
    if rest:
        message = said("the file's header was left out, but for its title")
        warnings.append(ReadingWarning(2, excerpt(rest), message))
    lines[: end + 1] = [""] * (end + 1)
    return squeezed(titles[0].strip("'\"")) if titles else "", end + 1


def _machinery(
    lines: list[str], begin: int, warnings: list[ReadingWarning]
) -> Mapping[str, Mapping[str, str]]:
    """Take out what serves a web site and is no text; return the addresses that links name."""
    references: dict[str, Mapping[str, str]] = {}
    for place in range(begin, len(lines)):
        line = lines[place]
        if found := _DEFINITION.match(line):
            label = " ".join(found[1].split()).casefold().upper()
            references[label] = {"href": found[2], "title": ""}
            _leave_out(lines, place, said("the address of a link was left out"), warnings)
        elif _is_web_mark(lines, place):
            _leave_out(lines, place, said("a mark for web pages was left out"), warnings)
        else:
            lines[place] = _GLUED.sub(r"\1 ", line)
            if "<" in line:
                lines[place] = _BREAK.sub(" ", _TAGS.sub("", lines[place]))
    return references


def _is_web_mark(lines: list[str], place: int) -> bool:
    line = lines[place]
    if _META.match(line) or _ATTRIBUTES.match(line):
        return True
    following = "".join(lines[place + 1 : place + 2])
    return bool(_CONTENTS.match(line) and _ATTRIBUTES.match(following))


def _leave_out(lines: list[str], place: int, message: str, warnings: list[ReadingWarning]) -> None:
    warnings.append(ReadingWarning(place + 1, excerpt(lines[place]), message))
    lines[place] = ""


class _Reader:
    """Reads the block tokens of CommonMark into paragraphs."""

    def __init__(
        self, lines: list[str], references: Mapping[str, Mapping[str, str]], unwrapper: Unwrapper
    ) -> None:
        self.warnings: list[ReadingWarning] = []
        self._lines = lines
        self._env: dict[str, Any] = {"references": dict(references)}
        self._unwrapper = unwrapper
        self._markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": _MAX_NESTING})
        self._markdown.disable(["reference"])
        self._markdown.core.ruler.disable(["inline"])
        self._markdown.validateLink = _is_address
        self._seen = 0
        self._mark = ""
        self._mark_line = 0

    def blocks(self) -> list[Block]:
        """Return the paragraphs in the order of the text."""
        tokens = self._markdown.parse("\n".join(self._lines), self._env)
        found: list[Block] = []
        level = 0
        for token in tokens:
            if token.type == "heading_open":
                level = int(token.tag[1])
            elif token.type == "heading_close":
                level = 0
            found.extend(self._of(token, level))
        found.extend(self._bare_mark())
        found.extend(self._skipped(len(self._lines)))
        return found

    def _of(self, token: Token, level: int) -> Iterator[Block]:
        if token.type == "list_item_open":
            yield from self._bare_mark()
            self._mark = token.info + token.markup if token.info else "–"
            self._mark_line = token.map[0] + 1 if token.map else 1
        elif token.type == "list_item_close":
            yield from self._bare_mark()
        elif token.type in {"inline", "code_block", "fence"} and token.map is not None:
            begin, end = token.map
            yield from self._skipped(begin)
            self._seen = max(self._seen, end)
            yield from self._paragraphs(token, begin + 1, level)
        elif token.type == "hr" and token.map is not None:
            self._seen = max(self._seen, token.map[1])

    def _paragraphs(self, token: Token, line: int, level: int) -> Iterator[Block]:
        text = token.content
        if token.type == "inline":
            text = self._plain(text, line)
        elif token.type == "fence":
            text = f"{token.info}\n{text}"  # words after the fence are words
        mark, self._mark = self._mark, ""
        pieces = text.split("\n")
        pieces[0] = f"{mark} {pieces[0]}".strip() if mark else pieces[0]
        if level:
            yield Block(squeezed(" ".join(pieces)), line, level)
            return
        blocks, warnings = self._unwrapper.blocks(enumerate(pieces, line))
        self.warnings.extend(warnings)
        yield from blocks

    def _bare_mark(self) -> Iterator[Block]:
        """An item without text of its own that holds another list: "3." and below it "a."."""
        if self._mark and self._mark != "–":
            yield from self._skipped(self._mark_line - 1)
            yield Block(self._mark, self._mark_line)
            self._seen = max(self._seen, self._mark_line)
        self._mark = ""

    def _skipped(self, end: int) -> Iterator[Block]:
        """Lines that the grammar of Markdown leaves out (nested too deep): taken as they stand."""
        left = [(n + 1, self._lines[n].strip(" >\t")) for n in range(self._seen, end)]
        self._seen = max(self._seen, end)
        rest = [(n, line) for n, line in left if line and not _is_markup_only(line)]
        if rest:
            message = said("too deeply nested for Markdown; it was read as plain text")
            self.warnings.append(ReadingWarning(rest[0][0], excerpt(rest[0][1]), message))
            blocks, warnings = self._unwrapper.blocks(rest)
            self.warnings.extend(warnings)
            yield from blocks

    # Inline marks -------------------------------------------------------------------------------

    def _plain(self, text: str, line: int) -> str:
        """Return the words of a paragraph, its lines kept apart."""
        if _MARKUP.isdisjoint(text):
            return text
        if len(text) > _MAX_INLINE:
            message = said(
                "the paragraph is too long to look for Markdown in it; it was kept as it is"
            )
            self.warnings.append(ReadingWarning(line, excerpt(text), message))
            return text
        linked = "](" in text or self._env["references"]
        if not linked and _MARKUP.isdisjoint(text.replace("[", "").replace("!", "")):
            return text  # square brackets alone are the notation of negotiations
        tokens: list[Token] = []
        self._markdown.inline.parse(text, self._markdown, self._env, tokens)
        words = "".join(self._word(token, line) for token in tokens)
        return words if words.isascii() else clean_import(words)[0]

    def _word(self, token: Token, line: int) -> str:
        match token.type:
            case "softbreak" | "hardbreak":
                return "\n"
            case "link_open":
                self._noted(line, token, "href", said("a link was left out, its words were kept"))
                return ""
            case "image":
                self._noted(line, token, "src", said("a picture was left out, its words were kept"))
                return f" {token.content} "
            case _:
                return token.content

    def _noted(self, line: int, token: Token, attribute: str, message: str) -> None:
        address = excerpt(str(token.attrs.get(attribute, "")))
        self.warnings.append(ReadingWarning(line, address, message))


def _is_markup_only(line: str) -> bool:
    """Whether a line holds no words: fences, rules, underlines of headings, marks of lists."""
    return re.fullmatch(r"[`~*_=+#>\s-]+\w{0,20}|\d{1,9}[.)]", line) is not None


def _is_address(url: str) -> bool:
    """Whether something in round brackets is an address; "[shall](should)" is no link."""
    return _ADDRESS.match(url) is not None
