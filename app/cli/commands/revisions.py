"""The revisions of a text, their printed lines, and what became of what is cited."""

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, table, wrapped
from app.cli.places import LANGUAGE, TEXT
from app.errors import TravauxError
from app.negotiation.conference import Revision
from app.workspace.fates import Became, Fate
from app.workspace.naming import the_text
from app.workspace.paging import Cited, cite, languages_of, page_revision
from app.workspace.redline_words import marked
from app.workspace.revisions import next_symbol, the_revision


def list_(context: Context, asked: Arguments) -> Result:
    """List what was issued."""
    conference = context.workspace().conference
    text = the_text(conference, asked.text)
    upcoming = next_symbol(conference, text)
    rows = [_facts(r) for r in text.revisions]
    data = {"text": text.base.id.hex(), "revisions": rows, "next": upcoming}
    printed = table(
        [(r.symbol, moment(r.time), _paged_words(r)) for r in text.revisions],
        ("SYMBOL", "ISSUED", "LINES IN THE RECORD"),
    )
    following = f"The next would be {upcoming}." if upcoming else ""
    return Result(data, joined(printed or "Nothing has been issued yet.", following))


def _facts(revision: Revision) -> dict[str, object]:
    return {
        "symbol": revision.symbol,
        "entry": revision.id.hex(),
        "time": revision.time,
        "hash": revision.text_hash.hex(),
        "paged": {
            code: {
                "pages": len(paging.pages),
                "whole": paging.is_whole,
                "print_sha256": paging.print_hash.hex(),
            }
            for code, paging in sorted(revision.paged.items())
        },
    }


def _paged_words(revision: Revision) -> str:
    return ", ".join(
        f"{code}: {counted(len(paging.pages), 'page')}"
        for code, paging in sorted(revision.paged.items())
    )


def page(context: Context, asked: Arguments) -> Result:
    """State where the lines of a revision are printed."""
    _, revision = the_revision(context.workspace().conference, asked.symbol)
    wanted = [asked.language] if asked.language else languages_of(revision)
    done = stated(context, revision, [c for c in wanted if not _is_paged(revision, c)])
    said = [f"{code}: {counted(n, 'page')}" for code, n in done.items()]
    rest = f"The lines of {revision.symbol} are in the record already."
    text = f"The lines of {revision.symbol} are in the record, {', '.join(said)}." if said else rest
    return Result({"revision": revision.symbol, "pages": done}, wrapped(text))


def _is_paged(revision: Revision, language: str) -> bool:
    held = revision.paged.get(language)
    return held is not None and held.is_whole


def stated(context: Context, revision: Revision, languages: list[str]) -> dict[str, int]:
    """State the lines of a revision in languages; return how many pages each has."""
    workspace, found = context.workspace(), dict[str, int]()
    for language in languages:
        progress = context.progress(f"Setting {revision.symbol} in {language}")
        children = context.backend.children
        paging = page_revision(workspace, children, revision.symbol, language, progress)
        found[language] = len(paging.pages)
    return found


def stated_if_possible(context: Context, symbol: str) -> tuple[dict[str, int], str]:
    """State the lines of what was just issued; return the pages, or why there are none."""
    _, revision = the_revision(context.workspace().conference, symbol)
    try:
        return stated(context, revision, list(languages_of(revision))), ""
    except TravauxError as error:
        return (
            {},
            f"Its lines are not in the record: {error} “travaux revision page” does it later.",
        )


def cite_(context: Context, asked: Arguments) -> Result:
    """Say what a citation names, and what became of it."""
    conference = context.workspace().conference
    found = cite(conference, " ".join(asked.reference), asked.language or "")
    data = {
        "revision": found.revision.symbol,
        "text": found.text.base.id.hex(),
        "language": found.language,
        "lines": [
            {"page": one.page, "line": one.line, "clause": one.clause.hex(), "words": one.words}
            for one in found.lines
        ],
        "clauses": [_became_facts(b) for b in found.became],
    }
    return Result(data, _cited_text(found))


def _became_facts(became: Became) -> dict[str, object]:
    return {
        "clause": became.clause.hex(),
        "then": became.then,
        "fates": [f.value for f in became.fates],
        "now": [
            {"clause": c.hex(), "provision": where}
            for c, where in zip(became.now, became.cited, strict=True)
        ],
        "heading": [{"change": s.change.value, "text": s.text} for s in became.heading],
        "redline": [{"change": s.change.value, "text": s.text} for s in became.text],
    }


def _cited_text(found: Cited) -> str:
    lines = "\n".join(wrapped(o.words, "          ", f"{o.line:>8}  ") for o in found.lines)
    pages = {one.page for one in found.lines}
    head = f"{found.revision.symbol}" + "".join(f", page {p}" for p in sorted(pages))
    blocks = [_became_text(b) for b in found.became]
    return joined(wrapped(f"{head} (“{found.text.base.title}”)"), lines, *blocks)


def _became_text(became: Became) -> str:
    now = ", ".join(became.cited)
    said = {
        Fate.UNCHANGED: f"{became.then}: unchanged.",
        Fate.DELETED: f"{became.then}: deleted.",
        Fate.JOINED: f"{became.then}: joined to {now}.",
    }
    fates = ", ".join(f.value for f in became.fates)
    line = said.get(became.fates[0], f"{became.then}: {fates}; today {now}.")
    redlines = (wrapped(marked(spans), "  ") for spans in (became.heading, became.text) if spans)
    return "\n".join((wrapped(line), *redlines))


COMMANDS = (
    Command(
        "revision list",
        "list what was issued, with the symbol that would be next",
        "revision list",
        list_,
        (TEXT,),
    ),
    Command(
        "revision page",
        "state, signed, where the lines of a revision are printed (secretariat)",
        "revision page A/CONF.300/L.1/Rev.1",
        page,
        (
            argument("symbol", metavar="SYMBOL", help="of the revision"),
            argument("--language", metavar="CODE", help="only in this one (default: in each)"),
        ),
        more="“travaux issue” does it by itself, in every language of the text. What is stated are "
        "the lines of the PDF that “travaux export --revision SYMBOL” writes.",
    ),
    Command(
        "cite",
        "find the clause at a page and line of a revision, and what became of it",
        "cite 'A/CONF.300/L.1/Rev.1, page 2, line 14'",
        cite_,
        (
            argument(
                "reference",
                nargs="+",
                metavar="REFERENCE",
                help="symbol, then page and line, or a provision",
            ),
            LANGUAGE,
        ),
        more="Lines are those printed in the issued PDF; with --language, in that language. "
        "“…, page 2” names every clause on a page, “…, Article 4(2)” a provision as it was called "
        "then.",
    ),
)
