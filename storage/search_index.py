"""Full-text search over texts, amendments, rationales and drafts: a cache, built anew at any time.

FTS5 holds the folded text (``storage.search_text``), without a copy of it; its ranking is bm25. A
list of the words that occur answers what a trigram index is commonly taken for: words that go on
("ratif"), and parts of words ("حقوق" in "والحقوق"), at a fraction of its size.
"""

import json
from collections.abc import Iterable, Sequence

from app.ports import SearchHit, SearchRow
from storage.database import Database, Row
from storage.search_text import Term, excerpt, fold, parse_query, vocabulary

_MAX_WORDS = 50
# RETURNING would be shorter, but costs a table in memory at each call: 0.3 ms
_POSITION = "SELECT position FROM search_row WHERE key = ?"
_LAST = "SELECT coalesce(max(position), 0) FROM search_row"
_PUT_ROW = """INSERT OR REPLACE INTO search_row (position, key, kind, target, language, text)
    VALUES (?, ?, ?, ?, ?, ?)"""
_PUT_TEXT = "INSERT OR REPLACE INTO search_text (rowid, folded) VALUES (?, ?)"
_PUT_WORD = "INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING"
_DROP_ROW = "DELETE FROM search_row WHERE position = ?"
_DROP_TEXT = "DELETE FROM search_text WHERE rowid = ?"
# The ranking first, the rows themselves only for the best. A join of both would be shorter, but
# asks for the rank of each match a second time, to order by it again: half the time of the ranking.
_RANKED = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rank, rowid LIMIT ?"
_ROWS_AT = """SELECT position, key, kind, target, language, text FROM search_row
    WHERE position IN (SELECT value FROM json_each(?))"""
_WORDS_WITH = """SELECT word FROM search_word WHERE instr(word, ?)
    ORDER BY length(word), word LIMIT ?"""


class SqlSearchIndex:
    """``app.ports.SearchIndex`` over the tables whose names begin with ``search``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def replace(self, rows: Iterable[SearchRow], removed: Iterable[bytes] = ()) -> None:
        """Put rows in (by key), take removed keys out, in one transaction; 0.3 ms a row."""
        with self._database.transaction():
            self._put({row.key: row for row in rows})
            for key in removed:
                position = self._database.execute(_POSITION, (key,))
                self._database.execute_many(_DROP_ROW, position)
                self._database.execute_many(_DROP_TEXT, position)

    def _put(self, rows: dict[bytes, SearchRow]) -> None:
        placed = list(zip(self._positions(rows), rows.values(), strict=True))
        folded = [(position, fold(row.text)) for position, row in placed]
        words = set[str]().union(*(vocabulary(text) for _, text in folded))
        self._database.execute_many(
            _PUT_ROW, [(p, r.key, r.kind, r.target, r.language, r.text) for p, r in placed]
        )
        self._database.execute_many(_PUT_TEXT, folded)
        self._database.execute_many(_PUT_WORD, [(word,) for word in sorted(words)])

    def _positions(self, keys: Iterable[bytes]) -> list[int]:
        """Return where rows stand, or are to stand: new ones follow the last."""
        ((last,),) = self._database.execute(_LAST)
        positions: list[int] = []
        for key in keys:
            held = self._database.execute(_POSITION, (key,))
            last += 0 if held else 1
            positions.append(held[0][0] if held else last)
        return positions

    def find(self, query: str, limit: int) -> Sequence[SearchHit]:
        """Return the best hits: all words of the query in a text, in any order.

        Words in quotation marks stand together. Rows with just these words come first, then rows
        with words that contain them. Any string is a legal query. Some milliseconds among 10,000
        rows; the second step reads the list of words, and is taken only where the first finds few.
        """
        terms = parse_query(query)
        if not terms or limit < 1:
            return ()
        exactly = _exactly(terms)
        found = self._ranked(exactly, limit)
        if len(found) < limit:
            loosely = self._loosely(terms)
            if loosely != exactly:
                more = self._ranked(loosely, limit + len(found))
                found = list(dict.fromkeys((*found, *more)))[:limit]
        return [_hit(row, terms) for row in self._rows_at(found)]

    def clear(self) -> None:
        """Forget every row."""
        with self._database.transaction():
            self._database.execute("DELETE FROM search_row")
            self._database.execute("DELETE FROM search_word")
            self._database.execute("INSERT INTO search_text (search_text) VALUES ('delete-all')")

    def _ranked(self, expression: str, limit: int) -> list[int]:
        """Return the positions of the best rows, the best first."""
        return [position for (position,) in self._database.execute(_RANKED, (expression, limit))]

    def _rows_at(self, positions: Sequence[int]) -> list[Row]:
        rows = self._database.execute(_ROWS_AT, (json.dumps(positions),))
        held = {row[0]: row for row in rows}
        return [held[position] for position in positions if position in held]

    def _loosely(self, terms: list[Term]) -> str:
        return " AND ".join(self._loose(term) for term in terms)

    def _loose(self, term: Term) -> str:
        """Return a term with the words that go on after it, or contain it; itself if none does."""
        if not term.open_ended:
            return _phrase(term)
        going_on = f"{_phrase(term)} *"
        token, *more = term.tokens
        if more or len(token) == 1:
            return going_on
        found = self._database.execute(_WORDS_WITH, (token, _MAX_WORDS))
        words = [f'"{word}"' for (word,) in found]
        if words == [_phrase(term)]:
            return words[0]
        return f"({' OR '.join((going_on, *words))})"


def _exactly(terms: list[Term]) -> str:
    return " AND ".join(_phrase(term) for term in terms)


def _phrase(term: Term) -> str:
    # tokens are letters and digits only, so there is no quotation mark to escape
    return f'"{" ".join(term.tokens)}"'


def _hit(row: Row, terms: list[Term]) -> SearchHit:
    _, key, kind, target, language, text = row
    return SearchHit(SearchRow(key, kind, target, language, text), excerpt(text, terms))
