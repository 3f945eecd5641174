"""Who I am, what I hold, and the hash that two people compare aloud."""

from collections import Counter
from dataclasses import dataclass

from app.cli.crossed import crossed_facts, crossed_text
from app.cli.grammar import Arguments, Command, Context, Result
from app.cli.output import counted, grouped, joined, pairs, table, wrapped
from app.cli.rosters import notice_facts, notice_text
from app.negotiation.conference import Conference, Text
from app.negotiation.dispositions import undisposed
from app.negotiation.rolling import rolling, rolling_hash
from app.record.roster import conference_number
from app.record.verdicts import Standing
from app.workspace.drafting import draft_label, drafts
from app.workspace.notices import roster_notices
from app.workspace.red_lines import crossings
from app.workspace.signing_right import ENROL_ANEW
from app.workspace.trust import alarms, day
from app.workspace.verdict_words import explained
from app.workspace.vouching import freshness, state_code
from app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _TextState:
    """One text as counted: open choices, and amendments that wait for a decision."""

    text: Text
    open_units: int
    undisposed: int


def status(context: Context, _: Arguments) -> Result:
    """Say who this device is, what it holds, and what is open."""
    workspace = context.workspace()
    conference = workspace.conference.seen_by()  # what waits for a decision is what all can read
    states = [_counted(conference, t) for t in _texts(conference)]
    data = _data(workspace, states)
    return Result(data, _text(workspace, states, bytes.fromhex(str(data["rolling_hash"]))))


def _texts(conference: Conference) -> list[Text]:
    return sorted(conference.texts.values(), key=lambda t: (t.base.title, t.base.id))


def _counted(conference: Conference, text: Text) -> _TextState:
    open_ = sum(c.open_units for c in rolling(conference, text, text.base.language))
    return _TextState(text, open_, len(undisposed(conference, text)))


def _data(workspace: Workspace, states: list[_TextState]) -> dict[str, object]:
    conference, evaluation = workspace.conference, workspace.evaluation
    standing, fresh = _standings(workspace), freshness(workspace)
    return {
        "conference": workspace.ground.chain.conference.hex(),
        "number": conference_number(workspace.ground.chain.conference),
        "title": conference.title,
        "symbol": conference.symbol,
        "delegation": workspace.me.code,
        "device": workspace.device.hex(),
        "device_name": workspace.identity.card.label,
        "roles": [r.name.lower() for r in sorted(workspace.roles)],
        "signing_stopped": stop.value if (stop := workspace.right.stopped) else None,
        "roster": workspace.roster.version,
        "roster_id": workspace.roster.hash.hex(),
        "notices": notice_facts(roster_notices(workspace)),
        "rolling_hash": rolling_hash(conference).hex(),
        "open_units": sum(s.open_units for s in states),
        "undisposed": sum(s.undisposed for s in states),
        "texts": [
            {
                "id": s.text.base.id.hex(),
                "title": s.text.base.title,
                "clauses": len(s.text.base.clauses),
                "parts": s.text.parts,
                "parts_received": s.text.received,
                "revision": s.text.revisions[-1].symbol if s.text.revisions else "",
                "open_units": s.open_units,
                "undisposed": s.undisposed,
            }
            for s in states
        ],
        "state_code": state_code(workspace),
        "heard": fresh.heard,
        "delegations": fresh.delegations,
        "secretariat_stated": fresh.secretariat,
        "freshness": fresh.level(workspace.clock()),
        "alarms": [
            {
                "kind": a.kind,
                "level": a.level.value,
                "words": a.words,
                "todo": a.todo,
                "device": a.device.hex() if a.device else None,
            }
            for a in alarms(workspace)
        ],
        **crossed_facts(crossings(workspace)),
        "drafts": [draft_label(workspace, d) for d in drafts(workspace)],
        "entries": len(evaluation.held.entries),
        "waiting": standing["waiting"],
        "quarantined": standing["quarantined"],
        "no_effect": standing["no effect"] + len(conference.refusals),
        "reasons": _reasons(workspace),
    }


