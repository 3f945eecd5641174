"""What came of an exchange through a folder or hub, in words and in JSON."""

from collections.abc import Iterable

from app.cli.output import counted, grouped, joined, pairs, wrapped
from app.ids import EntryId
from app.negotiation.rolling import rolling_hash
from app.record.verdicts import Reason, Standing
from app.sync_port import Fault
from app.workspace.asking import Missing
from app.workspace.completeness import incomplete
from app.workspace.exchanging import Exchanged
from app.workspace.verdict_words import explained
from app.workspace.workspace import Workspace

_MOST_LINES = 20


def quarantined(workspace: Workspace) -> set[EntryId]:
    """Return the entries that are kept as evidence."""
    reasons = workspace.evaluation.reasons.items()
    return {id_ for id_, reason in reasons if reason.standing is Standing.QUARANTINED}


def exchanged_data(
    workspace: Workspace, came: Exchanged, place: str, before: set[EntryId]
) -> dict[str, object]:
    """Return what came of an exchange, for programs.

    Args:
        workspace: as it is now.
        came: what came of it.
        place: the folder or hub.
        before: what was in quarantine before.
    """
    return {
        "place": place,
        "sent": came.sent,
        "received": came.received - came.notices,
        "notices": came.notices,
        "known": came.known,
        "waiting": came.waiting,
        "quarantined": len(quarantined(workspace) - before),
        "incomplete": len(incomplete(workspace)),
        "missing": [missing_data(workspace, one) for one in came.missing],
        "asked": came.asked,
        "unreadable": [{"where": f.where, "why": f.flaw.value} for f in came.faults],
        "refused": list(came.refused),
        "rolling_hash": rolling_hash(workspace.conference).hex(),
        "signing_stopped": stop.value if (stop := workspace.right.stopped) else None,
    }


def exchanged_text(workspace: Workspace, came: Exchanged, before: set[EntryId]) -> str:
    """Return what came of an exchange, for a person."""
    quarantine = len(quarantined(workspace) - before)
    counts = pairs(
        [
            ("Sent", f"{came.sent:,}"),
            ("New", f"{came.received - came.notices:,}"),
            ("Waiting", f"{came.waiting:,}"),
            ("Quarantine", f"{quarantine:,}"),
            ("Rolling hash", grouped(rolling_hash(workspace.conference))),
        ]
    )
    look = "See why: travaux status" if came.waiting or quarantine else ""
    stop = workspace.right.stopped
    stopped = wrapped(f"{stop.why} {stop.to_do}") if stop else ""
    return joined(
        counts,
        _listed(_missing_words(workspace, one) for one in came.missing),
        _listed(_fault_words(fault) for fault in came.faults),
        _listed(f"Not taken: {_refusal(one)}" for one in came.refused),
        _incomplete(workspace),
        look,
        stopped,
    )


def missing_data(workspace: Workspace, one: Missing) -> dict[str, object]:
    """Return what is missing, for programs."""
    seat = workspace.roster.seats.get(one.device)
    party = workspace.conference.parties.get(seat.party) if seat else None
    return {
        "device": one.device.hex(),
        "delegation": party.code if party else "",
        "first": one.first,
        "last": one.last,
    }


def _missing_words(workspace: Workspace, one: Missing) -> str:
    many = one.last > one.first
    are = (
        "are not here though later ones are. They"
        if many
        else "is not here though later ones are. It"
    )
    have = "have" if many else "has"
    return (
        f"Missing: {missing_name(workspace, one)} {are} {have} been asked for; "
        "any device that holds them can answer, at its next exchange."
    )


def missing_name(workspace: Workspace, one: Missing) -> str:
    """Return what is missing as people name it: "entries 3 to 5 of “Paris laptop” (FRA)"."""
    card = workspace.ground.cards.get(one.device)
    code = missing_data(workspace, one)["delegation"]
    whose = f"“{card.label}” ({code})" if card and code else f"device {one.device.hex()[:8]}"
    many = one.last > one.first
    which = f"entries {one.first:,} to {one.last:,}" if many else f"entry {one.first:,}"
    return f"{which} of {whose}"


def _fault_words(fault: Fault) -> str:
    return f"“{fault.where}” {fault.flaw.value}, and was passed over."


def _refusal(reason: str) -> str:
    return explained(reason) if reason in {r.value for r in Reason} else reason


def _incomplete(workspace: Workspace) -> str:
    """Say that the record has a hole; the text here is not that of the others yet."""
    count = len(incomplete(workspace))
    if not count:
        return ""
    verb = "refers" if count == 1 else "refer"
    return wrapped(
        f"{counted(count, 'entry', 'entries')} {verb} to others that are not here yet, and have no "
        "effect before those come in. Exchange again later, or ask for a bundle of everything."
    )


def _listed(lines: Iterable[str]) -> str:
    every = list(lines)
    shown = [wrapped(line, "  ", "- ") for line in every[:_MOST_LINES]]
    if len(every) > _MOST_LINES:
        shown.append(f"- and {len(every) - _MOST_LINES:,} more")
    return "\n".join(shown)
