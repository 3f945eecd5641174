"""A second reading of a change, by another program than ours, before anybody signs it.

The stored form of a change is that of diff-match-patch; its own reader applies it exactly, without
the fuzzy matching that is never used here. What the two would read differently is not signed.
"""

from dataclasses import dataclass
from typing import ClassVar, Protocol, cast

from diff_match_patch import diff_match_patch

from app.errors import TravauxError


class _Tool(Protocol):
    """What is used of the library, which has no types of its own."""

    def diff_fromDelta(self, text1: str, delta: str) -> list[tuple[int, str]]: ...  # noqa: N802
    def diff_text2(self, diffs: list[tuple[int, str]]) -> str: ...


@dataclass(eq=False)
class SecondReadingError(TravauxError):
    """diff-match-patch does not read the words in a change that we wrote."""

    clause: str
    says: ClassVar[str] = (
        "Two readings of the change to {clause} do not agree, so it was not taken. Keep the new "
        "wording elsewhere, and report this with it."
    )


def check_second_reading(base: str, delta: str, words: str, clause: str) -> None:
    """Refuse a stored change that does not make ``words`` of ``base`` for diff-match-patch too.

    Args:
        base: the wording that is changed.
        delta: the change as it is stored.
        words: the wording that it makes.
        clause: how to name the clause to a person.

    Raises:
        SecondReadingError: it reads other words, or none.
    """
    tool = cast("_Tool", diff_match_patch())
    try:
        read = tool.diff_text2(tool.diff_fromDelta(base, delta))
    except ValueError:
        raise SecondReadingError(clause) from None
    if read != words:
        raise SecondReadingError(clause)
