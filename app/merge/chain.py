"""The decisions that made a wording, from as it was laid to the current one."""

from collections.abc import Mapping

from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.decisions import Outcome, WordingDecision
from app.treaty.wording import WordingHash
from app.values import value


@value
class Carry:
    """Words that went to another clause with a decision on the tree, and their hunks with them.

    Attributes:
        start: the characters from here on went; at the very end: none, words were appended.
        to: the clause they went to; None when none went.
        offset: what is added to a place in the old wording to find it in the other clause's.
    """

    start: int
    to: ClauseId | None
    offset: int = 0


@value
class Step:
    """One decision in the chain of a wording.

    Attributes:
        entry: the decision's entry.
        decision: what it says of this wording.
        outcomes: its disposition of every amendment it touches.
        carries: set when the words were not reworded but cut, joined to another clause, or had
            another's appended; ``follow`` makes such steps.
    """

    entry: EntryId
    decision: WordingDecision
    outcomes: Mapping[AmendmentId, Outcome]
    carries: Carry | None = None

    def __hash__(self) -> int:
        """Return a hash of the entry: one of all that it says would cost too much."""
        return hash(self.entry)


@value
class Chain:
    """A heading or text of one clause from as it was laid to the current wording.

    Attributes:
        laid: the wording before any decision.
        laid_hash: what deltas against it name.
        steps: the decisions that stand, each made on the result of the one before it.
    """

    laid: str
    laid_hash: WordingHash
    steps: tuple[Step, ...] = ()

    def __hash__(self) -> int:
        """Return a hash of where it begins and ends: one of every step would cost too much."""
        return hash((self.laid_hash, self.steps[-1].entry if self.steps else None))

    @property
    def current(self) -> str:
        """The wording after the last decision."""
        return self.wording_at(len(self.steps))

    def wording_at(self, index: int) -> str:
        """Return the wording that decision ``index`` was made on; after the last: the current."""
        return self.steps[index - 1].decision.result if index else self.laid

    def hash_at(self, index: int) -> WordingHash:
        """Return the hash of ``wording_at(index)``."""
        return self.steps[index - 1].decision.result_hash if index else self.laid_hash

    def wording(self, base: WordingHash) -> str | None:
        """Return the wording that a hash names; None when it was never a wording of this chain."""
        for index in range(len(self.steps), -1, -1):
            if self.hash_at(index) == base:
                return self.wording_at(index)
        return None
