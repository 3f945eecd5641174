"""How people name things: a text by its title, a clause by its provision, an amendment by number.

``Names`` reads the whole text once (linear); make one for a command or a window, not for a clause.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from app.errors import NotFoundError, TravauxError, UsageError
from app.ids import AudienceId, ClauseId, PartyId
from app.negotiation.amendment import Amendment, Life
from app.negotiation.audience import AudienceKind
from app.negotiation.conference import Conference, Text
from app.said import said
from app.treaty.citing import Provisions
from app.treaty.instrument import Instrument
from app.treaty.lexicon import NoLexiconError
from app.treaty.words import Words, words_of

_MIN_ID_DIGITS = 4


@dataclass(eq=False)
class InSeveralTextsError(TravauxError):
    """A provision that more than one text of the conference has."""

    name: str
    places: str
    says: ClassVar[str] = "“{name}” is in several texts. Name the clause by its id: {places}."


def speaking(language: str) -> Words:
    """Return the words of a language; English where the program has none of its own."""
    try:
        return words_of(language)
    except NoLexiconError:
        return words_of("en")


@dataclass(frozen=True)  # no slots: the citations are made once, when they are first needed
class Names:
    """The names of the clauses of one instrument as it stands."""

    text: Instrument

    @cached_property
    def _provisions(self) -> Provisions:
        return Provisions(self.text, speaking(self.text.language))

    def cite(self, clause: ClauseId) -> str:
        """Return how a clause is cited; the beginning of its id when it stands in no text."""
        return self._provisions.cite(clause) if clause in self.text else clause.hex()[:8]

    def clause(self, name: str) -> ClauseId:
        """Return the clause that a provision, an id or the beginning of an id names.

        Raises:
            NotFoundError, AmbiguousProvisionError: none, or several.
        """
        return self._provisions.resolve(name)


def the_text(conference: Conference, name: str | None) -> Text:
    """Return the instrument of that title, id or beginning of an id; without a name the only one.

    Raises:
        NotFoundError: there is none.
        UsageError: there are several.
    """
    texts = sorted(conference.texts.values(), key=lambda t: (t.base.title, t.base.id))
    if name is None:
        if len(texts) == 1:
            return texts[0]
        if not texts:
            raise UsageError(
                said(
                    "There is no text here yet. The secretariat lays one with “travaux text "
                    "import”; the others get it with “travaux sync bundle-in”."
                )
            )
        titles = ", ".join(f"“{t.base.title}”" for t in texts)
        raise UsageError(said("There are several texts. Say which: {titles}.", titles=titles))
    wanted = name.casefold()
    found = [
        t for t in texts if wanted in t.base.title.casefold() or t.base.id.hex().startswith(wanted)
    ]
    exact = [t for t in found if t.base.title.casefold() == wanted]
    if len(exact or found) != 1:
        titles = ", ".join(f"“{t.base.title}”" for t in texts)
        raise NotFoundError(
            said("text"), name, said("The texts are: {titles}.", titles=titles or said("none yet"))
        )
    return (exact or found)[0]


def the_clause(conference: Conference, name: str) -> tuple[Text, ClauseId]:
    """Return the clause that a name means, in whichever text has it.

    Raises:
        NotFoundError, AmbiguousProvisionError, InSeveralTextsError: none, or several.
    """
    texts = sorted(conference.texts.values(), key=lambda t: (t.base.title, t.base.id))
    refused: NotFoundError | None = None
    found: list[tuple[Text, ClauseId]] = []
    for text in texts:
        try:
            found.append((text, Names(text.base).clause(name)))
        except NotFoundError as error:
            refused = refused or error
    if len(found) > 1:
        places = "; ".join(f"{c.hex()[:8]} in “{t.base.title}”" for t, c in found)
        raise InSeveralTextsError(name, places)
    if found:
        return found[0]
    if refused is None:
        the_text(conference, None)
        raise NotFoundError(said("clause"), name, said("There is no text yet."))
    raise refused


def the_amendment(conference: Conference, name: str) -> Amendment:
    """Return the amendment of that number; the latest version unless "rev.1" is said.

    Raises:
        NotFoundError: there is none.
    """
    wanted = name.strip().casefold()
    named = [a for a in conference.ordered() if _answers(conference, a, wanted)]
    alive = [a for a in named if a.life is not Life.SUPERSEDED]
    chosen = alive or named
    if len(chosen) == 1:
        return chosen[0]
    numbers = ", ".join(conference.label(a.id) for a in conference.ordered()[:12])
    hint = said("Nothing has been tabled yet.")
    if numbers:
        hint = said("The amendments are: {numbers}.", numbers=numbers)
    raise NotFoundError(said("amendment"), name, hint)


def _answers(conference: Conference, amendment: Amendment, wanted: str) -> bool:
    label = conference.label(amendment.id).casefold()
    bare = label.split(" ")[0]
    by_id = len(wanted) >= _MIN_ID_DIGITS and amendment.id.hex().startswith(wanted)
    return wanted in (label, bare) or by_id


def the_party(conference: Conference, code: str) -> PartyId:
    """Return the party with that code.

    Raises:
        NotFoundError: there is none.
    """
    for party in conference.parties.values():
        if party.code.casefold() == code.strip().casefold():
            return party.id
    codes = ", ".join(sorted(p.code for p in conference.parties.values()))
    raise NotFoundError(
        said("delegation"), code, said("The delegations are: {codes}.", codes=codes)
    )


def audience_word(conference: Conference, audience: AudienceId | None) -> str:
    """Return who can read something, as it is asked for with ``--audience``."""
    if audience is None:
        return "all"
    found = conference.audiences.get(audience)
    if found is None:
        return audience.hex()[:8]
    fixed = {AudienceKind.OWN: "own", AudienceKind.CHAIR: "chair"}
    return fixed.get(found.kind, found.name)