def _standings(workspace: Workspace) -> Counter[str]:
    evaluation = workspace.evaluation
    found: Counter[str] = Counter()
    for reason in evaluation.reasons.values():
        match reason.standing:
            case Standing.PENDING | Standing.REJECTED:
                found["waiting"] += 1
            case Standing.QUARANTINED:
                found["quarantined"] += 1
            case Standing.NO_EFFECT:
                found["no effect"] += 1
    return found


def _reasons(workspace: Workspace) -> list[dict[str, object]]:
    """Return why entries wait, are in quarantine or have no effect, each with how many."""
    found = Counter(r.value for r in workspace.evaluation.reasons.values())
    found.update(str(r.reason) for r in workspace.conference.refusals.values())
    return [
        {"reason": reason, "count": count, "explained": explained(reason)}
        for reason, count in sorted(found.items())
    ]


def _text(workspace: Workspace, states: list[_TextState], rolled: bytes) -> str:
    conference = workspace.conference
    symbol = f" ({conference.symbol})" if conference.symbol else ""
    roles = ", ".join(r.name.lower().replace("_", " ") for r in sorted(workspace.roles))
    standing = _standings(workspace)
    no_effect = standing["no effect"] + len(conference.refusals)
    me = workspace.me
    who = pairs(
        [
            ("Conference", conference.title + symbol),
            ("Number", conference_number(workspace.ground.chain.conference)),
            ("I am", f"{me.code} ({me.name}), {workspace.identity.card.label}: {roles or 'none'}"),
            ("Rolling hash", grouped(rolled)),
            ("State code", state_code(workspace)),
            ("Heard from", _heard(workspace)),
            ("Entries", f"{len(workspace.evaluation.held.entries):,}"),
            ("Waiting", f"{standing['waiting']:,}"),
            ("Quarantine", f"{standing['quarantined']:,}"),
            ("No effect", f"{no_effect:,}"),
            (
                "My drafts",
                ", ".join(draft_label(workspace, d) for d in drafts(workspace)) or "none",
            ),
        ]
    )
    why = table(
        [(str(r["reason"]), str(r["count"]), str(r["explained"])) for r in _reasons(workspace)],
        ("REASON", "ENTRIES", "WHAT IT MEANS"),
    )
    notices = notice_text(roster_notices(workspace))
    texts = (_text_line(s) for s in states)
    crossed = crossed_text(crossings(workspace))
    return joined(_stopped(workspace), notices, *alarm_lines(workspace), who, *texts, crossed, why)


def alarm_lines(workspace: Workspace) -> list[str]:
    """Return what is wrong and what to do about it, a paragraph each."""
    return [
        wrapped(f"{a.level.value.upper()}: {a.words}") + "\n" + wrapped(a.todo, "  ", "→ ")
        for a in alarms(workspace)
    ]


def _heard(workspace: Workspace) -> str:
    fresh = freshness(workspace)
    stated = f"; the secretariat on {day(fresh.secretariat)}" if fresh.secretariat else ""
    return f"{fresh.heard} of {fresh.delegations} delegations since yesterday{stated}"


def _stopped(workspace: Workspace) -> str:
    stop = workspace.right.stopped
    return wrapped(f"{stop.why} {ENROL_ANEW}") if stop else ""


def _text_line(state: _TextState) -> str:
    base = state.text.base
    revision = f", {state.text.revisions[-1].symbol}" if state.text.revisions else ""
    missing = ""
    if state.text.received < state.text.parts:
        missing = (
            f" Only {state.text.received} of {state.text.parts} parts of it are here; ask the "
            "secretariat for a bundle."
        )
    waits = state.undisposed
    verb = "amendment waits" if waits == 1 else "amendments wait"
    return wrapped(
        f"“{base.title}”{revision}: {counted(len(base.clauses), 'clause')}, "
        f"{counted(state.open_units, 'open choice')}; {waits:,} {verb} for a decision.{missing}"
    )


COMMANDS = (
    Command("status", "who I am, what I hold, and the hash to compare aloud", "status", status),
)
