"""Who wants what in a bracket: "[US/SG propose; CL/MY oppose: ...]", "[extreme - US; G77 delete]".

Two forms: trade texts write parties and verb before the text, texts of the United Nations after a
dash behind it. Unknown codes are kept as they stand. Footnote digits are taken off the codes, and
kept. A list of parties without a verb counts only if its codes are known or stand with slashes, so
that "[Note: ...]" and "[Section A: ...]" are not read as parties.
"""

import re
from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from types import MappingProxyType

from app.treaty.notation.document import Span
from app.treaty.notation.parties import CODES, KNOWN
from app.values import value


class Verb(Enum):
    """What the parties of a list do with the text."""

    PROPOSE = "propose"
    SUPPORT = "support"
    OPPOSE = "oppose"
    DELETE = "delete"
    RETAIN = "retain"
    RESERVE = "reserve"
    CONSIDER = "consider"
    FOLLOW = "follow consensus"
    ADDRESS = "address"


@value
class Party:
    """One party as written ("Can", "J", "Canada"), and the code it is known by, or ""."""

    text: str
    code: str


@value
class Stand:
    """Parties that do one thing; ``note`` is the footnote number that stood on the list."""

    verb: Verb
    parties: tuple[Party, ...]
    note: str = ""


@value
class Attribution:
    """Who stands where on the text of a bracket.

    Attributes:
        stands: in the order written.
        marks: the characters that are attribution and not text.
        body: the characters that are text.
        number: number of the paragraph that the bracket brings, or "".
        alternatives: with slashes and a suffix, the wordings; the stands are on the last.
    """

    stands: tuple[Stand, ...]
    marks: tuple[Span, ...]
    body: Span
    number: str = ""
    alternatives: tuple[Span, ...] = field(default=())

    def parties(self, *verbs: Verb) -> tuple[Party, ...]:
        """Return the parties that do one of these things."""
        return tuple(p for stand in self.stands if stand.verb in verbs for p in stand.parties)


_VERBS: Mapping[str, Verb] = MappingProxyType(
    {
        "propos": Verb.PROPOSE, "support": Verb.SUPPORT, "oppos": Verb.OPPOSE,
        "delet": Verb.DELETE, "retain": Verb.RETAIN, "keep": Verb.RETAIN, "insert": Verb.PROPOSE,
        "add": Verb.PROPOSE, "reserv": Verb.RESERVE, "consider": Verb.CONSIDER,
        "will follow consensus": Verb.FOLLOW, "will address": Verb.ADDRESS,
    }
)  # fmt: skip
_VERB = (
    r"(?P<verb>will follow consensus|will address|(?:propos|support|oppos|delet|retain|keep|insert"
    r"|add|reserv|consider)(?:es|e|s|ing|ed)?)(?![^\W_])"
)
_NAMES = "|".join(sorted((re.escape(n) for n in KNOWN if " " in n or len(n) > 5), key=len))
_TOKEN = rf"(?:{_NAMES}|G-?77(?:\s*(?:&|and|\+)\s*China)?|[A-Z][A-Za-z]{{0,4}})"
_SEPARATOR = r"(?:\s*/+\s*|\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)"
_LIST = rf"(?P<list>{_TOKEN}\.?(?:{_SEPARATOR}{_TOKEN})*)"
_BARE_LIST = re.sub(r"\?P<\w+>", "?:", rf"{_LIST}(?:\s+{_VERB})?")
_ONE = re.compile(rf"\s*{_LIST}(?P<note>\s?\d{{1,3}})?(?:\s+{_VERB})?\s*(?P<end>;|:|\.)")
_DELETE = re.compile(r"\s*delete\s*:?\s*[\"“«](?P<words>[^\"”»]*)[\"”»]\s*", re.I)
_AFTER = re.compile(
    r"(?P<note>\d{1,3}(?=\s))?\s*(?:(?P<number>\d+(?:\.\d+)*(?:\s?bis|\s?ter)?)\.\s)?"
)
_SUFFIX = re.compile(
    rf"(?:\s[-–—]\s*|\.\s*[-–—]\s*|(?<=\w)[-–—]\s)"
    rf"(?P<stands>{_BARE_LIST}(?:\s*;\s*{_BARE_LIST})*)\s*\.?\s*$"
)
_STAND = re.compile(rf"\s*{_LIST}(?:\s+{_VERB})?\s*$")
_PART = re.compile(_TOKEN)
_LONGEST_PREFIX = 400
_LONGEST_SUFFIX = 300
_LONGEST_ALTERNATIVES = 1_000


