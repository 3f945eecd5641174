"""Citations of an issued document: "A/CONF.1/L.1/Rev.1, page 4, line 14", "…, Article 4(2)".

Pages and lines can be named in any of the six languages; they are those of the print, so they mean
something else in each language that a revision was printed in.
"""

import re
import unicodedata
from collections.abc import Iterable

from app.values import value

_PAGE = r"pages?|pp?\.|páginas?|págs?\.|страниц[аыу]|стр\.|с\.|الصفحة|صفحة|ص"
_LINE = r"lines?|l{1,2}\.|lignes?|líneas?|строк[аиу]|السطر|الأسطر|سطر"
_GAP = r"[\s,،，;]*"
_DASH = r"\s*(?:-|–|—|to|à|a|до|إلى|至)\s*"
_PLACE = re.compile(
    rf"{_GAP}(?:{_PAGE})\s*(?P<page>\d+)"
    rf"(?:{_GAP}(?:{_LINE})\s*(?P<first>\d+)(?:{_DASH}(?P<last>\d+))?)?{_GAP}",
    re.IGNORECASE,
)
_HAN_PLACE = re.compile(
    rf"{_GAP}第\s*(?P<page>\d+)\s*页(?:{_GAP}第\s*(?P<first>\d+)(?:{_DASH}(?P<last>\d+))?\s*行)?{_GAP}"
)
_LONGEST_NUMBER = 6


@value
class DocumentCitation:
    """A place in an issued document.

    Attributes:
        symbol: of the document, as it was issued.
        page: number of a printed page, or None where the place is named otherwise.
        first, last: numbers of printed lines on it, or None for the whole page.
        provision: "Article 4(2)" or the like, or "" for the whole document.
    """

    symbol: str
    page: int | None = None
    first: int | None = None
    last: int | None = None
    provision: str = ""


def parse_document_citation(text: str, symbols: Iterable[str]) -> DocumentCitation | None:
    """Read a citation of one of the documents with these symbols; None if it begins with none."""
    bare = unicodedata.normalize("NFC", text).strip()
    folded = bare.casefold()
    for symbol in sorted(symbols, key=len, reverse=True):
        rest = bare[len(symbol) :]
        if folded.startswith(symbol.casefold()) and (not rest or not _goes_on(rest)):
            return _placed(symbol, rest)
    return None


def _goes_on(rest: str) -> bool:
    """Say whether a symbol goes on where another one ends: "/Rev.2", or "0" after "Rev.1"."""
    return rest[0] == "/" or rest[0].isalnum()


def _placed(symbol: str, rest: str) -> DocumentCitation:
    found = _PLACE.fullmatch(rest) or _HAN_PLACE.fullmatch(rest)
    if found is None:
        return DocumentCitation(symbol, provision=rest.strip(" \t,،，;:"))
    numbers = {k: v for k, v in found.groupdict().items() if v and len(v) <= _LONGEST_NUMBER}
    page, first, last = (
        int(numbers[k]) if k in numbers else None for k in ("page", "first", "last")
    )
    if page is None:
        return DocumentCitation(symbol, provision=rest.strip(" ,"))
    return DocumentCitation(symbol, page, first, last if last is not None else first)
