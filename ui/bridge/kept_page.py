"""The page that a workspace opens with, kept so that it can be read before the record is folded.

It is what was shown when the workspace was last closed, for the very state that it was made of
(``checkpoint``), and it is shown only until the page that follows from the record takes its place.
It says nothing that others could be told: no hash, no history, no list of amendments. Of a
workspace with which something is wrong none is kept: there the record speaks first.
"""

import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from app.collector import resting_collector
from app.ids import InstrumentId
from app.negotiation.role import Role
from app.ports import StorageError, Store
from app.values import value
from app.workspace.checkpoint import Json, bound_to_everything, keep_in_parts, kept_in_parts
from app.workspace.kept_clauses import Sponsors
from ui.bridge.kept_rows import (
    Words,
    outline_read,
    outline_written,
    parts_written,
    rows_read,
    rows_written,
)
from ui.bridge.page import Counts, Page, Request, Row, Section, Status
from ui.bridge.rows import Laid, Setting, relaid
from ui.bridge.standing import Standing

_NAME = "page"
_STATUS = {status.value: status for status in Status}
_NOT_SO = (AttributeError, IndexError, KeyError, TypeError, ValueError, zlib.error)
"""What comes of reading what is no page."""


@value
class KeptPage:
    """A page that was kept, with all its rows; the words of each are read when they are shown."""

    page: Page
    standing: Standing
    words: Words

    @resting_collector()
    def laid(self) -> Laid | None:
        """Return its rows with what they were made of; None if the words of one cannot be read.

        All words are read by it, and put together for whoever looks for some.
        """
        try:
            made = relaid(self.words.setting, self.page.rows, self.page.outline)
            for row in made.rows:
                _ = row.folded
            for closed in made.closed.values():
                _ = closed.section.words
        except _NOT_SO:
            return None
        return made


def keep_page(store: Store, page: Page, standing: Standing, made: Laid) -> None:
    """Keep a page that is complete, as it follows from what a store holds now.

    Nothing is kept where it is kept already, where something is wrong that a person must hear of
    first, or where the disk is full.
    """
    if standing.needs_attention or page.request != Request():
        return
    if not is_kept(store):
        with suppress(StorageError):
            keep_in_parts(store, _NAME, bound_to_everything(store), *_written(page, standing, made))


def is_kept(store: Store) -> bool:
    """Say whether the page of this very state is kept. Cost: some ms."""
    return store.checkpoints.get(_NAME, bound_to_everything(store)) is not None


@resting_collector()
def kept_page(store: Store) -> KeptPage | None:
    """Return the page that is kept of this very state; None where there is none."""
    found = kept_in_parts(store, _NAME, bound_to_everything(store))
    if found is None:
        return None
    index, parts = found
    with suppress(*_NOT_SO):
        return _read(index, parts)
    return None


# --- written --------------------------------------------------------------------------------------


def _written(page: Page, standing: Standing, made: Laid) -> tuple[Json, Sequence[bytes]]:
    sponsors = Sponsors()
    parts = parts_written(made, sponsors)
    rows, outline = rows_written(made.rows, sponsors), outline_written(made.outline, made.rows)
    slots: dict[str, Json] = dict(page.slots)
    standing_ = _standing_written(standing)
    return [_head_written(page), standing_, slots, sponsors.written(), rows, outline], parts


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


def _standing_written(standing: Standing) -> Json:
    return {**asdict(standing), "roles": [int(role) for role in sorted(standing.roles)]}


# --- read -----------------------------------------------------------------------------------------


def _read(index: Any, parts: Sequence[bytes]) -> KeptPage:
    head, standing, slots, listed, columns, outlined = index
    sponsors = [tuple(names) for names in listed]
    words = Words(parts, Setting(head["language"], slots), sponsors)
    rows = rows_read(columns, words, sponsors)
    page = _page(head, slots, rows, outline_read(outlined, rows))
    return KeptPage(page, _standing(**standing), words)


def _standing(roles: list[int], **found: Any) -> Standing:
    return Standing(roles=frozenset(map(Role, roles)), **found)


def _page(
    found: dict[str, Any],
    slots: dict[str, int],
    rows: tuple[Row, ...],
    outline: tuple[Section, ...],
) -> Page:
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
        ids=tuple(row.id for row in rows),
        rows=rows,
        outline=outline,
        names=found["names"],
        counts=Counts(clauses, open_clauses, open_units, amendments, articles, found["unread"]),
        rolling_hash=b"",
        missing=found["missing"],
        slots=slots,
        is_complete=False,
    )
