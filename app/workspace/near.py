"""What in a text is close to agreement, and what a single delegation holds up.

``Row.close`` names the proposals that somebody spoke of and nobody opposes. Here it is asked of
clauses: one is close on which somebody stands, if only as a sponsor; nobody opposes anything, at
most two reserve; and, where nobody has spoken, no readings stand against one another: their
sponsors disagree without a word.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

from app.ids import ClauseId
from app.negotiation.conference import Conference
from app.negotiation.stand_events import Stance
from app.negotiation.stands import CLOSE_RESERVES
from app.values import value
from app.workspace.positions import Row


@value
class Near:
    """One clause that is close to agreement, or that a single delegation holds up.

    Attributes:
        where: how it is cited.
        heading: of its article.
        on: what is close, as ``ItemRow.name`` says it.
        reserves: how many delegations and groups reserve.
        spoke: of how many parties a stand is known there, those of sponsors and groups among them.
        last: code of the one delegation that opposes; "" where nobody does.
    """

    clause: ClauseId | None
    where: str
    heading: str
    on: str
    reserves: int
    spoke: int
    last: str = ""


def close_to_agreement(
    conference: Conference,
    rows: Iterable[Row],
    headings: Mapping[ClauseId, str],
    collided: Collection[ClauseId],
) -> tuple[Near, ...]:
    """Return the clauses that are close: those with the fewest reserves first, then most spoken of.

    Args:
        conference: whose parties these are.
        rows: of the matrix, where something is open.
        headings: of the article that a clause is in.
        collided: the clauses in which readings stand against one another.
    """
    found = _close(conference, rows, headings, collided)
    return tuple(sorted(found, key=lambda n: (n.reserves, -n.spoke)))


def _close(
    conference: Conference,
    rows: Iterable[Row],
    headings: Mapping[ClauseId, str],
    collided: Collection[ClauseId],
) -> Iterator[Near]:
    for row in rows:
        on = row.close or _only_sponsored(row, collided)
        stances = {c.stance for c in row.cells.values()}
        reserves = len(_reserving(conference, row))
        if on and Stance.OPPOSES not in stances and reserves <= CLOSE_RESERVES:
            heading = _heading(row, headings)
            yield Near(row.clause, row.name, heading, ", ".join(on), reserves, len(row.cells))


def _only_sponsored(row: Row, collided: Collection[ClauseId]) -> tuple[str, ...]:
    """Return what is proposed on a clause that nobody spoke of, where it can stand together.

    Of an amendment that would add a clause nobody knows what would stand against it.
    """
    if row.clause is None or row.clause in collided:
        return ()
    return row.on


def _reserving(conference: Conference, row: Row) -> set[str]:
    """Return the codes of those who reserve; a group counts as one."""
    return {
        c.via or conference.code(party)
        for party, c in row.cells.items()
        if c.stance is Stance.RESERVES
    }


def one_left(rows: Iterable[Row], headings: Mapping[ClauseId, str]) -> tuple[Near, ...]:
    """Return what only a single delegation opposes, in the order of the text."""
    return tuple(
        Near(row.clause, row.name, _heading(row, headings), on, 0, len(row.cells), code)
        for row in rows
        for on, code in row.one_left
    )


def _heading(row: Row, headings: Mapping[ClauseId, str]) -> str:
    return headings.get(row.clause, "") if row.clause is not None else ""
