"""Who I am, what I hold, and the hash that two people compare aloud."""

import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from app.cli.loading import status_of
from app.cli.opening import Opening
from app.cli.output import counted, grouped, joined, pairs, table, wrapped
from app.cli.parsing import Arguments, Command, Result
from app.ports import StorageError, Store
from app.workspace import status_facts
from app.workspace.by_the_clock import (
    Alarm,
    Freshness,
    Notice,
    day,
    expiry,
    gravest_first,
    worst_first,
)
from app.workspace.checkpoint import bound_to_everything, keep, kept
from app.workspace.status_facts import Facts

SESSION = Opening
"""What this command asks for: the file, and nothing of what it holds."""
_NAME = "status"


def status(context: Opening, _: Arguments) -> Result:
    """Say who this device is, what it holds, and what is open."""
    facts, now = _facts(context.store()), time.time_ns() // 1_000_000
    fresh = facts.heard.at(now)
    notices = gravest_first((*facts.notices, *expiry(facts.told["roster"], facts.expires, now)))
    alarms = worst_first((*facts.alarms, *facts.heard.alarms(now)))
    data = {
        **facts.told,
        "notices": [_notice_facts(n) for n in notices],
        "heard": fresh.heard,
        "delegations": fresh.delegations,
        "secretariat_stated": fresh.secretariat,
        "freshness": fresh.level(now),
        "alarms": [_alarm_facts(a) for a in alarms],
    }
    above = (
        wrapped(facts.stopped) if facts.stopped else "",
        "\n".join(wrapped(n.words, "  ", "! " if n.alarm else "- ") for n in notices),
        *map(_alarm_lines, alarms),
    )
    return Result(data, joined(*above, *_below(facts, data, fresh)))


def _facts(store: Store) -> Facts:
    """Return what is kept, if it is of this very state; else make it anew, and keep it."""
    bound = bound_to_everything(store)
    found = status_facts.read(kept(store, _NAME, bound))
    if found is None:
        found = status_of(store)
        with suppress(StorageError):  # on a full disk it is told all the same
            keep(store, _NAME, bound, status_facts.written(found))
    return found


def _below(facts: Facts, data: Mapping[str, Any], fresh: Freshness) -> tuple[str, ...]:
    """Return who this device is and what it holds, in words."""
    symbol = f" ({data['symbol']})" if data["symbol"] else ""
    roles = ", ".join(role.replace("_", " ") for role in data["roles"])
    who = f"{data['delegation']} ({facts.party}), {data['device_name']}: {roles or 'none'}"
    rows = [
        ("Conference", data["title"] + symbol),
        ("Number", data["number"]),
        ("I am", who),
        ("Rolling hash", grouped(bytes.fromhex(data["rolling_hash"]))),
        ("State code", data["state_code"]),
        ("Heard from", _heard(fresh)),
        ("Entries", f"{data['entries']:,}"),
        ("Waiting", f"{data['waiting']:,}"),
        ("Quarantine", f"{data['quarantined']:,}"),
        ("No effect", f"{data['no_effect']:,}"),
        ("My drafts", ", ".join(data["drafts"]) or "none"),
    ]
    why = table(
        [(r["reason"], str(r["count"]), r["explained"]) for r in data["reasons"]],
        ("REASON", "ENTRIES", "WHAT IT MEANS"),
    )
    crossed = "\n".join(wrapped(f"RED LINE: {sentence}", "  ", "") for sentence in facts.crossed)
    return (pairs(rows), *map(_text_line, data["texts"]), crossed, why)


def _notice_facts(notice: Notice) -> dict[str, object]:
    return {
        "kind": notice.kind,
        "alarm": notice.alarm,
        "what": notice.what,
        "to_do": notice.to_do,
    }


def _alarm_facts(alarm: Alarm) -> dict[str, object]:
    return {
        "kind": alarm.kind,
        "level": alarm.level.value,
        "words": alarm.words,
        "todo": alarm.todo,
        "device": alarm.device.hex() if alarm.device else None,
    }


def _alarm_lines(alarm: Alarm) -> str:
    """Return what is wrong and what to do about it."""
    said = wrapped(f"{alarm.level.value.upper()}: {alarm.words}")
    return said + "\n" + wrapped(alarm.todo, "  ", "→ ")


def _heard(fresh: Freshness) -> str:
    stated = f"; the secretariat on {day(fresh.secretariat)}" if fresh.secretariat else ""
    return f"{fresh.heard} of {fresh.delegations} delegations since yesterday{stated}"


def _text_line(text: Mapping[str, Any]) -> str:
    revision = f", {text['revision']}" if text["revision"] else ""
    missing = ""
    if text["parts_received"] < text["parts"]:
        missing = (
            f" Only {text['parts_received']} of {text['parts']} parts of it are here; ask the "
            "secretariat for a bundle."
        )
    waits = text["undisposed"]
    verb = "amendment waits" if waits == 1 else "amendments wait"
    return wrapped(
        f"“{text['title']}”{revision}: {counted(text['clauses'], 'clause')}, "
        f"{counted(text['open_units'], 'open choice')}; {waits:,} {verb} for a decision.{missing}"
    )


COMMANDS = (
    Command("status", "who I am, what I hold, and the hash to compare aloud", "status", status),
)
