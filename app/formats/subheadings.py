"""Headings that the source sets alike though one stands in the other, told apart by the numbers.

In a collection of agreements (the WTO's) the title of each and the sub-headings in it look the
same. The paragraphs tell: their numbers begin again at 1 after a title and run on through its
sub-headings. Where numbers never begin again, nothing is guessed: sections of one text whose
paragraphs run on stand side by side.
"""

from app.formats.tree import Node
from app.treaty.instrument import ClauseKind


def nest_subheadings(root: Node) -> None:
    """Put sub-headings into the section that they belong to; no word changes its place."""
    stack = [root]
    while stack:
        node = stack.pop()
        if sum(map(_is_loose, node.children)) > 2:
            node.children = _Nester().nested(node.children)
        stack.extend(node.children)


class _Nester:
    """Goes through the clauses of one place, in their order."""

    def __init__(self) -> None:
        self._out: list[Node] = []
        self._owner: Node | None = None
        self._bare: Node | None = None
        self._last = 0

    def nested(self, children: list[Node]) -> list[Node]:
        """Return the clauses that stay in this place."""
        for child in children:
            self._take(child)
        return self._out

    def _take(self, node: Node) -> None:
        numbers = _numbers(node)
        if not _is_loose(node):
            self._owner = self._bare = None
            self._last = 0
            self._out.append(node)
        elif not numbers:
            self._bare = node
            self._out.append(node)
        elif numbers[0] == 1:
            self._begins_again(node)
            self._last = numbers[-1]
        else:
            self._runs_on(node, is_next=numbers[0] == self._last + 1)
            self._last = numbers[-1]

    def _begins_again(self, node: Node) -> None:
        """Begin a new run of numbers: the section before it that had none owns it, or itself."""
        again, before = self._last > 0, self._bare
        self._bare = None
        if again and before is not None:
            self._owner = before
            before.add(node)
        else:
            self._owner = node if again else None
            self._out.append(node)

    def _runs_on(self, node: Node, *, is_next: bool) -> None:
        between, self._bare = self._bare, None
        if not is_next or self._owner is None:
            self._owner = None
            self._out.append(node)
            return
        if between is not None:  # a sub-heading without numbers stands in the same section
            self._out.remove(between)
            self._owner.add(between)
        self._owner.add(node)


def _is_loose(node: Node) -> bool:
    """Whether a division has neither word nor number, and only the source's markup made it one."""
    return node.kind is ClauseKind.SECTION and node.level > 0 and not (node.label or node.name)


def _numbers(node: Node) -> list[int]:
    """Return the numbers of the paragraphs directly in a clause."""
    return [
        int(c.number)
        for c in node.children
        if c.kind is ClauseKind.PARAGRAPH and c.number.isascii() and c.number.isdecimal()
    ]
