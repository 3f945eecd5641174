"""Commands of the secretariat on the conference and its parties."""

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, pairs, table, wrapped
from app.cli.places import a_name
from app.cli.rosters import changed_facts, changed_text
from app.ids import PartyId
from app.keys.cards import safety_code
from app.negotiation.conference import Conference
from app.negotiation.delegation import Delegation, PartyKind
from app.record.roster import conference_number
from app.record.roster_codec import MAX_TITLE_BYTES
from app.said import said
from app.workspace.founding import NewConference, NewParty, add_delegation, create_conference

_SYMBOL_BYTES = 128
_LANGUAGE_BYTES = 16


def create(context: Context, asked: Arguments) -> Result:
    """Make a conference and the secretariat's workspace."""
    title = a_name(said("title"), asked.title, MAX_TITLE_BYTES)
    symbol = a_name(said("symbol"), asked.symbol, _SYMBOL_BYTES) if asked.symbol else ""
    language = a_name(said("language"), asked.language, _LANGUAGE_BYTES)
    new = NewConference(title, symbol, language, a_name(said("device's name"), asked.name))
    path = context.path
    made = create_conference(context.backend, path, context.passphrase(new=True), new)
    workspace = context.closing(made)
    conference = workspace.ground.chain.conference
    number, code = conference_number(conference), safety_code(conference, workspace.device)
    data = {
        "conference": conference.hex(),
        "number": number,
        "device": workspace.device.hex(),
        "safety_code": code,
        "title": asked.title,
        "symbol": asked.symbol,
        "workspace": str(path),
    }
    text = joined(
        wrapped(
            f"“{asked.title}” was begun. This is the secretariat's workspace: “{path}”, with its "
            f"key file “{path.name}.key”. Keep the two together, and back both up.",
        ),
        pairs([("Conference number", number), ("This device's code", code)]),
        "Next: travaux delegation add CODE NAME · travaux device admit FILE · "
        "travaux text import FILE",
    )
    return Result(data, text)


def add(context: Context, asked: Arguments) -> Result:
    """Put a delegation on the roster."""
    workspace = context.workspace()
    code, name = a_name(said("code"), asked.code), a_name(said("name"), asked.name)
    new = NewParty(code, name, _kind(asked), tuple(asked.members))
    added = add_delegation(workspace, new)
    changed, party = added.changed, added.party
    data = {
        "delegation": {
            "id": party.id.hex(),
            "code": party.short,
            "name": party.name,
            "kind": "group" if new.members else party.kind.name.lower(),
            "members": [] if added.members_waiting else list(new.members),
        },
        "delegations": _all(workspace.conference),
        **(changed_facts(changed) if changed else {"in_force": True}),
    }
    if changed is None:
        return Result(data, wrapped(f"The members of {party.short} are named."))
    if changed.in_force:
        return Result(data, f"{asked.code} ({asked.name}) is on the roster.")
    again = "Once it is in force, the same command again names its members."
    text = joined(
        f"{asked.code} ({asked.name}) is to be on the roster.",
        changed_text(changed),
        again if added.members_waiting else "",
    )
    return Result(data, text)


def _kind(asked: Arguments) -> PartyKind:
    if asked.bureau:
        return PartyKind.BUREAU
    return PartyKind.OBSERVER if asked.observer else PartyKind.DELEGATION


def list_(context: Context, _: Arguments) -> Result:
    """List the delegations."""
    conference = context.workspace().conference
    rows = [
        (p.code, p.name, _kind_words(p), ", ".join(conference.code(m) for m in p.members))
        for p in _ordered(conference)
    ]
    text = joined(
        table(rows, ("CODE", "NAME", "KIND", "MEMBERS")), counted(len(rows), "party", "parties")
    )
    return Result({"delegations": _all(conference)}, text)


def _ordered(conference: Conference) -> list[Delegation]:
    return sorted(conference.parties.values(), key=lambda p: (p.kind, p.code))


def _all(conference: Conference) -> list[dict[str, object]]:
    return [_facts(conference, p.id) for p in _ordered(conference)]


def _facts(conference: Conference, id_: PartyId) -> dict[str, object]:
    party = conference.parties[id_]
    return {
        "id": id_.hex(),
        "code": party.code,
        "name": party.name,
        "kind": _kind_words(party),
        "members": [conference.code(m) for m in party.members],
    }


def _kind_words(party: Delegation) -> str:
    return "group" if party.members else party.kind.name.lower()


COMMANDS = (
    Command(
        "conference create",
        "make a new conference and the secretariat's workspace",
        "--workspace sec.travaux conference create --title 'Cyber Convention' --symbol A/CONF.300",
        create,
        (
            argument("--title", required=True, metavar="T", help="the name of the conference"),
            argument("--symbol", default="", metavar="S", help="document symbol, as A/CONF.300"),
            argument(
                "--language", default="en", metavar="CODE", help="working language (default: en)"
            ),
            argument(
                "--name",
                default="Secretariat",
                metavar="N",
                help="name of this device on the roster (default: Secretariat)",
            ),
        ),
    ),
    Command(
        "delegation add",
        "put a delegation on the roster (secretariat)",
        "delegation add FRA France",
        add,
        (
            argument("code", metavar="CODE", help="short name used in attributions, as FRA"),
            argument("name", metavar="NAME", help="full name"),
            argument("--group", action="store_true", help="a group of delegations, as EU or G77"),
            argument(
                "--members", metavar="CODE", nargs="+", default=[], help="the members of the group"
            ),
            argument("--bureau", action="store_true", help="the bureau: the party of the chair"),
            argument("--observer", action="store_true", help="an observer"),
        ),
    ),
    Command("delegation list", "list the delegations", "delegation list", list_),
)
