"""What ``status`` keeps is told again only while it is of this very state; else it is made anew."""

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from app.workspace import checkpoint, status_making
from app.workspace.checkpoint import bound_to_everything, bound_to_record, keep, kept
from app.workspace.signing_right import Stop
from app.workspace.status_facts import read, written
from tests.fakes import FakeBackend
from tests.scenarios.conftest import four_desks, made_desks
from tests.scenarios.desk import BACKEND, WORDS, Desk

__all__ = ["four_desks", "made_desks"]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How often the whole record was gone through for it."""
    found: list[str] = []
    honest = status_making.made

    def counting(store: Any) -> Any:
        found.append("made")
        return honest(store)

    monkeypatch.setattr(status_making, "made", counting)
    return found


def test_asked_again_it_says_the_same_without_going_through_the_record(
    four_desks: list[Desk], made: list[str]
) -> None:
    anna = four_desks[2]
    first = anna.says("status")
    text = anna.reads("status")
    assert made == ["made"]
    assert anna.says("status") == first
    assert anna.reads("status") == text
    assert made == ["made"]


def test_whatever_was_done_meanwhile_is_told(four_desks: list[Desk], made: list[str]) -> None:
    anna = four_desks[2]
    before = anna.says("status")
    anna.says("amend", "Article 1", "--text", "Ships shall be quiet.")
    drafted = anna.says("status")
    assert before["drafts"] == []
    assert len(drafted["drafts"]) == 1
    anna.says("table", drafted["drafts"][0])
    tabled = anna.says("status")
    assert tabled["drafts"] == []
    assert tabled["entries"] > before["entries"]
    assert tabled["rolling_hash"] != before["rolling_hash"]
    assert len(made) == 3


def test_a_row_that_was_changed_in_the_file_is_told_though_a_status_was_kept(
    four_desks: list[Desk], made: list[str]
) -> None:
    anna = four_desks[2]
    before = anna.says("status")
    store = BACKEND.open(anna.path, WORDS)
    store._database.execute(
        "UPDATE entry SET envelope = x'00' WHERE position = (SELECT max(position) FROM entry)"
    )
    store.close()
    after = anna.says("status")
    assert after["entries"] == before["entries"] - 1
    assert Stop.ALTERED.why in " ".join(anna.reads("status").split())
    assert made == ["made", "made"]


@pytest.mark.parametrize(
    "body", [[], {}, {"told": {}}, "words", None, 7, {"told": [], "heard": {"secretariat": 1}}]
)
def test_what_is_kept_and_is_no_status_is_made_anew(
    four_desks: list[Desk], made: list[str], body: Any
) -> None:
    anna = four_desks[2]
    honest = anna.says("status")
    store = BACKEND.open(anna.path, WORDS)
    keep(store, "status", bound_to_everything(store), body)
    store.close()
    assert anna.says("status") == honest
    assert made == ["made", "made"]


def test_what_another_workspace_has_kept_changes_nothing(
    four_desks: list[Desk], made: list[str]
) -> None:
    anna, ben = four_desks[2:]
    anna.says("status")
    theirs = BACKEND.open(anna.path, WORDS)
    bound = bound_to_everything(theirs)
    facts = kept(theirs, "status", bound)
    theirs.close()
    mine = BACKEND.open(ben.path, WORDS)
    keep(mine, "status", bound, facts)
    mine.close()
    assert ben.says("status")["delegation"] == "KEN"


def test_another_program_makes_it_anew(
    four_desks: list[Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: list[str]
) -> None:
    anna = four_desks[2]
    anna.says("status")
    program = tmp_path / "app"
    shutil.copytree(Path(checkpoint.__file__).parents[1] / "merge", program)
    monkeypatch.setattr(checkpoint, "_PROGRAM", program)
    for change in (lambda: None, lambda: (program / "rebase.py").write_text("")):
        change()
        checkpoint._program.cache_clear()
        anna.says("status")
    checkpoint._program.cache_clear()
    assert len(made) == 3


def test_a_program_in_one_file_is_that_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "travaux"
    program.write_bytes(b"one")
    monkeypatch.setattr(checkpoint, "_PROGRAM", tmp_path / "nowhere")
    monkeypatch.setattr(sys, "executable", str(program))
    checkpoint._program.cache_clear()
    one = checkpoint._program()
    program.write_bytes(b"other")
    checkpoint._program.cache_clear()
    assert checkpoint._program() != one
    checkpoint._program.cache_clear()


def test_keys_are_part_of_what_a_state_is_bound_to() -> None:
    store = FakeBackend().create(Path("w"), WORDS)
    seen = {bound_to_record(store)}
    store.vault.put("read/seen", b"a fact of this device that the state does not follow from")
    assert bound_to_record(store) in seen
    for name in ("audience/00/1/aa", "origin/00", "device/card"):
        store.vault.put(name, b"a value")
        assert bound_to_record(store) not in seen
        seen.add(bound_to_record(store))
    before = bound_to_everything(store)
    store.anchor.write(b"signed more")
    assert bound_to_everything(store) != before


@pytest.mark.parametrize("body", [b"", b"no such form", b"\x78\x01", b"x\x9c\x03\x00"])
def test_a_body_that_cannot_be_read_is_not_there(body: bytes) -> None:
    store = FakeBackend().create(Path("w"), WORDS)
    store.checkpoints.put("status", b"bound", body)
    assert kept(store, "status", b"bound") is None


def test_facts_come_back_as_they_were(four_desks: list[Desk]) -> None:
    store = BACKEND.open(four_desks[0].path, WORDS)
    facts = status_making.made(store)
    keep(store, "status", b"bound", written(facts))
    assert read(kept(store, "status", b"bound")) == facts
    store.close()
