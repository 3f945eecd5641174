"""What several commands ask for alike: a file, a text, a clause, a language."""

import unicodedata
from pathlib import Path
from typing import Any

from app.cli.grammar import Arguments, argument
from app.errors import UsageError
from app.ids import ClauseId
from app.keys.labels import fault_of_label
from app.merge.rolling import Attribution
from app.negotiation.conference import Conference, Text
from app.negotiation.place import Place
from app.said import said
from app.settings import MAX_LABEL_BYTES
from app.treaty.wording import Part
from app.workspace.naming import Names, the_clause
from app.workspace.reading import NoLanguageError

FILE: dict[str, Any] = {"type": Path, "metavar": "FILE"}
TEXT = argument("text", nargs="?", metavar="TEXT", help="title or id, if there are several texts")
CLAUSE = argument("clause", metavar="CLAUSE", help="the clause, as 'Article 4(2)(a)'")
LANGUAGE = argument("--language", metavar="CODE", help="language (default: that of the text)")
HEADING = argument("--heading", action="store_true", help="its heading instead of its text")
ATTRIBUTION = argument(
    "--attribution",
    choices=tuple(a.value for a in Attribution),
    help="where the rolling text names sponsors: [FRA: shall], [shall - FRA] or [shall] "
    "(default: as the rules say)",
)
NAMES = argument(
    "--names",
    action="store_true",
    default=None,
    help="sponsors by name instead of by code (default: as the rules say)",
)
FORCE = argument("--force", action="store_true", help="replace the file if it exists")


def a_name(what: str, given: str, limit: int = MAX_LABEL_BYTES) -> str:
    """Return a name in the form that is recorded.

    Raises:
        UsageError: it cannot be shown to people.
    """
    name = unicodedata.normalize("NFC", given[: limit + 1])
    fault = fault_of_label(name, limit)
    if fault is not None:
        raise UsageError(
            said("The {what} cannot be used: {fault}. Choose another one.", what=what, fault=fault)
        )
    return name


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
