"""A desk with the command line on it: one device of a conference, its workspace in real files."""

import io
import json
import shutil
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli.main import run
from app.hub_port import Routes
from app.keys.derivation import Cost
from app.ports import Backend
from storage.backend import FileBackend
from storage.sync.folder.store import FolderStore
from storage.sync.hub.hub_office import NatsOffice

WORDS = "a passphrase for a test"
BACKEND = FileBackend(Cost(64 * 1024, 1, 4))
ROUTES = Routes(FolderStore, NatsOffice)

TREATY = """# Convention on Quiet Seas

The States Parties to this Convention,

Determined to keep the seas quiet,

Have agreed as follows:

## Part I – General provisions

### Article 1 – Purpose

The purpose of this Convention is to limit noise at sea.

### Article 2 – Obligations

1. Each Party should limit the noise of its ships within two years.

2. Each Party shall report every year to the Secretariat on the measures it has taken.

3. Nothing in this Article affects warships.

### Article 3 – Entry into force

This Convention shall enter into force on the thirtieth day.
"""


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def no_window(backend: Backend, path: Path | None, bundle: Path | None) -> int:
    raise AssertionError("the window was opened")


def travaux(
    *words: object, environment: dict[str, str] | None = None, backend: Backend = BACKEND
) -> Answer:
    """Run one command in this process, on real files."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = run([str(w) for w in words], backend, no_window, ROUTES, environment or {})
    return Answer(status, out.getvalue(), err.getvalue())


@dataclass(frozen=True)
class Desk:
    """One device: ``says`` runs a command and takes it as done, ``tries`` takes what comes."""

    folder: Path
    name: str

    @property
    def path(self) -> Path:
        return self.folder / f"{self.name}.travaux"

    @property
    def options(self) -> list[str]:
        return ["--workspace", str(self.path), "--passphrase-file", str(self.folder / "pass")]

    def tries(self, *words: object) -> Answer:
        return travaux(*self.options, "--json", *words)

    def says(self, *words: object) -> Any:
        answer = self.tries(*words)
        assert answer.status == 0, answer
        return answer.json

    def refused(self, *words: object) -> Any:
        answer = self.tries(*words)
        assert answer.status == 1, answer
        assert "Traceback" not in answer.err
        return answer.json

    def reads(self, *words: object) -> str:
        answer = travaux(*self.options, *words)
        assert answer.status == 0, answer
        return answer.out

    def hands(self, *others: "Desk") -> None:
        """Write an exchange file and let the others read it."""
        path = self.folder / f"from-{self.name}.tvb"
        self.says("sync", "bundle-out", path, "--force")
        for other in others:
            other.says("sync", "bundle-in", path)


def a_folder(folder: Path) -> Path:
    (folder / "pass").write_text(WORDS + "\n", encoding="utf-8")
    return folder


def a_secretariat(folder: Path) -> Desk:
    """A conference with its secretariat, a chair's party and two delegations."""
    desk = Desk(a_folder(folder), "sec")
    desk.says("conference", "create", "--title", "Quiet Seas", "--symbol", "A/CONF.9")
    desk.says("delegation", "add", "CHAIR", "The bureau", "--bureau")
    desk.says("delegation", "add", "FRA", "France")
    desk.says("delegation", "add", "KEN", "Kenya")
    return desk


def enrolled(secretariat: Desk, name: str, code: str, role: str = "delegate") -> Desk:
    """A new device, by the two small files."""
    folder = secretariat.folder
    desk = Desk(folder, name)
    asked, answer = folder / f"{name}.request", folder / f"{name}.answer"
    desk.says("device", "request", "--name", f"{name}'s laptop", "--out", asked)
    admitted = secretariat.says(
        "device", "admit", asked, "--delegation", code, "--role", role, "--out", answer
    )
    joined = desk.says("device", "join", answer)
    assert joined["safety_code"] == admitted["safety_code"]
    return desk


def desks(folder: Path, treaty: str = TREATY) -> list[Desk]:
    """A secretariat, a chair and two delegations, with a text before them all."""
    secretariat = a_secretariat(folder)
    others = [
        enrolled(secretariat, "chair", "CHAIR", "chair"),
        enrolled(secretariat, "anna", "FRA"),
        enrolled(secretariat, "ben", "KEN"),
    ]
    (folder / "treaty.md").write_text(treaty, encoding="utf-8")
    secretariat.says("text", "import", folder / "treaty.md")
    secretariat.hands(*others)
    return [secretariat, *others]


def desks_again(template: Path, folder: Path) -> list[Desk]:
    """Those desks as they were made in another folder; quicker than making them."""
    shutil.copytree(template, folder, dirs_exist_ok=True)
    return [Desk(folder, name) for name in ("sec", "chair", "anna", "ben")]
