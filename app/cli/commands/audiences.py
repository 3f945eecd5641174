"""Audiences narrower than everybody: found a caucus, take in and out, change its key."""

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, table, wrapped
from app.cli.places import a_name
from app.errors import NotFoundError, UsageError
from app.ids import DeviceId
from app.negotiation.audience import AudienceKind
from app.said import said
from app.workspace.circles import (
    CHAIR,
    OWN,
    Circle,
    circles,
    device_words,
    found_caucus,
    renew,
    the_circle,
)
from app.workspace.leaving import devices_of
from app.workspace.naming import the_party
from app.workspace.workspace import Workspace

_KINDS = {AudienceKind.OWN: OWN, AudienceKind.CHAIR: CHAIR}


def list_(context: Context, _: Arguments) -> Result:
    """List the audiences that this device is in."""
    workspace = context.workspace()
    held = circles(workspace)
    rows = [
        (
            _name(c),
            _parties(workspace, c),
            f"{len(c.audience.members):,}",
            f"{c.epoch.number}",
            device_words(workspace, c.keeper),
            "change its key" if c.overdue else "",
        )
        for c in held
    ]
    head = ("NAME", "DELEGATIONS", "DEVICES", "KEY", "KEPT BY", "TO DO")
    every = wrapped(
        f"Beside these there is “all”: {counted(len(workspace.roster.seats), 'device')} on the "
        "roster. Who is in no audience of a kind founds it by tabling to it."
    )
    return Result(
        {"audiences": [_facts(workspace, c) for c in held]}, joined(table(rows, head), every)
    )


def _name(circle: Circle) -> str:
    return _KINDS.get(circle.audience.kind, circle.audience.name)


def _parties(workspace: Workspace, circle: Circle) -> str:
    seats = workspace.roster.seats
    codes = {workspace.conference.code(seats[d].party) for d in circle.audience.members}
    return ", ".join(sorted(codes))


def _facts(workspace: Workspace, circle: Circle) -> dict[str, object]:
    return {
        "name": _name(circle),
        "id": circle.audience.id.hex(),
        "kind": circle.audience.kind.name.lower(),
        "delegations": _parties(workspace, circle).split(", "),
        "devices": [d.hex() for d in sorted(circle.audience.members)],
        "epoch": circle.epoch.number,
        "keeper": circle.keeper.hex(),
        "kept_here": circle.is_mine,
        "revoked": [d.hex() for d in circle.overdue],
        "newcomers": [d.hex() for d in circle.newcomers],
    }


def create(context: Context, asked: Arguments) -> Result:
    """Found a caucus."""
    workspace = context.workspace()
    name = a_name(said("name"), asked.name, 32)
    audience = found_caucus(workspace, name, asked.members)
    (circle,) = (c for c in circles(workspace) if c.audience.id == audience)
    who = ", ".join(asked.members)
    text = joined(
        wrapped(
            f"The caucus “{name}” was founded with {who}. Nobody outside it learns that it exists."
        ),
        f"To hand them its key: travaux sync bundle-out FILE --for {asked.members[0]}",
        f"To table to it: travaux table {workspace.me.code}-1 --audience {name}",
    )
    return Result(_facts(workspace, circle), text)


def admit(context: Context, asked: Arguments) -> Result:
    """Take a delegation into a caucus, with all that was written in it."""
    workspace = context.workspace()
    circle = _narrow(workspace, asked.name)
    if not asked.with_history:
        raise UsageError(
            said(
                "{code} would be able to read all that has been written in “{name}” so "
                "far. If that is meant, say --with-history; if not, found a new caucus "
                "with “travaux audience create”.",
                code=asked.code,
                name=asked.name,
            )
        )
    if circle.audience.kind is not AudienceKind.CAUCUS:
        raise UsageError(
            said(
                "Who is in “{name}” follows from the roster: travaux audience renew.",
                name=asked.name,
            )
        )
    devices = devices_of(workspace, the_party(workspace.conference, asked.code))
    return _renewed(workspace, circle, devices, frozenset(), f"{asked.code} is in “{asked.name}”")


def exclude(context: Context, asked: Arguments) -> Result:
    """Take a delegation out of a caucus."""
    workspace = context.workspace()
    circle = _narrow(workspace, asked.name)
    if circle.audience.kind is not AudienceKind.CAUCUS:
        raise UsageError(
            said(
                "Who is in “{name}” follows from the roster: travaux audience renew.",
                name=asked.name,
            )
        )
    party = the_party(workspace.conference, asked.code)
    if party == workspace.me.id:
        raise UsageError(said("The delegation that keeps a caucus cannot take itself out of it."))
    gone = devices_of(workspace, party)
    what = f"{asked.code} reads nothing more that is written in “{asked.name}”"
    return _renewed(workspace, circle, frozenset(), gone, what)


def renew_(context: Context, asked: Arguments) -> Result:
    """Change the key of an audience: the revoked go out, new devices come in."""
    workspace = context.workspace()
    circle = _narrow(workspace, asked.name)
    what = f"“{asked.name}” has a new key"
    return _renewed(workspace, circle, frozenset(), frozenset(), what)


def _renewed(
    workspace: Workspace,
    circle: Circle,
    take_in: frozenset[DeviceId],
    take_out: frozenset[DeviceId],
    what: str,
) -> Result:
    epoch = renew(workspace, circle, take_in, take_out)
    now = the_circle(workspace, circle.audience.id.hex())
    devices = counted(len(epoch.members), "device")
    text = joined(
        wrapped(f"{what}: key {epoch.number}, held by {devices}."),
        "The others get it with their next bundle: travaux sync bundle-out FILE --for CODE",
    )
    return Result(_facts(workspace, now) if now else {}, text)


def _narrow(workspace: Workspace, name: str) -> Circle:
    circle = the_circle(workspace, name)
    if circle is None:
        raise NotFoundError(
            said("audience"),
            name,
            said(
                "Who can read “all” follows from the roster; its key changes with "
                "“travaux device revoke”."
            ),
        )
    return circle


_NAME = argument("name", metavar="NAME", help="the audience, by its name")
_CODE = argument("code", metavar="CODE", help="the delegation, by its code")

COMMANDS = (
    Command("audience list", "list the audiences you are in", "audience list", list_),
    Command(
        "audience create",
        "found a caucus of delegations, known to them alone",
        "audience create Lakes --with NOR CAN",
        create,
        (
            argument("name", metavar="NAME", help="what its members call it"),
            argument(
                "--with",
                dest="members",
                metavar="CODE",
                nargs="+",
                required=True,
                help="the other delegations in it",
            ),
        ),
    ),
    Command(
        "audience admit",
        "take a delegation into a caucus you keep",
        "audience admit Lakes CHE --with-history",
        admit,
        (
            _NAME,
            _CODE,
            argument(
                "--with-history",
                action="store_true",
                help="it may read all that has been written there before",
            ),
        ),
    ),
    Command(
        "audience exclude",
        "take a delegation out of a caucus you keep",
        "audience exclude Lakes CAN",
        exclude,
        (_NAME, _CODE),
        more="It keeps what it has read. It can be with you again only in another caucus.",
    ),
    Command(
        "audience renew",
        "change the key: revoked devices go out, new ones of its delegations come in",
        "audience renew chair",
        renew_,
        (_NAME,),
    ),
)
