"""What brackets and braces are about: disputed text, or a mark, a note, a blank, an instruction."""

import re
from enum import Enum

from app.treaty.notation.document import Document, Span
from app.values import value


class Kind(Enum):
    """What a bracket or brace is. Only ``DISPUTED`` counts as open text."""

    DISPUTED = "disputed text"
    STATUS = "status of the text"
    NOTE_MARK = "footnote mark"
    NOTE_BODY = "footnote or note"
    PLACEHOLDER = "placeholder or blank"
    INSTRUCTION = "instruction to the editor"
    WORKING_TITLE = "working title"
    TERM = "disputed term"


_STATUS = re.compile(
    r"\s*(?:agreed(?: ad ref(?:erendum)?\.?)?|ad ref(?:erendum)?\.?|closed|bracketed)\s*", re.I
)
_NOTE_MARK = re.compile(r"\s*\d{1,3}\s*|\^\w{1,20}")
_NOTE_BODY = re.compile(r"\s*(?:negotiators?[’']?s?[’']? note|note|drafting note)\s*:", re.I)
_GLUED_NOTE = re.compile(r"\d{1,3}[A-Z][a-z]")
_PLACEHOLDER = re.compile(
    r"[\s\"“”'*_]*(?:[-–—.…_ ]*|[xyz]|20\d[xy]|20xx|19xx|(?:year|date|annex|article|month|number)"
    r"(?: [xyz])?|xx+|tbd|to be (?:completed|determined|added)|placeholder\b.*"
    r"|\(?other definitions[^\]]*|[^.]*means\s*(?:…|\.\.\.)|\.\.\.|…)[\s\"“”'*_.]*",
    re.I | re.S,
)
_INSTRUCTION = re.compile(
    r"\s*(?:placement|proposed? to|pending|add\b|move|delete|merge|insert|refer|applies|hereafter"
    r"|to be\b|under discussion|further|precise language|text on|this paragraph|issue to be"
    r"|substantive overlap|still considering|the proponents|while the|a suggestion|see\b"
    r"|paragraph|second sentence|additional elements)",
    re.I,
)
_NOTE_LINE = re.compile(r"\s*\[\^[^\]\s]{1,20}\]:")
_BRACES = re.compile(r"[{}]")
_LONGEST_KIND = 300


@value
class Brace:
    """A pair of braces and what it is about."""

    span: Span
    kind: Kind


def kind_of(document: Document, start: int, end: int) -> Kind:
    """Return what the bracket is about whose marks are the first and last of these characters."""
    text = document.text
    paragraph = document.paragraphs[document.paragraph_at(start)]
    if _NOTE_LINE.match(text, paragraph.start, paragraph.end):
        return Kind.NOTE_BODY
    if _GLUED_NOTE.match(text, start + 1, end):
        return Kind.NOTE_BODY
    inside = text[start + 1 : min(end - 1, start + _LONGEST_KIND)]
    if _NOTE_BODY.match(inside):
        return Kind.NOTE_BODY
    if end - start > _LONGEST_KIND:
        return Kind.DISPUTED
    return _kind_of_words(inside, blank_before=start > 0 and text[start - 1].isspace())


def _kind_of_words(inside: str, *, blank_before: bool) -> Kind:
    if _STATUS.fullmatch(inside):
        return Kind.STATUS
    if _NOTE_MARK.fullmatch(inside) and (blank_before and inside[:1] == " "):
        return Kind.NOTE_MARK
    if _PLACEHOLDER.fullmatch(inside):
        return Kind.PLACEHOLDER
    return Kind.DISPUTED


def braces(document: Document) -> tuple[tuple[Brace, ...], tuple[int, ...]]:
    """Return the pairs of braces with what they are about, and the braces without a partner."""
    found: list[Brace] = []
    open_: list[int] = []
    lone: list[int] = []
    for mark in _BRACES.finditer(document.text):
        if mark.group() == "{":
            open_.append(mark.start())
        elif open_:
            span = Span(open_.pop(), mark.end())
            found.append(Brace(span, _kind_of_brace(document, span)))
        else:
            lone.append(mark.start())
    return tuple(sorted(found, key=lambda b: b.span)), tuple(sorted([*open_, *lone]))


def _kind_of_brace(document: Document, span: Span) -> Kind:
    """Return what a pair of braces is about; their meaning differs from text to text."""
    inside = document.text[span.start + 1 : min(span.end - 1, span.start + _LONGEST_KIND)]
    if re.match(r"\s*\*?placeholder", inside, re.I):
        return Kind.PLACEHOLDER
    if _INSTRUCTION.match(inside.lstrip(" *")):
        return Kind.INSTRUCTION
    paragraph = document.paragraphs[document.paragraph_at(span.start)]
    around = document.text[paragraph.start : span.start] + document.text[span.end : paragraph.end]
    return Kind.TERM if any(c.isalpha() for c in around[:_LONGEST_KIND]) else Kind.WORKING_TITLE
