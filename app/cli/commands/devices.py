"""Enrolling the machines that speak for delegations: two small files and a spoken code."""

from app.cli.files import about, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, pairs, table, wrapped
from app.cli.places import FILE, FORCE, a_name
from app.cli.rosters import changed_facts, changed_text, notice_facts, notice_text
from app.keys.domains import spoken
from app.negotiation.access import Role
from app.record.enrolment import MAX_ANSWER_BYTES, MAX_REQUEST_BYTES, read_request
from app.said import said
from app.workspace.devices import DeviceInfo, devices
from app.workspace.files import read_file, write_file
from app.workspace.joining import Admitted, admit, join, request
from app.workspace.notices import roster_notices

ROLES = tuple(r.name.lower().replace("_", "-") for r in Role)


def ask(context: Context, asked: Arguments) -> Result:
    """Make this device's keys, and the request file."""
    path = context.path
    refuse_existing(asked.out)
    name, passphrase = a_name(said("device's name"), asked.name), context.passphrase(new=True)
    # The request takes its place before keys are made: without it they would be of no use.
    write_file(asked.out, [b""])
    try:
        made = request(context.backend, path, passphrase, name)
        write_file(asked.out, [made], replace=True)
    except BaseException:
        asked.out.unlink(missing_ok=True)
        raise
    device = read_request(made).device
    data = {
        "device": device.hex(),
        "safety_code": None,
        "device_number": spoken(device),
        "name": asked.name,
        "request": str(asked.out),
        "workspace": str(path),
    }
    text = joined(
        wrapped(
            f"Workspace “{path}” was made, with its key file “{path.name}.key”. Hand “{asked.out}” "
            "to the secretariat; it holds no secret. With what comes back: travaux device join FILE"
        ),
        pairs([("This device", spoken(device))]),
    )
    return Result(data, text)


def let_in(context: Context, asked: Arguments) -> Result:
    """Put a device on the roster, and write the answer."""
    workspace = context.workspace()
    data = read_file(asked.request, MAX_REQUEST_BYTES)
    refuse_existing(asked.out, force=asked.force)
    role = Role[asked.role.upper().replace("-", "_")]
    with about(asked.request):
        read_request(data)
    admitted = admit(workspace, data, asked.delegation, role)
    if admitted.answer:
        write_file(asked.out, [admitted.answer], replace=asked.force)
    facts = {
        "device": admitted.device.hex(),
        "safety_code": admitted.safety_code,
        "name": admitted.name,
        "delegation": admitted.party,
        "role": asked.role,
        "answer": str(asked.out) if admitted.answer else None,
        **(changed_facts(admitted.changed) if admitted.changed else {"in_force": True}),
    }
    codes = [("This device", spoken(admitted.device)), ("Safety code", admitted.safety_code)]
    compare = wrapped(
        "Compare aloud: the owner saw the first number with the request, and sees the safety "
        "code after joining. If one differs, somebody else has handed in the request: "
        f"travaux device revoke {admitted.device.hex()[:8]} --reason 'other device'"
    )
    return Result(facts, joined(_let_in(admitted, asked), pairs(codes), compare))


def _let_in(admitted: Admitted, asked: Arguments) -> str:
    who = f"“{admitted.name}” may {{}}speak for {admitted.party} as {asked.role}"
    if admitted.answer:
        return wrapped(
            f"{who.format('now ')}. Hand “{asked.out}” back: only that device can open it."
        )
    waits = changed_text(admitted.changed) if admitted.changed else ""
    again = wrapped("Once it is in force, the same command again writes the answer.")
    return joined(wrapped(f"{who.format('')} once other officers agree."), waits, again)


def enter(context: Context, asked: Arguments) -> Result:
    """Read the secretariat's answer."""
    data = read_file(asked.answer, MAX_ANSWER_BYTES)
    passphrase = context.passphrase()
    made = join(context.backend, context.path, passphrase, data)
    workspace = context.closing(made.workspace)
    me = workspace.me
    roles = [r.name.lower().replace("_", "-") for r in sorted(workspace.roles)]
    facts = {
        "conference": workspace.ground.chain.conference.hex(),
        "number": made.conference_number,
        "title": workspace.conference.title,
        "device": workspace.device.hex(),
        "safety_code": made.safety_code,
        "delegation": me.code,
        "roles": roles,
    }
    text = joined(
        wrapped(
            f"This device is in “{workspace.conference.title}” and speaks for {me.code} "
            f"({me.name}) as {', '.join(roles) or 'nobody yet'}."
        ),
        pairs([("Conference number", made.conference_number), ("Safety code", made.safety_code)]),
        wrapped(
            "Compare the number with the one on the secretariat's paper, and the code with what "
            "the secretariat reads out. If one differs, stop and tell the secretariat. Then read "
            "what has happened so far: travaux sync bundle-in FILE"
        ),
    )
    return Result(facts, text)


def list_(context: Context, _: Arguments) -> Result:
    """List the devices, and say what is wrong with which."""
    workspace = context.workspace()
    found = devices(workspace)
    notices = roster_notices(workspace)
    data = {
        "devices": [_facts(d, this=d.id == workspace.device) for d in found],
        "notices": notice_facts(notices),
    }
    rows = [
        (
            d.party,
            d.name + (" (this one)" if d.id == workspace.device else ""),
            d.id.hex()[:8],
            ", ".join(_roles(d)) if d.active else "revoked",
            f"{d.seen:,}",
            d.code,
        )
        for d in found
    ]
    head = ("PARTY", "DEVICE", "ID", "ROLE", "ENTRIES", "SAFETY CODE")
    told = [*notices, *(n for d in found for n in d.notices)]
    gravest = sorted(told, key=lambda notice: not notice.alarm)
    text = joined(table(rows, head), notice_text(gravest), counted(len(rows), "device"))
    return Result(data, text)


def _facts(device: DeviceInfo, *, this: bool) -> dict[str, object]:
    return {
        "id": device.id.hex(),
        "name": device.name,
        "delegation": device.party,
        "roles": _roles(device),
        "active": device.active,
        "entries": device.seen,
        "safety_code": device.code,
        "full_powers": {"since": device.powers.since, "until": device.powers.until},
        "this_device": this,
        "notices": notice_facts(device.notices),
    }


def _roles(device: DeviceInfo) -> list[str]:
    return [r.name.lower().replace("_", "-") for r in device.roles]


COMMANDS = (
    Command(
        "device request",
        "make this device's keys and a request to be admitted",
        "--workspace anna.travaux device request --name 'Anna, laptop' --out anna.request",
        ask,
        (
            argument("--name", required=True, metavar="N", help="name of the device on the roster"),
            argument("--out", required=True, help="the request to hand in", **FILE),
        ),
    ),
    Command(
        "device admit",
        "admit a device (secretariat)",
        "device admit anna.request --delegation FRA --role delegate --out anna.answer",
        let_in,
        (
            argument("request", help="the request file", **FILE),
            argument("--delegation", required=True, metavar="CODE", help="the party it speaks for"),
            argument("--role", required=True, choices=ROLES, help="what it may do"),
            argument("--out", required=True, help="the answer to hand back", **FILE),
            FORCE,
        ),
        more="A device that was admitted before is answered again, for the case of a lost file, or "
        "when other officers had to agree first.",
    ),
    Command(
        "device join",
        "read the secretariat's answer: this device is then in the conference",
        "--workspace anna.travaux device join anna.answer",
        enter,
        (argument("answer", help="the answer file", **FILE),),
    ),
    Command(
        "device list",
        "list the devices with their roles and safety codes",
        "device list",
        list_,
    ),
)
