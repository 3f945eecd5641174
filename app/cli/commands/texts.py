"""Commands on the texts under negotiation: lay one, list, outline, show."""

from collections.abc import Mapping

from app.cli.commands.next_version import taken_over
from app.cli.files import about
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, table, wrapped
from app.cli.places import ATTRIBUTION, FILE, LANGUAGE, NAMES, TEXT
from app.formats.imported import ImportedText, ReadingWarning
from app.formats.registry import Format, format_of, write_text
from app.formats.view import RenderedClause, RenderedText, written
from app.ids import ClauseId
from app.merge.rolling import Attribution
from app.negotiation.conference import Conference, Text
from app.negotiation.rolling import rolling
from app.settings import MAX_IMPORT_BYTES
from app.treaty.instrument import ClauseKind
from app.workspace.clause_status import STATUS_SLUGS, shown_in
from app.workspace.clause_status import Shown as AgreedAs
from app.workspace.files import read_file
from app.workspace.foreign import Foreign, read_foreign
from app.workspace.naming import Names, the_clause, the_text
from app.workspace.publishing import lay
from app.workspace.reading import Shown, Wanted, label_texts, shown
from app.workspace.translations import lateness
from app.workspace.view import View

VIEWS = tuple(v.value for v in (View.BASE, View.ROLLING, View.CLEAN))
_LISTED_WARNINGS = 30
_OUTLINED = frozenset(
    {
        ClauseKind.TITLE,
        ClauseKind.PREAMBLE,
        ClauseKind.BOOK,
        ClauseKind.PART,
        ClauseKind.TITLE_DIVISION,
        ClauseKind.CHAPTER,
        ClauseKind.SECTION,
        ClauseKind.ARTICLE,
        ClauseKind.ANNEX,
        ClauseKind.SIGNATURE,
    }
)


def import_(context: Context, asked: Arguments) -> Result:
    """Lay a text before the conference."""
    with about(asked.file):
        format_ = format_of(asked.format or asked.file.name)
    data = read_file(asked.file, MAX_IMPORT_BYTES)
    workspace = context.workspace()
    progress = context.progress(f"Reading {asked.file.name}")
    foreign = Foreign(format_, asked.language, asked.title, asked.changes == "accepted")
    with about(asked.file):
        text = read_foreign(context.backend.children, data, foreign, lambda: progress(0, 2))
    progress(1, 2)
    if asked.as_revision_of or asked.preview:
        return taken_over(context, asked, text)
    instrument = lay(workspace, text)
    articles = sum(c.kind is ClauseKind.ARTICLE for c in text.clauses)
    facts = {
        "text": instrument.hex(),
        "title": workspace.conference.texts[instrument].base.title,
        "language": text.language,
        "clauses": len(text.clauses),
        "articles": articles,
        "warnings": [
            {"line": w.line, "excerpt": w.excerpt, "message": w.message} for w in text.warnings
        ],
    }
    done = wrapped(
        f"“{facts['title']}” was laid before the conference: "
        f"{counted(len(text.clauses), 'clause')}, {counted(articles, 'article')}."
    )
    return Result(facts, joined(done, _warned(text)))


def _warned(text: ImportedText) -> str:
    found = text.warnings
    if not found:
        return "Nothing was doubtful."
    rows = [_warning(w) for w in found[:_LISTED_WARNINGS]]
    more = len(found) - len(rows)
    rest = f"\n… and {more:,} more; --json lists all of them." if more else ""
    return f"{counted(len(found), 'place')} to look at:\n" + "\n".join(rows) + rest


def _warning(warning: ReadingWarning) -> str:
    excerpt = f" “{warning.excerpt}”" if warning.excerpt else ""
    return wrapped(f"{warning.message}.{excerpt}", " " * 14, f"  line {warning.line:<7}")


def list_(context: Context, _: Arguments) -> Result:
    """List the texts."""
    conference = context.workspace().conference
    texts = sorted(conference.texts.values(), key=lambda t: (t.base.title, t.base.id))
    found = [_text_facts(conference, t) for t in texts]
    rows = [
        (
            str(f["id"])[:8],
            str(f["language"]),
            f"{f['clauses']:,}",
            f"{f['open_units']:,}",
            str(f["revision"]) or "–",
            str(f["title"]),
        )
        for f in found
    ]
    head = ("ID", "LANGUAGE", "CLAUSES", "OPEN", "LAST ISSUED", "TITLE")
    return Result({"texts": found}, table(rows, head) or "There is no text here yet.")


def _text_facts(conference: Conference, text: Text) -> dict[str, object]:
    base = text.base
    return {
        "id": base.id.hex(),
        "title": base.title,
        "language": base.language,
        "clauses": len(base.clauses),
        "parts": text.parts,
        "parts_received": text.received,
        "open_units": sum(c.open_units for c in rolling(conference, text, base.language)),
        "revision": text.revisions[-1].symbol if text.revisions else "",
        "revisions": [r.symbol for r in text.revisions],
    }


def outline(context: Context, asked: Arguments) -> Result:
    """Show parts, articles and headings."""
    conference = context.workspace().conference
    base = the_text(conference, asked.text).base
    names = Names(base)
    printed = label_texts(base, base.language)
    rows: list[dict[str, object]] = []
    lines: list[str] = []
    for clause, depth in base.walk():
        if clause.kind not in _OUTLINED:
            continue
        wording = clause.wording(base.language)
        title = wording.heading or (wording.text if clause.kind is ClauseKind.TITLE else "")
        rows.append(
            {
                "id": clause.id.hex(),
                "kind": clause.kind.name.lower(),
                "provision": names.cite(clause.id),
                "label": printed[clause.id],
                "heading": title,
                "depth": depth,
            }
        )
        label = printed[clause.id] or ("" if title else names.cite(clause.id))
        line = " – ".join(part for part in (label, title) if part)
        lines.append(wrapped(line, "  " * depth + "    ", "  " * depth))
    return Result({"text": base.id.hex(), "title": base.title, "outline": rows}, "\n".join(lines))


