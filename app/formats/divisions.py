"""Which division a new one stands in: parts, chapters, sections, articles, annexes.

No two treaties nest them alike ("Title" stands above "Chapter" in one and below "Section" in the
next), so the order is learnt from the text: a division that is met for the first time with the
number one stands in the one that is open.
"""

from collections.abc import Callable

from app.formats.headings import Heading
from app.formats.tree import Node
from app.treaty.instrument import ClauseKind

_K = ClauseKind
_USUAL = {_K.BOOK: 1, _K.PART: 2, _K.TITLE_DIVISION: 3, _K.CHAPTER: 4, _K.SECTION: 5, _K.ARTICLE: 9}
_FIRST = frozenset({"1", "I", "A", "i", "a", "一", "١", ""})
MAX_DIVISIONS = 12
"""Divisions within divisions; deeper ones are kept on the last level."""


class Divisions:
    """The divisions that are open, the outermost first."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._open: list[Node] = []
        self._order: list[ClauseKind] = []

    @property
    def top(self) -> Node:
        """Return the innermost open division, or the root."""
        return self._open[-1] if self._open else self._root

    def close(self) -> None:
        """Close all divisions: what comes stands at the top of the text."""
        self._open = []

    def open(self, heading: Heading, line: int, level: int) -> Node:
        """Open the division that a heading names, and return it."""
        if heading.kind is _K.ANNEX:
            self._to_annexes(heading.name)
        else:
            self._to_place_of(heading)
        return self._push(
            Node(heading.kind, line, heading.label, heading.number, level=level, name=heading.name)
        )

    def open_loose(self, node: Node) -> Node:
        """Open a division that the source's own heading level makes, and return it."""
        while self._open and (self.top.level >= node.level or self._is_article()):
            if self.top.kind is _K.ANNEX and not 0 < node.level <= self.top.level:
                break
            self._open.pop()
        return self._push(node)

    def open_numbered(self, node: Node) -> Node:
        """Open a division that is a number and no word: "2" stands beside "1" and in "A"."""
        self.leave_article()
        while self.top.number and not self.top.name:
            if node.number.isdigit() and not self.top.number.isdigit():
                break
            self._open.pop()
        return self._push(node)

    def leave_article(self) -> None:
        """Close the article that is open, if one is."""
        while self._is_article():
            self._open.pop()

    def _push(self, node: Node) -> Node:
        while len(self._open) >= MAX_DIVISIONS:
            self._open.pop()
        self.top.add(node)
        self._open.append(node)
        return node

    def _is_article(self) -> bool:
        return self.top.kind in {_K.ARTICLE, _K.PARAGRAPH}

    def _to_annexes(self, name: str) -> None:
        """An annex stands at the top; an appendix in its annex, if one is open."""
        names = [node.name for node in self._open]
        if name == "appendix" and "annex" in names:
            self._open = self._open[: names.index("annex") + 1]
        else:
            self._open = []
        self._order = []

    def _to_place_of(self, heading: Heading) -> None:
        self.leave_article()
        kinds = [node.kind for node in self._open]
        if heading.kind in kinds:
            place = len(kinds) - 1 - kinds[::-1].index(heading.kind)
            self._open = self._open[:place]
        elif heading.kind in self._order:
            place = self._order.index(heading.kind)
            self._pop_while(lambda kind: kind in self._order and self._order.index(kind) > place)
        elif heading.number not in _FIRST:
            usual = _USUAL[heading.kind]
            self._pop_while(lambda kind: _USUAL.get(kind, 0) >= usual)
        self._remember(heading.kind)

    def _pop_while(self, is_lower: Callable[[ClauseKind], bool]) -> None:
        while self._open and is_lower(self.top.kind):
            self._open.pop()

    def _remember(self, kind: ClauseKind) -> None:
        """Note where a kind stands in the order, when it is met for the first time."""
        if kind is _K.ARTICLE or kind in self._order:
            return
        above = [self._order.index(n.kind) for n in self._open if n.kind in self._order]
        self._order.insert(max(above) + 1 if above else 0, kind)
