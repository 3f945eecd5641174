"""What the officers sign: the roster in force, the next one proposed, forks and their end."""

from collections.abc import Sequence

from app.cli.files import about, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, pairs, wrapped
from app.cli.places import FILE, FORCE
from app.cli.rosters import changed_facts, changed_text, notice_facts, notice_text
from app.errors import UsageError
from app.record.office import MAX_OFFICE_BYTES, officer_id
from app.record.roster_changes import changes_between
from app.said import said
from app.values import value
from app.workspace.files import read_file, write_file
from app.workspace.notices import roster_notices
from app.workspace.proposals import (
    NothingProposedError,
    Review,
    Signed,
    is_known,
    propose,
    review,
    sign_proposal,
    take,
)
from app.workspace.roster_life import renew, settle
from app.workspace.roster_words import all_told, glossary, told
from app.workspace.rostering import draft, withdraw
from app.workspace.workspace import Workspace

INSTEAD = argument(
    "--instead",
    action="store_true",
    help="this officer has signed another roster of the same version, which never will be "
    "completed",
)
PROPOSAL = argument("proposal", help="the proposed roster", **FILE)


@value
class _Disputed:
    """One of several rosters of one version."""

    id: str
    version: int
    issued: int
    changes: list[str]


def show(context: Context, _: Arguments) -> Result:
    """Show the roster in force, what waits to be signed, and forks."""
    workspace = context.workspace()
    roster, notices = workspace.roster, roster_notices(workspace)
    statement = roster.statement
    waiting, forks = _waiting(workspace), _forks(workspace)
    data = {
        "roster": roster.version,
        "id": roster.hash.hex(),
        "issued": statement.issued,
        "expires": statement.expires,
        "threshold": statement.threshold,
        "officers": len(statement.authority),
        "proposed": waiting,
        "disputed": [
            {"id": f.id, "roster": f.version, "issued": f.issued, "changes": f.changes}
            for f in forks
        ],
        "notices": notice_facts(notices),
    }
    facts = pairs(
        [
            ("Roster", f"{roster.version} ({roster.hash.hex()[:8]})"),
            ("Issued", moment(statement.issued)),
            ("Expires", moment(statement.expires)),
            ("Signed by", f"{statement.threshold} of {len(statement.authority)} officers"),
        ]
    )
    proposed = _listed("Waits to be signed here:", waiting) if waiting else ""
    disputes = [_listed(f"Roster {f.id[:8]}:", f.changes) for f in forks]
    return Result(data, joined(notice_text(notices), facts, proposed, *disputes))


def _waiting(workspace: Workspace) -> list[str]:
    one = draft(workspace)
    if one is None:
        return []
    names = glossary(workspace, one.statement)
    left = [f"No longer fits: {told(change, names)}" for change in one.left]
    return [*all_told(one.changes, names), *left]


def _forks(workspace: Workspace) -> list[_Disputed]:
    """Return the rosters in dispute, each with what it changes against the one in force."""
    before = workspace.roster.statement
    return [
        _Disputed(
            rival.hash.hex(),
            rival.version,
            rival.statement.issued,
            all_told(
                changes_between(before, rival.statement), glossary(workspace, rival.statement)
            ),
        )
        for rival in workspace.ground.chain.disputed
    ]


def _listed(head: str, lines: Sequence[str]) -> str:
    return "\n".join([head, *(wrapped(line, "    ", "  - ") for line in lines)])


def renew_(context: Context, _: Arguments) -> Result:
    """Make the roster good for another 30 days."""
    workspace = context.workspace()
    changed = renew(workspace)
    expires = workspace.roster.statement.expires
    until = f"The roster is good until {moment(expires)}." if changed.in_force else ""
    return Result(
        {"expires": expires, **changed_facts(changed)}, joined(until, changed_text(changed))
    )


def propose_(context: Context, asked: Arguments) -> Result:
    """Sign what waits, and write it for the other officers."""
    refuse_existing(asked.out, force=asked.force)
    made = propose(context.workspace(), instead=asked.instead)
    write_file(asked.out, [made.file], replace=asked.force)
    return Result(_signed_facts(made, asked), _signed_text(made, asked))


def review_(context: Context, asked: Arguments) -> Result:
    """Show what a proposed roster changes."""
    workspace = context.workspace()
    data = read_file(asked.proposal, MAX_OFFICE_BYTES)
    with about(asked.proposal):
        if is_known(workspace, data):
            return Result({"in_force": True}, "This roster is in force here already.")
        found = review(workspace, data)
    todo = (
        f"If that is right: travaux roster sign {asked.proposal} --out FILE"
        if found.missing
        else f"It is signed by enough officers: travaux roster take {asked.proposal}"
    )
    return Result(_review_facts(found), joined(_review_text(found), todo))


def sign(context: Context, asked: Arguments) -> Result:
    """Sign another officer's proposal."""
    refuse_existing(asked.out, force=asked.force)
    workspace = context.workspace()
    data = read_file(asked.proposal, MAX_OFFICE_BYTES)
    with about(asked.proposal):
        shown = _review_text(review(workspace, data))
        typed = None if asked.json else context.ask(f"{shown}\n\nSign this? Type yes: ")
        if typed is not None and typed.strip().casefold() != "yes":
            raise UsageError(said("Nothing was signed."))
        made = sign_proposal(workspace, data, instead=asked.instead)
    write_file(asked.out, [made.file], replace=asked.force)
    return Result(_signed_facts(made, asked), _signed_text(made, asked))