def show(context: Context, asked: Arguments) -> Result:
    """Show the text."""
    conference = context.workspace().conference
    text, clause = _named(conference, asked)
    wanted = Wanted(
        View(asked.view),
        asked.language or "",
        asked.revision or "",
        (clause,) if clause else (),
        Attribution(asked.attribution) if asked.attribution else None,
        asked.names,
    )
    seen = shown(conference, text, wanted)
    names = Names(text.base)
    agreed: Mapping[ClauseId, AgreedAs] = {}
    if not asked.revision:
        agreed = shown_in(conference, text, seen.open_units)
    clauses = [_clause(row, names, agreed, seen.open_units) for row in seen.text.clauses]
    data: dict[str, object] = {
        "text": text.base.id.hex(),
        "title": text.base.title,
        "language": seen.text.language,
        "view": asked.view,
        "revision": asked.revision or "",
        "clauses": clauses,
    }
    late = lateness(conference, text, seen.text.language, asked.revision or "")
    data["behind"] = [names.cite(c) for c in late.clauses]
    behind = wrapped(f"— {late.sentence}") if late.clauses else ""
    return Result(data, joined(_printed(seen.text), _open(names, seen), behind))


def _named(conference: Conference, asked: Arguments) -> tuple[Text, ClauseId | None]:
    if not asked.clause:
        return the_text(conference, asked.text), None
    if asked.text:
        text = the_text(conference, asked.text)
        return text, Names(text.base).clause(asked.clause)
    return the_clause(conference, asked.clause)


def _clause(
    row: RenderedClause,
    names: Names,
    agreed: Mapping[ClauseId, AgreedAs],
    open_units: Mapping[ClauseId, int],
) -> dict[str, object]:
    clause = row.clause
    units = open_units.get(clause.id, 0)
    held = clause.id in names.text
    status = agreed.get(clause.id, AgreedAs.BRACKETED if units else AgreedAs.OPEN)
    return {
        "id": clause.id.hex(),
        "kind": clause.kind.name.lower(),
        "number": row.label,
        "provision": names.cite(clause.id) if held else "",
        "depth": row.depth,
        "heading": written(row.heading),
        "text": written(row.text),
        "status": STATUS_SLUGS[status],
        "units": units,
        "proposed": not held,
    }


def _printed(text: RenderedText) -> str:
    plain = write_text(text, Format.TEXT).decode().rstrip("\n")
    lines = plain.split("\n")
    return "\n".join(wrapped(line.lstrip(" "), _indent(line)) for line in lines)


def _indent(line: str) -> str:
    return " " * (len(line) - len(line.lstrip(" ")))


def _open(names: Names, seen: Shown) -> str:
    if not seen.open_units:
        return ""
    total = sum(seen.open_units.values())
    labels = {r.clause.id: r.label.rstrip(".") or "a clause" for r in seen.text.clauses}
    where = ", ".join(
        names.cite(c) if c in names.text else f"{labels[c]} (proposed)" for c in seen.open_units
    )
    return wrapped(f"— {counted(total, 'open choice')}: {where}.")


COMMANDS = (
    Command(
        "text import",
        "lay a text before the conference (secretariat)",
        "text import draft.md --title 'Draft Convention'",
        import_,
        (
            argument("file", help="Word, Akoma Ntoso, Markdown or plain text in UTF-8", **FILE),
            argument(
                "--format",
                choices=("docx", "akn", "md", "txt"),
                help="if the file's name does not tell",
            ),
            argument(
                "--title", default="", metavar="T", help="title (default: as found in the text)"
            ),
            argument(
                "--language",
                default="",
                metavar="CODE",
                help="language of the text (default: what an Akoma Ntoso file says, else en)",
            ),
            argument(
                "--changes",
                choices=("rejected", "accepted"),
                default="rejected",
                help="Word: read the text as before its tracked changes, or as after them "
                "(default: rejected)",
            ),
            argument(
                "--as-revision-of",
                metavar="TEXT",
                help="take it over as a later version of that text: the chair decides on each "
                "change, the secretariat on numbers",
            ),
            argument("--preview", action="store_true", help="show that, and record nothing"),
        ),
        more="No word is lost. What the program was unsure of, and what a text cannot carry "
        "(comments, pictures, macros …), is listed with its line, or paragraph of a Word document.",
    ),
    Command("text list", "list the texts", "text list", list_),
    Command("text outline", "show parts, articles and headings", "text outline", outline, (TEXT,)),
    Command(
        "text show",
        "show the text: as decided so far, or rolling with all proposals",
        "text show --view rolling --clause 'Article 4'",
        show,
        (
            TEXT,
            argument(
                "--view",
                choices=VIEWS,
                default="rolling",
                help="base: as decided; rolling: with live proposals in brackets, attributed; "
                "clean: the same without names (default: rolling)",
            ),
            argument("--revision", metavar="SYMBOL", help="as issued under this symbol"),
            LANGUAGE,
            argument("--clause", metavar="CLAUSE", help="only this clause and what stands in it"),
            ATTRIBUTION,
            NAMES,
        ),
    ),
)
