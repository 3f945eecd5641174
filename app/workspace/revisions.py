"""The issued revisions of a text: found by symbol, and which of them brought a wording."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.errors import NotFoundError
from app.ids import ClauseId
from app.negotiation.conference import Conference, Revision, Text
from app.negotiation.fold_revisions import corrections_of
from app.negotiation.revision_events import Corrected
from app.treaty.symbols import BadSymbolError, Mark, doubts, following
from app.treaty.wording import Wording


@dataclass(frozen=True, slots=True)
class Brought:
    """A wording of a clause, and the revision that brought it.

    Attributes:
        revision: the first that has it; None for the text as laid, and for what was decided since
            the last revision (``is_laid`` tells which).
        wording: None when the clause was gone.
    """

    revision: Revision | None
    wording: Wording | None
    is_laid: bool = False

    @property
    def symbol(self) -> str:
        """Return the symbol of the revision, or "" where none has been issued with the words."""
        return self.revision.symbol if self.revision else ""


def wordings_of(text: Text, clause: ClauseId, language: str) -> tuple[Brought, ...]:
    """Return what a clause has said, from as laid to now, each time with the revision it came in.

    Only changes are told: a revision that leaves the clause as it was is passed over.
    """
    return tuple(_changes(text, clause, language))


def brought_by(text: Text, clause: ClauseId, language: str) -> Brought:
    """Return which revision brought what a clause says now.

    Without a revision: it stands as laid, or was decided after the last revision.
    """
    return wordings_of(text, clause, language)[-1]


def revision_that_brought(
    text: Text, clause: ClauseId, language: str, wording: Wording
) -> Revision | None:
    """Return the first revision in which a clause says this, heading and text; None for none."""
    for revision in text.revisions:
        held = revision.text.clauses.get(clause)
        if held is not None and held.wording(language) == wording:
            return revision
    return None


def the_revision(conference: Conference, symbol: str) -> tuple[Text, Revision]:
    """Return the revision with a symbol, in whichever text it is.

    Raises:
        NotFoundError: there is none; it names those issued.
    """
    wanted = symbol.strip().casefold()
    for text in conference.texts.values():
        for revision in text.revisions:
            if revision.symbol.casefold() == wanted:
                return text, revision
    known = ", ".join(r.symbol for t in conference.texts.values() for r in t.revisions)
    hint = f"Issued so far: {known}." if known else "Nothing has been issued yet."
    raise NotFoundError("revision", symbol, hint)


def symbols_of(conference: Conference, text: Text) -> tuple[str, ...]:
    """Return every symbol a text has been issued or corrected under, in the order of the record."""
    lists = (d.act.event for d in corrections_of(conference, text.base.id))
    corrected = (event.symbol for event in lists if isinstance(event, Corrected))
    return (*(r.symbol for r in text.revisions), *corrected)


def next_symbol(conference: Conference, text: Text) -> str:
    """Return the symbol that the next revision of a text would have; "" where none can be told.

    It goes on from the last one issued; the first is Rev.1 of the conference's own symbol.
    """
    issued = symbols_of(conference, text)
    of = text.revisions[-1].symbol if text.revisions else conference.symbol
    try:
        return str(following(_readable(issued), Mark.REV, of))
    except BadSymbolError:
        return ""


def doubts_about(conference: Conference, symbol: str) -> tuple[str, ...]:
    """Return what is unusual about a symbol that is to be issued, as sentences.

    Raises:
        BadSymbolError: it cannot be a symbol, or is taken in any text of the conference.
    """
    issued = [s for t in conference.texts.values() for s in symbols_of(conference, t)]
    return doubts(symbol, _readable(issued))


def _readable(symbols: tuple[str, ...] | list[str]) -> list[str]:
    """Return the symbols that can be read; an older record may hold others."""
    found: list[str] = []
    for symbol in symbols:
        try:
            doubts(symbol, ())
        except BadSymbolError:
            continue
        found.append(symbol)
    return found


def _changes(text: Text, clause: ClauseId, language: str) -> Iterator[Brought]:
    laid = text.laid.clauses.get(clause)
    last = laid.wording(language) if laid else None
    yield Brought(None, last, is_laid=True)
    for revision in text.revisions:
        held = revision.text.clauses.get(clause)
        wording = held.wording(language) if held else None
        if wording != last:
            last = wording
            yield Brought(revision, wording)
    held = text.base.clauses.get(clause)
    now = held.wording(language) if held else None
    if now != last:
        yield Brought(None, now)
