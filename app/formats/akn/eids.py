"""Names of elements by the naming convention of Akoma Ntoso: "art_5bis__para_2__point_a".

A name follows the number and changes with it; ``GUID`` is what stays. Articles run on through the
text and take no prefix, but in an annex; what has the same name as another gets "-2", for the
schema lets no two be equal.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind
from app.treaty.numbers import from_han, latin_suffix, read_number
from app.treaty.words import Words

_K = ClauseKind
ABBREVIATIONS: Mapping[ClauseKind, str] = {
    _K.TITLE: "longTitle", _K.PREAMBLE: "preamble", _K.RECITAL: "rec", _K.BOOK: "book",
    _K.PART: "part", _K.TITLE_DIVISION: "title", _K.CHAPTER: "chp", _K.SECTION: "sec",
    _K.ARTICLE: "art", _K.PARAGRAPH: "para", _K.SUBPARAGRAPH: "point", _K.CHAPEAU: "chapeau",
    _K.CLOSING: "closing", _K.ANNEX: "att", _K.SIGNATURE: "sig", _K.TABLE_ROW: "row",
    _K.NOTE: "note",
}  # fmt: skip
_NEVER_BY_NUMBER = frozenset(
    {_K.TITLE, _K.PREAMBLE, _K.CHAPEAU, _K.CLOSING, _K.SIGNATURE, _K.TABLE_ROW, _K.ANNEX}
)
_NOT_A_NAME = re.compile(r"[^\w-]|_")


def eids(
    walked: Iterable[tuple[Clause, int]], numbers: Mapping[ClauseId, str], words: Words
) -> dict[ClauseId, str]:
    """Return the name of every clause, in one pass.

    Args:
        walked: the clauses in the order of the text, with their depths.
        numbers: as computed (``treaty.numbering``), in the language of ``words``; the same for the
            versions in all languages.
        words: of the text's own language.
    """
    namer = _Namer(words)
    for clause, depth in walked:
        namer.name(clause, depth, numbers.get(clause.id, ""))
    return namer.found


class _Namer:
    """Names clauses, parents before their children."""

    def __init__(self, words: Words) -> None:
        self.found: dict[ClauseId, str] = {}
        self._words = words
        self._open: list[tuple[str, str]] = []
        self._counts: dict[tuple[str, ClauseKind], int] = {}
        self._seen: dict[str, int] = {}

    def name(self, clause: Clause, depth: int, number: str) -> None:
        """Name the next clause of the text."""
        del self._open[depth:]
        parent, annex = self._open[-1] if self._open else ("", "")
        kind = clause.kind
        place = self._counts[parent, kind] = self._counts.get((parent, kind), 0) + 1
        token = "" if kind in _NEVER_BY_NUMBER else number_token(number, self._words)
        own = f"{ABBREVIATIONS[kind]}_{token or place}"
        if kind is _K.PREAMBLE and place == 1:
            own = ABBREVIATIONS[kind]
        prefix = annex if kind is _K.ARTICLE else parent
        eid = self._unique(f"{prefix}__{own}" if prefix else own)
        self.found[clause.id] = eid
        self._open.append((eid, eid if kind is _K.ANNEX else annex))

    def _unique(self, eid: str) -> str:
        count = self._seen[eid] = self._seen.get(eid, 0) + 1
        return eid if count == 1 else self._unique(f"{eid}-{count}")


def number_token(number: str, words: Words) -> str:
    """Return a number as it stands in a name: "4 bis" as 4bis, "9.1" as 9-1, 第五条之二 as 5bis."""
    if not number:
        return ""
    read = read_number(number, words)
    value = from_han(read.stem)
    stem = str(value) if value is not None and not read.stem.isascii() else read.stem
    suffix = latin_suffix(read.suffix) if read.suffix > 1 else ""
    plain = unicodedata.normalize("NFKC", f"{stem.replace('.', '-')}{suffix}{read.letters}")
    digits = "".join(_plain(c) for c in plain)
    return _NOT_A_NAME.sub("", digits).strip("-")


def _plain(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
