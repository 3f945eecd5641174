"""A hub from the command line: configuration, one room, passes, who is cut off; all of it real."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.hubs import free_ports
from tests.scenarios.desk import Desk, travaux

MAIN = Path(__file__).resolve().parents[2] / "main.py"


def config_words(ports: list[int], *more: object) -> list[object]:
    client, websocket, cluster, monitor = ports
    words = ["hub", "config", "--host", "127.0.0.1", "--port", client, "--websocket-port"]
    return [*words, websocket, "--cluster-port", cluster, "--monitor-port", monitor, *more]


def own_id(desk: Desk) -> str:
    (device,) = (d["id"] for d in desk.says("device", "list")["devices"] if d["this_device"])
    return device


@contextmanager
def served(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """“hub serve” as a person starts it, once it says that it is ready."""
    command = [sys.executable, str(MAIN), "hub", "serve", str(folder)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    process = subprocess.Popen(command, **pipes)
    try:
        said = []
        while line := process.stderr.readline():
            said.append(line)
            if line.startswith("Ctrl-C stops it"):
                break
        assert said[0].startswith("The hub is ready: wss://127.0.0.1:"), said
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_hub_for_one_room_is_set_up_run_entered_and_left(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    secretariat, _, anna, ben = four_desks
    hub, passes = tmp_path / "hub", tmp_path / "passes.tvxp"
    made = secretariat.says(*config_words(free_ports(4), "--out", hub))
    assert "node1/hub.conf" in made["files"] and not made["again"]
    assert (hub / "node1/server.key").stat().st_mode & 0o077 == 0
    with served(hub) as process:
        assert secretariat.says("hub", "admit", "--out", passes)["passes"] == 4
        joined = anna.says("hub", "join", passes)
        assert joined == {"hosts": ["127.0.0.1"], "fingerprint": made["fingerprint"]}
        (device,) = (d["id"] for d in anna.says("device", "list")["devices"] if d["this_device"])
        told = secretariat.says("hub", "revoke", device)
        assert (told["device"], told["servers_told"]) == (device, 1)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        assert process.returncode == 0, err
        assert "The hub was stopped." in out
    refused = secretariat.refused("hub", "revoke", device)
    assert "taken back here, but the hub does not know it yet" in refused["error"]
    assert ben.refused("hub", "revoke", device)["kind"] == "NotTheSecretariatError"


def test_the_same_hub_is_configured_again(four_desks: list[Desk], tmp_path: Path) -> None:
    secretariat = four_desks[0]
    first = secretariat.says(*config_words(free_ports(4), "--out", tmp_path / "one"))
    second = secretariat.says(*config_words(free_ports(4), "--out", tmp_path / "two"))
    assert second["again"] and second["fingerprint"] == first["fingerprint"]

    def trust(folder: str) -> list[str]:
        lines = (tmp_path / folder / "node1/hub.conf").read_text().splitlines()
        return [line for line in lines if line.startswith(("operator:", "system_account:"))]

    assert trust("one") == trust("two")  # else servers would refuse to reload it


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--nodes", "3", "--host", "a.example"], "needs as many --host"),
        (["--nodes", "3", *["--host", "a"] * 3], "two are the same"),
        (["--host", "a", "--port", "8443"], "must be another number"),
        (["--host", "a", "--port", "0"], "must be another number"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_and_nothing_is_written(
    four_desks: list[Desk], tmp_path: Path, words: list[str], why: str
) -> None:
    refused = four_desks[0].refused("hub", "config", *words, "--out", tmp_path / "hub")
    assert why in refused["error"]
    assert not (tmp_path / "hub").exists()


def test_the_folder_of_a_cluster_has_all_that_it_needs(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    hosts = [w for n in "123" for w in ("--host", f"hub{n}.example.int")]
    four_desks[0].says("hub", "config", "--nodes", "3", *hosts, "--out", tmp_path / "hub")
    for n in "123":
        text = (tmp_path / f"hub/node{n}/hub.conf").read_text()
        assert "sync_interval: always" in text and "verify: true" in text
        assert text.count("nats-route://") == 3
        assert "websocket {" in text and ":443" in text
    page = (tmp_path / "hub/README.txt").read_text()
    assert "hub2.example.int" in page and "healthz" in page


def test_what_is_no_file_of_passes_or_holds_none_for_this_device_is_refused(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    secretariat, _, anna, ben = four_desks
    secretariat.says(*config_words(free_ports(4), "--out", tmp_path / "hub"))
    passes = tmp_path / "passes.tvxp"
    assert secretariat.says("hub", "admit", "--device", own_id(ben), "--out", passes)["passes"] == 1
    whole = passes.read_bytes()
    for bad, why in [
        (b"TVXB1\n" + whole, "is not a file of passes"),
        (whole[:-1], "is damaged or cut short"),
        (whole[:200] + bytes([whole[200] ^ 1]) + whole[201:], "is damaged or cut short"),
        (whole, "holds no pass for this device"),
    ]:
        passes.write_bytes(bad)
        assert why in anna.refused("hub", "join", passes)["error"]
    assert ben.says("hub", "join", passes)["hosts"] == ["127.0.0.1"]


def test_a_hub_that_cannot_run_says_why(four_desks: list[Desk], tmp_path: Path) -> None:
    assert "is not the folder of a hub" in travaux("hub", "serve", tmp_path).err
    ports = free_ports(4)
    four_desks[0].says(*config_words(ports, "--out", tmp_path / "hub"))
    with served(tmp_path / "hub"):
        refused = travaux("hub", "serve", tmp_path / "hub")
    assert refused.status == 1
    assert f"port {ports[0]} is in use" in refused.err


def test_a_hub_that_is_told_to_end_takes_its_server_with_it(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    four_desks[0].says(*config_words(free_ports(4), "--out", tmp_path / "hub"))
    with served(tmp_path / "hub") as process:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)
        assert process.returncode == 0
    with served(tmp_path / "hub"):  # the ports are free again, the store is still there
        pass


def test_desks_exchange_through_the_hub_once_and_while_they_watch(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    secretariat, _, anna, ben = four_desks
    hub, passes = tmp_path / "hub", tmp_path / "passes.tvxp"
    secretariat.says(*config_words(free_ports(4), "--out", hub))
    assert anna.refused("sync", "hub")["kind"] == "NoHubPassError"
    secretariat.says("hub", "admit", "--out", passes)
    for desk in (anna, ben):
        desk.says("hub", "join", passes)
    away = anna.refused("sync", "hub")
    assert "cannot be reached" in away["error"] and "Everything is kept here" in away["error"]
    with served(hub):
        amend(anna, "three")
        assert secretariat.says("sync", "hub")["sent"] > 0  # it needs no pass
        assert anna.says("sync", "hub")["sent"] >= 1
        with watched(ben) as process:
            amend(anna, "four")
            assert anna.says("sync", "hub")["sent"] == 2  # and a statement of what it holds
            assert process.stderr.readline().startswith("1 new entry; ")
            process.send_signal(signal.SIGINT)
            out, _ = process.communicate(timeout=30)
        came = json.loads(out)
        assert came["received"] >= 2 and came["missing"] == []
        assert came["rolling_hash"] == anna.says("status")["rolling_hash"]
    for bad in ("http://hub.example", "wss://hub.example", "wss://a@b:1", "tls://x:1/y"):
        assert "is not an address like" in anna.refused("sync", "hub", bad)["error"]


def amend(desk: Desk, years: str) -> None:
    text = f"Each Party should limit the noise of its ships within {years} years."
    made = desk.says("amend", "Article 2(1)", "--text", text, "--rationale", "because")
    desk.says("table", made["number"])


@contextmanager
def watched(desk: Desk) -> Iterator[subprocess.Popen[str]]:
    """“sync hub --watch” as a person starts it, once it watches."""
    command = [sys.executable, str(MAIN), *desk.options, "--json", "sync", "hub", "--watch"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    process = subprocess.Popen(command, **pipes)
    try:
        said = ""
        while "Watching" not in said:
            said = process.stderr.readline()
            assert said
        yield process
    finally:
        process.kill()
        process.communicate()
