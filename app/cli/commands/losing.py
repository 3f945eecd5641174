"""What to do about a device that is lost or stolen."""

from datetime import UTC, datetime

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, table, wrapped
from app.errors import UsageError
from app.said import said
from app.workspace.devices import the_device
from app.workspace.losing import Loss, lost


def lost_device(context: Context, asked: Arguments) -> Result:
    """Say what to do about a lost device, and what it has signed."""
    since = _moment(asked.since) if asked.since else 0
    workspace = context.workspace()
    loss = lost(workspace, the_device(workspace, asked.device), since)
    data = {
        "device": loss.device.id.hex(),
        "name": loss.device.name,
        "delegation": loss.device.party,
        "active": loss.device.active,
        "steps": [
            {"who": s.who, "what": s.what, "command": s.command, "done": s.done} for s in loss.steps
        ],
        "entries": [
            {
                "id": e.entry.hex(),
                "claimed": e.claimed,
                "received": e.received,
                "what": e.what,
                "effect": e.effect,
            }
            for e in loss.signed
        ],
    }
    return Result(data, _lost_text(loss, asked.since or ""))


def _moment(typed: str) -> int:
    try:
        at = datetime.fromisoformat(typed)
    except ValueError:
        raise UsageError(
            said(
                "“{typed}” is no point in time. Say it as 2026-11-22T14:00; UTC unless it says "
                "more.",
                typed=typed,
            )
        ) from None
    return int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() * 1000)


def _lost_text(loss: Loss, since: str) -> str:
    device = loss.device
    steps = [
        wrapped(
            f"{'(done) ' if s.done else ''}{s.who.capitalize()}: {s.what}"
            + (f"\ntravaux {s.command}" if s.command else ""),
            "    ",
            f"{number:>2}. ",
        )
        for number, s in enumerate(loss.steps, 1)
    ]
    rows = [
        (e.entry.hex()[:8], moment(e.claimed), moment(e.received), e.what + _unless(e.effect))
        for e in loss.signed
    ]
    when = f" since {since}" if since else ""
    head = f"“{device.name}” of {device.party} is lost. What to do, in this order:"
    found = f"It signed {counted(len(rows), 'entry', 'entries')}{when}, as far as they came here:"
    listed = table(rows, ("ENTRY", "CLAIMED", "CAME IN", "WHAT"), "  ")
    return joined(head, "\n".join(steps), "\n".join(p for p in (found, listed) if p))


def _unless(effect: str) -> str:
    return f" (no effect: {effect})" if effect else ""


COMMANDS = (
    Command(
        "device lost",
        "say what to do about a lost device, and what it has signed",
        "device lost 4f2a91c0 --since 2026-11-22T14:00",
        lost_device,
        (
            argument(
                "device", metavar="ID", help="the device, by an unambiguous beginning of its id"
            ),
            argument("--since", metavar="WHEN", help="list only entries since then (UTC)"),
        ),
    ),
)