def attribution_in(text: str, start: int, end: int, *, closed: bool = True) -> Attribution | None:
    """Return the attribution in the inside of a bracket, or None.

    Args:
        text: of the document.
        start: first character inside.
        end: character after the inside; the end of the paragraph if it is never closed.
        closed: it is closed; only then can parties stand at the end.
    """
    found = _prefix(text, start, end)
    return found or (_suffix(text, start, end) if closed else None)


def _prefix(text: str, start: int, end: int) -> Attribution | None:
    stands: list[Stand] = []
    at, limit = start, min(end, start + _LONGEST_PREFIX)
    while (found := _ONE.match(text, at, limit)) is not None:
        verb = _verb_of(found["verb"])
        if not _credible(found["list"], verb, found["end"]):
            return None
        note = (found["note"] or "").strip()
        stands.append(Stand(verb or Verb.SUPPORT, _parties(found["list"]), note))
        at = found.end()
        if found["end"] != ";":
            return _with_body(text, Span(start, at), end, stands)
    return None


def _with_body(text: str, mark: Span, end: int, stands: list[Stand]) -> Attribution:
    """Return a prefix attribution with the note, number and quoted deletion that may follow it."""
    if (quoted := _DELETE.match(text, mark.end, end)) is not None and quoted.end() == end:
        stands = [Stand(Verb.DELETE, s.parties, s.note) for s in stands]
        body = Span(quoted.start("words"), quoted.end("words"))
        return Attribution(tuple(stands), (Span(mark.start, body.start), Span(body.end, end)), body)
    after = _AFTER.match(text, mark.end, end)
    number, note, begin = "", "", mark.end
    if after is not None:
        number, note, begin = after["number"] or "", after["note"] or "", after.end()
    if note:
        last = stands[-1]
        stands = [*stands[:-1], Stand(last.verb, last.parties, note)]
    return Attribution(tuple(stands), (Span(mark.start, begin),), Span(begin, end), number)


def _suffix(text: str, start: int, end: int) -> Attribution | None:
    tail = max(start, end - _LONGEST_SUFFIX)
    if not text[max(start, end - 1) : end].rstrip(". ").isalnum() and text[end - 1 : end] != ".":
        return None
    found = _SUFFIX.search(text, tail, end)
    if found is None:
        return None
    stands: list[Stand] = []
    for part in found["stands"].split(";"):
        one = _STAND.match(part)
        verb = _verb_of(one["verb"]) if one else None
        if one is None or not _credible(one["list"], verb, "-"):
            return None
        stands.append(Stand(verb or Verb.RETAIN, _parties(one["list"])))
    body = Span(start, found.start() + (text[found.start()] == "."))
    mark = Span(body.end, end)
    short = body.end - body.start <= _LONGEST_ALTERNATIVES
    slashes = list(re.finditer(r"\s/\s", text[body.start : body.end])) if short else []
    if not slashes:
        return Attribution(tuple(stands), (mark,), body)
    cuts = [body.start, *(body.start + m.end() for m in slashes)]
    ends = [*(body.start + m.start() for m in slashes), body.end]
    stands = [Stand(Verb.SUPPORT, s.parties) if s.verb is Verb.RETAIN else s for s in stands]
    spans = tuple(Span(a, b) for a, b in zip(cuts, ends, strict=True))
    return Attribution(tuple(stands), (mark,), body, "", spans)


def _verb_of(word: str | None) -> Verb | None:
    if word is None:
        return None
    return next(v for stem, v in _VERBS.items() if word.lower().startswith(stem))


def _credible(parties: str, verb: Verb | None, end: str) -> bool:
    """Whether a list is one of parties: by its verb, its known codes, or slashes between codes."""
    names = _PART.findall(parties)
    known = sum(n.rstrip(".") in KNOWN or n in CODES for n in names)
    if verb is not None:
        return known > 0 or all(n.isupper() for n in names)
    if end == ".":
        return len(names) > 1 and "/" in parties and known * 2 >= len(names)
    return known == len(names) or ("/" in parties and known * 2 >= len(names) > 1)


def _parties(text: str) -> tuple[Party, ...]:
    found: list[Party] = []
    for part in _PART.findall(text):
        bare = part.rstrip(".")
        found.append(
            Party(bare, CODES.get(bare, bare if bare.isupper() and len(bare) <= 3 else ""))
        )
    return tuple(found)
