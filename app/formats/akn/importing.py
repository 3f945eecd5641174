"""From what an Akoma Ntoso file holds to the clauses of a text, and back to the file."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rpds import HashTrieMap

from app.collector import resting_collector
from app.formats.akn.model import AknText, ClauseState, Unit
from app.formats.akn.read import Found, Reading, read
from app.formats.akn.words import unlisted
from app.formats.imported import ImportedText, ReadingWarning, bounded
from app.formats.tree import UNNUMBERED, Node, clauses_of
from app.formats.view import RenderedClause, SegmentKind, written
from app.ids import ClauseId, new_id
from app.said import counted
from app.treaty.instrument import Clause, ClauseKind
from app.treaty.rank import spread

_OWN_ID = re.compile(r"[0-9a-f]{32}")


@resting_collector()
def read_text(data: bytes, language: str = "", title: str = "") -> ImportedText:
    """Return the clauses of a file. Contested words stand in it in attributed brackets.

    The ids of our own files are kept, so that two versions of a text are known to be the same.

    Args:
        data: the file.
        language: of the text; "" for what the file says.
        title: of the instrument; "" for what the file says.

    Raises:
        TooLargeError, NotXmlError, DoctypeError, TooDeepError, NotAkomaNtosoError: see there.
    """
    reading = read(data)
    code = language or reading.head.identity.language or "en"
    root = Node(ClauseKind.TITLE, 0)
    open_: list[Node] = []
    seen: set[str] = set()
    for found in reading.found:
        del open_[found.depth :]
        node = _node(found, seen)
        (open_[-1] if open_ else root).add(node)
        open_.append(node)
    clauses, divided = clauses_of(root, code)
    printed = next((n.text for n in root.children if n.kind is ClauseKind.TITLE), "")
    warnings = [*reading.warnings, *_contested(reading.found), *divided]
    named = title or reading.head.title or printed
    return ImportedText(named, code, tuple(clauses), bounded(warnings))


def _node(found: Found, seen: set[str]) -> Node:
    label = found.label.strip()
    heading, text = written(found.heading), written(found.text)
    node = Node(found.kind, found.line, label, heading=heading, text=text)
    if _OWN_ID.fullmatch(found.guid) and found.guid not in seen:
        seen.add(found.guid)
        node.id = ClauseId(bytes.fromhex(found.guid))
    return node


def _contested(found: Sequence[Found]) -> list[ReadingWarning]:
    """Say that proposals stand in the text as brackets."""
    marked = [
        f for f in found if any(s.kind is not SegmentKind.PLAIN for s in (*f.heading, *f.text))
    ]
    if not marked:
        return []
    message = counted(
        len(marked),
        "one clause has proposals in the source; they stand as attributed brackets "
        "(“travaux text brackets” lists them)",
        "{count:,} clauses have proposals in the source; they stand as attributed brackets "
        "(“travaux text brackets” lists them)",
    )
    return [ReadingWarning(marked[0].line, "", message)]


@resting_collector()
def document_of(data: bytes) -> AknText:
    """Return a file as the values that it was, or could be, written of.

    Raises:
        TooLargeError, NotXmlError, DoctypeError, TooDeepError, NotAkomaNtosoError: see there.
    """
    reading = read(data)
    head, language = reading.head, reading.head.identity.language or "en"
    units = _units(reading)
    return AknText(
        head.type,
        head.title,
        replace(head.identity, language=language),
        units,
        head.parties,
        head.modifications,
        head.seal,
    )


def _units(reading: Reading) -> tuple[Unit, ...]:
    ranks = spread(len(reading.found))
    above: list[ClauseId] = []
    names: set[str] = set()
    units: list[Unit] = []
    for place, (found, rank) in enumerate(zip(reading.found, ranks, strict=True), 1):
        del above[found.depth :]
        own = _OWN_ID.fullmatch(found.guid)
        id_ = ClauseId(bytes.fromhex(found.guid) if own else new_id())
        parent = above[-1] if above else None
        clause = Clause(id_, found.kind, parent, rank, "", found.label or UNNUMBERED, HashTrieMap())
        above.append(id_)
        row = RenderedClause(clause, len(above) - 1, found.label, found.heading, found.text)
        eid = found.eid if found.eid and found.eid not in names else f"c_{place}"
        names.add(eid)
        state = ClauseState(found.state) if found.state in set(ClauseState) else ClauseState.NONE
        units.append(Unit(row, eid, found.wid, state, unlisted(found.by)))
    return tuple(units)
