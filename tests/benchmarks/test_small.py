"""Every benchmark runs, at the smallest size: that nobody finds out otherwise when it is needed.

Its figures mean nothing; the gates (no wrong merge, one text everywhere) hold at any size.
"""

from pathlib import Path

import pytest

from tests.benchmarks import run
from tests.benchmarks.load import SMALL, _found_or_made


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smallest load, made once."""
    folder = tmp_path_factory.mktemp("load")
    _found_or_made(folder / SMALL.name, SMALL)
    return folder


WITHIN_OTHERS = {"akn", "docx", "pdf", "hub", "sync"}
"""Of documents and of the exchange: their figures stand in the rows of those."""


def test_a_whole_run_leaves_no_benchmark_out() -> None:
    here = {path.stem.removeprefix("bench_") for path in run.FOLDER.glob("bench_*.py")}

    assert here == set(run.scripts()) | WITHIN_OTHERS


@pytest.mark.parametrize("name", run.scripts())
def test_a_benchmark_runs_and_its_gates_hold(name: str, load: Path) -> None:
    rows = list(run.rows_of(name, load, small=True))

    assert rows
    for row in rows:
        assert row["ours"] >= 0
        assert all(row["gate"].values()), row
    assert run.report(rows).count("| **") == len(rows)
