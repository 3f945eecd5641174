"""Commands on the languages of a text: lay a translation, see what is behind, mark as checked."""

from collections.abc import Sequence

from app.cli.files import about, read_words
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.language_words import (
    cell_facts,
    cell_words,
    count_facts,
    count_words,
    finding_facts,
    finding_words,
)
from app.cli.output import counted, joined, table, wrapped
from app.cli.places import CLAUSE, FILE, TEXT, within
from app.errors import UsageError
from app.formats.imported import ImportedText
from app.formats.registry import format_of
from app.ids import ClauseId
from app.negotiation.conference import Conference, Text
from app.negotiation.language_states import languages_of
from app.negotiation.languages import CellState
from app.said import said
from app.settings import MAX_CLAUSE_BYTES, MAX_IMPORT_BYTES
from app.treaty.instrument import Instrument
from app.workspace.files import read_file
from app.workspace.foreign import Foreign, read_foreign
from app.workspace.naming import Names, the_clause, the_text
from app.workspace.translating import (
    Plan,
    lay_translation,
    mark_checked,
    planned,
    refuse_own_language,
    require_secretariat,
    word_clause,
)
from app.workspace.translations import (
    Parallel,
    TranslatedCell,
    in_order,
    parallel,
)

_LISTED = 30
_EXCERPT = 60
_LANGUAGE = argument("--language", required=True, metavar="CODE", help="its language")


def import_(context: Context, asked: Arguments) -> Result:
    """Lay a translation of a text."""
    with about(asked.file):
        format_ = format_of(asked.format or asked.file.name)
    data = read_file(asked.file, MAX_IMPORT_BYTES)
    workspace = context.workspace()
    require_secretariat(workspace)
    text = the_text(workspace.conference, asked.text)
    refuse_own_language(text, asked.language)
    progress = context.progress(f"Reading {asked.file.name}")
    foreign = Foreign(format_, asked.language, "", asked.changes == "accepted")
    with about(asked.file):
        imported = read_foreign(context.backend.children, data, foreign, lambda: progress(0, 2))
        plan = planned(text, imported, asked.language, asked.revision or "")
    progress(1, 2)
    lay_translation(workspace, text, asked.language, plan)
    progress(2, 2)
    after = the_text(workspace.conference, text.base.id.hex())
    seen = parallel(workspace.conference, after, [asked.language])
    return Result(
        _imported_facts(plan, imported, seen), _imported(asked.language, plan, imported, seen)
    )


def _imported_facts(plan: Plan, imported: ImportedText, seen: Parallel) -> dict[str, object]:
    (count,) = seen.counts()
    return {
        "text": seen.text.hex(),
        "language": count.language,
        "aligned": len(plan.aligned.wordings),
        "laid": len(plan.laid),
        "unchanged": len(plan.unchanged),
        "unaligned": _unaligned(plan),
        "no_longer_there": [Names(plan.renders).cite(c) for c in plan.gone],
        "stale": count.states[CellState.STALE],
        "to_translate": count.states[CellState.TO_TRANSLATE],
        "findings": count.doubtful,
        "warnings": [
            {"line": w.line, "excerpt": w.excerpt, "message": w.message} for w in imported.warnings
        ],
    }


def _unaligned(plan: Plan) -> list[dict[str, object]]:
    mine, theirs = Names(plan.renders), Names(plan.theirs)
    rows: list[dict[str, object]] = []
    for one in plan.aligned.unaligned:
        names = theirs if one.theirs else mine
        rows.append(
            {
                "of": "translation" if one.theirs else "text",
                "provision": names.cite(one.clause),
                "excerpt": _excerpt(names.text, one.clause),
                "why": one.why.value,
            }
        )
    return rows


def _excerpt(text: Instrument, clause: ClauseId) -> str:
    wording = text[clause].wording(text.language)
    flat = " ".join((wording.heading or wording.text).split())
    return flat if len(flat) <= _EXCERPT else flat[: _EXCERPT - 1] + "…"


