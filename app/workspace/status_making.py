"""The making of what ``status`` tells, from the whole record; see ``status_facts``."""

from collections import Counter

from app.negotiation.conference import Conference, Text
from app.negotiation.dispositions import undisposed
from app.negotiation.rolling import rolling, rolling_hash
from app.ports import Store
from app.record.roster import conference_number
from app.record.verdicts import Standing
from app.values import value
from app.workspace.drafting import draft_label, drafts
from app.workspace.notices import lasting_notices
from app.workspace.red_lines import Crossing, crossings
from app.workspace.status_facts import Facts
from app.workspace.trust import lasting_alarms
from app.workspace.verdict_words import explained
from app.workspace.vouching import last_heard, state_code
from app.workspace.workspace import Workspace


@value
class _TextState:
    """One text as counted: open choices, and amendments that wait for a decision."""

    text: Text
    open_units: int
    undisposed: int


def made(store: Store) -> Facts:
    """Open what a store holds, and return what is to be told of it."""
    workspace = Workspace(store)
    over = crossings(workspace)
    stop = workspace.right.stopped
    return Facts(
        _told(workspace, over),
        workspace.me.name,
        f"{stop.why} {stop.to_do}" if stop else "",
        workspace.roster.statement.expires,
        tuple(c.sentence for c in over),
        last_heard(workspace),
        lasting_notices(workspace),
        tuple(lasting_alarms(workspace)),
    )


def _texts(conference: Conference) -> list[Text]:
    return sorted(conference.texts.values(), key=lambda t: (t.base.title, t.base.id))


def _counted(conference: Conference, text: Text) -> _TextState:
    open_ = sum(c.open_units for c in rolling(conference, text, text.base.language))
    return _TextState(text, open_, len(undisposed(conference, text)))


def _told(workspace: Workspace, over: tuple[Crossing, ...]) -> dict[str, object]:
    conference, evaluation = workspace.conference, workspace.evaluation
    everybodys = conference.seen_by()  # what waits for a decision is what all can read
    states = [_counted(everybodys, text) for text in _texts(everybodys)]
    standing, stop = _standings(workspace), workspace.right.stopped
    return {
        "conference": workspace.ground.chain.conference.hex(),
        "number": conference_number(workspace.ground.chain.conference),
        "title": conference.title,
        "symbol": conference.symbol,
        "delegation": workspace.me.code,
        "device": workspace.device.hex(),
        "device_name": workspace.identity.card.label,
        "roles": [r.name.lower() for r in sorted(workspace.roles)],
        "signing_stopped": stop.value if stop else None,
        "roster": workspace.roster.version,
        "roster_id": workspace.roster.hash.hex(),
        "notices": [],
        "rolling_hash": rolling_hash(conference).hex(),
        "open_units": sum(s.open_units for s in states),
        "undisposed": sum(s.undisposed for s in states),
        "texts": [_text_facts(s) for s in states],
        "state_code": state_code(workspace),
        "heard": 0,
        "delegations": 0,
        "secretariat_stated": None,
        "freshness": "",
        "alarms": [],
        "crossed": [_crossed_facts(c) for c in over],
        "drafts": [draft_label(workspace, d) for d in drafts(workspace)],
        "entries": len(evaluation.held.entries),
        "waiting": standing["waiting"],
        "quarantined": standing["quarantined"],
        "no_effect": standing["no effect"] + len(conference.refusals),
        "reasons": _reasons(workspace),
    }


def _text_facts(state: _TextState) -> dict[str, object]:
    text = state.text
    return {
        "id": text.base.id.hex(),
        "title": text.base.title,
        "clauses": len(text.base.clauses),
        "parts": text.parts,
        "parts_received": text.received,
        "revision": text.revisions[-1].symbol if text.revisions else "",
        "open_units": state.open_units,
        "undisposed": state.undisposed,
    }


def _crossed_facts(one: Crossing) -> dict[str, object]:
    return {
        "clause": one.name,
        "by": one.source,
        "words": list(one.words),
        "is_fallback": one.is_fallback,
    }


def _standings(workspace: Workspace) -> Counter[str]:
    found: Counter[str] = Counter()
    for reason in workspace.evaluation.reasons.values():
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
