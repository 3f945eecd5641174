"""Paragraphs that a file puts in: what clauses they make, and where these stand."""

from collections.abc import Sequence

from app.formats.imported import Block, Source
from app.formats.marks import MarkReader
from app.formats.plain_text import HEADED
from app.formats.registry import text_of, words_for
from app.ids import ClauseId
from app.merge.operations import Insertion, Relocation
from app.treaty.instrument import Clause, Instrument
from app.treaty.rank import between
from app.values import value
from app.workspace.drafting import unframed
from app.workspace.proposing import inserted_at


@value
class Fresh:
    """One new paragraph: its words, its number included, its place in the file."""

    words: str
    place: int


def inserted(
    text: Instrument, language: str, anchor: ClauseId | None, fresh: Sequence[Fresh]
) -> list[Insertion]:
    """Return the operations that insert new paragraphs after the clause that they follow.

    They go beside the clause around the anchor whose number is of their kind; after a heading
    whatever is no heading goes in below it. A person confirms the place.
    """
    blocks = [Block(" ".join(one.words.split()), one.place) for one in fresh]
    like = None if anchor is None else text[anchor]
    clauses = unframed(text_of(Source(blocks, ()), language), _beside(text, like))
    if not clauses:
        return []
    parent, after = destination(text, language, anchor, clauses[0])
    return inserted_at(text, parent, after, clauses)


def relocated(
    text: Instrument, language: str, clause: ClauseId, anchor: ClauseId | None
) -> Relocation:
    """Return the operation that moves a clause to after the clause that it follows now."""
    without = text.without(clause)
    parent, after = destination(without, language, anchor, text[clause])
    siblings = without.children(parent)
    index = next((i for i, c in enumerate(siblings) if c.id == after), -1)
    low = siblings[index].rank if index >= 0 else b""
    high = next((c.rank for c in siblings[index + 1 :] if c.rank > low), None)
    return Relocation(clause, parent, between(low, high))


def destination(
    text: Instrument, language: str, anchor: ClauseId | None, top: Clause
) -> tuple[ClauseId | None, ClauseId | None]:
    """Return in which clause, and after which child of it (None: first), a clause is to stand."""
    if anchor is None:
        return None, None
    chain = [text[anchor], *text.ancestors(anchor)]
    marks = MarkReader(words_for(language)[0])
    for one in chain:
        if one.kind is top.kind and _style(marks, one) == _style(marks, top):
            return one.parent, one.id
    if chain[0].kind in HEADED and top.kind not in HEADED:
        return anchor, None
    alike = next((one for one in chain if one.kind is top.kind), chain[0])
    return alike.parent, alike.id


def _style(marks: MarkReader, clause: Clause) -> str:
    """Return the kind of number that a clause bears: "num.", "a()", or "" for none."""
    label = clause.label.strip()
    if clause.kind in HEADED or not label:
        return ""
    found = marks.read(f"{label} x")
    return found[0].places[0].style if found else ""


def _beside(text: Instrument, anchor: Clause | None) -> Clause | None:
    """Return a clause whose kind a bare paragraph takes: the anchor, or what stands below it."""
    if anchor is None or anchor.kind not in HEADED:
        return anchor
    below = text.children(anchor.id)
    return below[0] if below else None
