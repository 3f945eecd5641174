"""The exact edit of a wording: hunks, and the stored delta they are kept as (``merge.md``, 1)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Hunk:
    """Characters ``start`` to ``end`` (code points) of a base become ``replacement``."""

    start: int
    end: int
    replacement: str
