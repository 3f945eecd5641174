"""How each wording stands to the text's own language: to translate, stale, checked, aligned."""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Iterator

from rpds import HashTrieMap

from app.ids import ClauseId
from app.negotiation.conference import Conference, Text
from app.negotiation.languages import CellState, version_hash
from app.negotiation.wordings import chain_of
from app.treaty.instrument import Instrument
from app.treaty.wording import Part, Wording


def languages_of(text: Instrument) -> tuple[str, ...]:
    """Return the languages that a text has words in, beside its own; one pass over the text."""
    held = {code for clause in text.clauses.values() for code in clause.wordings}
    return tuple(sorted(held - {text.language}))


def state_of(
    conference: Conference, text: Text, clause: ClauseId, language: str
) -> CellState | None:
    """Return how what a clause says in a language stands to what it says in the text's own.

    None where there is nothing to translate and nothing was translated. What a person has checked
    is checked while both wordings stay as they were, whatever was laid when.
    """
    reference = text.base[clause].wording(text.base.language)
    wording = text.base[clause].wording(language)
    if reference == wording == Wording():
        return None
    now = version_hash(clause, text.base.language, reference)
    check = conference.languages.checked.get((clause, language))
    if check is not None and (check.version, check.reference) == (
        version_hash(clause, language, wording),
        now,
    ):
        return CellState.CHECKED
    if any(reference.part(part) and not wording.part(part) for part in Part):
        return CellState.TO_TRANSLATE
    return (
        CellState.ALIGNED
        if _renders(conference, text, clause, language) == now
        else CellState.STALE
    )


def behind(conference: Conference, text: Text) -> HashTrieMap[str, tuple[ClauseId, ...]]:
    """Return by language the clauses that are stale or to translate; one pass over the text."""
    late = (CellState.STALE, CellState.TO_TRANSLATE)
    order = [clause.id for clause, _ in text.base.walk()]
    found: HashTrieMap[str, tuple[ClauseId, ...]] = HashTrieMap()
    for language in languages_of(text.base):
        held = tuple(c for c in order if state_of(conference, text, c, language) in late)
        found = found.insert(language, held) if held else found
    return found


def rendered_wording(
    conference: Conference, text: Text, clause: ClauseId, language: str
) -> Wording | None:
    """Return the reference that a wording renders, with its words; None if it is not known here.

    It is looked for among all that the clause has ever said here: as laid, after each decision
    (also those that were displaced) and in each revision.
    """
    wanted = _renders(conference, text, clause, language)
    own = text.base.language
    for wording in _versions(conference, text, clause):
        if version_hash(clause, own, wording) == wanted:
            return wording
    return None


def _renders(conference: Conference, text: Text, clause: ClauseId, language: str) -> bytes:
    """Return the version that a wording renders; what came with the text renders its beginning."""
    laid = conference.languages.rendered.get((clause, language))
    own = text.base.language
    return (
        laid if laid is not None else version_hash(clause, own, _beginning(conference, clause, own))
    )


def _beginning(conference: Conference, clause: ClauseId, language: str) -> Wording:
    """Return what a clause said when it came into the text."""
    words = [
        chain_of(conference, (clause, language, part)).laid for part in (Part.TEXT, Part.HEADING)
    ]
    return Wording(*words)


def _versions(conference: Conference, text: Text, clause: ClauseId) -> Iterator[Wording]:
    own = text.base.language
    texts = list(dict.fromkeys(_words(conference, clause, own, Part.TEXT)))
    headings = list(dict.fromkeys(_words(conference, clause, own, Part.HEADING)))
    yield from (Wording(t, h) for t in texts for h in headings)
    for revision in text.revisions:
        if clause in revision.text:
            yield revision.text[clause].wording(own)


def _words(conference: Conference, clause: ClauseId, language: str, part: Part) -> Iterator[str]:
    """Yield every wording of a part, the newest first; then those that decisions displaced gave."""
    chain = chain_of(conference, (clause, language, part))
    yield from (chain.wording_at(at) for at in range(len(chain.steps), -1, -1))
    for decision in conference.decisions.values():
        for made in decision.made.wordings:
            if (made.clause, made.language, made.part) == (clause, language, part):
                yield made.result
