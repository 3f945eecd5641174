"""The command that makes the brackets of parties amendments; nobody signs for another."""

from collections.abc import Sequence

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, table, wrapped
from app.cli.places import TEXT
from app.ids import PartyId
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.events import AmendmentTabled, DecisionMade
from app.said import said
from app.treaty.notation.adopting import Proposed
from app.treaty.notation.attribution import Party
from app.workspace.adopting import (
    Freed,
    Kept,
    Owed,
    drafts_for,
    left_for,
    owed,
    plan,
    taking_out,
)
from app.workspace.bracketing import (
    Spot,
    excerpt,
)
from app.workspace.drafting import draft_label
from app.workspace.naming import the_party, the_text
from app.workspace.workspace import NotPermittedError, Workspace

_LISTED = 30


def adopt(context: Context, asked: Arguments) -> Result:
    """Take the brackets of parties out of the text, or make drafts of one's own."""
    workspace = context.workspace()
    conference = workspace.conference.seen_by()
    text = the_text(conference, asked.text)
    if asked.for_ is not None:
        return _draft(workspace, text, the_party(conference, asked.for_), dry=asked.dry_run)
    if may(workspace.roles, DecisionMade) or asked.dry_run:
        return _take_out(workspace, text, dry=asked.dry_run)
    if may(workspace.roles, AmendmentTabled):
        return _draft(workspace, text, workspace.me.id, dry=False)
    raise NotPermittedError(
        said(
            "the text changes by a decision of the chair, whose device takes the "
            "brackets out; each delegation then makes drafts of its own. To see "
            "what would follow: --dry-run."
        )
    )


def _take_out(workspace: Workspace, text: Text, *, dry: bool) -> Result:
    """Let the chair take out what can be placed."""
    made = plan(workspace.conference.seen_by(), text)
    events = taking_out(workspace.conference.seen_by(), text, made)
    entries = workspace.record(events) if events and not dry else []
    changes = [(f, p) for f in made.freed for p in f.adoption.proposed]
    data = {
        "text": text.base.id.hex(),
        "dry_run": dry,
        "decisions": [e.hex() for e in entries],
        "adopted": [_change_facts(f, p) for f, p in changes],
        "left": [kept_facts(k) for k in made.kept],
        "positions": [],
    }
    rows = [(f.where, _parties(p.sponsors), _asks(f.adoption.base[0], p)) for f, p in changes]
    wait = "would be" if dry else "is"
    done = (
        f"{counted(len(rows), 'bracket')} {wait} out of the text, in "
        f"{counted(len(events), 'decision')} of the chair."
    )
    nothing = "No bracket that names parties can be taken out."
    then = "Each delegation makes drafts of its own now: travaux text adopt-brackets"
    return Result(
        data,
        joined(
            wrapped(done if rows else nothing),
            table(rows, ("WHERE", "WHO", "ASKS FOR")),
            _stays(made.kept),
            "Nothing was recorded." if dry else then if rows else "",
        ),
    )


def _draft(workspace: Workspace, text: Text, party: PartyId, *, dry: bool) -> Result:
    """Make private drafts of the brackets of a delegation that were taken out."""
    conference = workspace.conference.seen_by()
    code = conference.code(party)
    if party != workspace.me.id and not dry:
        raise NotPermittedError(
            said(
                "only a device of {code} makes drafts for {code}. To see what they "
                "would be: --dry-run",
                code=code,
            )
        )
    found = owed(conference, text)
    mine = [o for o in found if party in o.awaited]
    made = [] if dry else drafts_for(workspace, text, mine)
    labels = {d.operations[0]: draft_label(workspace, d) for d in made}
    stands = [o for o in found if party in o.opponents]
    left = left_for(conference, text, party)
    shown = [o for o in mine if dry or o.operation in labels]
    data = {
        "text": text.base.id.hex(),
        "delegation": code,
        "dry_run": dry,
        "adopted": [
            {"amendment": labels.get(o.operation, ""), **owed_facts(conference, o)} for o in shown
        ],
        "left": [kept_facts(k) for k in left],
        "positions": [_position(conference, o) for o in stands],
    }
    rows = [(labels.get(o.operation, "–"), o.where, o.bracket) for o in shown]
    head = (
        f"{counted(len(rows), 'draft')} {'would be' if dry else 'made'} of what stood in brackets "
        f"for {code}; nobody but you sees {'it' if len(rows) == 1 else 'them'}."
    )
    against = [(o.where, f"against {_codes(conference, o)}: {o.bracket}") for o in stands]
    return Result(
        data,
        joined(
            wrapped(head if rows else f"There is nothing new to draft for {code}."),
            table(rows, ("DRAFT", "WHERE", "BRACKET")),
            some(against, "Positions that it showed, for you to take", ("WHERE", "WHAT")),
            _stays(left),
            f"Read each, then table it: travaux table {rows[0][0]}" if rows and not dry else "",
        ),
    )