def _imported(language: str, plan: Plan, imported: ImportedText, seen: Parallel) -> str:
    (count,) = seen.counts()
    done = wrapped(
        f"{counted(len(plan.laid), 'wording')} in {language} laid; "
        f"{counted(len(plan.unchanged), 'clause')} said the same already."
    )
    rows = _unaligned(plan)
    apart = ""
    if rows:
        lines = [
            wrapped(f"{r['provision']}: {r['why']}. “{r['excerpt']}”", "    ", f"  {r['of']:<12}")
            for r in rows[:_LISTED]
        ]
        more = f"\n… and {len(rows) - _LISTED:,} more; --json lists all of them."
        apart = (
            f"{counted(len(rows), 'clause')} could not be aligned, and nothing was guessed:\n"
            + "\n".join(lines)
            + (more if len(rows) > _LISTED else "")
        )
    warned = f"Reading it left {counted(len(imported.warnings), 'place')} to look at; see --json."
    return joined(done, apart, count_words(count), warned if imported.warnings else "")


def list_(context: Context, asked: Arguments) -> Result:
    """List the languages of a text, and how far each is."""
    conference = context.workspace().conference
    text = the_text(conference, asked.text)
    seen = parallel(conference, text, _chosen(conference, text, None))
    rows: list[tuple[str, ...]] = []
    for count in seen.counts():
        numbers = [f"{count.states[state]:,}" for state in CellState]
        rows.append((count.language, *numbers, f"{count.doubtful:,}"))
    head = ("LANGUAGE", *(state.value.upper() for state in CellState), "WITH FINDINGS")
    facts = {
        "text": text.base.id.hex(),
        "reference": text.base.language,
        "languages": [count_facts(c) for c in seen.counts()],
    }
    own = f"“{text.base.title}” is negotiated in {text.base.language}."
    return Result(facts, joined(wrapped(own), table(rows, head) or "It has no other language yet."))


def _chosen(conference: Conference, text: Text, wanted: str | None) -> tuple[str, ...]:
    """Return the language asked for; else all that the text has, or is to be authentic in."""
    if wanted:
        refuse_own_language(text, wanted)
        return (wanted,)
    authentic = conference.procedure.rules.languages
    return in_order({*languages_of(text.base), *authentic} - {text.base.language})


def check(context: Context, asked: Arguments) -> Result:
    """Show what is stale or to translate, and where languages do not say the same."""
    conference = context.workspace().conference
    text, clause = _named(conference, asked)
    seen = parallel(conference, text, _chosen(conference, text, asked.language), clause)
    names = Names(text.base)
    rows = [(row, cell) for row in seen.rows for cell in row.cells if _is_odd(cell)]
    facts = {
        "text": text.base.id.hex(),
        "reference": text.base.language,
        "aligned": sum(c.states[CellState.ALIGNED] for c in seen.counts()),
        "checked": sum(c.states[CellState.CHECKED] for c in seen.counts()),
        "stale": [cell_facts(names, *r) for r in rows if r[1].state is CellState.STALE],
        "to_translate": [
            cell_facts(names, *r) for r in rows if r[1].state is CellState.TO_TRANSLATE
        ],
        "findings": [
            {**cell_facts(names, row, cell), **finding_facts(finding)}
            for row, cell in rows
            for finding in cell.findings
        ],
    }
    shown = rows if asked.all else rows[:_LISTED]
    lines = [cell_words(names, seen.reference, row, cell) for row, cell in shown]
    more = f"… and {len(rows) - len(shown):,} more; --all shows all of them."
    rest = more if len(rows) > len(shown) else ""
    counts = "\n".join(count_words(c) for c in seen.counts())
    nothing = "" if lines else "Nothing is behind, and nothing was found to differ."
    return Result(facts, joined("\n".join(lines), rest, nothing, counts))


def _named(conference: Conference, asked: Arguments) -> tuple[Text, ClauseId | None]:
    if not asked.clause:
        return the_text(conference, asked.text), None
    if asked.text:
        text = the_text(conference, asked.text)
        return text, Names(text.base).clause(asked.clause)
    return the_clause(conference, asked.clause)


def _is_odd(cell: TranslatedCell) -> bool:
    """Whether a person has to look at a cell; what one has checked is settled."""
    if cell.state in (CellState.STALE, CellState.TO_TRANSLATE):
        return True
    return bool(cell.findings) and cell.state is not CellState.CHECKED


def mark(context: Context, asked: Arguments) -> Result:
    """Mark clauses as checked in a language."""
    workspace = context.workspace()
    text, clauses = _several(workspace.conference, asked.clause)
    marked = mark_checked(workspace, text, asked.language, clauses)
    names = Names(text.base)
    cited = [names.cite(c) for c in marked]
    facts = {"text": text.base.id.hex(), "language": asked.language, "checked": cited}
    if not cited:
        return Result(facts, "All of it was marked as checked already.")
    done = f"{counted(len(cited), 'clause')} in {asked.language} marked as checked, as they read."
    return Result(facts, wrapped(done))


