"""A negotiation that comes before the chair: many delegations, five amendments on each clause."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.ids import ClauseId
from app.negotiation.access import Role
from app.treaty.wording import Part
from app.workspace import drafting, publishing
from app.workspace.drafting import Wish
from app.workspace.naming import the_text
from app.workspace.proposing import reworded
from app.workspace.workspace import Workspace
from tests.desks import PASSPHRASE, Desks
from tests.ui.desk import CHEAP

ROOT = Path(__file__).resolve().parents[2]
CHANGES = (
    ("appropriate", "necessary"),
    ("appropriate", "feasible"),
    ("shall report", "shall report promptly"),
    ("every two years", "every year"),
    ("to the Conference", "to the Secretariat"),
)
"""On every clause one delegation each: the first two collide, the others stand alone."""
REASON = "see the summary of the chair"


def treaty(clauses: int) -> bytes:
    """Return a treaty of so many articles, in Markdown."""
    lines = ["# A treaty"]
    for number in range(1, clauses + 1):
        lines += ["", f"### Article {number} – Matter {number}", ""]
        lines.append(
            f"The Parties to matter {number} shall take all appropriate measures to give effect to "
            "this article, and shall report on them every two years to the Conference."
        )
    return "\n".join(lines).encode()


@dataclass
class Hall:
    """The conference, and the names of its clauses in the order of the text."""

    desks: Desks
    names: tuple[str, ...]

    @property
    def chair(self) -> Path:
        """The chair's workspace; closed."""
        return self.desks.path("CHAIR")


def play(folder: Path, delegations: int, clauses: int) -> Hall:
    """Let delegations table on every clause, in turn, and the chair and secretariat read it."""
    folder.mkdir(parents=True, exist_ok=True)
    desks = Desks(folder)
    desks.found()
    desks.enrol("CHAIR", Role.CHAIR)
    codes = [f"D{number:02}" for number in range(1, delegations + 1)]
    desks.lay(treaty(clauses))
    names = tuple(f"Article {number}" for number in range(1, clauses + 1))
    wanted: dict[str, list[tuple[str, tuple[str, str]]]] = {code: [] for code in codes}
    for at, (name, change) in enumerate((n, c) for n in names for c in CHANGES):
        wanted[codes[at % len(codes)]].append((name, change))
    for code in codes:
        desks.enrol(code)
        desks.send("SEC", code)
        for name, change in wanted[code]:
            _amend(desks.open[code], desks.clause(name), name, change)
        desks.send(code, "SEC")
        desks.open.pop(code).close()
    desks.send("SEC", "CHAIR")
    desks.open.pop("CHAIR").close()
    return Hall(desks, names)


def _amend(workspace: Workspace, clause: ClauseId, name: str, change: tuple[str, str]) -> None:
    text = the_text(workspace.conference, None)
    words = text.base[clause].wording("en").text
    operation = reworded((clause, "en", Part.TEXT), words, words.replace(*change), name)
    drafting.table(workspace, drafting.keep(workspace, text, Wish([operation])))


@dataclass(frozen=True)
class Ruling:
    """What the chair picks on one clause: by unit a reading from 1, 0 for "in brackets"."""

    name: str
    picks: tuple[tuple[int, int], ...]

    @property
    def is_plain(self) -> bool:
        """Whether nothing of it needs a reason."""
        return not self.picks


def rulings(names: tuple[str, ...]) -> Iterator[Ruling]:
    """Yield what the chair decides: now one side, now the other, now brackets, now the base."""
    for at, name in enumerate(names):
        picks = [(1, (2, 3, 0)[at % 3])]
        if at % 4 == 3:
            picks.append((4, 1))
        yield Ruling(name, tuple(picks))


def by_command(path: Path, hall: Hall) -> None:
    """Make the same decisions by the command line, on another copy of the chair's workspace."""
    for ruling in rulings(hall.names):
        units = run(path, "merge", ruling.name)["units"]
        picks, dispositions = dict[int, int](), dict[str, str]()
        for number, unit in enumerate(units, 1):
            reading = dict(ruling.picks).get(number, 2)
            if reading:
                picks[number] = reading
            lost = "not-reflected" if reading else "retained"
            for at, one in enumerate(unit["readings"][1:], 2):
                if at != reading:
                    dispositions |= dict.fromkeys(one["amendments"], lost)
        run(
            path,
            "decide",
            ruling.name,
            "--pick",
            *(f"{unit}={reading}" for unit, reading in picks.items()),
            "--dispose",
            *(f"{a}={outcome}:{REASON}" for a, outcome in dispositions.items()),
        )


def run(path: Path, *words: str) -> dict:
    """Run a command on a workspace and return what it says."""
    environment = {**os.environ, "TRAVAUX_WORKSPACE": str(path), "TRAVAUX_PASSPHRASE": ""}
    environment["TRAVAUX_PASSPHRASE_FILE"] = str(path.parent / "passphrase.txt")
    (path.parent / "passphrase.txt").write_text(PASSPHRASE)
    command = [sys.executable, str(ROOT / "main.py"), *words, "--json"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def copy_of(path: Path, folder: Path) -> Path:
    """Return a copy of a workspace with all that lies beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for beside in ("", ".key", ".anchor"):
        shutil.copy(f"{path}{beside}", folder / f"{path.name}{beside}")
    return folder / path.name


def state_of(path: Path) -> tuple[dict[ClauseId, str], dict[str, list[tuple[str, str]]]]:
    """Return the words of every clause, and what became of every amendment and why."""
    workspace = Workspace(CHEAP.open(path, PASSPHRASE))
    conference = workspace.conference
    text = the_text(conference, None)
    words = {c.id: c.wording("en").text for c, _ in text.base.walk()}
    fates = {
        conference.label(a.id): [
            (r.disposition.outcome.name, r.disposition.reason) for r in a.rulings
        ]
        for a in conference.amendments.values()
    }
    workspace.close()
    return words, fates


def issued(hall: Hall, chair: Path, symbol: str) -> str:
    """Let the secretariat take in what the chair decided, and issue; return the text's hash."""
    hall.desks.open["CHAIR"] = Workspace(CHEAP.open(chair, PASSPHRASE))
    hall.desks.send("CHAIR", "SEC")
    hall.desks.open.pop("CHAIR").close()
    secretariat = hall.desks.open["SEC"]
    text = the_text(secretariat.conference, None)
    return publishing.issue(secretariat, text, symbol).text_hash.hex()
