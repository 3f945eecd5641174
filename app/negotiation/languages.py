"""The other languages of the texts: which wording renders which, and what was checked.

A laid translation is the base wording of its language: it stands in the text like any other. Here
stands only what it rendered. A wording that nobody laid as a translation (it came with the text, or
was proposed in several languages at once) renders what the clause said when it came into the text.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import TypeAlias

from rpds import HashTrieMap

from app.ids import ClauseId, DeviceId, EntryId
from app.negotiation.language_events import CheckedClause, Rendered, TranslationLaid
from app.treaty.wording import Part, Wording, wording_hash
from app.values import value

_DOMAIN = b"travaux/version/1\x00"

Cell: TypeAlias = tuple[ClauseId, str]
"""One clause in one language."""


class CellState(StrEnum):
    """How a wording stands to that of the text's own language, in the words of the screen."""

    TO_TRANSLATE = "to translate"
    STALE = "stale"
    ALIGNED = "aligned"
    CHECKED = "checked"


@value
class Laying:
    """A translation in the record: what is needed to lay it once more, in its order."""

    order: tuple[int, bytes]
    device: DeviceId
    seq: int
    event: TranslationLaid

    @property
    def entry(self) -> EntryId:
        """The entry that laid it."""
        return EntryId(self.order[1])


@value
class Languages:
    """What is known of the wordings in languages that are not the texts' own.

    Attributes:
        layings: every translation that was laid.
        rendered: by clause and language: the version of the reference that the last one renders.
        laid_by: by clause and language: the entry that laid it last.
        checked: by clause and language: the last check that a person stated.
    """

    layings: HashTrieMap[EntryId, Laying] = HashTrieMap()
    rendered: HashTrieMap[Cell, bytes] = HashTrieMap()
    laid_by: HashTrieMap[Cell, EntryId] = HashTrieMap()
    checked: HashTrieMap[Cell, CheckedClause] = HashTrieMap()

    def without_layings(self) -> Languages:
        """Return the state before any translation was laid; what was checked stays stated."""
        return replace(Languages(), checked=self.checked)

    def with_laying(self, laying: Laying, effective: Iterable[Rendered]) -> Languages:
        """Return the state after a translation: for those clauses it is now the last."""
        rendered, laid_by = self.rendered, self.laid_by
        for one in effective:
            cell = (one.clause, laying.event.language)
            rendered = rendered.insert(cell, one.reference)
            laid_by = laid_by.insert(cell, laying.entry)
        layings = self.layings.insert(laying.entry, laying)
        return replace(self, layings=layings, rendered=rendered, laid_by=laid_by)

    def with_check(self, language: str, check: CheckedClause) -> Languages:
        """Return the state after a check of one clause; the last one stated counts."""
        return replace(self, checked=self.checked.insert((check.clause, language), check))


def version_hash(clause: ClauseId, language: str, wording: Wording) -> bytes:
    """Return 32 bytes that name what a clause says in a language, heading and text together.

    It is SHA-256 over a domain and the hashes of both parts, text first (``treaty.wording``).
    """
    parts = (wording_hash(clause, language, part, wording.part(part)) for part in Part)
    return hashlib.sha256(_DOMAIN + b"".join(parts)).digest()
