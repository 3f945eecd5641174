"""The wordings a clause has had: as laid, and after each decision."""

from functools import lru_cache

from app.ids import EntryId
from app.merge.rebase import Chain
from app.negotiation.conference import Conference
from app.negotiation.place import Place
from app.treaty.wording import wording_hash

_REMEMBERED = 16_384


def current_words(conference: Conference, place: Place) -> str | None:
    """Return the wording decided so far; None when the clause is in no text (any more)."""
    clause, language, part = place
    home = conference.home.get(clause)
    if home is None:
        return None
    found = conference.texts[home].base.clauses.get(clause)
    return None if found is None else found.wording(language).part(part)


def chain_of(conference: Conference, place: Place) -> Chain:
    """Return the decisions on a wording; without any, the wording as laid or inserted."""
    chain = conference.chains.get(place)
    return chain if chain is not None else begun(place, current_words(conference, place) or "")


@lru_cache(maxsize=_REMEMBERED)
def begun(place: Place, words: str) -> Chain:
    """Return the chain of a wording that nobody has decided on; remembered, for its hash.

    Each amendment of it asks for that again.
    """
    clause, language, part = place
    return Chain(words, wording_hash(clause, language, part, words))


def head_of(conference: Conference, place: Place) -> EntryId | None:
    """Return the decision that made the current wording; None for the text as laid."""
    chain = conference.chains.get(place)
    return chain.steps[-1].entry if chain is not None and chain.steps else None
