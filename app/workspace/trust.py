"""What a person must know about whether the record is whole and whom it came from: alarms.

One home for these rules: ``status``, ``device list`` and the window show the same list. Each alarm
says what is wrong in the words of somebody without training, and what to do.
"""

from collections.abc import Iterator

from app.ids import AudienceId, DeviceId
from app.record.verdicts import Reason
from app.said import counted, said
from app.workspace.by_the_clock import Alarm, Level, day, worst_first
from app.workspace.circles import circles, device_words
from app.workspace.vouching import Statements, last_heard, statements
from app.workspace.workspace import Workspace

STATED = frozenset({"withheld", "other_history", "ahead"})
"""Kinds of alarms that follow from what others state to hold."""


def alarms(workspace: Workspace) -> list[Alarm]:
    """Return what is wrong, the worst first. Cost: the statements held, and the entries aside."""
    heard = last_heard(workspace)
    return worst_first([*lasting_alarms(workspace), *heard.alarms(workspace.clock())])


def lasting_alarms(workspace: Workspace) -> list[Alarm]:
    """Return what is wrong whatever the time, in no order."""
    return [
        *_forks(workspace),
        *_revoked(workspace),
        *_stated(workspace, statements(workspace)),
        *_keys(workspace),
    ]


def _forks(workspace: Workspace) -> Iterator[Alarm]:
    told: set[DeviceId] = set()
    for one, _ in workspace.evaluation.forks():
        if one.device in told:
            continue
        told.add(one.device)
        yield Alarm(
            "fork",
            Level.ALARM,
            said(
                "{device} has signed two different entries as its number {number}{where}: its "
                "workspace was copied or put back, or somebody cheats. The proof is kept and "
                "handed on.",
                device=device_words(workspace, one.device),
                number=one.seq,
                where=_where(workspace, one.audience),
            ),
            "Tell the secretariat, which can cut its history off and admit it anew; do not rely on "
            "what it writes from here on.",
            one.device,
        )


def _where(workspace: Workspace, audience: AudienceId) -> str:
    found = workspace.conference.audiences.get(audience)
    return said(" in the audience “{name}”", name=found.name) if found else ""


_ASIDE = {
    Reason.REVOKED_AFTER_CUT: ("revoked", said("after it was revoked; they do not count")),
    Reason.AWAIT_CUT: (
        "await_cut",
        said("and was revoked; until it is said what still counts, all of it waits"),
    ),
    Reason.QUOTA: ("quota", said("beyond what one device may write; the rest is set aside")),
    Reason.ORDER: ("order", said("with counters that go backwards; they are set aside")),
    Reason.NOT_MEMBER: ("not_member", said("where it was no member; they are set aside")),
}
_TODO = {
    "revoked": "Nothing, unless a colleague should table the same again under a key of his own.",
    "await_cut": "Ask the secretariat, or the keeper of that audience, to say where it ends.",
    "quota": "Tell the secretariat; the device may be faulty, or flooding on purpose.",
    "order": "Tell the secretariat; the device is faulty, or somebody cheats.",
    "not_member": "Tell the secretariat; the device is faulty, or somebody cheats.",
}


def _revoked(workspace: Workspace) -> Iterator[Alarm]:
    counts: dict[tuple[DeviceId, Reason], int] = {}
    held = workspace.evaluation.held
    for id_, reason in held.reasons.items():
        if reason in _ASIDE:
            key = (held.entries[id_].device, reason)
            counts[key] = counts.get(key, 0) + 1
    for (device, reason), count in sorted(counts.items()):
        kind, words = _ASIDE[reason]
        noun = counted(count, "1 entry", "{count:,} entries")
        level = Level.NOTE if reason is Reason.REVOKED_AFTER_CUT else Level.WARNING
        yield Alarm(
            kind,
            level,
            said(
                "{device} wrote {entries} {why}.",
                device=device_words(workspace, device),
                entries=noun,
                why=words,
            ),
            _TODO[kind],
            device,
        )


def _stated(workspace: Workspace, stated: Statements) -> Iterator[Alarm]:
    for one in stated.withheld:
        missing = one.vouched - one.held
        noun = counted(missing, "1 entry", "{count:,} entries")
        by = device_words(workspace, one.by)
        yield Alarm(
            "withheld",
            Level.WARNING,
            said(
                "{entries} of {device}{where} exist and are not here: {by} has stated on {day} to "
                "hold them. They may be on their way, or kept from you.",
                entries=noun,
                device=device_words(workspace, one.device),
                where=_where(workspace, one.audience),
                by=by,
                day=day(one.when),
            ),
            said("Ask {delegation} for a bundle.", delegation=by.split(" ", 1)[0]),
            one.device,
        )
    for other in stated.others:
        by = device_words(workspace, other.by)
        yield Alarm(
            "other_history",
            Level.ALARM,
            said(
                "{by} holds another entry of {device} as number {number} than the one that stands "
                "here{where}.",
                by=by,
                device=device_words(workspace, other.device),
                number=other.seq,
                where=_where(workspace, other.audience),
            ),
            said(
                "Exchange bundles with {delegation}: the two entries together prove who wrote "
                "both.",
                delegation=by.split(" ", 1)[0],
            ),
            other.device,
        )
    if stated.ahead:
        yield Alarm(
            "ahead",
            Level.WARNING,
            said(
                "Somebody states to hold entries of this very device that are not here (up to "
                "number {number}): this workspace may be an old copy.",
                number=stated.ahead,
            ),
            "If you have the newer file, use that; else ask for a bundle before you sign anything.",
            workspace.device,
        )


def _keys(workspace: Workspace) -> Iterator[Alarm]:
    for circle in circles(workspace):
        if not circle.overdue:
            continue
        names = ", ".join(device_words(workspace, d) for d in circle.overdue)
        todo = (
            said(
                "It is changed by itself when you next write a bundle, or now: travaux audience "
                "renew “{name}”.",
                name=circle.audience.name,
            )
            if circle.is_mine
            else said(
                "Ask the owner of {device} to do so; until then table nothing confidential there.",
                device=device_words(workspace, circle.keeper),
            )
        )
        yield Alarm(
            "rotation_due",
            Level.WARNING,
            said(
                "The key of the audience “{name}” is to be changed: {devices} was revoked and can "
                "still read what is written in it.",
                name=circle.audience.name,
                devices=names,
            ),
            todo,
        )
