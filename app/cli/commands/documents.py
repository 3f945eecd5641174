"""Writing a text to a file, finding words, and checking that everything holds."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.cli.commands.finals import is_pdf, verify_final
from app.cli.commands.history import verify_history
from app.cli.files import opened_bundle, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument, workspace_too
from app.cli.output import counted, joined, wrapped
from app.cli.places import ATTRIBUTION, FILE, FORCE, LANGUAGE, NAMES, TEXT
from app.errors import UsageError
from app.formats.docx.markup import Profile
from app.formats.registry import format_of
from app.ids import AmendmentId, AudienceId, ClauseId, InstrumentId
from app.merge.rolling import Attribution
from app.negotiation.conference import Conference, Text
from app.ports import SearchHit
from app.said import said
from app.workspace.auditing import Audit, audit
from app.workspace.checking import check_bundle
from app.workspace.circles import the_circle
from app.workspace.drafting import draft_label, drafts
from app.workspace.exporting import takes_part
from app.workspace.exports.order import Columns, DocumentView, Order, Setting
from app.workspace.exports.registry import FORMATS, VIEWS, writer_of, written
from app.workspace.files import read_file, write_file
from app.workspace.finals.talk import MAX_FILE_BYTES
from app.workspace.history_proof import is_history
from app.workspace.naming import Names, the_text
from app.workspace.reading import Wanted
from app.workspace.searching import search as find
from app.workspace.workspace import Workspace

_NONE = "none"
_MARKS = str.maketrans("\x02\x03\n", "«» ")
_MOST_FAILURES = 30
_HEAD = 1_024


def export(context: Context, asked: Arguments) -> Result:
    """Write a text to a file."""
    format_, view = format_of(asked.format or asked.out.name), DocumentView(asked.view)
    writer_of(format_, view)
    refuse_existing(asked.out, force=asked.force)
    workspace = context.workspace()
    text = the_text(workspace.conference, asked.text)
    wanted = Wanted(
        language=asked.language or "",
        revision=asked.revision or "",
        parts=_parts(text, asked, possible=takes_part(format_, view, final=asked.final)),
        attribution=Attribution(asked.attribution) if asked.attribution else None,
        names=asked.names,
    )
    progress = context.progress(f"Writing {asked.out.name}")
    children = context.backend.children
    order = Order(format_, workspace, workspace.conference, text, view, wanted, progress, children)
    more = {"amendment": asked.amendment or "", "adopted": asked.adopted}
    setting = replace(_setting(asked), comments=_comments(workspace, asked.comments))
    made = written(replace(order, setting=setting, **more))
    write_file(asked.out, [made.data], replace=asked.force)
    facts = {
        "file": str(asked.out),
        "sha256": hashlib.sha256(made.data).hexdigest(),
        "size": len(made.data),
        "format": format_.value,
        "view": asked.view,
        **made.facts,
        "warnings": list(made.warnings),
    }
    size = counted(len(made.data), "byte")
    done = wrapped(f"“{asked.out}” was written: {size}, {asked.view} view.")
    return Result(facts, joined(done, f"SHA-256  {facts['sha256']}", *map(wrapped, made.warnings)))


def _parts(text: Text, asked: Arguments, *, possible: bool) -> tuple[ClauseId, ...]:
    """Return the clauses that were named."""
    if asked.clause and not possible:
        raise UsageError(
            said(
                "Only some clauses can be written in the views that are one text: base, "
                "clean, rolling."
            )
        )
    names = Names(text.base)
    return tuple(names.clause(name) for name in asked.clause or ())


def _setting(asked: Arguments) -> Setting:
    return Setting(
        asked.beside or "",
        not asked.no_line_numbers,
        asked.final,
        tuple(asked.signatory or ()),
        profile=asked.profile,
        columns=_columns(asked.columns),
    )


def _comments(workspace: Workspace, names: Sequence[str]) -> tuple[AudienceId | None, ...]:
    """Return the audiences whose comments go into a document, as they were named."""
    if [n.casefold() for n in names] == [_NONE]:
        return ()
    circles = [the_circle(workspace, name) for name in names]
    return tuple(circle.audience.id if circle else None for circle in circles)


def _columns(named: str) -> tuple[Columns, ...]:
    known = {c.value: c for c in Columns}
    names = [name.strip() for name in named.split(",")]
    chosen = tuple(dict.fromkeys(known[name] for name in names if name in known))
    if not 2 <= len(names) <= len(known) or len(chosen) != len(names):
        raise UsageError(said("--columns takes two to four of: {known}.", known=", ".join(known)))
    return chosen


def verify(context: Context, asked: Arguments) -> Result:
    """Check a workspace, a bundle or a final text."""
    if asked.file is not None and is_pdf(asked.file):
        return verify_final(context, asked.file)
    if asked.file is not None and (travaux := _travaux(asked.file)):
        return verify_history(travaux, asked.file)
    workspace = context.workspace()
    if asked.file is None:
        what = f"The workspace “{context.path}”"
        found = audit(workspace, context.progress("Checking"))
    else:
        what = f"The exchange file “{asked.file}”"
        with opened_bundle(asked.file) as source:
            found = check_bundle(workspace, source, context.progress("Checking"))
    return Result(_audit_facts(found), _audited(what, found), failed=bool(found.failures))


def _travaux(path: Path) -> bytes:
    """Return the bytes of a file that holds travaux; nothing when it holds something else."""
    try:
        with path.open("rb") as source:
            if not is_history(source.read(_HEAD)):
                return b""
    except OSError:
        return b""
    return read_file(path, MAX_FILE_BYTES)


def _audit_facts(found: Audit) -> dict[str, object]:
    return {
        "ok": not found.failures,
        "entries": found.entries,
        "failures": list(found.failures),
    }


def _audited(what: str, found: Audit) -> str:
    checked = counted(found.entries, "entry", "entries")
    if not found.failures:
        return wrapped(f"{what} holds: {checked}, every signature, hash and chain is right.")
    rows = [wrapped(f, "  ", "- ") for f in found.failures[:_MOST_FAILURES]]
    more = len(found.failures) - len(rows)
    rest = f"… and {more:,} more; --json lists all of them." if more else ""
    failed = counted(len(found.failures), "thing")
    return joined(wrapped(f"{what} does not hold: {failed} of {checked}."), "\n".join(rows), rest)


def search(context: Context, asked: Arguments) -> Result:
    """Find words in the texts, the amendments, the rationales and the own drafts."""
    workspace = context.workspace()
    query = " ".join(asked.query)
    hits = find(workspace, query, asked.limit, context.progress("Indexing"))
    names = {id_: Names(text.base) for id_, text in workspace.conference.texts.items()}
    rows = [_hit(workspace, names, h) for h in hits]
    lines = [wrapped(f"{r['where']} ({r['kind']}): {r['excerpt']}", "    ", "") for r in rows]
    text = joined("\n".join(lines), counted(len(rows), "hit")) if rows else "Nothing was found."
    return Result({"query": query, "entries": rows}, text)


def _hit(
    workspace: Workspace, names: Mapping[InstrumentId, Names], hit: SearchHit
) -> dict[str, object]:
    row = hit.row
    return {
        "kind": row.kind,
        "id": row.target.hex(),
        "where": _where(workspace, names, hit),
        "language": row.language,
        "excerpt": hit.excerpt.translate(_MARKS).strip(),
    }


def _where(workspace: Workspace, names: Mapping[InstrumentId, Names], hit: SearchHit) -> str:
    target = hit.row.target
    match hit.row.kind:
        case "text":
            return _cited(workspace.conference, names, ClauseId(target))
        case "draft":
            held = (draft_label(workspace, d) for d in drafts(workspace) if d.id == target)
            return next(held, "a draft")
        case _:
            known = AmendmentId(target) in workspace.conference.amendments
            label = workspace.conference.label(AmendmentId(target)) if known else ""
            return label or target.hex()[:8]


def _cited(conference: Conference, names: Mapping[InstrumentId, Names], clause: ClauseId) -> str:
    home = conference.home.get(clause)
    return names[home].cite(clause) if home is not None else clause.hex()[:8]


COMMANDS = (
    Command(
        "export",
        "write a text to a file",
        "export --format html --view rolling --out draft.html",
        export,
        (
            TEXT,
            argument(
                "--format",
                choices=tuple(f.value for f in FORMATS),
                help="if the file's name does not tell",
            ),
            argument(
                "--view",
                choices=tuple(v.value for v in VIEWS),
                default="clean",
                help="see text show; amendments and decisions are tables (default: clean)",
            ),
            argument("--out", required=True, help="the file to write", **FILE),
            argument(
                "--clause",
                metavar="CLAUSE",
                nargs="+",
                help="only these clauses, with what stands in them",
            ),
            argument("--amendment", metavar="NUMBER", help="only this one, in the amendments view"),
            argument(
                "--adopted", action="store_true", help="an adopted text, no draft (Akoma Ntoso)"
            ),
            LANGUAGE,
            argument("--revision", metavar="SYMBOL", help="as issued under this symbol"),
            ATTRIBUTION,
            NAMES,
            argument(
                "--beside", metavar="CODE", help="PDF: a second language in a column beside it"
            ),
            argument(
                "--no-line-numbers", action="store_true", help="PDF: without numbers of lines"
            ),
            argument(
                "--profile",
                choices=tuple(p.value for p in Profile),
                default=Profile.TRACK.value,
                help="Word, tracked view: native tracked changes, or bold and struck words "
                "(default: track)",
            ),
            argument(
                "--columns",
                metavar="A,B",
                default="base,proposals,rolling",
                help="Word, columns view: two to four of base, proposals, rolling, decision "
                "(default: base,proposals,rolling)",
            ),
            argument(
                "--comments",
                metavar="NAME",
                nargs="+",
                default=["all"],
                help="Word and HTML, tracked view: comments of these audiences stand beside the "
                "text: all (the default), own, chair, a caucus; or none",
            ),
            argument(
                "--final",
                action="store_true",
                help="PDF of a revision that carries its own proof, with places for signatures",
            ),
            argument(
                "--signatory",
                metavar="CODE",
                nargs="+",
                help="with --final: who is to sign (default: all that negotiate)",
            ),
            FORCE,
        ),
    ),
    Command(
        "verify",
        "check every signature, hash and chain",
        "verify from-france.tvxb",
        verify,
        (
            argument(
                "file",
                nargs="?",
                help="an exchange file, a final text or travaux (json); without it the "
                "workspace is checked",
                **FILE,
            ),
            workspace_too(metavar="FILE", help="the workspace, as before the command"),
        ),
    ),
    Command(
        "search",
        "find words in the texts, the amendments, the rationales and your drafts",
        "search 'critical infrastructure'",
        search,
        (
            argument("query", metavar="WORD", nargs="+", help="words that must all be there"),
            argument(
                "--limit",
                type=int,
                default=20,
                metavar="N",
                help="at most so many hits (default: 20)",
            ),
        ),
    ),
)
