"""The inbox: what is new to this device, and marking it as read."""

from collections.abc import Sequence

from app.cli.crossed import crossed_facts, crossed_text
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, wrapped
from app.errors import NotFoundError, UsageError
from app.ids import ClauseId, InstrumentId
from app.said import said
from app.workspace.inbox import Inbox, InboxItem, ItemKind, inbox, mark
from app.workspace.naming import Names
from app.workspace.red_lines import crossings
from app.workspace.workspace import Workspace

_ALL = "all"
_MIN_DIGITS = 4
_EXCERPT = 400


def inbox_(context: Context, asked: Arguments) -> Result:
    """Show what is new, and mark items as read or as unread."""
    workspace = context.workspace()
    if asked.read and asked.unread:
        raise UsageError(said("Say either --read or --unread."))
    named = asked.read or asked.unread
    shown = inbox(workspace, everything=asked.all or bool(asked.unread))
    if named:
        keys = _keys(shown, named)
        mark(workspace, keys, read=not asked.unread)
        left = inbox(workspace)
        what = "unread again" if asked.unread else "read"
        told = f"{counted(len(keys), 'item')} marked as {what}; {left.unread:,} unread."
        facts: dict[str, object] = {"marked": len(keys), "unread": left.unread}
        return Result({**facts, **_facts(workspace, left)}, told)
    over = crossings(workspace)
    data = {"unread": shown.unread, **_facts(workspace, shown), **crossed_facts(over)}
    return Result(data, joined(crossed_text(over), _told(workspace, shown)))


def _keys(shown: Inbox, names: Sequence[str]) -> list[bytes]:
    if [n.casefold() for n in names] == [_ALL]:
        return [item.key for item in shown.items]
    return [_key(shown, name) for name in names]


def _key(shown: Inbox, name: str) -> bytes:
    wanted = name.strip().casefold()
    found = [i.key for i in shown.items if i.key.hex().startswith(wanted)]
    if len(wanted) < _MIN_DIGITS or len(found) != 1:
        hint = said(
            "Name it by the beginning of its id, as “travaux inbox --all” shows it, or say all."
        )
        raise NotFoundError(said("item in the inbox"), name, hint)
    return found[0]


class _Where:
    """Cites clauses; a text is read when one of its clauses is first cited."""

    def __init__(self, workspace: Workspace) -> None:
        self._texts = workspace.conference.texts
        self._names: dict[InstrumentId, Names] = {}

    def cite(self, instrument: InstrumentId | None, clause: ClauseId) -> str:
        text = self._texts.get(instrument) if instrument is not None else None
        if instrument is None or text is None:
            return clause.hex()[:8]
        names = self._names.setdefault(instrument, Names(text.base))
        return names.cite(clause)

    def title(self, instrument: InstrumentId | None) -> str:
        text = self._texts.get(instrument) if instrument is not None else None
        return f"“{text.base.title}”" if text else "The conference"


def _facts(workspace: Workspace, shown: Inbox) -> dict[str, object]:
    where = _Where(workspace)
    return {
        "first": [_item(where, i) for i in shown.first],
        "groups": [
            {
                "where": where.cite(g.instrument, g.clause)
                if g.clause
                else where.title(g.instrument),
                "clause": g.clause.hex() if g.clause else None,
                "items": [_item(where, i) for i in g.items],
            }
            for g in shown.groups
        ],
        "items": [_item(where, i) for i in shown.items],
    }


def _item(where: _Where, item: InboxItem) -> dict[str, object]:
    return {
        "id": item.key.hex(),
        "entry": item.entry.hex(),
        "kind": item.kind.value,
        "what": item.what,
        "words": item.words,
        "party": item.party,
        "device": item.device,
        "time": item.time,
        "clauses": [where.cite(item.instrument, c) for c in item.clauses],
        "audience": item.audience,
        "mentions_me": item.mentions_me,
        "concerns_mine": item.concerns_mine,
        "read": item.is_read,
    }


def _told(workspace: Workspace, shown: Inbox) -> str:
    if not shown.items:
        return "Nothing is new. Everything that came in: travaux inbox --all"
    where = _Where(workspace)
    blocks: list[str] = []
    if shown.first:
        rows = "\n".join(_row(i, _places(where, i)) for i in shown.first)
        blocks.append(f"For you\n{rows}")
    for group in shown.groups:
        title = (
            where.cite(group.instrument, group.clause)
            if group.clause
            else where.title(group.instrument)
        )
        rows = "\n".join(_row(i, _also(where, i)) for i in group.items)
        blocks.append(f"{title}\n{rows}")
    count = f"{shown.unread:,} unread. When you have read them: travaux inbox --read all"
    return joined(*blocks, count)


def _places(where: _Where, item: InboxItem) -> str:
    return ", ".join(where.cite(item.instrument, c) for c in item.clauses)


def _also(where: _Where, item: InboxItem) -> str:
    others = ", ".join(where.cite(item.instrument, c) for c in item.clauses[1:])
    return f"also {others}" if others else ""


def _speaks_to_you(item: InboxItem) -> str:
    if not item.mentions_me:
        return ""
    return "asks you to co-sponsor" if item.kind is ItemKind.AMENDMENT else "mentions you"


def _row(item: InboxItem, place: str) -> str:
    marks = [
        "" if item.is_read else "new",
        _speaks_to_you(item),
        "about your amendment" if item.concerns_mine and item.kind.value != "overtaken" else "",
        f"before “{item.audience}”" if item.audience != _ALL else "",
        place,
    ]
    notes = "; ".join(filter(None, marks))
    head = f"{item.party} {item.what} ({moment(item.time)}{'; ' + notes if notes else ''})"
    lines = [wrapped(head, "            ", f"  {item.key.hex()[:8]}  ")]
    if item.words:
        more = "…" if len(item.words) > _EXCERPT else ""
        lines.append(wrapped(item.words[:_EXCERPT] + more, "            "))
    return "\n".join(lines)


COMMANDS = (
    Command(
        "inbox",
        "show what others did that you have not seen",
        "inbox --read all",
        inbox_,
        (
            argument("--all", action="store_true", help="all that came in, read or not"),
            argument(
                "--read",
                metavar="ID",
                nargs="+",
                help="mark these as read, by the beginning of their id; or all",
            ),
            argument("--unread", metavar="ID", nargs="+", help="mark these as unread again"),
        ),
        more="First your own amendments that a decision has overtaken, and where you are "
        "mentioned or asked to co-sponsor; then clause by clause. What you have read is known to "
        "this device alone, and never leaves it.",
    ),
)
