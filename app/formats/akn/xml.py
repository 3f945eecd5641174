"""XML written out: a small tree, and one way to turn it into bytes. No library is needed for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

Child: TypeAlias = "Element | str"

_BAD = re.compile(r"[^\t\n\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
_STEP = "  "


@dataclass(slots=True)
class Element:
    """One element: its name, its attributes in order, what stands in it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    children: list[Child] = field(default_factory=list[Child])

    def add(self, name: str, /, *children: Child, **attributes: str) -> "Element":
        """Put an element at the end of this one and return it."""
        made = element(name, *children, **attributes)
        self.children.append(made)
        return made


def element(name: str, /, *children: Child, **attributes: str) -> Element:
    """Return an element; an attribute without a value is left out.

    In the names of attributes a double underscore stands for the colon of a namespace ("tx__by"),
    and one at the end is left out ("as_").
    """
    named = {k.rstrip("_").replace("__", ":"): v for k, v in attributes.items() if v}
    return Element(name, named, [c for c in children if c != ""])


def serialised(root: Element) -> bytes:
    """Return a document in UTF-8. The same tree gives the same bytes.

    Elements that hold words are written on one line, so that no blank comes into the words; the
    others are indented.
    """
    pieces = ['<?xml version="1.0" encoding="UTF-8"?>\n', *_block(root, ""), "\n"]
    return "".join(pieces).encode()


def _block(node: Element, indent: str) -> Iterator[str]:
    """Yield an element on lines of its own, without the last line end."""
    if not node.children or _holds_words(node):
        yield indent
        yield from _inline(node)
        return
    yield f"{indent}<{node.name}{_attributes(node)}>\n"
    for child in node.children:
        yield from _block(_element(child), indent + _STEP)
        yield "\n"
    yield f"{indent}</{node.name}>"


def _element(child: Child) -> Element:
    if isinstance(child, str):
        raise TypeError("words stand among elements that are written on lines of their own")
    return child


def _holds_words(node: Element) -> bool:
    return node.name in _WORDED


_WORDED = frozenset(
    {"p", "num", "heading", "docTitle", "block", "docProponent", "ref", "mod", "quotedText"}
)
"""Elements with words directly in them."""


def _inline(node: Element) -> Iterator[str]:
    """Yield an element and all in it without any blank between."""
    if not node.children:
        yield f"<{node.name}{_attributes(node)}/>"
        return
    yield f"<{node.name}{_attributes(node)}>"
    for child in node.children:
        if isinstance(child, str):
            yield _escaped(child)
        else:
            yield from _inline(child)
    yield f"</{node.name}>"


def _attributes(node: Element) -> str:
    return "".join(f' {name}="{_quoted(value)}"' for name, value in node.attributes.items())


def _escaped(words: str) -> str:
    clean = _BAD.sub("\ufffd", words)
    return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(words: str) -> str:
    """Escape for an attribute; line ends and tabs by number, or a reader makes blanks of them."""
    return _escaped(words).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
