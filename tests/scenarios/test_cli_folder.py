"""Desks that exchange through a shared folder, on the command line."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.scenarios.desk import Desk, travaux

ROOT = Path(__file__).resolve().parents[2]
WORDS = "Each Party {verb} limit the noise of its ships within {years} years."


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def tables(desk: Desk, years: str) -> None:
    drafted = desk.says("amend", "Article 2(1)", "--text", WORDS.format(verb="should", years=years))
    desk.says("table", drafted["number"])


def process(desk: Desk, *words: object, limit: int | None = None) -> "subprocess.Popen[str]":
    """Run a command in a process of its own, as people start it."""

    return subprocess.Popen(
        [
            *(["prlimit", f"--fsize={limit}"] if limit else []),
            sys.executable,
            ROOT / "main.py",
            *desk.options,
            "--json",
            *map(str, words),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )


def agree(desks: list[Desk]) -> bool:
    return len({desk.says("status")["rolling_hash"] for desk in desks}) == 1


def test_an_amendment_reaches_everybody_through_a_folder(
    four_desks: list[Desk], share: Path
) -> None:
    sec, chair, anna, ben = four_desks
    tables(anna, "three")
    tables(ben, "four")
    assert anna.says("sync", "folder", share)["sent"] > 0
    assert ben.says("sync", "folder", share)["received"] == 1
    for desk in (chair, anna, sec):
        came = desk.says("sync", "folder", share)
        assert (came["missing"], came["unreadable"], came["refused"]) == ([], [], [])
    assert agree(four_desks)
    again = chair.says("sync", "folder", share)
    assert (again["received"], again["sent"]) == (0, 0)
    assert "Rolling hash" in chair.reads("sync", "folder", share)


def test_a_folder_that_is_not_there_is_named(four_desks: list[Desk], tmp_path: Path) -> None:
    said = four_desks[0].refused("sync", "folder", tmp_path / "no such folder")
    assert said["kind"] == "UnreachableError"
    assert "no such folder" in said["error"]
    (tmp_path / "a file").write_text("x")
    assert four_desks[0].refused("sync", "folder", tmp_path / "a file")["error"]


def test_entries_that_are_missing_are_named_with_whose_they_are(
    four_desks: list[Desk], share: Path
) -> None:
    _, _, anna, ben = four_desks
    anna.says("sync", "folder", share)
    ben.says("sync", "folder", share)
    tables(anna, "three")
    anna.says("sync", "folder", share)
    theirs = max(share.rglob("*.tvs"), key=lambda p: p.stat().st_mtime)
    hidden = theirs.rename(theirs.with_suffix(".hidden"))
    tables(anna, "four")
    copy = share.parent / "elsewhere"
    copy.mkdir()
    anna.says("sync", "bundle-out", copy / "later.tvxb", "--since", bundle_of(ben, copy))
    assert hidden.exists()
    anna.says("sync", "folder", share)
    said = ben.says("sync", "folder", share)
    assert said["missing"] == []
    assert said["received"] == 2, "what was lost from the folder was put there again"
    assert ben.says("sync", "ask") == {"asked": 0, "missing": []}
    assert ben.reads("sync", "ask") == "Nothing is missing.\n"


def bundle_of(desk: Desk, folder: Path) -> Path:
    path = folder / f"{desk.name}.tvxb"
    desk.says("sync", "bundle-out", path, "--force")
    return path


class Watcher:
    """A desk that watches a folder in a process of its own; what it says is waited for."""

    def __init__(self, desk: Desk, share: Path) -> None:
        self._child = process(desk, "sync", "folder", share, "--watch")
        self._said: list[str] = []
        self._news = threading.Condition()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        assert self._child.stderr
        with self._child.stderr as lines:
            for line in lines:
                with self._news:
                    self._said.append(line)
                    self._news.notify_all()

    def until(self, words: str) -> None:
        with self._news:
            assert self._news.wait_for(lambda: any(words in s for s in self._said), 60), self._said

    def ends(self) -> Any:
        """Press Ctrl-C, and return what is printed then."""
        self._child.send_signal(signal.SIGINT)
        assert self._child.stdout
        with self._child.stdout as out:
            said = json.loads(out.read())
        assert self._child.wait(60) == 0
        self._listener.join()
        return said


def test_watching_takes_what_comes_until_ctrl_c_whatever_happens_to_the_folder(
    four_desks: list[Desk], share: Path
) -> None:
    _, _, anna, ben = four_desks
    watcher = Watcher(ben, share)
    watcher.until("Watching")
    tables(anna, "three")
    anna.says("sync", "folder", share)
    watcher.until("1 new entry; ")
    away = share.rename(share.with_name("pulled out"))
    watcher.until("Trying again")
    away.rename(share)
    watcher.until("can be used again")
    assert watcher.ends()["received"] == 1
    assert agree([anna, ben])


def test_killed_at_any_moment_both_sides_are_sound(four_desks: list[Desk], share: Path) -> None:
    _, _, anna, ben = four_desks
    tables(anna, "three")
    for delay in (0.4, 0.6, 0.8):
        for desk in (anna, ben):
            child = process(desk, "sync", "folder", share)
            try:
                child.wait(delay)
            except subprocess.TimeoutExpired:
                child.kill()
            child.communicate()
    for desk in (anna, ben):
        came = desk.says("sync", "folder", share)
        assert not came["unreadable"], came
    assert agree([anna, ben])


def test_two_who_exchange_at_the_same_moment_lose_nothing(
    four_desks: list[Desk], share: Path
) -> None:
    _, _, anna, ben = four_desks
    tables(anna, "three")
    tables(ben, "four")
    pair = [process(one, "sync", "folder", share) for one in (anna, ben)]
    for child in pair:
        out, err = child.communicate(timeout=120)
        assert child.returncode == 0, (out, err)
    for desk in (anna, ben):
        assert not desk.says("sync", "folder", share)["unreadable"]
    assert agree([anna, ben])


def test_a_full_disk_on_either_side_loses_nothing(four_desks: list[Desk], share: Path) -> None:
    _, _, anna, ben = four_desks
    words = " ".join(f"clause{number}" for number in range(1_200))
    for number in range(6):
        text = f"Each Party should {words} {number}."
        drafted = anna.says("amend", "Article 2(1)", "--text", text)
        anna.says("table", drafted["number"])
    limit = 20_000
    child = process(anna, "sync", "folder", share, limit=limit)
    out, _ = child.communicate(timeout=120)
    assert child.returncode == 1
    assert "full" in json.loads(out)["error"]
    assert not list(share.rglob("*.tmp"))
    assert anna.says("sync", "folder", share)["sent"] >= 6
    child = process(ben, "sync", "folder", share, limit=40_000)  # the write-ahead log takes more
    out, _ = child.communicate(timeout=120)
    assert child.returncode == 1, out
    assert "full" in json.loads(out)["error"]
    assert ben.says("vault", "check")["ok"]
    assert ben.says("sync", "folder", share)["received"] == 6
    assert agree([anna, ben])


def test_nothing_that_lies_in_the_folder_can_be_read(four_desks: list[Desk], share: Path) -> None:
    _, chair, anna, ben = four_desks
    tables(anna, "seventy-seven")
    for desk in (*four_desks, anna, ben):
        desk.says("sync", "folder", share)
    secrets = [b"seventy", b"Quiet", b"France", b"Kenya", b"noise", b"laptop", b"Party"]
    status = chair.says("status")
    secrets += [bytes.fromhex(status[key]) for key in ("conference", "device", "rolling_hash")]
    secrets += [status["conference"].encode(), status["device"].encode()]
    found = list(share.rglob("*"))
    assert len(found) > 5
    for path in found:
        name = str(path.relative_to(share)).encode()
        content = path.read_bytes() if path.is_file() else b""
        for secret in secrets:
            assert secret.lower() not in name.lower()
            assert secret.lower() not in content.lower(), (path, secret)


def test_help_shows_an_example() -> None:
    said = travaux("sync", "folder", "--help")
    assert "travaux sync folder /media/stick" in said.out
