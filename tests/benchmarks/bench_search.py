"""The first twenty hits among everything that was tabled, beside the bare FTS5 query.

``python tests/benchmarks/bench_search.py [--small]``
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.workspace.searching import search
from tests.benchmarks.frame import Beside, Goal, Row, is_small, main, many, medians, rounds_for
from tests.benchmarks.load import FULL, SMALL, Load, loaded, sizes

BARE = "the bare FTS5 query"
_HITS, _TIMES = 20, 20
_QUERY = "transparent measures"
_RANKED = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rank LIMIT ?"


def searched(load: Load, rounds: int) -> tuple[float, float]:
    """Return what a search costs, and the bare query for the same words, in ms each."""
    with load.opened(load.chair) as workspace:
        assert search(workspace, _QUERY, _HITS) or load.size is SMALL
        database = workspace.store._database
        match = " ".join(f'"{word}"' for word in _QUERY.split())
        ours, bare = medians(
            many(lambda: search(workspace, _QUERY, _HITS), _TIMES),
            many(lambda: database.execute(_RANKED, (match, _HITS)), _TIMES),
            rounds=rounds,
        )
    return ours / _TIMES, bare / _TIMES


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small, rounds = is_small(arguments), rounds_for(arguments)
    grown: dict[str, float] = {}
    bare: dict[str, float] = {}
    asked = SMALL if small else FULL
    for size in sizes(arguments):
        with loaded(size) as load:
            grown[size.name], bare[size.name] = searched(load, rounds)
    yield Row(
        "search",
        f"two words among {asked.amendments:,} amendments, the first {_HITS} hits",
        grown[asked.name],
        "ms",
        [Beside(BARE, bare[asked.name], "limit")],
        [Goal(BARE, 2)],
        facts={"growth": grown, "growth_beside": {BARE: bare}},
        packages=("sqlcipher3",),
    )


if __name__ == "__main__":
    main(rows)
