"""The conference's hub: its configuration for IT, passes for devices, a hub for one room."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.cli.files import about, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, pairs, wrapped
from app.cli.places import FILE, FORCE
from app.cli.watching import Watching, exchanged
from app.errors import PlaceError, TravauxError, UsageError
from app.hub_port import HubFacts, HubPlan
from app.record.hub_pass import MAX_PASSES_BYTES
from app.said import said
from app.workspace.devices import devices, the_device
from app.workspace.files import read_file, write_file
from app.workspace.hub_setup import HALL_PORT, ONE_ROOM_PORT, planned, write_folder
from app.workspace.hubs import announce, establish, expel, open_way, passes, take_pass

_FOLDER = {"type": Path, "metavar": "DIR"}
_PATIENCE, _PAUSE = 12.0, 15.0
"""Seconds: for the first connection, and between looks when the hub says nothing."""


@dataclass(eq=False)
class NotToldError(TravauxError):
    """A device's pass was taken back, but no server of the hub knows it yet."""

    name: str
    why: str
    says: ClassVar[str] = (
        "The pass of “{name}” is taken back here, but the hub does not know it yet: {why} Repeat "
        "this command when the hub can be reached."
    )


def config(context: Context, asked: Arguments) -> Result:
    """Write the files that the hub's servers are set up from."""
    refuse_existing(asked.out)
    plan = _plan(asked.nodes, asked.host or [], asked, context.hub.here)
    workspace = context.workspace()
    founded = establish(workspace, context.hub, plan)
    write_folder(asked.out, founded.files)
    data = {
        "folder": str(asked.out),
        "files": sorted(founded.files),
        "nodes": [node.host for node in plan.nodes],
        "fingerprint": founded.facts.fingerprint,
        "again": founded.again,
    }
    then = (
        f"travaux hub serve {asked.out}"
        if asked.nodes == 1
        else f"hand the folder to IT; its README.txt says what to do. Then: travaux hub provision "
        f"{asked.out}"
    )
    same = "It is the hub founded before; passes that were given out stay good." * founded.again
    text = joined(
        wrapped(
            f"“{asked.out}” was written, with {counted(len(founded.files), 'file')}. It holds the "
            "servers' private keys: hand it over by stick, not by mail. The key that admits "
            f"devices stays in this workspace. Next: {then}"
        ),
        same,
        _shown(founded.facts),
    )
    return Result(data, text)


def provision(context: Context, asked: Arguments) -> Result:
    """Make the store of a hub whose servers run."""
    facts = context.hub.provision(asked.folder, context.tell)
    data = {"folder": str(asked.folder), "nodes": list(facts.hosts), "ready": True}
    text = "The hub is ready. Let devices in with: travaux hub admit --out FILE"
    return Result(data, joined(text, _shown(facts)))


def serve(context: Context, asked: Arguments) -> Result:
    """Run a hub for one room until Ctrl-C."""
    facts = context.hub.serve(asked.folder, context.tell)
    data = {"folder": str(asked.folder), "nodes": list(facts.hosts), "stopped": True}
    return Result(data, "The hub was stopped. Start it again with the same command.")


def admit(context: Context, asked: Arguments) -> Result:
    """Write the file of passes."""
    refuse_existing(asked.out, force=asked.force)
    workspace = context.workspace()
    named: list[str] = asked.device or []
    chosen = [the_device(workspace, name) for name in named]
    data, count = passes(workspace, context.hub, chosen)
    size = write_file(asked.out, [data], replace=asked.force)
    facts = {"file": str(asked.out), "passes": count, "size": size}
    text = wrapped(
        f"“{asked.out}” was written, with {counted(count, 'pass', 'passes')}. It can be given to "
        "everybody, on a stick or by mail: each device opens its own pass alone, with “travaux hub "
        "join FILE”."
    )
    return Result(facts, text)


def join(context: Context, asked: Arguments) -> Result:
    """Take this device's pass out of the file."""
    data = read_file(asked.file, MAX_PASSES_BYTES)
    workspace = context.workspace()
    with about(asked.file):
        facts = take_pass(workspace, context.hub, data)
    said = {"hosts": list(facts.hosts), "fingerprint": facts.fingerprint}
    text = joined(
        "This device has its pass for the hub. Exchange with: travaux sync hub", _shown(facts)
    )
    return Result(said, text)


def revoke(context: Context, asked: Arguments) -> Result:
    """Take a device's pass back, and cut it off."""
    workspace = context.workspace()
    device = the_device(workspace, asked.device)
    named = next(d for d in devices(workspace) if d.id == device)
    expel(workspace, context.hub, device)
    try:
        told = announce(workspace, context.hub)
    except PlaceError as error:
        raise NotToldError(named.name, str(error)) from None
    data = {"device": device.hex(), "name": named.name, "servers_told": told}
    on_roster = (
        " It is still on the roster: if it is lost, also say “travaux device revoke”."
        if named.active
        else ""
    )
    text = wrapped(
        f"The hub has cut off “{named.name}” of {named.party}; "
        f"{counted(told, 'server')} took it, the others learn it by themselves.{on_roster}"
    )
    return Result(data, text)


