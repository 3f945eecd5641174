"""A negotiation that comes before the chair: many delegations, five amendments on each clause."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from app.ids import ClauseId
from app.negotiation.access import Role
from app.treaty.wording import Part
from app.workspace import drafting
from app.workspace.drafting import Wish
from app.workspace.naming import the_text
from app.workspace.proposing import reworded
from app.workspace.workspace import Workspace
from tests.desks import PASSPHRASE, Desks
from tests.scenarios.desk import travaux
from tests.ui.bureau_desk import reopened
from tests.ui.desk import CHEAP

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


Fate = list[tuple[str, str]]
State = tuple[dict[ClauseId, str], dict[str, Fate]]
"""The words of every clause, and what became of every amendment and why."""


@dataclass
class Hall:
    """The conference before the chair decides, and the names of its clauses as the text has them.

    Attributes:
        desks: all of them closed.
    """

    desks: Desks
    names: tuple[str, ...]

    @property
    def chair(self) -> Path:
        """The chair's workspace; to be copied."""
        return self.desks.path("CHAIR")

    def copied(self, folder: Path) -> Desks:
        """Return copies of the workspaces of the chair and the secretariat, closed."""
        folder.mkdir(parents=True, exist_ok=True)
        for code in ("CHAIR", "SEC"):
            copy_of(self.desks.path(code), folder)
        return Desks(folder)

    @cached_property
    def by_command(self) -> State:
        """What the same decisions come to by the command line, on copies of the workspaces."""
        desks = self.copied(self.desks.folder / "by-command")
        for ruling in rulings(self.names):
            _decide(desks.path("CHAIR"), ruling)
        hand_over(desks)
        return state_of(desks)


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
    desks.close()
    desks.open.clear()
    return Hall(desks, names)


def hand_over(desks: Desks) -> None:
    """Let the secretariat take in what the chair has decided; both are closed before and after."""
    for code in ("CHAIR", "SEC"):
        reopened(desks, code)
    desks.send("CHAIR", "SEC")
    desks.close()
    desks.open.clear()


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


def _decide(path: Path, ruling: Ruling) -> None:
    """Decide by the command line."""
    units = _run(path, "merge", ruling.name)["units"]
    picks, dispositions = dict[int, int](), dict[str, str]()
    for number, unit in enumerate(units, 1):
        reading = dict(ruling.picks).get(number, 2)
        if reading:
            picks[number] = reading
        lost = "not-reflected" if reading else "retained"
        for at, one in enumerate(unit["readings"][1:], 2):
            if at != reading:
                dispositions |= dict.fromkeys(one["amendments"], lost)
    _run(
        path,
        "decide",
        ruling.name,
        "--pick",
        *(f"{unit}={reading}" for unit, reading in picks.items()),
        "--dispose",
        *(f"{a}={outcome}:{REASON}" for a, outcome in dispositions.items()),
    )


def _run(path: Path, *words: str) -> Any:
    """Run a command on a workspace and return what it says."""
    words_file = path.parent / "passphrase.txt"
    words_file.write_text(PASSPHRASE)
    options = ("--workspace", path, "--passphrase-file", words_file, "--json")
    answer = travaux(*options, *words, backend=CHEAP)
    assert answer.status == 0, answer
    return answer.json


def copy_of(path: Path, folder: Path) -> Path:
    """Return a copy of a workspace with all that lies beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for beside in ("", ".key", ".anchor"):
        shutil.copy(f"{path}{beside}", folder / f"{path.name}{beside}")
    return folder / path.name


def state_of(desks: Desks) -> State:
    """Return how the secretariat's workspace shows the conference."""
    conference = reopened(desks, "SEC").conference
    text = the_text(conference, None)
    words = {c.id: c.wording("en").text for c, _ in text.base.walk()}
    fates = {
        conference.label(a.id): [
            (r.disposition.outcome.name, r.disposition.reason) for r in a.rulings
        ]
        for a in conference.amendments.values()
    }
    desks.open.pop("SEC").close()
    return words, fates


def issued(desks: Desks) -> list[tuple[str, bool]]:
    """Return the symbol of every revision, and whether its printed lines stand in the record."""
    text = the_text(reopened(desks, "SEC").conference, None)
    found = [(r.symbol, bool(r.paged) and r.paged["en"].is_whole) for r in text.revisions]
    desks.open.pop("SEC").close()
    return found
