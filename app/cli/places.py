"""What several commands ask for alike: a file, a text, a clause, a language."""

from pathlib import Path
from typing import Any

from app.cli.grammar import Arguments, argument
from app.ids import ClauseId
from app.negotiation.conference import Conference, Place, Text
from app.treaty.wording import Part
from app.workspace.naming import Names, the_clause
from app.workspace.reading import NoLanguageError

FILE: dict[str, Any] = {"type": Path, "metavar": "FILE"}
TEXT = argument("text", nargs="?", metavar="TEXT", help="title or id, if there are several texts")
CLAUSE = argument("clause", metavar="CLAUSE", help="the clause, as 'Article 4(2)(a)'")
LANGUAGE = argument("--language", metavar="CODE", help="language (default: that of the text)")
HEADING = argument("--heading", action="store_true", help="its heading instead of its text")
FORCE = argument("--force", action="store_true", help="replace the file if it exists")


def clause_place(conference: Conference, asked: Arguments) -> tuple[Text, Place, str]:
    """Return the text, the wording and the citation that ``clause`` and its options mean.

    Raises:
        NotFoundError, AmbiguousProvisionError, NoLanguageError: see there.
    """
    text, clause = the_clause(conference, asked.clause)
    part = Part.HEADING if asked.heading else Part.TEXT
    place = (clause, language_of(text, asked.language), part)
    return text, place, Names(text.base).cite(clause)


def language_of(text: Text, wanted: str | None) -> str:
    """Return a language that the text is in; its own when none is named.

    Raises:
        NoLanguageError: it has no version in it.
    """
    if not wanted or wanted == text.base.language:
        return text.base.language
    held = sorted({code for c in text.base.clauses.values() for code in c.wordings})
    if wanted not in held:
        raise NoLanguageError(wanted, ", ".join(held))
    return wanted


def within(text: Text, clause: ClauseId) -> set[ClauseId]:
    """Return a clause and all that stands in it."""
    return {clause, *(c.id for c, _ in text.base.walk(clause))}
