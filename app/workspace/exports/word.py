"""A text as a Word document: as it is shown, with tracked changes, or in columns."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from app.formats.docx import write_columns, write_text, write_tracked
from app.formats.docx.markup import Profile
from app.formats.docx.packing import Facts
from app.formats.docx.tracked import Edit, atoms, author
from app.formats.docx.write_columns import Cell, Piece
from app.formats.docx.write_tracked import Manner
from app.formats.furniture import furniture
from app.formats.view import RenderedClause, RenderedText, plain
from app.ids import ClauseId
from app.merge.operations import Deletion, Retention
from app.negotiation.amendment import Amendment, Life
from app.negotiation.contest import contest
from app.negotiation.dispositions import state_of
from app.treaty.wording import Part
from app.workspace.compiling import compiled
from app.workspace.exports.commented import comment_warnings, comments_told
from app.workspace.exports.order import Columns, Document, DocumentView, Order
from app.workspace.exports.pdf import day_of
from app.workspace.exports.rendered import open_choices, seen_by
from app.workspace.reading import Shown, by_rules, language_in, shown
from app.workspace.view import View

_HEADS = {
    Columns.BASE: "Text",
    Columns.PROPOSALS: "Proposals",
    Columns.ROLLING: "Rolling text",
    Columns.DECISION: "Decision",
}


def write(order: Order) -> Document:
    """Write a Word document.

    Raises:
        NoLanguageError, NotFoundError: no such language or revision.
    """
    match order.view:
        case DocumentView.TRACKED:
            return _tracked(order)
        case DocumentView.COLUMNS:
            return _columns(order)
        case _:
            seen = seen_by(order)
            facts = _facts(order, seen.text.language, seen.text.symbol)
            masthead = _masthead(order, facts, shown_as=seen.text)
            data = write_text.write(seen.text, facts, masthead, order.view.value)
            return Document(data, open_choices(seen))


def names_of(order: Order) -> dict[str, str]:
    """Return what delegations are called as authors: nothing for their codes."""
    parties = (
        order.conference.parties.values() if by_rules(order.conference, order.wanted).names else ()
    )
    return {p.code: p.name for p in parties}


def _tracked(order: Order) -> Document:
    language = language_in(order.text.base, order.wanted.language)
    made = compiled(order.conference, order.text, language, order.setting.comments)
    facts = _facts(order, language, order.conference.symbol)
    names = names_of(order)
    manner = Manner(Profile(order.setting.profile), names)
    clauses = [
        replace(c, remarks=tuple(replace(r, by=author([r.by], names)) for r in c.remarks))
        for c in made.clauses
    ]
    data = write_tracked.write(clauses, facts, _masthead(order, facts), manner)
    facts_ = {"clauses": len({c.clause for c in made.clauses}), "comments": comments_told(order)}
    return Document(data, (*made.untracked, *comment_warnings(order)), facts_)


def _facts(order: Order, language: str, symbol: str) -> Facts:
    moment = datetime.fromtimestamp(min(day_of(order) // 1000, 253_402_300_799), UTC)
    title = order.text.base.title
    return Facts(title, symbol, language, moment.strftime("%Y-%m-%dT%H:%M:%SZ"))


def _masthead(order: Order, facts: Facts, shown_as: RenderedText | None = None) -> Iterator[str]:
    """Yield the lines above a text: symbol, date, original language, kind of text."""
    words = furniture(facts.language)
    original = order.text.base.language
    if facts.symbol:
        yield facts.symbol
    yield words.date(day_of(order))
    yield words.original.format(language=words.languages.get(original, original))
    issued = bool(order.wanted.revision) or order.view is DocumentView.BASE
    if shown_as is not None and not issued and order.view.value in words.views:
        yield words.views[order.view.value]


# Columns ----------------------------------------------------------------------------------------


def _columns(order: Order) -> Document:
    language = language_in(order.text.base, order.wanted.language)
    wanted = replace(order.wanted, language=language)
    base = shown(order.conference, order.text, replace(wanted, view=View.BASE))
    seen = shown(order.conference, order.text, replace(wanted, view=View.ROLLING))
    chosen = order.setting.columns
    facts = _facts(order, language, order.conference.symbol)
    held = {row.clause.id: row for row in base.text.clauses}
    rows = [
        [_cell(order, column, row, held.get(row.clause.id)) for column in chosen]
        for row in seen.text.clauses
        if row.label or row.heading or row.text
    ]
    heads = [_HEADS[column] for column in chosen]
    data = write_columns.write(heads, rows, facts, _masthead(order, facts))
    return Document(data, open_choices(Shown(seen.text, seen.open_units)))


def _cell(order: Order, column: Columns, row: RenderedClause, base: RenderedClause | None) -> Cell:
    match column:
        case Columns.BASE:
            return _shown(base)
        case Columns.ROLLING:
            return _shown(row)
        case Columns.PROPOSALS:
            return tuple(_proposals(order, row, base))
        case Columns.DECISION:
            return tuple(_decided(order, row.clause.id))


def _shown(row: RenderedClause | None) -> Cell:
    if row is None:
        return ()
    heading = [Piece(row.label, row.heading)] if row.heading else []
    text = [Piece("" if heading else row.label, row.text)] if row.text else []
    return (*heading, *text) or (Piece(row.label),)


def _proposals(order: Order, row: RenderedClause, base: RenderedClause | None) -> Iterator[Piece]:
    """Yield each live amendment of a clause as a redline of its own."""
    clause = row.clause.id
    if base is None:
        yield from _shown(row)
        return
    for part in (Part.HEADING, Part.TEXT):
        merge = contest(
            order.conference, (clause, order.wanted.language or _own(order), part)
        ).merge
        for live in (one for one in merge.live if one.hunks):
            label = f"{order.conference.label(live.by.amendment)} ({', '.join(live.by.sponsors)}):"
            yield Piece(label, redline=atoms(merge.base, [Edit(live.by.sponsors, live.hunks)]))
    for amendment in order.conference.amendments_on(clause):
        if amendment.life is Life.TABLED:
            yield from _whole(order, amendment, clause)


def _own(order: Order) -> str:
    return order.text.base.language


def _whole(order: Order, amendment: Amendment, clause: ClauseId) -> Iterator[Piece]:
    codes = ", ".join(order.conference.code(p) for p in amendment.sponsors)
    label = f"{order.conference.label(amendment.id)} ({codes}):"
    for operation in amendment.operations:
        if isinstance(operation, Deletion) and operation.clause == clause:
            yield Piece(label, plain("delete"))
        elif isinstance(operation, Retention) and operation.clause == clause:
            yield Piece(label, plain("keep as it is"))


def _decided(order: Order, clause: ClauseId) -> Iterator[Piece]:
    """Yield what became of each amendment of a clause that a decision has disposed of."""
    for amendment in order.conference.amendments_on(clause):
        if amendment.rulings:
            reason = amendment.rulings[-1].disposition.reason
            words = state_of(order.conference, amendment).value + (f": {reason}" if reason else "")
            yield Piece(f"{order.conference.label(amendment.id)}:", plain(words))
