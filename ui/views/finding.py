"""What the palette finds in the text that is shown: clauses by number and words, amendments."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from app.ids import ClauseId
from app.treaty.instrument import ClauseKind
from ui.bridge.page import Page, Row
from ui.widgets.host import Found

_MOST, _SHOWN = 30, 120
Go = Callable[[ClauseId], object]


def found_in(page: Page | None, words: str, go: Go) -> Sequence[Found]:
    """Return the amendments and clauses that words fit, the first thirty. Some 2 ms at most."""
    wanted = words.casefold().split()
    if page is None or not wanted:
        return ()
    return tuple(islice((*_amendments(page, wanted, go), *_clauses(page, wanted, go)), _MOST))


def articles_in(page: Page | None, words: str, go: Go) -> Sequence[Found]:
    """Return the articles that words fit; all of them, the first thirty, without words."""
    if page is None:
        return ()
    wanted = words.casefold().split()
    rows = (row for row in page.rows if row.kind is ClauseKind.ARTICLE)
    fitting = (row for row in rows if all(w in _head(row) for w in wanted))
    return tuple(_found(row, go) for row in islice(fitting, _MOST))


def _head(row: Row) -> str:
    return f"{row.label} {''.join(run.text for run in row.heading)}".casefold()


def _amendments(page: Page, wanted: Sequence[str], go: Go) -> Iterator[Found]:
    places = {row.id: row.place for row in page.rows} if page.amendments else {}
    for label, clause in page.amendments:
        if all(w in label.casefold() for w in wanted):
            yield Found(label, places.get(clause, ""), "pencil", lambda c=clause: go(c))


def _clauses(page: Page, wanted: Sequence[str], go: Go) -> Iterator[Found]:
    fitting = (row for row in page.rows if all(w in row.folded for w in wanted))
    return (_found(row, go) for row in islice(fitting, _MOST))


def _found(row: Row, go: Go) -> Found:
    words = "".join(run.text for run in (*row.heading, *row.text))[:_SHOWN]
    return Found(words or row.place, row.place, "pilcrow", lambda: go(row.id))
