"""Custody by commands: recovery code, travel lock, backups that never sign, lost devices."""

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.scenarios.desk import WORDS, Desk, enrolled, travaux

NEW_WORDS = "another passphrase for a test"


@pytest.fixture
def anna(four_desks: list[Desk]) -> Desk:
    return four_desks[2]


def a_code(desk: Desk) -> str:
    return desk.says("vault", "recovery-code")["recovery_code"]


def written(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(f"{text}\n", encoding="utf-8")
    return folder / name


def recovers(desk: Desk, code: str, words: str = NEW_WORDS) -> Any:
    paper = written(desk.folder, "code", code)
    new = written(desk.folder, "new", words)
    return desk.tries("vault", "recover", "--code-file", paper, "--new-file", new)


def test_a_recovery_code_opens_where_the_passphrase_is_lost(anna: Desk) -> None:
    code = a_code(anna)
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}", code)
    assert recovers(anna, code.lower().replace("-", " ")).status == 0
    assert "vault recover" in anna.refused("status")["error"]
    written(anna.folder, "pass", NEW_WORDS)
    assert anna.says("status")["signing_stopped"] is None


def processor_time() -> float:
    """Seconds of processor that this process and those it has started and awaited have taken."""
    return sum(os.times()[:4])


def test_a_typo_is_named_as_one_in_less_than_a_second(anna: Desk) -> None:
    code = a_code(anna)
    typo = ("3" if code[7] != "3" else "4").join((code[:7], code[8:]))
    for typed in (typo, code[:-1], code[5:9] + "-" + code[0:4] + code[9:], "no code"):
        begin = processor_time()
        answer = recovers(anna, typed)
        assert processor_time() - begin < 1
        assert answer.json["kind"] == "RecoveryTypoError", typed
        assert "mistyped" in answer.json["error"]
    other = a_code(anna)  # from now on the first is without a mistake, and void
    assert "typed without a mistake" in recovers(anna, code).json["error"]
    assert recovers(anna, other, "short").status == 1
    assert recovers(anna, other).status == 0


def test_without_a_code_the_data_is_gone_and_it_says_so(anna: Desk) -> None:
    code = a_code(anna)
    ben = Desk(anna.folder, "ben")
    assert "lost for good" in recovers(ben, code).json["error"]
    assert "terminal" in travaux(*ben.options, "vault", "recover").err
    assert ben.says("status")["signing_stopped"] is None


def test_a_travel_lock_leaves_only_the_code(anna: Desk) -> None:
    assert "vault recovery-code" in anna.refused("vault", "travel-lock")["error"]
    code = a_code(anna)
    assert "only the recovery code" in anna.reads("vault", "travel-lock")
    for words in (("status",), ("vault", "recovery-code"), ("vault", "travel-lock")):
        assert "locked for travel" in anna.refused(*words)["error"]
    assert recovers(anna, code, WORDS).status == 0
    assert anna.says("vault", "check")["ok"]


def test_a_restored_backup_is_to_read_and_from_there_one_enrols_anew(
    four_desks: list[Desk],
) -> None:
    secretariat, _, anna, _ = four_desks
    folder = anna.folder
    anna.says("vault", "backup", folder / "copy")
    made = anna.says("vault", "restore", folder / "copy", "--to", folder / "again.travaux")
    assert made["signs"] is False
    again = Desk(folder, "again")
    assert again.says("status")["signing_stopped"] == "copy"
    assert "restored from a backup" in again.reads("status")
    assert "Quiet Seas" in again.reads("text", "show")
    again.says("amend", "Article 1", "--text", "The purpose is quiet.")
    (draft,) = again.says("status")["drafts"]
    refused = again.refused("table", draft)
    assert refused["kind"] == "SigningStoppedError"
    assert "device request" in refused["error"]
    anew = enrolled(secretariat, "anew", "FRA")
    secretariat.hands(anew)
    assert anew.says("status")["signing_stopped"] is None
    assert "exists" in anna.refused("vault", "restore", folder / "copy", "--to", anna.path)["error"]


