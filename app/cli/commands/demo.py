"""A whole negotiation to look at and to try things on."""

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, grouped, joined, pairs, wrapped
from app.cli.places import FILE
from app.cli.practising import begun
from app.errors import TravauxError, UsageError
from app.settings import MAX_IMPORT_BYTES
from app.workspace.demo import DemoSummary, Source, play
from app.workspace.files import read_file
from app.workspace.practice.script import Role


@dataclass(eq=False)
class DemoCancelledError(TravauxError):
    """Ctrl-C during the demo."""

    path: Path
    says: ClassVar[str] = "Cancelled; “{path}” was removed again."


def demo(context: Context, asked: Arguments) -> Result:
    """Play a negotiation in a folder, or set one up to practise in."""
    if asked.role is not None and not asked.practice:
        raise UsageError("--role goes with --practice: whose part you want to play.")
    try:
        if asked.practice:
            return begun(context, asked.dir, asked.role or Role.DELEGATE.value)
        return _played(context, asked)
    except KeyboardInterrupt:
        shutil.rmtree(asked.dir, ignore_errors=True)
        raise DemoCancelledError(asked.dir) from None


def _played(context: Context, asked: Arguments) -> Result:
    source = None
    if asked.text is not None:
        data = read_file(asked.text, MAX_IMPORT_BYTES)
        source = Source(data, asked.text.name, asked.language)
    done = play(context.backend, asked.dir, source, context.steps())
    return Result(_facts(done), _text(done), failed=not done.verified)


def _facts(done: DemoSummary) -> dict[str, object]:
    hashes = set(done.rolling_hashes.values())
    return {
        "folder": str(done.folder),
        "title": done.title,
        "clauses": done.clauses,
        "warnings": done.warnings,
        "amendments": done.amendments,
        "collisions": done.collisions,
        "convergent": done.convergent,
        "decisions": done.decisions,
        "revision": done.revision,
        "behind": dict(done.behind),
        "workspaces": {code: str(path) for code, path in done.workspaces.items()},
        "passphrase_file": str(done.folder / "passphrase.txt"),
        "exports": [str(path) for path in done.exports],
        "rolling_hash": hashes.pop() if len(hashes) == 1 else None,
        "rolling_hashes": dict(done.rolling_hashes),
        "verified": done.verified,
        "failures": list(done.failures),
    }


def _text(done: DemoSummary) -> str:
    hashes = sorted(set(done.rolling_hashes.values()))
    same = f"the same in all {len(done.workspaces)} workspaces"
    verified = "every signature, hash and chain, in every workspace" if done.verified else "NO"
    folder = done.folder
    facts = pairs(
        [
            ("Text", f"{done.title} ({counted(done.clauses, 'clause')})"),
            ("Amendments", f"{done.amendments:,} tabled"),
            ("Met", _met(done)),
            ("Decisions", f"{done.decisions:,}, a disposition for every amendment"),
            ("Issued", done.revision),
            *([("Languages", _languages(done.behind))] if done.behind else []),
            ("Rolling hash", f"{grouped(bytes.fromhex(hashes[0]))}\n({same})"),
            ("Verified", verified),
            ("Workspaces", _names(done.workspaces.values())),
            ("Passphrase", str(folder / "passphrase.txt")),
            ("Exports", _names(done.exports)),
        ]
    )
    chair = done.workspaces.get("CHAIR", next(iter(done.workspaces.values())))
    next_ = (
        "Try next:\n"
        f"  export TRAVAUX_WORKSPACE={chair} TRAVAUX_PASSPHRASE_FILE={folder / 'passphrase.txt'}\n"
        "  travaux status\n"
        "  travaux text show --view rolling"
    )
    failures = "\n".join(wrapped(f, "  ", "- ") for f in done.failures)
    return joined(
        "A negotiation was played, from the opening to the revision.", facts, failures, next_
    )


def _names(paths: Iterable[Path]) -> str:
    """Return files of one folder as "folder: one, two"."""
    every = list(paths)
    return f"{every[0].parent}: {', '.join(p.name for p in every)}" if every else "none"


def _languages(behind: Mapping[str, int]) -> str:
    late = ", ".join(f"{code} {number}" for code, number in sorted(behind.items()))
    return f"clauses to translate anew after the decisions: {late} (travaux language check)"


def _met(done: DemoSummary) -> str:
    collisions = counted(done.collisions, "collision")
    alike = counted(done.convergent, "reading")
    return f"{collisions}, and {alike} that several proposed alike"


COMMANDS = (
    Command(
        "demo",
        "play a whole negotiation on a draft treaty, in a new folder",
        "demo my-demo",
        demo,
        (
            argument(
                "dir",
                type=Path,
                metavar="DIR",
                nargs="?",
                default=Path("demo"),
                help="the folder to make (default: demo)",
            ),
            argument("--text", help="negotiate this text instead: Markdown or plain text", **FILE),
            argument(
                "--language",
                default="en",
                metavar="CODE",
                help="language of that text (default: en)",
            ),
            argument(
                "--practice",
                action="store_true",
                help="play one part yourself, step by step; the program plays the others",
            ),
            argument(
                "--role",
                choices=tuple(r.value for r in Role),
                help="with --practice: whose part you play (default: delegate)",
            ),
        ),
        more="An earlier demo in that folder is replaced; any other folder is left alone.",
    ),
)
