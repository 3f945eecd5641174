"""LibreOffice as the word processor of the tests, where it is installed with its UNO bridge."""

import json
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

_PYTHON = "/usr/bin/python3"
_JOBS = Path(__file__).with_name("libreoffice_jobs.py")


@cache
def _is_here() -> bool:
    if shutil.which("soffice") is None or not Path(_PYTHON).exists():
        return False
    return subprocess.run([_PYTHON, "-c", "import uno"], capture_output=True).returncode == 0


def worked_on(*jobs: dict[str, Any]) -> list[list[str]]:
    """Return the lines of each document after what its job asks for; one LibreOffice does all.

    The test is skipped where LibreOffice is not installed.
    """
    if not _is_here():
        pytest.skip("LibreOffice with UNO is not here (apt: libreoffice-writer python3-uno)")
    done = subprocess.run(
        [_PYTHON, str(_JOBS)],
        input=json.dumps(jobs), capture_output=True, text=True, timeout=280,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: list[list[str]] = json.loads(done.stdout)
    return found


def job(file: Path, do: object = "", save: Path | None = None, **more: object) -> dict[str, Any]:
    return {"file": str(file), "do": do, "save": str(save or ""), **more}
