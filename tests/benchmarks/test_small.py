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


@pytest.fixture(scope="module")
def merged(load: Path) -> run.Rows:
    """The rows of a benchmark that is quickly done."""
    return list(run.rows_of("merge", load, small=True))


WITHIN_OTHERS = {"akn", "docx", "pdf", "hub", "sync"}
"""Of documents and of the exchange: their figures stand in the rows of those."""


def test_a_whole_run_leaves_no_benchmark_out() -> None:
    here = {path.stem.removeprefix("bench_") for path in run.FOLDER.glob("bench_*.py")}

    assert here == set(run.scripts()) | WITHIN_OTHERS


def test_the_load_is_made_for_every_benchmark_that_measures_over_it() -> None:
    over = {
        n for n in run.scripts() if "with loaded(" in (run.FOLDER / f"bench_{n}.py").read_text()
    }

    assert over == run._LOADED


@pytest.mark.parametrize("name", run.scripts())
def test_a_benchmark_runs_and_its_gates_hold(name: str, load: Path) -> None:
    rows = list(run.rows_of(name, load, small=True))

    assert rows
    for row in rows:
        assert row["ours"] >= 0
        assert all(row["gate"].values()), row
    assert run.report(rows).count("| **") == len(rows)


def test_a_benchmark_that_fails_is_named_and_takes_no_other_with_it(load: Path) -> None:
    failed: list[str] = []

    rows = list(run.measured(("that is not there", "merge"), failed, small=True))

    assert {row["name"] for row in rows} == {"one clause", "all clauses"}
    assert len(failed) == 1
    assert "Failed, so that rows are missing: that is not there" in run.report(rows, failed)


def test_a_report_says_that_it_is_of_several_runs_only_if_it_is(merged: run.Rows) -> None:
    one, another = merged

    assert "several runs" not in run.report([{**one, "run": "1"}, {**another, "run": "1"}])
    assert "several runs" in run.report([{**one, "run": "1"}, {**another, "run": "2"}])


def test_what_a_run_kept_is_found_again(merged: run.Rows, tmp_path: Path) -> None:
    run._keep(merged, tmp_path / "build" / "rows.jsonl")

    assert run._known(tmp_path / "build" / "rows.jsonl") == merged
