"""Text as the full-text index sees it, in the six languages, and what a person's query asks of it.

Folding makes equal what a reader looks for as one: case (Russian, Greek too), accents and ё, Arabic
vowel signs, hamza and alef forms, Arabic and European digits. й stays apart from и, as a letter of
its own. Chinese is cut into single characters, so that a word of any length, one character
included, is a phrase; a trigram index would find nothing below three. Punctuation between
characters is a token too, so that no word is found across a comma.
"""

import re
import unicodedata
from functools import cache
from itertools import pairwise

from app.values import value

MAX_QUERY_CHARACTERS = 400
"""A longer query is cut: nobody types one."""
MATCH_BEGINS, MATCH_ENDS = "\x02", "\x03"

_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
_IDEOGRAPHS = (
    "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
# of private use: the tokenizer takes it for a letter, and no folded text has it otherwise
_STOP = "\ue000"
_CHUNK = r"[\"“«„]([^\"“”«»„]*)[\"”»“]|([^\s\"“”«»„]+)"
_VARIANTS = {"ا": "اٱ", "ي": "يىی", "ه": "هة", "ك": "كک"}
_DIGITS = {str(n): f"{n}{chr(0x660 + n)}{chr(0x6F0 + n)}" for n in range(10)}
_ALIKE = _VARIANTS | _DIGITS
# joiners, direction marks, soft hyphen and tatweel stand inside words and are no part of them
_INVISIBLE = (0x00AD, 0x0640, 0x061C, *range(0x200B, 0x2010), 0x2060, 0xFEFF)
_TABLE: dict[int, str | None] = (
    {ord(other): first for first, others in _ALIKE.items() for other in others[1:]}
    | dict.fromkeys(_INVISIBLE)
    | {ord("œ"): "oe", ord("æ"): "ae"}
)
_BEFORE, _AFTER = 60, 140


# compiled when first used: a window is there long before anything is looked for in it


@cache
def _dropped() -> re.Pattern[str]:
    return re.compile(f"(?<!и)\u0306|[{_MARKS}](?<!\u0306)")


@cache
def _ideograph() -> re.Pattern[str]:
    return re.compile(f"([{_IDEOGRAPHS}])")


@cache
def _break() -> re.Pattern[str]:
    return re.compile(r"([\W_]+)")


@value
class Term:
    """Tokens that must stand one after the other.

    Attributes:
        quoted: the person asked for just these words.
    """

    tokens: tuple[str, ...]
    quoted: bool

    @property
    def open_ended(self) -> bool:
        """Whether a word that goes on after the last token is a match too."""
        return not self.quoted and not _ideograph().match(self.tokens[-1])


def fold(text: str) -> str:
    """Return the tokens of a text with one blank between; nothing but letters and digits."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_TABLE)
    plain = unicodedata.normalize("NFC", _dropped().sub("", plain))
    if not _ideograph().search(plain):
        return _break().sub(" ", plain).strip()
    pieces = _break().split(plain)  # words at even places, what stands between at odd ones
    for place in range(1, len(pieces), 2):
        before, between, after = pieces[place - 1 : place + 2]
        ideographs = _ideograph().match(before[-1:]) or _ideograph().match(after)
        stop = before and after and ideographs and not between.isspace()
        pieces[place] = f" {_STOP} " if stop else " "
    return " ".join(_ideograph().sub(r" \1 ", "".join(pieces)).split())


def vocabulary(folded: str) -> set[str]:
    """Return the words in a folded text that may be found by a part; ideographs are whole."""
    return {t for t in folded.split() if t != _STOP and not _ideograph().match(t)}


def parse_query(query: str) -> list[Term]:
    """Return what a query asks for; any string is legal, one without letters asks for nothing."""
    terms: list[Term] = []
    for found in re.finditer(_CHUNK, query[:MAX_QUERY_CHARACTERS]):
        tokens = tuple(fold(found[0]).split())
        if tokens:
            terms.append(Term(tokens, quoted=found[2] is None))
    return terms


def excerpt(text: str, terms: list[Term]) -> str:
    """Return the words around the first match, the matches in it between U+0002 and U+0003."""
    plain = unicodedata.normalize("NFD", text.replace(MATCH_BEGINS, "").replace(MATCH_ENDS, ""))
    parts = "|".join(_pattern(term) for term in terms)
    # whole words or their beginnings first; the inside of words where there are none
    for pattern in (rf"(?<![^\W_])(?:{parts})", parts):
        matches = re.compile(pattern, re.IGNORECASE)
        first = matches.search(plain)
        if first:
            break
    begin, end = _window(plain, first.start() if first else 0)
    marked = matches.sub(rf"{MATCH_BEGINS}\g<0>{MATCH_ENDS}", plain[begin:end])
    lead, tail = "…" if begin else "", "…" if end < len(plain) else ""
    return unicodedata.normalize("NFC", f"{lead}{marked.strip()}{tail}")


def _pattern(term: Term) -> str:
    # no part may begin with what the one before it can end with: texts are hostile, and a search
    # that tries each way to share a run of blanks takes its square
    pattern = ""
    for before, token in pairwise(("", *term.tokens)):
        if token == _STOP:
            pattern += r"[\W_]+"
            continue
        if before not in ("", _STOP):
            ideographs = _ideograph().match(before) or _ideograph().match(token)
            pattern += r"\s*" if ideographs else r"[\W_]+"
        pattern += _token_pattern(token)
    return pattern


def _token_pattern(token: str) -> str:
    characters = unicodedata.normalize("NFD", token)
    return "".join(f"[{_ALIKE.get(c, re.escape(c))}][{_MARKS}\u0640]*" for c in characters)


def _window(text: str, match: int) -> tuple[int, int]:
    """Return where to cut around a match: at blanks, where there are some near."""
    begin, end = max(0, match - _BEFORE), min(len(text), match + _AFTER)
    if begin:
        blank = text.find(" ", begin, match)
        begin = blank + 1 if blank >= 0 else begin
    if end < len(text):
        blank = text.rfind(" ", match, end)
        end = blank if blank > match + _AFTER // 2 else end
    return begin, end