def test_a_secretariat_whose_machine_burnt_takes_the_roster_over(four_desks: list[Desk]) -> None:
    secretariat, _, anna, _ = four_desks
    folder = secretariat.folder
    secretariat.says("vault", "backup", folder / "copy")
    old = next(d for d in secretariat.says("device", "list")["devices"] if d["this_device"])
    secretariat.path.unlink()
    secretariat.says("vault", "restore", folder / "copy", "--to", folder / "again.travaux")
    again = Desk(folder, "again")
    assert again.refused("delegation", "add", "PER", "Peru")["kind"] == "SigningStoppedError"
    assert "--original-destroyed" in again.refused("vault", "take-over")["error"]
    assert (
        "Only the secretariat"
        in anna.refused("vault", "take-over", "--original-destroyed")["error"]
    )
    again.says("vault", "take-over", "--original-destroyed")
    anew = enrolled(again, "anew", "SEC", "secretariat")
    again.says("device", "revoke", old["id"], "--reason", "burnt")
    again.hands(anew, anna)
    anew.says("text", "import", folder / "treaty.md", "--title", "Another")
    anew.hands(anna)
    assert anna.says("status")["quarantined"] == 0
    assert len(anna.says("text", "list")["texts"]) == 2
    assert again.refused("text", "import", folder / "treaty.md")["kind"] == "SigningStoppedError"


def test_an_exchange_tells_that_the_device_was_rolled_back(four_desks: list[Desk]) -> None:
    secretariat, *_ = four_desks
    folder, path = secretariat.folder, secretariat.path
    for ending in ("", ".anchor"):
        shutil.copy(f"{path}{ending}", folder / f"old{ending}")
    secretariat.says("text", "import", folder / "treaty.md", "--title", "Another")
    secretariat.says("sync", "bundle-out", folder / "newer.tvb")
    for ending in ("", ".anchor"):
        shutil.copy(folder / f"old{ending}", f"{path}{ending}")
    found = secretariat.says("sync", "bundle-in", folder / "newer.tvb")
    assert found["signing_stopped"] == "elsewhere"
    assert secretariat.says("status")["signing_stopped"] == "elsewhere"
    assert not secretariat.tries("vault", "check").json["ok"]
    refused = secretariat.refused("delegation", "add", "PER", "Peru")
    assert refused["kind"] == "SigningStoppedError"
    assert "device request" in refused["error"]


def test_the_lock_time_is_kept_within_its_limits(anna: Desk) -> None:
    assert anna.says("vault", "lock-time")["minutes"] == 10
    anna.says("vault", "lock-time", 3)
    assert "3 minutes" in anna.reads("vault", "lock-time")
    for minutes in (0, 121, 10**9):
        assert "1 to 120" in anna.refused("vault", "lock-time", minutes)["error"]
    assert anna.says("vault", "lock-time")["minutes"] == 3


def test_a_lost_device_has_a_list_of_what_to_do_and_of_what_it_signed(
    four_desks: list[Desk],
) -> None:
    secretariat, *_ = four_desks
    here = next(d for d in secretariat.says("device", "list")["devices"] if d["this_device"])
    found = secretariat.says("device", "lost", here["id"][:8])
    assert found["active"]
    assert [s["who"] for s in found["steps"]] == [
        "secretariat", "secretariat", "delegation", "secretariat", "secretariat", "delegation",
        "owner", "owner",
    ]  # fmt: skip
    assert "officer's key" in found["steps"][4]["what"]
    assert found["steps"][0]["command"].startswith("device revoke")
    assert len(found["entries"]) == here["entries"] > 1
    assert found["entries"] == secretariat.says("device", "lost", here["id"])["entries"]
    later = secretariat.says("device", "lost", here["id"], "--since", "2999-01-01T00:00")
    assert later["entries"] == []
    assert "What to do" in secretariat.reads("device", "lost", here["id"][:8])
    no_time = secretariat.refused("device", "lost", here["id"], "--since", "yesterday")
    assert "2026-11-22T14:00" in no_time["error"]


