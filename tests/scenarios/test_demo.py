"""The demo: a whole negotiation on real parts, on its own text and on real treaties."""

from pathlib import Path

import pytest
from desks import cheap_backend

from app.workspace.demo import STEPS, DemoSummary, Source, play
from app.workspace.demo_folder import NotADemoFolderError


def _played(folder: Path, source: Source | None) -> DemoSummary:
    told, steps = list[str](), list[None]()
    summary = play(cheap_backend(), folder, source, told.append, lambda: steps.append(None))
    assert len(told) > 4
    assert source is not None or len(steps) == STEPS
    return summary


def _sound(summary: DemoSummary) -> None:
    assert summary.failures == []
    assert summary.verified
    assert len(summary.rolling_hashes) == 5
    assert all(p.is_file() and p.stat().st_size > 1_000 for p in summary.exports)
    assert all(p.is_file() for p in summary.workspaces.values())
    assert summary.collisions > 0
    assert summary.convergent > 0
    assert summary.decisions > 0


def test_the_demo_on_its_own_text_ends_with_one_text_for_all(tmp_path: Path):
    summary = _played(tmp_path / "demo", None)
    _sound(summary)
    assert (summary.amendments, summary.decisions, summary.warnings) == (11, 7, 0)
    assert set(summary.behind) == {"ar", "zh", "fr", "ru", "es"}
    assert len(set(summary.behind.values())) == 1  # the same clauses in every language
    decided = (tmp_path / "demo" / "exports" / "as-decided.txt").read_text("utf-8")
    assert "all feasible measures" in decided
    assert "(e) the systems of financial institutions" in decided
    assert "4. The fund shall give priority" in decided
    rolling = (tmp_path / "demo" / "exports" / "rolling.txt").read_text("utf-8")
    assert "[24][FRA: 48][NOR: 12] hours" in rolling


def test_a_demo_replaces_a_demo_and_nothing_else(tmp_path: Path):
    folder = tmp_path / "demo"
    _played(folder, None)
    (folder / "exports" / "left-over.txt").write_text("from before")
    _played(folder, None)
    assert not (folder / "exports" / "left-over.txt").exists()
    other = tmp_path / "mine"
    other.mkdir()
    (other / "treaty.txt").write_text("precious")
    with pytest.raises(NotADemoFolderError):
        _played(other, None)
    assert (other / "treaty.txt").read_text() == "precious"


def test_the_demo_on_a_real_treaty(tmp_path: Path, shared_data: Path):
    path = shared_data / "treaties" / "md" / "antarctic-treaty-1959.md"
    _sound(_played(tmp_path / "demo", Source(path.read_bytes(), path.name)))


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_the_demo_on_every_real_treaty(tmp_path: Path, shared_data: Path):
    paths = sorted((shared_data / "treaties" / "md").glob("*.md"))
    assert len(paths) >= 12
    for path in paths:
        summary = _played(tmp_path / path.stem, Source(path.read_bytes(), path.name))
        print(
            f"{path.name}: {summary.clauses} clauses, hash {set(summary.rolling_hashes.values())}"
        )
        _sound(summary)