def sync_hub(context: Context, asked: Arguments) -> Result:
    """Exchange with the hub, once or until Ctrl-C."""
    workspace = context.workspace()
    addresses = [asked.url] if asked.url else []
    patience = 0.0 if asked.watch else _PATIENCE
    with closing(open_way(workspace, context.hub, addresses, patience)) as way:
        watching = Watching(pause=_PAUSE, is_told=True) if asked.watch else None
        return exchanged(context, workspace, way, watching)


def _plan(nodes: int, hosts: list[str], asked: Arguments, here: Callable[[], str]) -> HubPlan:
    if nodes == 1 and not hosts:
        hosts = [here()]
    if len(hosts) != nodes:
        raise UsageError(
            said(
                "A hub of {servers} needs as many --host, each the name or address by "
                "which devices reach that server.",
                servers=counted(nodes, "server"),
            )
        )
    websocket = asked.websocket_port or (ONE_ROOM_PORT if nodes == 1 else HALL_PORT)
    ports = (asked.port, websocket, asked.cluster_port, asked.monitor_port)
    return planned(hosts, ports, asked.store)


def _shown(facts: HubFacts) -> str:
    return pairs([("Servers", ", ".join(facts.hosts)), ("Fingerprint", facts.fingerprint)])


COMMANDS = (
    Command(
        "hub config",
        "write the configuration of the conference's hub (secretariat)",
        "hub config --nodes 3 --host hub1.example.int --host hub2.example.int "
        "--host hub3.example.int --out hub",
        config,
        (
            argument(
                "--nodes", type=int, choices=(1, 3), default=1, help="servers (default: 1, a room)"
            ),
            argument(
                "--host",
                action="append",
                metavar="HOST",
                help="name or address by which devices reach a server; once for each "
                "(default for one server: the address of this machine)",
            ),
            argument("--out", required=True, help="the folder to make", **_FOLDER),
            argument("--port", type=int, default=4222, metavar="N", help="TLS (default: 4222)"),
            argument(
                "--websocket-port",
                type=int,
                metavar="N",
                help="websocket over TLS (default: 443; 8443 for one server)",
            ),
            argument(
                "--cluster-port",
                type=int,
                default=6222,
                metavar="N",
                help="between servers (default: 6222)",
            ),
            argument(
                "--monitor-port",
                type=int,
                default=8222,
                metavar="N",
                help="for alarms, on the server itself only (default: 8222)",
            ),
            argument(
                "--store",
                type=int,
                default=20,
                metavar="GB",
                help="how much each server may store (default: 20)",
            ),
        ),
        more="Repeat it with another folder for other servers or fresh certificates: it stays the "
        "same hub.",
    ),
    Command(
        "hub provision",
        "make the store of a hub whose servers run",
        "hub provision hub",
        provision,
        (argument("folder", help="the folder that “hub config” wrote", **_FOLDER),),
    ),
    Command(
        "hub serve",
        "run a hub for one room on this machine until Ctrl-C",
        "hub serve hub",
        serve,
        (argument("folder", help="the folder that “hub config” wrote", **_FOLDER),),
        more="The server comes with the extra “hub”. No workspace is needed.",
    ),
    Command(
        "hub admit",
        "write the file of passes for devices (secretariat)",
        "hub admit --out passes.tvxp",
        admit,
        (
            argument("--out", required=True, help="the file to hand out", **FILE),
            argument(
                "--device",
                action="append",
                metavar="ID",
                help="only this device, by the beginning of its id (default: all on the roster)",
            ),
            FORCE,
        ),
    ),
    Command(
        "hub join",
        "take this device's pass for the hub",
        "hub join passes.tvxp",
        join,
        (argument("file", help="the file of passes", **FILE),),
    ),
    Command(
        "hub revoke",
        "take a device's pass back and cut it off (secretariat)",
        "hub revoke 4f2a91c0",
        revoke,
        (
            argument(
                "device", metavar="ID", help="the device, by an unambiguous beginning of its id"
            ),
        ),
    ),
    Command(
        "sync hub",
        "exchange with the others through the conference's hub",
        "sync hub --watch",
        sync_hub,
        (
            argument(
                "url",
                nargs="?",
                metavar="URL",
                help="where the hub is, if it is not where this device's pass says "
                "(wss://host:port or tls://host:port)",
            ),
            argument(
                "--watch",
                help="go on until Ctrl-C: what is new comes and goes at once",
                action="store_true",
            ),
        ),
        more="It needs the pass that “travaux hub join” takes. What is new on the hub is taken, "
        "what it lacks is put there, sealed: whoever runs it can read neither a name nor a word. "
        "Without a connection nothing is lost; the next exchange goes on where this one stopped.",
    ),
)
