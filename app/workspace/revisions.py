"""The issued revisions of a text, found by symbol; how each left a clause, ``history`` tells."""

from app.errors import NotFoundError
from app.negotiation.conference import Conference, Revision, Text
from app.negotiation.fold_revisions import corrections_of
from app.negotiation.revision_events import Corrected
from app.said import said
from app.treaty.symbols import BadSymbolError, Mark, doubts, following


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
    hint = said("Nothing has been issued yet.")
    if known:
        hint = said("Issued so far: {known}.", known=known)
    raise NotFoundError(said("revision"), symbol, hint)


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
    return doubts(symbol, known_symbols(conference))


def known_symbols(conference: Conference) -> tuple[str, ...]:
    """Return the symbols of every text that are taken, as far as they can be read as symbols."""
    issued = [s for t in conference.texts.values() for s in symbols_of(conference, t)]
    return tuple(_readable(issued))


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
