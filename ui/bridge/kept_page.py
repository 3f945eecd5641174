"""The page that a workspace opens with, kept so that it can be read before the record is folded.

It is what was shown when the workspace was last closed, for the very state that it was made of
(``checkpoint``), and it is shown only until the page that follows from the record takes its place.
It says nothing that others could be told: no hash, no history, no list of amendments. Of a
workspace with which something is wrong none is kept: there the record speaks first.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from itertools import chain, repeat
from typing import Any

from app.collector import resting_collector
from app.formats.view import RenderedClause
from app.ids import InstrumentId
from app.negotiation.role import Role
from app.ports import StorageError, Store
from app.values import value
from app.workspace.checkpoint import Json, bound_to_everything, keep, kept
from app.workspace.kept_clauses import Sponsors, clause_read, clause_written
from ui.bridge.page import Counts, Page, Request, Status
from ui.bridge.rows import Laid, Setting, laid
from ui.bridge.said import PENDING, Said
from ui.bridge.standing import Standing

_NAME = "page"
_IN_SIGHT = 48
"""So many clauses have their brackets at once; the others when those are in sight."""
_OF_SAID = 7
"""So many of the values of a row are what there is to say of it."""
_STATUS = {status.value: status for status in Status}


@value
class KeptPage:
    """A page that was kept, before its rows are made.

    Attributes:
        clauses: of the text, and what there is to say of each.
    """

    head: Page
    standing: Standing
    setting: Setting
    clauses: tuple[tuple[RenderedClause, Said], ...]

    def first(self) -> Page:
        """Return the page with its first rows; of the others only the room they take is told."""
        wanted = [said for _, said in self.clauses[:_IN_SIGHT]]
        made = self._laid(chain(wanted, repeat(PENDING)))
        return self._page(made)

    def whole(self) -> tuple[Page, Laid]:
        """Return the page with all rows, and these with what they were made of."""
        made = self._laid(said for _, said in self.clauses)
        return self._page(made), made

    def _laid(self, said: Iterable[Said]) -> Laid:
        told = {one.clause.id: say for (one, _), say in zip(self.clauses, said, strict=False)}
        return laid((one for one, _ in self.clauses), told.__getitem__, self.setting)

    def _page(self, made: Laid) -> Page:
        ids = tuple(row.id for row in made.rows)
        return replace(self.head, ids=ids, rows=made.rows, outline=made.outline)


def keep_page(store: Store, page: Page, standing: Standing, made: Laid) -> None:
    """Keep a page that is complete, as it follows from what a store holds now.

    Nothing is kept where it is kept already, where something is wrong that a person must hear of
    first, or where the disk is full.
    """
    if standing.needs_attention or page.request != Request():
        return
    if not is_kept(store):
        with suppress(StorageError):
            keep(store, _NAME, bound_to_everything(store), _written(page, standing, made))


def is_kept(store: Store) -> bool:
    """Say whether the page of this very state is kept. Cost: some ms."""
    return store.checkpoints.get(_NAME, bound_to_everything(store)) is not None


@resting_collector()
def kept_page(store: Store) -> KeptPage | None:
    """Return the page that is kept of this very state; None where there is none."""
    found: Any = kept(store, _NAME, bound_to_everything(store))
    try:
        return None if found is None else _read(*found)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return None


# --- written --------------------------------------------------------------------------------------


def _written(page: Page, standing: Standing, made: Laid) -> Json:
    sponsors = Sponsors()
    rows: list[Json] = [
        [*clause_written(one, page.language, sponsors), *_said_written(said, sponsors)]
        for one, _, said, _ in made.placed.values()
    ]
    slots: dict[str, Json] = dict(page.slots)
    return [_head_written(page), _standing_written(standing), slots, sponsors.written(), rows]


def _head_written(page: Page) -> Json:
    counts = page.counts
    articles: dict[str, Json] = {status.value: n for status, n in counts.articles.items()}
    texts: list[Json] = [[id_.hex(), title] for id_, title in page.texts]
    return {
        "conference": page.conference,
        "symbol": page.symbol,
        "title": page.title,
        "language": page.language,
        "instrument": page.instrument.hex() if page.instrument else "",
        "texts": texts,
        "names": dict(page.names),
        "counts": [counts.clauses, counts.open_clauses, counts.open_units, counts.amendments],
        "articles": articles,
        "unread": counts.unread,
        "missing": page.missing,
    }


def _said_written(said: Said, sponsors: Sponsors) -> Sequence[Json]:
    return (
        said.open_units,
        said.status.value,
        sponsors.number(said.sponsors),
        said.comments,
        said.drafted,
        said.unread,
        said.mine,
    )


def _standing_written(standing: Standing) -> Json:
    return {**asdict(standing), "roles": [int(role) for role in sorted(standing.roles)]}


# --- read -----------------------------------------------------------------------------------------


def _read(
    head: dict[str, Any],
    standing: dict[str, Any],
    slots: dict[str, int],
    listed: list[list[str]],
    rows: list[list[Any]],
) -> KeptPage:
    page = _head(head, slots)
    sponsors = [tuple(names) for names in listed]
    clauses = tuple(
        (
            clause_read(row[:-_OF_SAID], page.language, sponsors),
            _said(row[-_OF_SAID:], sponsors),
        )
        for row in rows
    )
    return KeptPage(page, _standing(**standing), Setting(page.language, slots), clauses)


def _said(found: list[Any], sponsors: Sequence[tuple[str, ...]]) -> Said:
    units, status, by, *rest = found
    return Said(units, _STATUS[status], sponsors[by], *rest)


def _standing(roles: list[int], **found: Any) -> Standing:
    return Standing(roles=frozenset(map(Role, roles)), **found)


def _head(found: dict[str, Any], slots: dict[str, int]) -> Page:
    texts = tuple((InstrumentId(bytes.fromhex(id_)), name) for id_, name in found["texts"])
    shown = bytes.fromhex(found["instrument"])
    clauses, open_clauses, open_units, amendments = found["counts"]
    articles = {_STATUS[status]: count for status, count in found["articles"].items()}
    return Page(
        conference=found["conference"],
        symbol=found["symbol"],
        title=found["title"],
        language=found["language"],
        instrument=InstrumentId(shown) if shown else None,
        view=Request().view,
        texts=texts,
        ids=(),
        rows=(),
        outline=(),
        names=found["names"],
        counts=Counts(clauses, open_clauses, open_units, amendments, articles, found["unread"]),
        rolling_hash=b"",
        missing=found["missing"],
        slots=slots,
        is_complete=False,
    )
