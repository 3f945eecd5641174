"""What is typed all day is there at once: it loads nothing that only other commands need."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from app.cli.commands import COMMANDS
from app.cli.loading import ALONE, EVERY, module_for

ROOT = Path(__file__).resolve().parents[3]
UNASKED = ("app.workspace.workspace", "app.negotiation.fold", "cryptography.x509", "shtab", "tqdm")
"""What reads the record, what certificates are read with, and helps of other commands."""
HEAVY = ("PySide6", "lxml", "typst", "asyncio", "nats", "pyhanko", "asn1crypto", "docx", "keyring")


@pytest.mark.parametrize("word", sorted(ALONE))
def test_a_command_by_itself_is_the_same_as_among_all(word: str) -> None:
    alone = import_module(ALONE[word]).COMMANDS
    assert word in {command.words for command in alone}
    assert all(command in COMMANDS for command in alone)


@pytest.mark.parametrize(
    ("line", "module"),
    [
        (["status"], ALONE["status"]),
        (["--json", "status"], ALONE["status"]),
        (["--workspace", "w.travaux", "status", "--json"], ALONE["status"]),
        (["--workspace=w.travaux", "--passphrase-file", "status", "status"], ALONE["status"]),
        (["--workspace", "status"], EVERY),
        (["--help", "status"], EVERY),
        (["merge", "status"], EVERY),
        ([], EVERY),
    ],
)
def test_the_command_is_told_from_options_and_their_values(line: list[str], module: str) -> None:
    assert module_for(line) == module


def test_asking_for_the_status_loads_no_other_command_and_nothing_heavy() -> None:
    said = "import sys; from main import main; sys.argv = ['travaux', 'status', '--help']; main(); "
    said += "print(*sys.modules, sep='\\n', file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", said], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stderr.split())
    assert "app.cli.quick.status" in loaded
    assert EVERY not in loaded
    assert not {module.partition(".")[0] for module in loaded}.intersection(HEAVY)
    assert not loaded.intersection(UNASKED)
