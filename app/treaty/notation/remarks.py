"""What parties say beside the text: notes, remarks and reservations; footnote digits run together.

"Negotiators' Note: AU considering drafting", "PE: Will address the issue", "At least one delegation
reserves its right", "116." where paragraph 1 carries footnote 16.
"""

import re
from collections.abc import Iterator

from app.treaty.notation.attribution import Party, Verb
from app.treaty.notation.document import Document, Span
from app.treaty.notation.parties import CODES
from app.values import value

_NOTE = re.compile(r"[ \t]*\[?(?P<head>Negotiators?[’']?s?[’']? [Nn]ote)[ \t]*:[ \t]*")
_PARTY = re.compile(
    r"(?P<party>[A-Z][A-Za-z&]{0,4}(?:\d\d)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?P<colon>:)?[ \t]+"
    r"(?P<does>(?:is |was |will |would )?(?:considering|reserves?|reserving|opposes?|proposes?"
    r"|supports?|address|follow(?: the)? consensus))",
    re.I,
)
_ANONYMOUS = re.compile(
    r"(?:At least one delegation|One (?:delegation|group of Parties)|Some (?:Parties|delegations))"
    r"[ \t\n]+(?P<does>[a-z]+s?)"
)
_SAYS = (
    ("consider", Verb.CONSIDER),
    ("reserv", Verb.RESERVE),
    ("oppos", Verb.OPPOSE),
    ("propos", Verb.PROPOSE),
    ("support", Verb.SUPPORT),
    ("address", Verb.ADDRESS),
    ("follow", Verb.FOLLOW),
)
_SKIPPABLE = re.compile(r"[\s*_>]*")


@value
class Remark:
    """A position beside the text.

    Attributes:
        span: its characters, to the end of the paragraph.
        party: who, or None where nobody is named ("At least one delegation").
        verb: what they do; None where it is none of the known verbs.
        note: it is headed as a negotiators' note.
    """

    span: Span
    party: Party | None
    verb: Verb | None
    note: bool


def remarks(document: Document) -> tuple[Remark, ...]:
    """Return the notes, remarks and anonymous reservations, in the order of the text."""
    return tuple(sorted(_remarks(document), key=lambda r: r.span))


def _remarks(document: Document) -> Iterator[Remark]:
    text = document.text
    for paragraph in document.paragraphs:
        lead = _SKIPPABLE.match(text, paragraph.start, paragraph.end)
        start = lead.end() if lead else paragraph.start
        note = _NOTE.match(text, start, paragraph.end)
        said = _PARTY.match(text, note.end() if note else start, paragraph.end)
        party = _party(said["party"]) if said else None
        if note is not None:
            verb = _verb(said["does"]) if said and party else None
            yield Remark(Span(start, paragraph.end), party, verb, note=True)
        elif said is not None and party is not None and said["colon"]:
            yield Remark(Span(start, paragraph.end), party, _verb(said["does"]), note=False)
    for found in _ANONYMOUS.finditer(text):
        end = document.paragraphs[document.paragraph_at(found.start())].end
        yield Remark(Span(found.start(), end), None, _verb(found["does"]), note=False)


def _party(text: str) -> Party | None:
    return Party(text, CODES[text]) if text in CODES else None


def _verb(words: str) -> Verb | None:
    folded = words.lower()
    return next((verb for stem, verb in _SAYS if stem in folded), None)


def split_number(printed: str, before: int) -> tuple[str, str]:
    """Return a paragraph's number and the footnote number that ran together with it.

    "116." after no paragraph is 1 with footnote 16; after paragraph 115 it is 116. What is not the
    next number, and does not begin with it, is taken as it stands.

    Args:
        printed: the number as printed, with or without its full stop.
        before: number of the paragraph before it, 0 for none.
    """
    digits = printed.strip().rstrip(".")
    expected = str(before + 1)
    if digits == expected or not digits.isdigit() or not digits.startswith(expected):
        return digits, ""
    return expected, digits[len(expected) :]
