"""What would leave, before it does."""

from app.cli.facts import names_of, operation_words
from app.cli.files import opened_bundle
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, wrapped
from app.cli.places import FILE
from app.ids import AmendmentId, EntryId
from app.workspace.naming import the_party
from app.workspace.preview import Circle, Disclosed, preview
from app.workspace.syncing import entries_in
from app.workspace.workspace import Workspace

_EVERYBODY = "all"


def preview_(context: Context, asked: Arguments) -> Result:
    """List everything that a bundle would disclose, per audience."""
    workspace = context.workspace()
    known: frozenset[EntryId] = frozenset()
    if asked.since is not None:
        with opened_bundle(asked.since) as source:
            known = entries_in(workspace, source)
    everybody = asked.target.casefold() == _EVERYBODY
    recipient = None if everybody else the_party(workspace.conference, asked.target)
    found = preview(workspace, recipient, known)
    data = {
        "target": asked.target,
        "audiences": [_facts(workspace, c) for c in found.circles],
        "names": list(found.names),
        "keys": found.keys,
        "outside": list(found.outside),
    }
    names = wrapped("With it go the names on the roster: " + ", ".join(found.names) + ".")
    keys = f"It hands on {counted(found.keys, 'key')}, each sealed for one device."
    outside = "Whoever carries it can see:\n" + "\n".join(
        wrapped(one + ".", "  ", "- ") for one in found.outside
    )
    blocks = [_circle(workspace, c) for c in found.circles]
    return Result(data, joined(*blocks, names, keys if found.keys else "", outside))


def _facts(workspace: Workspace, circle: Circle) -> dict[str, object]:
    return {
        "audience": circle.name,
        "readers": list(circle.readers),
        "notices": circle.notices,
        "entries": [
            {
                "id": e.entry.hex(),
                "what": e.what,
                "by": e.by,
                "time": e.time,
                "changes": _changes(workspace, e),
                "texts": list(e.texts),
            }
            for e in circle.entries
        ],
    }


def _changes(workspace: Workspace, one: Disclosed) -> list[str]:
    amendment = workspace.conference.amendments.get(AmendmentId(one.entry))
    if amendment is None:
        return []
    names = names_of(workspace.conference, amendment)
    return [operation_words(o, names) for o in amendment.operations]


def _circle(workspace: Workspace, circle: Circle) -> str:
    head = wrapped(
        f"For “{circle.name}”, readable by {counted(len(circle.readers), 'device')}: "
        + ", ".join(circle.readers)
    )
    rows = [_entry(workspace, e) for e in circle.entries]
    more = f"  and {counted(circle.notices, 'statement')} of what is held" if circle.notices else ""
    return "\n".join([head, *rows, *filter(None, [more])])


def _entry(workspace: Workspace, one: Disclosed) -> str:
    lines = [wrapped(f"{one.what} ({one.by}, {moment(one.time)})", "    ", "  - ")]
    lines += (wrapped(change, "    ") for change in _changes(workspace, one))
    lines += (wrapped(f"“{text}”", "      ") for text in one.texts)
    return "\n".join(lines)


COMMANDS = (
    Command(
        "sync preview",
        "list all that a bundle would disclose, before you write it",
        "sync preview NOR",
        preview_,
        (
            argument("target", metavar="CODE", help="a delegation, or all for everybody"),
            argument("--since", help="an exchange file of theirs: leave out what is in it", **FILE),
        ),
    ),
)
