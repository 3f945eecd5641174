"""A secretariat of three officers, two of whom must sign: made once, copied for every test."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.scenarios.desk import Desk, a_folder, a_secretariat, enrolled

NAMES = ("sec", "two", "three", "chair", "anna")


@dataclass(frozen=True)
class Secretariat:
    """Three officers' desks, a chair's and a delegate's."""

    folder: Path

    def desk(self, name: str) -> Desk:
        return Desk(self.folder, name)

    @property
    def officers(self) -> tuple[Desk, Desk, Desk]:
        return self.desk("sec"), self.desk("two"), self.desk("three")

    @property
    def chair(self) -> Desk:
        return self.desk("chair")

    @property
    def anna(self) -> Desk:
        return self.desk("anna")

    @property
    def everybody(self) -> list[Desk]:
        return [self.desk(name) for name in NAMES]

    def proposed(self, by: Desk, *more: str) -> Path:
        """The file of what waits at an officer's desk."""
        path = self.folder / f"{by.name}-{len(list(self.folder.iterdir()))}.proposal"
        by.says("roster", "propose", "--out", path, *more)
        return path

    def signed(self, by: Desk, proposal: Path, *more: str) -> Any:
        """What an officer is told who signs a proposal; the file is ``signed_file``'s."""
        return by.says("roster", "sign", proposal, "--out", self.signed_file(proposal), *more)

    def signed_file(self, proposal: Path) -> Path:
        return proposal.with_suffix(".signed")

    def agreed(self, by: Desk, with_: Desk, *others: Desk) -> Any:
        """Let another officer sign what waits, and everybody hear of it."""
        proposal = self.proposed(by)
        made = self.signed(with_, proposal)
        assert made["in_force"], made
        for other in (by, *others):
            other.says("roster", "take", self.signed_file(proposal))
        return made


def officer(first: Desk, name: str, called: str) -> Desk:
    """One more device of the secretariat, with a key of the authority; it is added by ``first``."""
    desk = enrolled(first, name, "SEC", "secretariat")
    asked = first.folder / f"{name}.key-request"
    mine = desk.says("authority", "request", "--name", called, "--out", asked)
    first.hands(desk)
    added = first.says("authority", "add", asked)
    assert added["code"] == mine["code"]
    assert added["name"] == called
    return desk


def made(folder: Path) -> Secretariat:
    """Three officers; two must sign from then on. A chair's deputy, and anna of FRA."""
    first = a_secretariat(a_folder(folder))
    two, three = officer(first, "two", "Ms Two"), officer(first, "three", "Mr Three")
    chair = enrolled(first, "chair", "CHAIR", "deputy-chair")
    anna = enrolled(first, "anna", "FRA")
    first.hands(two, three, chair, anna)
    waits = first.says("authority", "threshold", "2")
    assert (waits["in_force"], waits["missing_signatures"]) == (False, 1)
    found = Secretariat(folder)
    found.agreed(first, two)
    first.hands(two, three, chair, anna)
    return found


def again(template: Path, folder: Path) -> Secretariat:
    shutil.copytree(template, folder, dirs_exist_ok=True)
    return Secretariat(folder)
