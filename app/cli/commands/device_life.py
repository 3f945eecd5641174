"""What becomes of a device after it was admitted: other roles, and revocation."""

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, table, wrapped
from app.cli.rosters import changed_facts, changed_text
from app.ids import DeviceId
from app.negotiation.access import Role
from app.record.roster import Cut
from app.workspace.devices import DeviceInfo, devices, the_device
from app.workspace.roster_life import Revocation, RoleChanged, promote, relieve, revoke
from app.workspace.roster_words import role_name
from app.workspace.seen_to import keep_reason
from app.workspace.workspace import Workspace

ROLES = tuple(role_name(r) for r in Role)
ID = argument("device", metavar="ID", help="the device, by an unambiguous beginning of its id")
ROLE = argument("--role", required=True, choices=ROLES, help="the role")


def promote_(context: Context, asked: Arguments) -> Result:
    """Give a device a role."""
    workspace = context.workspace()
    device = the_device(workspace, asked.device)
    made = promote(workspace, device, _role(asked.role))
    then = "from its entry {entry} on; nothing that it wrote before is judged by that."
    return _role_changed(workspace, device, asked.role, ("first_entry", then), made)


def relieve_(context: Context, asked: Arguments) -> Result:
    """End a role of a device."""
    workspace = context.workspace()
    device = the_device(workspace, asked.device)
    made = relieve(workspace, device, _role(asked.role))
    then = "up to its entry {entry}; what it did as such stands."
    return _role_changed(workspace, device, asked.role, ("last_entry", then), made)


def revoke_(context: Context, asked: Arguments) -> Result:
    """Take a device off the roster, or move its cut."""
    workspace = context.workspace()
    device = the_device(workspace, asked.device)
    named = _named(workspace, device)
    made = revoke(workspace, device, asked.after)
    if asked.reason:
        keep_reason(workspace, device, asked.reason)
    facts = {
        "device": device.hex(),
        "safety_code": named.code,
        "last_entry": made.cut.seq if made.cut else 0,
        "reason": asked.reason,
        "falling": [
            {"number": f.number, "entry": f.entry, "claimed": f.claimed, "what": f.what}
            for f in made.falling
        ],
        **changed_facts(made.changed),
    }
    off = "is off the roster" if made.changed.in_force else "is to be taken off the roster"
    head = wrapped(f"“{named.name}” of {named.party} {off}. {_kept(made.cut)}")
    return Result(facts, joined(head, _fallen(made), changed_text(made.changed)))


def _kept(cut: Cut | None) -> str:
    if cut is None:
        return "No entry of it is here; what comes in later waits until you say which counts."
    if not cut.seq:
        return "None of its entries count."
    return f"Its entries up to number {cut.seq} still count."


def _fallen(made: Revocation) -> str:
    if not made.falling:
        return ""
    count = counted(len(made.falling), "entry falls", "entries fall")
    rows = [(str(f.number), f.entry[:8], moment(f.claimed), f.what) for f in made.falling]
    return joined(
        wrapped(f"{count} thereby; a colleague tables again what was honest:"),
        table(rows, ("NUMBER", "ENTRY", "CLAIMED TIME", "WHAT"), "  "),
    )


def _role_changed(
    workspace: Workspace, device: DeviceId, role: str, then: tuple[str, str], made: RoleChanged
) -> Result:
    """Say that a device holds a role from an entry on, or up to one.

    ``then`` is what the number of the entry is called in the facts, and the end of the sentence.
    """
    named = _named(workspace, device)
    key, words = then
    facts = {"device": device.hex(), "role": role, key: made.entry, **changed_facts(made.changed)}
    said = f"“{named.name}” of {named.party} is {role} {words.format(entry=made.entry)}"
    return Result(facts, joined(wrapped(said), changed_text(made.changed)))


def _role(typed: str) -> Role:
    return Role[typed.upper().replace("-", "_")]


def _named(workspace: Workspace, device: DeviceId) -> DeviceInfo:
    return next(d for d in devices(workspace) if d.id == device)


COMMANDS = (
    Command(
        "device promote",
        "give a device a role, from its next entry on (secretariat)",
        "device promote 4f2a91c0 --role chair",
        promote_,
        (ID, ROLE),
        more="Read the latest bundle of its party in first: the role counts from the entry after "
        "the last one that is held here, so that a new chair decides nothing in the past.",
    ),
    Command(
        "device relieve",
        "end a role of a device with its last entry (secretariat)",
        "device relieve 4f2a91c0 --role chair",
        relieve_,
        (ID, ROLE),
    ),
    Command(
        "device revoke",
        "take a device off the roster, or move the cut of one that is off (secretariat)",
        "device revoke 4f2a91c0 --reason 'laptop stolen'",
        revoke_,
        (
            ID,
            argument("--reason", default="", metavar="R", help="why; noted on this device"),
            argument(
                "--after",
                metavar="N",
                help="number or id of its last entry that counts (default: the last one here), 0 "
                "for none",
            ),
        ),
        more="A revocation is for good. With --after, entries after the one named count no longer: "
        "say so when the device may have been in other hands since; they are listed. The cut can "
        "be moved later by the same command, when honest entries come in.",
    ),
)
