"""The officers of the secretariat: whose keys sign the roster, and how many of them must."""

from app.cli.files import about, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, pairs, table, wrapped
from app.cli.places import FILE, FORCE, a_name
from app.cli.rosters import changed_facts, changed_text
from app.record.office import MAX_CLAIM_BYTES
from app.said import said
from app.workspace.files import read_file, write_file
from app.workspace.officers import (
    Officer,
    OfficerChanged,
    add_key,
    officers,
    remove_key,
    request_key,
    rotate,
    set_threshold,
)

MAX_REQUEST_BYTES = 2 * MAX_CLAIM_BYTES
ID = argument("key", metavar="ID", help="the key, by an unambiguous beginning of its id")


def list_(context: Context, _: Arguments) -> Result:
    """List the officers' keys."""
    workspace = context.workspace()
    found = officers(workspace)
    threshold = workspace.roster.statement.threshold
    data = {
        "officers": [_facts(officer) for officer in found],
        "threshold": threshold,
        "roster": workspace.roster.version,
    }
    rows = [(o.id[:8], _name(o), o.code) for o in found]
    must = f"{threshold} of {counted(len(found), 'officer')} must sign a roster."
    return Result(data, joined(table(rows, ("KEY", "OFFICER", "CODE")), must))


def _name(officer: Officer) -> str:
    name = officer.name or "(name not heard here)"
    return name + (" (this workspace)" if officer.mine else "")


def _facts(officer: Officer) -> dict[str, object]:
    return {
        "key": officer.id,
        "name": officer.name,
        "code": officer.code,
        "mine": officer.mine,
    }


def request(context: Context, asked: Arguments) -> Result:
    """Make this officer's key, and the file that asks for it to be added."""
    refuse_existing(asked.out, force=asked.force)
    name = a_name(said("officer's name"), asked.name)
    made = request_key(context.workspace(), name)
    write_file(asked.out, [made.file], replace=asked.force)
    text = joined(
        wrapped(
            f"This workspace holds an authority key for “{name}”. Hand “{asked.out}” to an officer "
            "who may add it; it holds no secret. The key signs nothing before it is added."
        ),
        pairs([("Code of the key", made.officer.code)]),
        wrapped("The officer who adds it sees the same code: compare it aloud."),
    )
    return Result({**_facts(made.officer), "request": str(asked.out)}, text)


def add(context: Context, asked: Arguments) -> Result:
    """Add an officer's key."""
    workspace = context.workspace()
    data = read_file(asked.request, MAX_REQUEST_BYTES)
    with about(asked.request):
        made = add_key(workspace, data)
    text = joined(
        wrapped(f"The key of “{made.officer.name}” {_is(made)} added to the authority."),
        pairs([("Code of the key", made.officer.code)]),
        wrapped(
            "Compare it aloud with the one that the officer sees. If it differs, somebody else "
            f"has handed in the request: travaux authority remove {made.officer.id[:8]}"
        ),
        changed_text(made.changed),
    )
    return Result(_changed(made), text)


def remove(context: Context, asked: Arguments) -> Result:
    """Remove an officer's key."""
    made = remove_key(context.workspace(), asked.key)
    name = f" of “{made.officer.name}”" if made.officer.name else ""
    text = wrapped(
        f"The key {made.officer.id[:8]}{name} {_is(made)} removed from the authority. The device "
        "that holds it speaks for the secretariat as before: if it is lost too, revoke it."
    )
    return Result(_changed(made), joined(text, changed_text(made.changed)))


def _is(made: OfficerChanged) -> str:
    return "is" if made.changed.in_force else "is to be"


def threshold(context: Context, asked: Arguments) -> Result:
    """Set how many officers must sign."""
    changed = set_threshold(context.workspace(), asked.number)
    text = f"{counted(asked.number, 'officer')} must sign every roster after this one."
    return Result(
        {"threshold": asked.number, **changed_facts(changed)}, joined(text, changed_text(changed))
    )


def rotate_(context: Context, _: Arguments) -> Result:
    """Put a new key in the place of this officer's."""
    made = rotate(context.workspace())
    text = joined(
        wrapped(
            "A new key takes the place of this officer's in the authority; the roster is signed by "
            "both. What was signed with the old one still holds."
        ),
        pairs([("Code of the key", made.officer.code)]),
        changed_text(made.changed),
    )
    return Result(_changed(made), text)


def _changed(made: OfficerChanged) -> dict[str, object]:
    return {**_facts(made.officer), **changed_facts(made.changed)}


COMMANDS = (
    Command(
        "authority list",
        "list the officers' keys, and how many must sign",
        "authority list",
        list_,
    ),
    Command(
        "authority request",
        "make this officer's key, and a request for it to be added",
        "authority request --name 'Ms Diallo' --out diallo.key-request",
        request,
        (
            argument("--name", required=True, metavar="N", help="the officer's name"),
            argument("--out", required=True, help="the request to hand in", **FILE),
            FORCE,
        ),
        more="In a workspace of the secretariat, on a device of the officer's own. Three officers, "
        "of whom two must sign, let the conference go on when one is lost and stop one who is "
        "corrupt.",
    ),
    Command(
        "authority add",
        "add an officer's key to those that sign the roster",
        "authority add diallo.key-request",
        add,
        (argument("request", help="the request of the officer", **FILE),),
    ),
    Command(
        "authority remove",
        "remove an officer's key",
        "authority remove 4f2a91c0",
        remove,
        (ID,),
    ),
    Command(
        "authority threshold",
        "set how many officers must sign every roster",
        "authority threshold 2",
        threshold,
        (argument("number", type=int, metavar="M", help="how many"),),
    ),
    Command(
        "authority rotate",
        "put a new key in the place of this officer's",
        "authority rotate",
        rotate_,
        more="For a key that may have been seen by others, or is simply old.",
    ),
)
