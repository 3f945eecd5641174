"""Exchange by file: what the others lack goes out, what they hand over comes in."""

from app.cli.exchanged import missing_data, missing_name, quarantined
from app.cli.files import opened_bundle, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, grouped, joined, pairs, wrapped
from app.cli.places import FILE, FORCE
from app.ids import EntryId
from app.negotiation.rolling import rolling_hash
from app.workspace.asking_anew import ask_anew, missing_of
from app.workspace.completeness import incomplete
from app.workspace.files import write_file
from app.workspace.naming import the_party
from app.workspace.syncing import entries_in, outgoing, take_in
from app.workspace.verdict_words import explained

_MOST_LINES = 20


def bundle_out(context: Context, asked: Arguments) -> Result:
    """Write a bundle for the others."""
    refuse_existing(asked.file, force=asked.force)
    workspace = context.workspace()
    known: frozenset[EntryId] = frozenset()
    if asked.since is not None:
        with opened_bundle(asked.since) as source:
            known = entries_in(workspace, source)
    recipient = the_party(workspace.conference, asked.for_) if asked.for_ else None
    bundle = outgoing(workspace, known, recipient)
    size = write_file(asked.file, bundle.chunks, replace=asked.force)
    data = {
        "file": str(asked.file),
        "size": size,
        "sent": bundle.entries,
        "rosters": bundle.rosters,
        "cards": bundle.cards,
        "keys": bundle.keys,
        "received": 0,
        "waiting": 0,
        "quarantined": 0,
    }
    text = wrapped(
        f"“{asked.file}” was written: {counted(bundle.entries, 'entry', 'entries')}, "
        f"{counted(size, 'byte')}, sealed for "
        + (f"{asked.for_} alone" if asked.for_ else "those who are in the conference")
        + ". Hand it over."
    )
    return Result(data, text)


def bundle_in(context: Context, asked: Arguments) -> Result:
    """Read a bundle: all of it or nothing."""
    workspace = context.workspace()
    before = quarantined(workspace)
    with opened_bundle(asked.file) as source:
        receipt = take_in(workspace, source, asked.file.name, context.progress("Checking"))
    fresh = quarantined(workspace) - before
    rolled = rolling_hash(workspace.conference)
    missing = len(incomplete(workspace))
    data = {
        "file": str(asked.file),
        "sent": 0,
        "received": receipt.received - receipt.notices,
        "notices": receipt.notices,
        "known": receipt.known,
        "waiting": receipt.waiting,
        "quarantined": len(fresh),
        "incomplete": missing,
        "refused": list(receipt.refused),
        "rolling_hash": rolled.hex(),
        "signing_stopped": stop.value if (stop := workspace.right.stopped) else None,
    }
    counts = pairs(
        [
            ("New", f"{receipt.received - receipt.notices:,}"),
            ("Known before", f"{receipt.known:,}"),
            ("Waiting", f"{receipt.waiting:,}"),
            ("Quarantine", f"{len(fresh):,}"),
            ("Rolling hash", grouped(rolled)),
        ]
    )
    refused = [wrapped(f"Not taken: {explained(r)}", "  ", "- ") for r in receipt.refused]
    look = "See why: travaux status" if receipt.waiting or fresh else ""
    stopped = wrapped(f"{stop.why} {stop.to_do}") if stop else ""
    return Result(data, joined(counts, "\n".join(refused), _missing(missing), look, stopped))


def ask(context: Context, _: Arguments) -> Result:
    """Ask anew for what is missing here."""
    workspace = context.workspace()
    missing = missing_of(workspace)
    asked = ask_anew(workspace, missing)
    data = {"asked": asked, "missing": [missing_data(workspace, one) for one in missing]}
    if not missing:
        return Result(data, "Nothing is missing.")
    lines = [wrapped(missing_name(workspace, one), "  ", "- ") for one in missing[:_MOST_LINES]]
    if len(missing) > _MOST_LINES:
        lines.append(f"- and {len(missing) - _MOST_LINES:,} more")
    head = "At the next exchange through a folder or the hub it is asked for once more:"
    tail = wrapped(
        "Or ask that delegation for a bundle. Hand it one of yours first: it says what you hold."
    )
    return Result(data, joined("\n".join((wrapped(head), *lines)), tail))


def _missing(count: int) -> str:
    """Say that the record has a hole; the text here is not that of the others yet."""
    if not count:
        return ""
    verb = "refers" if count == 1 else "refer"
    return wrapped(
        f"{counted(count, 'entry', 'entries')} {verb} to others that are not here yet, and have no "
        "effect before those come in. Ask for a bundle of everything: travaux sync bundle-out "
        "FILE, without --since."
    )


COMMANDS = (
    Command(
        "sync bundle-out",
        "write an exchange file for the others",
        "sync bundle-out for-the-chair.tvxb",
        bundle_out,
        (
            argument("file", help="the exchange file to write", **FILE),
            argument(
                "--for",
                dest="for_",
                metavar="CODE",
                help="for one delegation: with what it may read in narrower audiences",
            ),
            argument("--since", help="an exchange file of theirs: leave out what is in it", **FILE),
            FORCE,
        ),
        more="It is sealed: only devices of the conference can read it. Without --for nothing of "
        "a narrower audience is in it; with --for, only what that delegation may read. See before: "
        "travaux sync preview.",
    ),
    Command(
        "sync bundle-in",
        "read an exchange file: all of it or nothing",
        "sync bundle-in from-france.tvxb",
        bundle_in,
        (argument("file", help="the exchange file to read", **FILE),),
    ),
    Command(
        "sync ask",
        "ask anew for what is missing here",
        "sync ask",
        ask,
        (),
        more="What is missing is asked for by itself, less and less often when nobody answers. "
        "This asks once more, at the next exchange with each folder and the hub.",
    ),
)
