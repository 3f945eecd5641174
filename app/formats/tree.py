"""From what a reader builds to clauses: ids, ranks, wordings, and clauses that are not too long."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from rpds import HashTrieMap

from app.formats.imported import ReadingWarning, excerpt
from app.ids import ClauseId, new_id
from app.said import said
from app.settings import MAX_CLAUSE_BYTES, MAX_LABEL_BYTES
from app.treaty.instrument import Clause, ClauseKind
from app.treaty.rank import spread
from app.treaty.wording import Wording

UNNUMBERED = " "
"""The label of a clause that stands without a number on purpose (``numbering``)."""
_NEVER_LABELLED = frozenset(
    {
        ClauseKind.TITLE,
        ClauseKind.PREAMBLE,
        ClauseKind.CHAPEAU,
        ClauseKind.CLOSING,
        ClauseKind.SIGNATURE,
    }
)
_SENTENCE_ENDS = (". ", "; ", "。", "；", "؛ ", "! ", "? ", ": ", ", ", " ")


@dataclass(slots=True)
class Node:
    """A clause while it is being read. It grows; nobody outside the readers sees it.

    Attributes:
        id: that the source gives it; None for a fresh one.
    """

    kind: ClauseKind
    line: int
    label: str = ""
    number: str = ""
    heading: str = ""
    text: str = ""
    level: int = 0
    name: str = ""
    children: list["Node"] = field(default_factory=list["Node"])
    last: dict[str, int] = field(default_factory=dict[str, int])
    id: ClauseId | None = None

    def add(self, child: "Node") -> "Node":
        """Put a clause at the end of this one and return it."""
        self.children.append(child)
        return child


def clauses_of(root: Node, language: str) -> tuple[list[Clause], list[ReadingWarning]]:
    """Return the clauses below a root, parents first, and what had to be divided."""
    warnings: list[ReadingWarning] = []
    found: list[Clause] = []
    stack: list[tuple[Node, ClauseId | None, bytes]] = _placed(root, None, warnings)
    while stack:
        node, parent, rank = stack.pop()
        id_ = node.id or ClauseId(new_id())
        wordings = HashTrieMap({language: Wording(node.text, node.heading)})
        label = node.label or ("" if node.kind in _NEVER_LABELLED else UNNUMBERED)
        found.append(Clause(id_, node.kind, parent, rank, node.number, label, wordings))
        stack.extend(_placed(node, id_, warnings))
    return found, warnings


def _placed(
    node: Node, parent: ClauseId | None, warnings: list[ReadingWarning]
) -> list[tuple[Node, ClauseId | None, bytes]]:
    """Return the children of a node with their ranks, the last first, none of them too long."""
    if not node.children:
        return []
    children = [part for child in node.children for part in _divided(child, warnings)]
    ranks = spread(len(children))
    return [(c, parent, r) for c, r in zip(reversed(children), reversed(ranks), strict=True)]


def _divided(node: Node, warnings: list[ReadingWarning]) -> Iterator[Node]:
    """Yield a clause, and after it what would not fit into it, as unnumbered paragraphs.

    What stands in the clause goes with its last part, so that the order of the words is kept.
    """
    if _is_short(node):
        node.label, node.heading = node.label.rstrip(" "), node.heading.rstrip(" ")
        node.text = node.text.strip(" ")
        yield node
        return
    node.label, spill = _cut(node.label, MAX_LABEL_BYTES)
    node.heading = f"{spill} {node.heading}".strip() if spill else node.heading
    node.heading, rest = _cut(node.heading, MAX_CLAUSE_BYTES)
    whole = f"{rest} {node.text}".strip() if rest else node.text
    pieces = list(_pieces(whole))
    node.text = pieces[0]
    if len(pieces) > 1:
        message = said(
            "the clause is too long for one; it was divided into {count}", count=len(pieces)
        )
        warnings.append(ReadingWarning(node.line, excerpt(whole), message))
    children, node.children = node.children, []
    yield node
    last = node
    for piece in pieces[1:]:
        last = Node(_rest_kind(node.kind), node.line, text=piece)
        yield last
    last.children = children


def _is_short(node: Node) -> bool:
    """Tell whether a clause needs no dividing, however many bytes its characters have."""
    label, words = len(node.label), len(node.heading) + len(node.text)
    return label <= MAX_LABEL_BYTES // 4 and words <= MAX_CLAUSE_BYTES // 4


def _rest_kind(kind: ClauseKind) -> ClauseKind:
    match kind:
        case ClauseKind.RECITAL | ClauseKind.CLOSING | ClauseKind.SIGNATURE | ClauseKind.NOTE:
            return kind
        case ClauseKind.SUBPARAGRAPH | ClauseKind.TABLE_ROW:
            return kind
        case _:
            return ClauseKind.PARAGRAPH


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces of at most ``MAX_CLAUSE_BYTES``."""
    begin = 0
    while True:
        end = _fitting(text, begin, MAX_CLAUSE_BYTES)
        yield text[begin:end].strip(" ")
        begin = end
        if begin >= len(text):
            return


def _cut(text: str, limit: int) -> tuple[str, str]:
    """Divide a text where ``_fitting`` says; the second part is mostly empty."""
    end = _fitting(text, 0, limit)
    return text[:end].rstrip(" "), text[end:].lstrip(" ")


def _fitting(text: str, begin: int, limit: int) -> int:
    """Return where to divide: the last end of a sentence, clause or word within ``limit`` bytes."""
    if len(text) - begin <= limit // 4:
        return len(text)
    window = text[begin : begin + limit + 1]
    head = window.encode()[:limit].decode("utf-8", "ignore")
    if len(head) == len(window):
        return begin + len(head)
    for end in _SENTENCE_ENDS:
        place = head.rfind(end, len(head) // 2)
        if place >= 0:
            return begin + place + len(end)
    return begin + len(head)
