"""Options as blocks: "Option I" over "Option 1" over "Option (a)". They may cut across brackets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.treaty.notation.document import OPTION_WORDS, Document, Start
from app.values import value

_LABEL = re.compile(
    rf"(?:{OPTION_WORDS})[ \t]+(?P<n>[IVX]+(?![^\W_])|\d+|\((?:[a-z]|[ivx]{{2,4}})\))"
    r"(?:[ \u00a0]?(?P<bis>bis|ter|quater|quinquies|[a-z]{3,8}ies)\b\.?)?"
)
_HEAD = re.compile(r"[ \t]*[\[*_(]*[ \t]*$")
_NUMBER_BEFORE = re.compile(
    r"[ \t>*_\[]*(?:[\w.]{1,12}[.)][ \t]*|\d+(?:\.\d+)+[ \t]+|\(\w{1,4}\)[ \t]*)*"
    r"(?:\*\*\w[\w ]{0,40}\*\*)?[ \t\[*_]*$"
)
_AFTER = re.compile(
    r"[*_]*\.?[*_]*[ \t]*(?:\d{1,2}\b(?!\.)|(?:\[\^\w+\])*)?[*_]*[ \t]*(?:[:.]|\(|\[|\n|$)"
)
_EMPTY = re.compile(
    r"[\s*_:.\[(]*(?:no (?:text|reference|provision|article|further|such)\b"
    r"|pas de texte|sin texto|без текста|无案文)",
    re.I,
)
_LONGEST_HEAD = 80


@value
class Option:
    """One option.

    Attributes:
        start: of its label.
        body: where what it says begins.
        end: where it ends: at the next option of its level or a larger one, at the next paragraph
            with a number outside it, or at the next article.
        level: 1 for Roman, 2 for Arabic, 3 for letters.
        designator: "1", "II", "(a)".
        suffix: "bis" for an option inserted later, or "".
        parent: index of the option it stands in, or None.
        empty: it says that there be no text: taking it deletes.
    """

    start: int
    body: int
    end: int
    level: int
    designator: str
    suffix: str
    parent: int | None
    empty: bool


@dataclass(slots=True)
class _Open:
    index: int
    level: int
    indent: int | None


def option_labels(document: Document) -> Iterator[re.Match[str]]:
    """Yield every place that names an option with a capital letter, labels and mentions alike."""
    return _LABEL.finditer(document.text)


def options(document: Document) -> tuple[Option, ...]:
    """Return the options in the order of the text, each with the one it stands in."""
    labels = [m for m in option_labels(document) if _is_label(document, m)]
    ends: dict[int, int] = {}
    parents: list[int | None] = []
    stack: list[_Open] = []
    breaks = _breaks(document)
    limit = next(breaks, None)
    for index, label in enumerate(labels):
        while limit is not None and limit[0] <= label.start():
            _close(stack, ends, *limit)
            limit = next(breaks, None)
        level = _level(label["n"])
        while stack and stack[-1].level >= level:
            ends[stack.pop().index] = label.start()
        parents.append(stack[-1].index if stack else None)
        stack.append(_Open(index, level, _indent(document, label.start())))
    while stack and limit is not None:
        _close(stack, ends, *limit)
        limit = next(breaks, None)
    return tuple(
        Option(
            start=m.start(),
            body=m.end(),
            end=ends.get(i, len(document.text)),
            level=_level(m["n"]),
            designator=m["n"],
            suffix=m["bis"] or "",
            parent=parents[i],
            empty=_EMPTY.match(document.text, m.end()) is not None,
        )
        for i, m in enumerate(labels)
    )


def _level(designator: str) -> int:
    if designator[0] == "(":
        return 3
    return 2 if designator.isdigit() else 1


def _is_label(document: Document, found: re.Match[str]) -> bool:
    """Whether it labels and is not a mention: first in its line but for numbers and brackets."""
    text = document.text
    line = text.rfind("\n", 0, found.start()) + 1
    head = text[max(line, found.start() - _LONGEST_HEAD) : found.start()]
    if found.start() - line > _LONGEST_HEAD or not _NUMBER_BEFORE.match(head):
        return False
    return _HEAD.match(head) is not None or _AFTER.match(text, found.end()) is not None


def _indent(document: Document, place: int) -> int | None:
    """Return how far the numbered paragraph is indented that a label stands in, or None."""
    paragraph = document.paragraphs[document.paragraph_at(place)]
    if paragraph.opens in (Start.NUMBER, Start.POINT):
        return _blanks(document.text, paragraph.start)
    return None


def _breaks(document: Document) -> Iterator[tuple[int, int | None]]:
    """Yield where options can end: articles and sections (None), numbers with their indent."""
    for paragraph in document.paragraphs:
        if paragraph.opens in (Start.SECTION, Start.ARTICLE):
            yield paragraph.start, None
        elif paragraph.opens is Start.NUMBER:
            yield paragraph.start, _blanks(document.text, paragraph.start)


def _blanks(text: str, place: int) -> int:
    return len(text[place : place + 200]) - len(text[place : place + 200].lstrip(" \t"))


def _close(stack: list[_Open], ends: dict[int, int], place: int, indent: int | None) -> None:
    """End the options that a break ends: all at an article, those in a number at the next."""
    if indent is None:
        while stack:
            ends[stack.pop().index] = place
        return
    while stack and (inner := stack[-1].indent) is not None and indent <= inner:
        ends[stack.pop().index] = place