def spot_facts(spot: Spot) -> dict[str, object]:
    """Return a place for ``--json``."""
    return {
        "provision": spot.where,
        "clause": spot.clause.hex() if spot.clause else None,
        "part": spot.part,
        "offset": spot.offset,
    }


def some(rows: Sequence[tuple[str, ...]], title: str, head: tuple[str, ...]) -> str:
    """Return rows under a title, the first of many; nothing without any."""
    if not rows:
        return ""
    more = len(rows) - _LISTED
    rest = f"\n… and {more:,} more; --json lists all of them." if more > 0 else ""
    return f"{title}:\n" + table(rows[:_LISTED], head) + rest


def _stays(kept: Sequence[Kept]) -> str:
    rows = [(k.spot.where, f"{k.bracket}: {k.reason}") for k in kept]
    return some(rows, "These stay in the text", ("WHERE", "BRACKET AND REASON"))


def _parties(parties: Sequence[Party]) -> str:
    return ", ".join(p.text for p in parties)


def _codes(conference: Conference, one: Owed) -> str:
    return ", ".join(sorted(conference.code(p) for p in one.sponsors))


def _asks(base: str, change: Proposed) -> str:
    if not change.replacement:
        return f"delete “{base[change.start : change.end].strip()}”"
    if change.start == change.end:
        return f"insert “{change.replacement.strip()}”"
    return f"“{change.replacement}” instead of “{base[change.start : change.end]}”"


def _change_facts(freed: Freed, change: Proposed) -> dict[str, object]:
    span = change.span
    return {
        "provision": freed.where,
        "clause": freed.place[0].hex(),
        "part": freed.place[2].name.lower(),
        "bracket": excerpt(freed.words[span.start : span.end]),
        "verb": change.verb.value,
        "sponsors": [p.text for p in change.sponsors],
        "opponents": [p.text for p in change.opponents],
        "asks": _asks(freed.adoption.base[0], change),
    }


def owed_facts(conference: Conference, one: Owed) -> dict[str, object]:
    """Return what a bracket asked for that was taken out, for ``--json``."""
    return {
        "provision": one.where,
        "clause": one.place[0].hex(),
        "part": one.place[2].name.lower(),
        "bracket": one.bracket,
        "verb": one.proposed.verb.value,
        "sponsors": sorted(conference.code(p) for p in one.sponsors),
        "tabled": [conference.code(p) for p in one.tabled],
        "awaited": [conference.code(p) for p in one.awaited],
        "opponents": [conference.code(p) for p in one.opponents],
    }


def _position(conference: Conference, one: Owed) -> dict[str, object]:
    return {
        "provision": one.where,
        "stand": "opposes",
        "sponsors": sorted(conference.code(p) for p in one.sponsors),
        "bracket": one.bracket,
    }


def kept_facts(kept: Kept) -> dict[str, object]:
    """Return a bracket that stays, for ``--json``."""
    return {
        **spot_facts(kept.spot),
        "bracket": kept.bracket,
        "parties": list(kept.parties),
        "reason": kept.reason,
    }


COMMANDS = (
    Command(
        "text adopt-brackets",
        "make the brackets of parties amendments of these delegations",
        "text adopt-brackets --dry-run",
        adopt,
        (
            TEXT,
            argument("--for", dest="for_", metavar="CODE", help="the drafts of this delegation"),
            argument(
                "--dry-run", action="store_true", help="say what would follow, record nothing"
            ),
        ),
        more="Nobody signs for another. On the chair's device it takes the brackets that name "
        "delegations out of the text, by decisions that can be undone; on a delegation's device it "
        "then makes private drafts of what stood in that delegation's brackets, to be read and "
        "tabled. What cannot be placed, and codes that are no delegation here, stay as they are, "
        "each with the reason. See text brackets for who has not tabled yet.",
    ),
)
