"""What the page on procedure shows, gathered in the workspace's thread."""

from collections.abc import Iterator

from app.ids import ClauseId, InstrumentId
from app.negotiation.conference import Conference, Revision, Text
from app.negotiation.stand_events import RulesSet
from app.treaty.instrument import ClauseKind
from app.values import value
from app.workspace.clause_status import ClauseStatus, statuses_in
from app.workspace.naming import Names
from app.workspace.paging import languages_of
from app.workspace.revisions import next_symbol
from app.workspace.rules import rules_of
from app.workspace.sessions import SessionRow, ShutOut, sessions_of, shut_out
from app.workspace.silence import SilenceRow, silences
from app.workspace.translations import in_order
from app.workspace.workspace import Workspace

MOST = 2_000
"""More lines than that are not shown; the text itself shows every clause."""


@value
class Issue:
    """One revision that was issued.

    Attributes:
        paged: languages whose printed lines stand in the record, with the number of pages.
        unpaged: languages whose lines do not.
        behind: languages that were behind then, with the number of clauses.
        reason: why it was issued all the same.
    """

    key: bytes
    symbol: str
    time: int
    text_hash: bytes
    clauses: int
    paged: tuple[tuple[str, int], ...]
    unpaged: tuple[str, ...]
    behind: tuple[tuple[str, int], ...]
    reason: str


@value
class Agreed:
    """How firmly one clause is agreed, and how many stand in it.

    Attributes:
        name: its provision.
        heading: in the language of the text.
        below: how many clauses stand in it.
        open_below: how many choices are open in it and in these.
    """

    status: ClauseStatus
    name: str
    heading: str
    below: int
    open_below: int


@value
class Closed:
    """An amendment that is not admitted, and what it is about."""

    row: ShutOut
    names: tuple[str, ...]


@value
class ProcedureView:
    """How the procedure stands, for one text.

    Attributes:
        instrument: the text; None while there is none.
        next_symbol: that the next revision would have; "" where none can be told.
        clauses: provision and id of every clause, for choosing.
        own: code of the party of this device.
    """

    instrument: InstrumentId | None
    title: str
    next_symbol: str
    issues: tuple[Issue, ...]
    sessions: tuple[SessionRow, ...]
    closed: tuple[Closed, ...]
    silences: tuple[SilenceRow, ...]
    rules: RulesSet
    clauses: tuple[tuple[ClauseId, str], ...]
    own: str


def procedure_view(workspace: Workspace, instrument: InstrumentId | None) -> ProcedureView:
    """Return how the procedure stands. Cost: a pass over the text."""
    public = workspace.conference.seen_by()
    text = public.texts.get(instrument) if instrument else None
    held = silences(workspace.conference, workspace.clock())
    found = ProcedureView(
        None, "", "", (), (), (), held, rules_of(workspace.conference), (), workspace.me.code
    )
    if text is None:
        return found
    names = Names(text.base)
    return ProcedureView(
        text.base.id,
        text.base.title,
        next_symbol(workspace.conference, text),
        tuple(_issue(r) for r in reversed(text.revisions)),
        sessions_of(public, text),
        tuple(
            Closed(row, tuple(map(names.cite, row.clauses)))
            for row in shut_out(public)
            if row.instrument == text.base.id
        )[:MOST],
        held,
        found.rules,
        tuple((c.id, names.cite(c.id)) for c, _ in text.base.walk()),
        found.own,
    )


def agreement(workspace: Workspace, instrument: InstrumentId | None) -> tuple[Agreed, ...]:
    """Return how firmly a text is agreed: its articles, and what stands at its top.

    Cost: the contest on every clause.
    """
    public = workspace.conference.seen_by()
    text = public.texts.get(instrument) if instrument else None
    return tuple(_agreement(public, text))[:MOST] if text else ()


def _issue(revision: Revision) -> Issue:
    held = {code: len(p.pages) for code, p in revision.paged.items() if p.is_whole}
    return Issue(
        bytes(revision.id),
        revision.symbol,
        revision.time,
        revision.text_hash,
        len(revision.text.clauses),
        tuple((code, held[code]) for code in in_order(held)),
        tuple(c for c in in_order(languages_of(revision)) if c not in held),
        tuple((code, len(revision.behind[code])) for code in in_order(revision.behind)),
        revision.reason,
    )


def _agreement(conference: Conference, text: Text) -> Iterator[Agreed]:
    names, held = Names(text.base), statuses_in(conference, text)
    language = text.base.language
    for clause, depth in text.base.walk():
        if depth and clause.kind is not ClauseKind.ARTICLE:
            continue
        below = [c.id for c, _ in text.base.walk(clause.id)]
        opened = sum(held[c].brackets for c in (clause.id, *below))
        heading = clause.wording(language).heading
        yield Agreed(held[clause.id], names.cite(clause.id), heading, len(below), opened)