def _several(conference: Conference, named: Sequence[str]) -> tuple[Text, list[ClauseId]]:
    """Return clauses of one text, each with all that stands in it, in the order of the text."""
    found = [the_clause(conference, name) for name in named]
    text = found[0][0]
    if any(t.base.id != text.base.id for t, _ in found):
        raise UsageError(
            said("The clauses stand in several texts. Mark those of one text at a time.")
        )
    wanted = {c for _, clause in found for c in within(text, clause)}
    return text, [c.id for c, _ in text.base.walk() if c.id in wanted]


def lay(context: Context, asked: Arguments) -> Result:
    """Lay what one clause says in a language."""
    workspace = context.workspace()
    text, clause = the_clause(workspace.conference, asked.clause)
    held = text.base[clause].wording(asked.language)
    if asked.words is None and asked.file is None and asked.heading is None:
        raise UsageError(said("Say what it is to say: --text, --file or --heading."))
    words = held.text if asked.words is None else asked.words
    if asked.file is not None:
        words = read_words(asked.file, MAX_CLAUSE_BYTES)
    heading = held.heading if asked.heading is None else asked.heading
    word_clause(workspace, text, (clause, asked.language), words, heading)
    after = the_text(workspace.conference, text.base.id.hex())
    names = Names(after.base)
    (row, *_) = parallel(workspace.conference, after, [asked.language], clause).rows
    (cell,) = row.cells
    found = [wrapped(finding_words(text.base.language, cell, f), "  ", "- ") for f in cell.findings]
    facts = {
        **cell_facts(names, row, cell),
        "findings": [finding_facts(f) for f in cell.findings],
    }
    done = wrapped(f"{names.cite(clause)} was worded in {asked.language}.")
    return Result(facts, joined(done, "\n".join(found)))


COMMANDS = (
    Command(
        "language import",
        "lay a translation of a text (secretariat)",
        "language import convention-fr.docx --language fr",
        import_,
        (
            argument("file", help="any text that “text import” reads", **FILE),
            _LANGUAGE,
            TEXT,
            argument(
                "--revision",
                metavar="SYMBOL",
                help="the revision that it renders (default: the text as decided now)",
            ),
            argument(
                "--format",
                choices=("docx", "akn", "md", "txt"),
                help="if the file's name does not tell",
            ),
            argument(
                "--changes",
                choices=("rejected", "accepted"),
                default="rejected",
                help="Word: read the text as before its tracked changes, or as after them "
                "(default: rejected)",
            ),
        ),
        more="Clauses are aligned by their printed numbers, then by their place where as many "
        "stand there. What cannot be aligned is listed and left out; nothing is guessed. A clause "
        "that says the same as before is left as it is: if it was stale it stays stale, until it "
        "is worded anew or marked as checked.",
    ),
    Command(
        "language lay",
        "lay what one clause says in a language (secretariat)",
        "language lay 'Article 5' --language fr --text 'Nul ne sera soumis à la torture.'",
        lay,
        (
            CLAUSE,
            _LANGUAGE,
            argument("--text", dest="words", metavar="S", help="its words"),
            argument("--file", help="a file with its words", **FILE),
            argument("--heading", metavar="S", help="its heading (default: as it is)"),
        ),
    ),
    Command(
        "language list",
        "list the languages of a text and how far each is",
        "language list",
        list_,
        (TEXT,),
    ),
    Command(
        "language check",
        "show what is stale, what is to translate, and what languages do not say alike",
        "language check --language ru --clause 'Article 4'",
        check,
        (
            TEXT,
            argument("--language", metavar="CODE", help="only this one"),
            argument("--clause", metavar="CLAUSE", help="only this clause and what stands in it"),
            argument("--all", action="store_true", help="list all of it"),
        ),
        more="Compared are numbers, dates, cross-references, square brackets, defined terms, and "
        "modal verbs by the lexicon. A finding is a place to look at, no verdict. Of a stale "
        "wording it shows what changed in the reference since: [-taken out-]{+put in+}.",
    ),
    Command(
        "language mark",
        "mark clauses as checked in a language, as they read now (secretariat)",
        "language mark 'Article 4' 'Article 5' --language fr",
        mark,
        (
            argument("clause", nargs="+", metavar="CLAUSE", help="with all that stands in it"),
            _LANGUAGE,
        ),
    ),
)
