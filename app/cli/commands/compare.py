"""The command that compares two or three versions of a text, word by word."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from app.cli.files import about, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import joined, wrapped
from app.cli.places import FILE, FORCE, LANGUAGE
from app.formats.compare_page import write
from app.treaty.compare import Comparison, Difference
from app.treaty.delta import Hunk
from app.treaty.matching import Entry
from app.treaty.redline import redline_of
from app.treaty.span import Change, Span
from app.workspace.comparing import (
    STATES,
    Compared,
    Version,
    changed,
    compared,
    page_of,
    percent,
    summary_of,
    version_in_file,
    version_named,
)
from app.workspace.files import write_file

_LISTED = 60
_CONTEXT = 40


def compare_(context: Context, asked: Arguments) -> Result:
    """Compare versions, and write the page that shows them side by side."""
    if asked.html is not None:
        refuse_existing(asked.html, force=asked.force)
    names = [n for n in (asked.first, asked.second, asked.third) if n is not None]
    versions = [_version(context, asked, name) for name in names]
    progress = context.progress("Comparing")
    progress(0, 2)
    found = compared(versions)
    progress(1, 2)
    data: dict[str, object] = {
        "versions": [
            {"name": v.name, "title": v.title, "language": v.language, "clauses": len(v.entries)}
            for v in versions
        ],
        "summary": [_summary(step) for step in found.steps],
        "changes": [
            _change(found, number, one)
            for number, step in enumerate(found.steps)
            for one in changed(step)
        ],
    }
    done = ""
    if asked.html is not None:
        page = write(page_of(found))
        write_file(asked.html, [page], replace=asked.force)
        data |= {"file": str(asked.html), "sha256": hashlib.sha256(page).hexdigest()}
        done = wrapped(f"“{asked.html}” shows them side by side.")
    return Result(data, joined(*map(wrapped, summary_of(found)), *_printed(found), done))


def _version(context: Context, asked: Arguments, name: str) -> Version:
    """Return what a name means: a state or a file is never mistaken for the other."""
    path = Path(name)
    if name.casefold() not in STATES and path.is_file():
        with about(path):
            return version_in_file(context.backend.children, path, asked.language or "")
    return version_named(context.workspace().conference, name, asked.of, asked.language)


def _summary(step: Comparison) -> dict[str, int]:
    count = step.summary
    return {
        "inserted": count.inserted,
        "deleted": count.deleted,
        "moved": count.moved,
        "reworded": count.reworded,
        "unchanged": count.unchanged,
    }


def _change(found: Compared, number: int, one: Difference) -> dict[str, object]:
    old, new = found.sides(number)
    return {
        "step": number + 1,
        "changes": _kinds(one),
        "old": _side(old, one.old),
        "new": _side(new, one.new),
        "score": round(one.score, 3),
        "proposal": found.by_words[number],
        "joined_to": _joined(found, number, one),
        "heading": _spans(one.old.heading if one.old else "", one.heading),
        "text": _spans(one.old.text if one.old else "", one.text),
    }


def _kinds(one: Difference) -> list[str]:
    if one.old is None:
        return ["inserted"]
    if one.new is None:
        return ["deleted"]
    return [kind for kind, is_so in (("moved", one.moved), ("reworded", one.reworded)) if is_so]


def _side(version: Version, entry: Entry | None) -> dict[str, object] | None:
    if entry is None:
        return None
    return {
        "provision": version.cited[entry.id],
        "id": entry.id.hex(),
        "kind": entry.kind.name.lower(),
        "label": entry.label,
        "heading": entry.heading,
        "text": entry.text,
    }


def _joined(found: Compared, number: int, one: Difference) -> dict[str, object] | None:
    host = found.joined[number].get(one.old.id) if one.old and one.new is None else None
    if host is None:
        return None
    where = found.sides(number)[1].cited[host[0]]
    return {"provision": where, "id": host[0].hex(), "score": round(host[1], 3)}


def _spans(base: str, hunks: tuple[Hunk, ...]) -> list[dict[str, str]]:
    """Return a redline; nothing where the words are the same."""
    if not hunks:
        return []
    return [{"change": s.change.value, "text": s.text} for s in redline_of(base, hunks)]


def _printed(found: Compared) -> Iterator[str]:
    for number, step in enumerate(found.steps):
        every = changed(step)
        if len(found.steps) > 1 and every:
            yield " → ".join(side.name for side in found.sides(number))
        for one in every[:_LISTED]:
            yield _told(found, number, one)
        more = len(every) - _LISTED
        if more > 0:
            yield f"… and {more:,} more changes; --html shows all of them, --json lists them."


def _told(found: Compared, number: int, one: Difference) -> str:
    old, new = found.sides(number)
    if one.old is None and one.new is not None:
        return wrapped(f"{new.cited[one.new.id]}, new: {_all(one.new, '+')}", "    ", "")
    if one.old is None:
        return ""
    where = old.cited[one.old.id]
    if one.new is None:
        host = found.joined[number].get(one.old.id)
        also = (
            f" ({percent(host[1])} of its words stand in {new.cited[host[0]]}: a proposal)"
            if host
            else ""
        )
        return wrapped(f"{where}, gone{also}: {_all(one.old, '-')}", "    ", "")
    there = new.cited[one.new.id]
    name = where if where == there else f"{where} → {there}"
    moved = ", moved" if one.moved else ""
    sure = f" (proposed match, {percent(one.score)} of the words)" if one.score < 1 else ""
    words = " / ".join(
        _marked(redline_of(base, hunks))
        for base, hunks in ((one.old.heading, one.heading), (one.old.text, one.text))
        if hunks
    )
    return wrapped(f"{name}{moved}{sure}" + (f": {words}" if words else "."), "    ", "")


def _all(entry: Entry, mark: str) -> str:
    opening, closing = ("{+", "+}") if mark == "+" else ("[-", "-]")
    words = " – ".join(filter(None, (entry.heading, entry.text)))
    return f"{opening}{words}{closing}" if words else entry.label


def _marked(spans: tuple[Span, ...]) -> str:
    """Return a redline in characters, long stretches that stay shortened to their ends."""
    pieces: list[str] = []
    for number, span in enumerate(spans):
        match span.change:
            case Change.DELETED:
                pieces.append(f"[-{span.text}-]")
            case Change.INSERTED:
                pieces.append(f"{{+{span.text}+}}")
            case Change.KEPT:
                pieces.append(_shortened(span.text, number == 0, number == len(spans) - 1))
    return "".join(pieces)


def _shortened(words: str, is_first: bool, is_last: bool) -> str:  # noqa: FBT001 two plain facts
    if len(words) <= 3 * _CONTEXT:
        return words
    head = "" if is_first else words[:_CONTEXT].rpartition(" ")[0]
    tail = "" if is_last else words[-_CONTEXT:].partition(" ")[2]
    return f"{head} … {tail}"


COMMANDS = (
    Command(
        "compare",
        "compare two or three versions, word by word, moves as moves",
        "compare laid rolling --html changes.html",
        compare_,
        (
            argument("first", metavar="A", help="a version (see above)"),
            argument("second", metavar="B", help="the version to compare with it"),
            argument(
                "third", metavar="C", nargs="?", help="a third one; A and C are compared with B"
            ),
            argument("--of", metavar="TEXT", help="title or id of the text, if there are several"),
            argument("--html", help="write a page that shows them side by side", **FILE),
            LANGUAGE,
            FORCE,
        ),
        more="A version is “base” (the text as decided so far), “rolling” (with all proposals), "
        "“laid” (as it was first laid), the symbol of a revision, the title or id of a text, or a "
        "file that “text import” reads; files alone need no workspace. Clauses of one text, and of "
        "an Akoma Ntoso file of it, are known by their ids; those of foreign texts are matched by "
        "the words they share, which is a proposal and says so, with its score.",
    ),
)
