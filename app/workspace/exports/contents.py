"""What a document would contain and for whom, and what a person should look at before it leaves."""

from collections.abc import Iterator
from enum import Enum

from app.formats.registry import Format
from app.ids import ClauseId
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.negotiation.talk import Comment
from app.values import value
from app.workspace.beside import comments_in
from app.workspace.exports.order import READING, DocumentView, Order, chosen_amendments
from app.workspace.exports.rendered import seen_by
from app.workspace.naming import Names, audience_word
from app.workspace.translations import lateness

_PROPOSALS = frozenset(
    {
        DocumentView.ROLLING,
        DocumentView.CLEAN,
        DocumentView.TRACKED,
        DocumentView.COLUMNS,
        DocumentView.AMENDMENTS,
        DocumentView.POSITIONS,
    }
)
"""Views that show what was proposed."""
_LIVE_ONLY = frozenset({*_PROPOSALS} - {DocumentView.AMENDMENTS})
_GONE = frozenset(
    {
        State.WITHDRAWN,
        State.SUPERSEDED,
        State.ADOPTED,
        State.AS_MODIFIED,
        State.NOT_REFLECTED,
        State.REFLECTED,
    }
)
"""What became of an amendment whose words stand in no bracket any more."""
_COMMENTED = frozenset({Format.WORD, Format.HTML})


class ConcernKind(Enum):
    """Why somebody should look before a document leaves."""

    OPEN = "open"
    LATE = "late"
    NARROW = "narrow"


@value
class Concern:
    """One thing to look at.

    Attributes:
        clauses: where, in the order of the text; the first is shown.
        names: how they are cited; for ``NARROW``: the audiences.
        count: open choices, clauses behind, or items that not everybody may read.
        language: of ``LATE``; "" otherwise.
    """

    kind: ConcernKind
    clauses: tuple[ClauseId, ...]
    names: tuple[str, ...]
    count: int
    language: str = ""


@value
class Contents:
    """What a document would contain.

    Attributes:
        title, symbol: of the text, and of the revision or the conference.
        clauses: how many; 0 for a table.
        amendments: numbers of those whose words stand in it.
        narrow: of these, numbers of those that not everybody may read, with their audience.
        final: the signed record that the text follows from is inside the file.
        comments: how many stand beside the text.
        comment_audiences: who can read those that not everybody can.
        concerns: what to look at before it leaves.
    """

    title: str
    symbol: str
    clauses: int
    amendments: tuple[str, ...]
    narrow: tuple[tuple[str, str], ...]
    final: bool
    comments: int
    comment_audiences: tuple[str, ...]
    concerns: tuple[Concern, ...]


def contents(order: Order) -> Contents:
    """Return what a document would contain; it is not written. Cost: a pass over the text."""
    held = list(_proposed(order))
    label = order.conference.label
    narrow = tuple(
        (label(a.id), audience_word(order.conference, a.audience)) for a in held if a.audience
    )
    beside = _comments(order)
    audiences = sorted({audience_word(order.conference, c.audience) for c in beside if c.audience})
    return Contents(
        order.text.base.title,
        order.wanted.revision or order.conference.symbol,
        _clauses(order),
        tuple(label(a.id) for a in held),
        narrow,
        order.setting.final,
        len(beside),
        tuple(audiences),
        tuple(_concerns(order, narrow)),
    )


def _proposed(order: Order) -> Iterator[Amendment]:
    """Yield the amendments whose words stand in a document."""
    if order.view not in _PROPOSALS or order.wanted.revision:
        return
    parts = order.wanted.parts
    below = {clause.id for clause, _ in order.text.base.parts(parts)}
    for amendment in chosen_amendments(order):
        is_in = not parts or not below.isdisjoint(amendment.clauses)
        if is_in and (order.view not in _LIVE_ONLY or _is_open(order.conference, amendment)):
            yield amendment


def _is_open(conference: Conference, amendment: Amendment) -> bool:
    """Return whether words of an amendment may still stand in the rolling text."""
    return state_of(conference, amendment) not in _GONE


def _comments(order: Order) -> list[Comment]:
    if order.view is not DocumentView.TRACKED or order.format not in _COMMENTED:
        return []
    return comments_in(order.conference, order.text, order.setting.comments)


def _clauses(order: Order) -> int:
    if order.view not in (*READING, DocumentView.COLUMNS):
        return 0
    text = order.text.base
    for revision in order.text.revisions:
        if revision.symbol == order.wanted.revision:
            text = revision.text
    parts = order.wanted.parts
    return sum(1 for _ in text.parts(parts)) if parts else len(text.clauses)


def _concerns(order: Order, narrow: tuple[tuple[str, str], ...]) -> Iterator[Concern]:
    names = Names(order.text.base)
    if order.view in READING and order.view is not DocumentView.BASE and not order.wanted.revision:
        opened = seen_by(order).open_units
        if opened:
            cited = tuple(map(names.cite, opened))
            yield Concern(ConcernKind.OPEN, tuple(opened), cited, sum(opened.values()))
    for code in (order.wanted.language, order.setting.beside):
        late = lateness(order.conference, order.text, code, order.wanted.revision) if code else None
        if late and late.clauses:
            cited = tuple(map(names.cite, late.clauses))
            yield Concern(ConcernKind.LATE, late.clauses, cited, len(late.clauses), code)
    if narrow:
        audiences = tuple(sorted({audience for _, audience in narrow}))
        yield Concern(ConcernKind.NARROW, (), audiences, len(narrow))
