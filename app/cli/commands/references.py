"""Cross-references and defined terms."""

from collections.abc import Callable
from functools import partial

from app.cli.grammar import Arguments, Command, Context, Result
from app.cli.output import counted, joined, table
from app.cli.places import LANGUAGE, TEXT, language_of
from app.ids import ClauseId
from app.negotiation.conference import Text
from app.treaty.definitions import TermDoubt
from app.workspace.cross_references import ReferenceTrouble, checked
from app.workspace.naming import Names, the_text


def references(context: Context, asked: Arguments) -> Result:
    """List what is broken, stale, or defined in an odd way."""
    conference = context.workspace().conference.seen_by()
    text = the_text(conference, asked.text)
    language = language_of(text, asked.language)
    found = checked(conference, text, language, context.progress("Looking references up"))
    cite = partial(_cite, text, (Names(text.base), Names(text.laid)))
    data = {
        "language": language,
        "count": found.references,
        "references": [_reference_facts(t, cite) for t in found.troubles],
        "terms": [_term_facts(d, cite) for d in found.terms],
    }
    head = f"{counted(found.references, 'cross-reference')}, {len(found.troubles)} to look at."
    troubles = [(cite(t.place[0]), f"“{t.words}”", t.trouble.value) for t in found.troubles]
    terms = [(d.term, cite(d.clause), d.doubt.value) for d in found.terms]
    said = joined(
        head,
        table(troubles, ("IN", "WORDS", "WHAT IS WRONG")),
        table(terms, ("TERM", "IN", "WHAT IS ODD")),
    )
    return Result(data, said)


def _cite(text: Text, names: tuple[Names, Names], clause: ClauseId) -> str:
    """Return how a clause is cited now, or as it was in the text as laid."""
    now, laid = names
    gone = clause not in text.base and clause in text.laid
    return f"{laid.cite(clause)} as laid" if gone else now.cite(clause)


def _reference_facts(one: ReferenceTrouble, cite: Callable[[ClauseId], str]) -> dict[str, object]:
    return {
        "clause": one.place[0].hex(),
        "provision": cite(one.place[0]),
        "part": one.place[2].name.lower(),
        "start": one.start,
        "end": one.end,
        "words": one.words,
        "trouble": one.trouble.value,
        "then": cite(one.then) if one.then else None,
        "now": [cite(c) for c in one.now],
    }


def _term_facts(one: TermDoubt, cite: Callable[[ClauseId], str]) -> dict[str, object]:
    return {
        "term": one.term,
        "doubt": one.doubt.value,
        "clause": one.clause.hex(),
        "provision": cite(one.clause),
        "definition": cite(one.other) if one.other else None,
    }


COMMANDS = (
    Command(
        "references",
        "list cross-references that are broken or stale, and defined terms to look at",
        "references",
        references,
        (TEXT, LANGUAGE),
        more="A reference is stale when it names another clause than when its sentence was "
        "written. Terms are those defined with words such as “means”; what is found is advice.",
    ),
)
