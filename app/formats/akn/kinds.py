"""What elements of Akoma Ntoso are for us: clauses of a kind, lines of words, or only a frame."""

import re
from collections.abc import Iterable

from app.formats.akn.inline import BLOCKS, NOTES, InlineReader, Xml, local
from app.formats.akn.write import EMPTY, HIERARCHY, NAMED
from app.said import said
from app.treaty.instrument import ClauseKind

_K = ClauseKind
HEADS = frozenset({"num", "heading", "subheading"})
LISTS = frozenset({"blockList", "list", "sublist"})
TABLES = frozenset({"table", "toc", "ul", "ol"})
SKIPPED = frozenset({"meta", ""})
"""What holds no words of the text; notes in the head are read apart."""
LINES = frozenset(
    {"p", "num", "heading", "subheading", "block", "listIntroduction", "listWrapUp", "docTitle"}
    | {"from", "tocItem", "caption", "crossHeading", "listConclusion"}
)
"""Elements that are always one line of words, whatever stands in them."""
_FOREIGN = {
    "book": _K.BOOK, "tome": _K.BOOK, "part": _K.PART, "subpart": _K.PART,
    "title": _K.TITLE_DIVISION, "subtitle": _K.TITLE_DIVISION, "chapter": _K.CHAPTER,
    "subchapter": _K.CHAPTER, "section": _K.SECTION, "division": _K.SECTION,
    "subdivision": _K.SECTION, "debateSection": _K.SECTION, "article": _K.ARTICLE,
    "rule": _K.ARTICLE, "subsection": _K.SECTION, "paragraph": _K.PARAGRAPH,
    "subrule": _K.PARAGRAPH, "clause": _K.PARAGRAPH, "alinea": _K.PARAGRAPH,
    "level": _K.PARAGRAPH, "transitional": _K.PARAGRAPH, "proviso": _K.SUBPARAGRAPH,
    "subparagraph": _K.SUBPARAGRAPH, "subclause": _K.SUBPARAGRAPH, "point": _K.SUBPARAGRAPH,
    "indent": _K.SUBPARAGRAPH, "list": _K.SUBPARAGRAPH, "sublist": _K.SUBPARAGRAPH,
    "item": _K.SUBPARAGRAPH, "tblock": _K.PARAGRAPH, "recital": _K.RECITAL,
    "citation": _K.RECITAL,
}  # fmt: skip
_OWN = {name: kind for kind, name in HIERARCHY.items()}
_BY_NAME = {name: kind for kind, name in NAMED.items()} | _OWN
_GUID = re.compile(r"[0-9a-f]{32}")
_COUNTED = re.compile(r"[\s(\[]*\d")


def is_own(node: Xml) -> bool:
    """Whether an element names a clause of ours by its id."""
    return _GUID.fullmatch(node.get("GUID", "")) is not None


def is_clause(node: Xml, name: str) -> bool:
    """Whether an element of a name is a clause: a step of the hierarchy, an item, a container."""
    if name == "hcontainer":
        return node.get("name") not in {"table", EMPTY} or is_own(node)
    if name == "container":
        return is_own(node) and node.get("name", "") in _BY_NAME
    if name in LISTS:
        return name != "blockList" and any(local(c) in HEADS for c in node)
    return name in _FOREIGN


def is_line(node: Xml) -> bool:
    """Whether an element holds words and no blocks; a note in them does not count."""
    return local(node) in LINES or not _holds_blocks(node)


def _holds_blocks(node: Xml) -> bool:
    for child in node:
        name = local(child)
        if name in BLOCKS or (len(child) and name not in NOTES and _holds_blocks(child)):
            return True
    return False


def kind_of(node: Xml, above: Iterable[ClauseKind], inline: InlineReader) -> ClauseKind:
    """Return what a clause is.

    Args:
        node: its element.
        above: the kinds of what it stands in.
        inline: where a guess is told.
    """
    name = local(node)
    if is_own(node) and (kind := _own_kind(node, name)) is not None:
        return kind
    if name == "hcontainer":
        return _named(node, inline)
    if name == "subsection" and _COUNTED.match(_number(node)):
        return _K.PARAGRAPH
    kind = _FOREIGN[name]
    if kind is _K.PARAGRAPH and _K.PARAGRAPH in above:
        return _K.SUBPARAGRAPH
    return kind


def _own_kind(node: Xml, name: str) -> ClauseKind | None:
    match name:
        case "hcontainer" | "container":
            return _BY_NAME.get(node.get("name", ""))
        case "tblock":
            return _BY_NAME.get(node.get("class", ""))
        case "recital":
            return _K.RECITAL
        case _:
            return _OWN.get(name)


def _named(node: Xml, inline: InlineReader) -> ClauseKind:
    given = node.get("name", "")
    kind = _FOREIGN.get(given) or _BY_NAME.get(given)
    if kind is None:
        name = given[:60]
        inline.once(node, said("parts named “{name}” were read as paragraphs", name=name))
    return kind or _K.PARAGRAPH


def _number(node: Xml) -> str:
    return next(("".join(c.itertext()) for c in node if local(c) == "num"), "")
