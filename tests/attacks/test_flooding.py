"""One device floods another: junk, forgeries, and more valid entries than it may (test 21)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.record.verdicts import Reason

ROOT = Path(__file__).resolve().parents[2]
WHOLE = pytest.param((20_000, 20_000, 6_000), marks=pytest.mark.long, id="whole")
QUOTA = 5_000
"""Entries of one device in one epoch, where the roster says nothing else."""
MEBIBYTES = 300


@pytest.mark.timeout(600)
@pytest.mark.parametrize("counts", [pytest.param((2_000, 2_000, 600), id="small"), WHOLE])
def test_21_a_flood_is_counted_off_in_bounded_memory_and_the_others_are_heard(
    tmp_path: Path, counts: tuple[int, int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    junk, forged, valid = counts
    done = subprocess.run(
        [sys.executable, "-m", "tests.attacks.flood", str(tmp_path), *map(str, counts)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "tests")},
        capture_output=True,
        text=True,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    found = told["found"]
    with capsys.disabled():
        sys.stdout.write(
            f"\nflood of {sum(counts):,}: {told['seconds']:.1f} s of processor time, "
            f"{told['mebibytes']} MiB at most, workspace {told['workspace'] >> 20} MiB\n"
        )
    assert found["key unknown"] + found[Reason.BAD_FRAME] == junk
    assert found[Reason.BAD_SIG] == forged
    assert told["standing"] == min(valid, QUOTA)
    beyond = max(0, valid - QUOTA)
    assert found.get(Reason.QUOTA, 0) + found.get(Reason.AFTER_QUARANTINED, 0) == beyond
    assert told["amendments"] == 1
    assert told["mebibytes"] < MEBIBYTES