def take_(context: Context, asked: Arguments) -> Result:
    """Take a roster that enough officers have signed."""
    workspace = context.workspace()
    data = read_file(asked.proposal, MAX_OFFICE_BYTES)
    with about(asked.proposal):
        if is_known(workspace, data):
            return Result({"in_force": True}, "This roster is in force here already.")
        found = take(workspace, data, asked.proposal.name)
    text = f"Roster {found.statement.version} is in force here. It travels in every bundle now."
    return Result(_review_facts(found), joined(_review_text(found), wrapped(text)))


def drop(context: Context, asked: Arguments) -> Result:
    """Forget what waits to be signed."""
    workspace = context.workspace()
    one = draft(workspace)
    if one is None:
        raise NothingProposedError
    if not asked.files_destroyed:
        raise UsageError(
            said(
                "If this was handed to other officers, they can still sign it. If it "
                "was not, or all its files are destroyed, say --files-destroyed."
            )
        )
    lost = _waiting(workspace)
    withdraw(workspace, one)
    return Result({"dropped": lost}, _listed("No longer waits to be signed:", lost))


def settle_(context: Context, asked: Arguments) -> Result:
    """Say which of several rosters of one version holds."""
    workspace = context.workspace()
    made = settle(workspace, asked.roster)
    names = glossary(workspace, made.statement)
    done = [told(change, names) for change in made.done]
    left = [told(change, names) for change in made.left]
    data = {
        "follows": made.follows.hash.hex(),
        "done": done,
        "left": left,
        **changed_facts(made.changed),
    }
    head = f"Roster {made.changed.version} follows {made.follows.hash.hex()[:8]}."
    again = _listed("What another had changed is done again:", done) if done else ""
    lost = _listed("Left out, because it does not fit; do it anew if need be:", left)
    return Result(data, joined(head, again, lost if left else "", changed_text(made.changed)))


def _signed_facts(made: Signed, asked: Arguments) -> dict[str, object]:
    return {**_review_facts(made.review), "file": str(asked.out)}


def _signed_text(made: Signed, asked: Arguments) -> str:
    if made.in_force:
        todo = (
            f"It is in force here. “{asked.out}” can be given to the other officers (travaux "
            "roster take); it also travels in every bundle: travaux sync bundle-out FILE"
        )
    else:
        todo = (
            f"Hand “{asked.out}” to another officer: travaux roster review FILE, then travaux "
            "roster sign FILE --out FILE2"
        )
    return joined(_review_text(made.review), wrapped(todo))


def _review_facts(found: Review) -> dict[str, object]:
    return {
        "roster": found.statement.version,
        "in_force": found.missing == 0,
        "missing_signatures": found.missing,
        "signed": sorted(officer_id(keys).hex() for keys in found.signed),
        "expires": found.statement.expires,
        "changes": all_told(found.changes, found.names),
    }


def _review_text(found: Review) -> str:
    signed = "; ".join(sorted(found.names.officer(keys) for keys in found.signed)) or "nobody"
    missing = f"{counted(found.missing, 'more officer')} must." if found.missing else "Enough."
    return joined(
        _listed(
            f"Proposed roster {found.statement.version}, against the one in force:",
            all_told(found.changes, found.names),
        ),
        wrapped(f"Good until {moment(found.statement.expires)}. Signed by: {signed}. {missing}"),
    )


COMMANDS = (
    Command(
        "roster show",
        "show the roster in force, what waits to be signed, and rosters in dispute",
        "roster show",
        show,
    ),
    Command(
        "roster renew",
        "make the roster good for another 30 days (secretariat)",
        "roster renew",
        renew_,
        more="An expired roster still holds; a banner says that news may be missing.",
    ),
    Command(
        "roster propose",
        "sign what waits here, and write it for the other officers",
        "roster propose --out roster-7.proposal",
        propose_,
        (argument("--out", required=True, help="the file to write", **FILE), INSTEAD, FORCE),
        more="Where more than one officer must sign, every change of the roster waits here until "
        "it is proposed; several can be proposed together. When another roster came into force "
        "meanwhile, what waits is put on top of that one.",
    ),
    Command(
        "roster review",
        "show in words what a proposed roster changes",
        "roster review roster-7.proposal",
        review_,
        (PROPOSAL,),
    ),
    Command(
        "roster sign",
        "sign another officer's proposal; the last signature brings it into force",
        "roster sign roster-7.proposal --out roster-7.signed",
        sign,
        (
            PROPOSAL,
            argument("--out", required=True, help="the file to write", **FILE),
            INSTEAD,
            FORCE,
        ),
        more="On a terminal it shows what is changed, and asks.",
    ),
    Command(
        "roster take",
        "take a roster that enough officers have signed",
        "roster take roster-7.signed",
        take_,
        (PROPOSAL,),
    ),
    Command(
        "roster drop",
        "forget what waits here to be signed",
        "roster drop --files-destroyed",
        drop,
        (
            argument(
                "--files-destroyed",
                action="store_true",
                help="nobody else holds it, or can sign it any more",
            ),
        ),
    ),
    Command(
        "roster settle",
        "say which of several rosters of one version holds, and do again what the others changed",
        "roster settle 4f2a91c0",
        settle_,
        (
            argument(
                "roster",
                nargs="?",
                metavar="ID",
                help="the one that holds, by the beginning of its id (travaux roster show)",
            ),
        ),
    ),
)
