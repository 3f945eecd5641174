"""What became, in a file that comes back, of the changes that it went out with.

A change that was accepted leaves its words without a mark, one that was rejected takes them away.
Which of them happened is found by laying what came back over what went out, piece by piece; where
that does not fit in exactly one way, nothing is concluded.
"""

from collections.abc import Sequence
from enum import Enum

from app.formats.docx.tracked import Atom
from app.said import said
from app.values import value


class Answer(Enum):
    """What was done with a change; the values are printed and stand in JSON."""

    KEPT = said("left open")
    ACCEPTED = said("accepted")
    REJECTED = said("rejected")


@value
class Mark:
    """Some words that came back, under the author of a change that went out, or under none."""

    text: str
    author: str = ""
    brings: bool = False


@value
class Expected:
    """One piece that went out: a piece of the base, kept or marked, or what was put in."""

    atom: Atom
    author: str

    @property
    def is_change(self) -> bool:
        """Whether somebody proposes it."""
        return bool(self.author)

    @property
    def brings(self) -> bool:
        """Whether it puts words in; else it takes them out."""
        return bool(self.atom.brought)


_MOST_STATES = 20_000


def answered(sent: Sequence[Expected], came: Sequence[Mark]) -> list[Answer] | None:
    """Return what was done with each piece, pieces nobody changed being kept; None if none fits.

    Cost: pieces times the places where each can end, in practice a few; bounded.
    """
    letters = "".join(mark.text for mark in came)
    signs = [sign for mark in came for sign in [(mark.author, mark.brings)] * len(mark.text)]
    ways: list[dict[int, list[tuple[int, Answer]]]] = [{0: []}]
    states = 0
    for piece in sent:
        reached: dict[int, list[tuple[int, Answer]]] = {}
        for at in ways[-1]:
            for end, answer in _steps(piece, at, letters, signs):
                reached.setdefault(end, []).append((at, answer))
        states += len(reached)
        if not reached or states > _MOST_STATES:
            return None
        ways.append(reached)
    return _only_way(ways, len(letters))


def _only_way(ways: list[dict[int, list[tuple[int, Answer]]]], end: int) -> list[Answer] | None:
    """Return the answers along the one way that ends with the last letter; of several none."""
    found: list[Answer] = []
    at = end
    for reached in reversed(ways[1:]):
        steps = reached.get(at, [])
        if len(steps) != 1:
            return None
        at, answer = steps[0]
        found.append(answer)
    return found[::-1]


def _steps(
    piece: Expected, at: int, letters: str, signs: list[tuple[str, bool]]
) -> list[tuple[int, Answer]]:
    text = piece.atom.text
    end = at + len(text)
    here = letters.startswith(text, at)
    seen = set(signs[at:end]) if here else set[tuple[str, bool]]()
    bare = here and seen <= {("", False)}
    if not piece.is_change:
        return [(end, Answer.KEPT)] if bare else []
    found: list[tuple[int, Answer]] = []
    if here and seen == {(piece.author, piece.brings)}:
        found.append((end, Answer.KEPT))
    if bare:
        found.append((end, Answer.ACCEPTED if piece.brings else Answer.REJECTED))
    gone = Answer.REJECTED if piece.brings else Answer.ACCEPTED
    found.append((at, gone))
    return found