def test_what_is_to_be_done_about_a_lost_device_depends_on_its_office(
    four_desks: list[Desk],
) -> None:
    secretariat, chair, *_ = four_desks
    devices = secretariat.says("device", "list")["devices"]
    said = {
        name: " ".join(s["what"] for s in chair.says("device", "lost", d["id"])["steps"])
        for name in ("chair", "anna")
        for d in devices
        if name in d["name"]
    }
    assert "decide again" in said["chair"]
    assert "decide again" not in said["anna"]
    assert "officer's key" not in said["chair"] + said["anna"]
    for words in said.values():
        assert "hub" in words
        assert "password of that login" in words


def test_each_audience_that_a_lost_device_was_in_is_named_with_its_keeper_until_it_has_a_new_key(
    four_desks: list[Desk],
) -> None:
    secretariat, chair, anna, ben = four_desks
    anna.says("audience", "create", "Lakes", "--with", "KEN")
    anna.says("sync", "bundle-out", anna.folder / "ken.tvb", "--for", "KEN")
    ben.says("sync", "bundle-in", anna.folder / "ken.tvb")
    lost = next(d for d in anna.says("device", "list")["devices"] if "ben" in d["name"])["id"]

    def steps(desk: Desk) -> list[Any]:
        found = desk.says("device", "lost", lost)["steps"]
        return [
            (s["who"], s["done"]) for s in found if s["who"] == "keeper" or "“all”" in s["what"]
        ]

    assert steps(secretariat) == steps(chair) == [("secretariat", False)]
    assert steps(anna) == [("secretariat", False), ("keeper", False)]
    assert "“Lakes”" in anna.reads("device", "lost", lost)
    secretariat.says("device", "revoke", lost, "--reason", "stolen")
    assert steps(secretariat) == [("secretariat", False)]
    secretariat.hands(anna)
    assert steps(secretariat) == [("secretariat", True)]
    assert steps(anna) == [("secretariat", True), ("keeper", False)]
    renew = next(s for s in anna.says("device", "lost", lost)["steps"] if s["who"] == "keeper")
    anna.says(*renew["command"].split())
    assert steps(anna) == [("secretariat", True), ("keeper", True)]


def test_a_revoked_device_has_the_first_step_done(four_desks: list[Desk]) -> None:
    secretariat = four_desks[0]
    anna = next(d for d in secretariat.says("device", "list")["devices"] if "anna" in d["name"])
    secretariat.says("device", "revoke", anna["id"], "--reason", "stolen")
    steps = secretariat.says("device", "lost", anna["id"])["steps"]
    assert [s["done"] for s in steps][:2] == [True, False]
    assert "(done)" in secretariat.reads("device", "lost", anna["id"])


PLAY = """
import sys
sys.path[:0] = [{root!r}]
from app.cli.main import run
from storage.sync.folder.store import FolderStore
from tests.scenarios.desk import BACKEND, no_window
sys.exit(run(sys.argv[1:], BACKEND, no_window, FolderStore, {{}}))
"""


def on_a_terminal(desk: Desk, wrong: bool) -> tuple[int, str]:
    """Make a recovery code on a terminal and type two groups of it back."""
    root = str(Path(__file__).resolve().parent.parent.parent)
    master, slave = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-c", PLAY.format(root=root), *desk.options, "vault", "recovery-code"],
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    said = ""
    while not (asked := re.search(r"groups (\d) and (\d): ", said)):
        said += os.read(master, 4096).decode()
    groups = re.search(r"^ {4}(\w{4}(?:  \w{4}){7}  \w{2})", said, re.MULTILINE).group(1).split()
    typed = " ".join(groups[int(number) - 1] for number in asked.groups())
    os.write(master, (("0000 0000" if wrong else typed.lower()) + "\n").encode())
    try:
        while part := os.read(master, 4096).decode():
            said += part
    except OSError:  # the other end is closed
        pass
    os.close(master)
    return child.wait(), said


def test_on_a_terminal_the_code_counts_once_part_of_it_is_typed_back(anna: Desk) -> None:
    status, said = on_a_terminal(anna, wrong=True)
    assert status == 1
    assert "Nothing was changed" in said
    assert "vault recovery-code" in anna.refused("vault", "travel-lock")["error"]
    status, said = on_a_terminal(anna, wrong=False)
    assert status == 0, said
    code = re.search(r"\w{4}(?:  \w{4}){7}  \w{2}", said).group()
    assert said.count(code) == 1
    assert recovers(anna, code).status == 0
