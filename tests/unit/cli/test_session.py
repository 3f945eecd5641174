"""Passphrases, Ctrl-C and the closing of what was opened."""

import getpass
import os
import signal
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.context import Session
from app.cli.interrupts import Interrupts
from app.cli.opening import (
    NoPassphraseError,
    NoWorkspaceNamedError,
    Options,
    PassphrasesDifferError,
    first_line,
    options_of,
)
from app.hub_port import Routes
from app.workspace.workspace import Workspace
from storage.sync.folder.store import FolderStore
from storage.sync.hub.hub_office import NatsOffice
from tests.fakes import FakeBackend
from tests.scenarios.desk import BACKEND, WORDS, Desk, travaux


@pytest.fixture(autouse=True)
def _ctrl_c_reaches_us() -> Iterator[None]:
    """Where a shell has put the tests in the background, they inherit that Ctrl-C is ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def a_session(path: Path | None = None, file: Path | None = None) -> Session:
    return Session(
        Options(path, file), FakeBackend(), Interrupts(), Routes(FolderStore, NatsOffice)
    )


def test_options_stand_before_the_environment() -> None:
    environment = {"TRAVAUX_WORKSPACE": "/e", "TRAVAUX_PASSPHRASE_FILE": "/p"}
    assert options_of(None, None, environment) == Options(Path("/e"), Path("/p"))
    assert options_of(Path("a"), Path("b"), environment) == Options(Path("a"), Path("b"))
    assert options_of(None, None, {"TRAVAUX_WORKSPACE": ""}) == Options(None, None)


def test_a_passphrase_file_counts_to_the_end_of_its_first_line(tmp_path: Path) -> None:
    file = tmp_path / "p"
    for written, meant in (
        ("correct horse\n", "correct horse"),
        (" blanks count \r\nsecond\n", " blanks count "),
        ("\ufeffmot de passe é", "mot de passe é"),
    ):
        file.write_text(written, encoding="utf-8", newline="")
        assert first_line(file) == meant


def test_a_new_passphrase_is_asked_for_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    said = iter(["one and the same", "one and the same", "one", "another"])
    monkeypatch.setattr(getpass, "getpass", lambda _: next(said))
    session = a_session(Path("w"))
    assert session.passphrase(new=True) == "one and the same"
    with pytest.raises(PassphrasesDifferError):
        session.passphrase(new=True)


def test_a_passphrase_is_never_asked_for_where_it_would_be_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def echoing(_: str) -> str:
        warnings.warn("echo", getpass.GetPassWarning, stacklevel=1)
        return "seen by everybody"

    monkeypatch.setattr(getpass, "getpass", echoing)
    with pytest.raises(NoPassphraseError):
        a_session(Path("w")).passphrase()


def test_a_command_that_needs_a_workspace_says_so() -> None:
    with pytest.raises(NoWorkspaceNamedError):
        a_session().workspace()


def test_what_was_opened_is_closed_also_after_a_refusal(four_desks: list[Desk]) -> None:
    anna = four_desks[2]
    assert anna.tries("merge", "Article 99").status == 1
    BACKEND.open(anna.path, WORDS).close()


def test_ctrl_c_before_anything_is_written_changes_nothing(
    four_desks: list[Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, chair, anna, _ = four_desks
    anna.says("amend", "Article 1", "--text", "The purpose is silence.")
    anna.says("table", "FRA-1")
    bundle = anna.folder / "from-anna.tvb"
    anna.says("sync", "bundle-out", bundle)
    before = chair.says("log")

    def interrupted(self: Workspace, *_: object) -> None:
        os.kill(os.getpid(), signal.SIGINT)

    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "receive", interrupted)
        answer = chair.tries("sync", "bundle-in", bundle)
    assert answer.status == 1
    assert answer.json == {"error": "Cancelled; nothing was changed.", "kind": "Cancelled"}
    assert chair.says("log") == before
    assert chair.says("sync", "bundle-in", bundle)["received"] == 1


def test_ctrl_c_after_writing_has_begun_lets_the_command_finish(
    four_desks: list[Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = four_desks[2]
    record = Workspace.record

    def interrupted_afterwards(self: Workspace, *arguments: object) -> object:
        done = record(self, *arguments)  # pyright: ignore
        os.kill(os.getpid(), signal.SIGINT)
        return done

    anna.says("amend", "Article 1", "--text", "The purpose is silence.")
    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "record", interrupted_afterwards)
        answer = anna.tries("table", "FRA-1")
    assert answer.status == 0
    assert "too late" in answer.err
    assert anna.says("amendments")["amendments"][0]["state"] == "tabled"
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_the_demo_is_removed_when_it_is_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = BACKEND.create

    def interrupted(path: Path, passphrase: str) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return create(path, passphrase)

    monkeypatch.setattr(BACKEND, "create", interrupted)
    answer = travaux("demo", tmp_path / "d")
    assert answer.status == 1
    assert "Cancelled" in answer.err
    assert list(tmp_path.iterdir()) == []


def test_the_vault_changes_its_passphrase_and_is_backed_up(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    anna = four_desks[2]
    (tmp_path / "new").write_text("quite another passphrase\n", encoding="utf-8")
    assert anna.says("vault", "check")["ok"] is True
    anna.says("vault", "backup", tmp_path / "copy")
    anna.says("vault", "passphrase", "--new-file", tmp_path / "new")
    assert anna.tries("status").status == 1
    now = ("--workspace", anna.path, "--passphrase-file", tmp_path / "new")
    assert travaux("status", *now).status == 0
    copy = ("--workspace", tmp_path / "copy", "--passphrase-file", tmp_path / "pass")
    assert travaux("status", *copy).status == 0
