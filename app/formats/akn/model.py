"""What an Akoma Ntoso file says, as values: the same file is written of the same values.

``docs/akn.md`` describes the profile.
"""

from enum import StrEnum

from app.formats.view import RenderedClause
from app.values import value

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN_NAMESPACE = "urn:travaux:akn:1"
"""Of the attributes and elements that Akoma Ntoso has no words for; other programs skip them."""

LANGUAGES = {"ar": "ara", "zh": "zho", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa"}
"""Our codes to those of the file (ISO 639-2); others stand as they are."""


class DocumentType(StrEnum):
    """What a file is: a draft, or a text as adopted."""

    DRAFT = "bill"
    ADOPTED = "act"


class ClauseState(StrEnum):
    """Where a clause stands; the names are those of the file."""

    NONE = ""
    BRACKETED = "bracketed"
    PROPOSED = "proposed"


@value
class Party:
    """A delegation, the bureau or the secretariat, as a reference names it."""

    code: str
    name: str


@value
class Identity:
    """What names a document in the four levels of FRBR.

    Attributes:
        conference: name of the conference, its author.
        date: of the work, YYYY-MM-DD.
        version: date of this expression of it.
        number: the document symbol as printed, "A/CONF.300/L.1", or "".
        language: our code.
    """

    conference: str
    date: str
    version: str
    number: str
    language: str


@value
class Modification:
    """One operation of an amendment on a clause, as the analysis of a file lists it.

    Attributes:
        amendment: as people cite it, "FRA-12".
        kind: what Akoma Ntoso calls it: "substitution", "insertion", "repeal" …
        operation: what we call it: "substitution", "relocation" …
        target: eId of the clause, "" where the file does not have it; a foreign file may name a
            clause of another one by its address.
        source: address (IRI) of the amendment.
    """

    amendment: str
    kind: str
    operation: str
    target: str
    source: str


@value
class Unit:
    """One clause of a file.

    Attributes:
        row: its words, with its clause and depth.
        eid: its name in the file, by its number: "art_5bis__para_2".
        wid: the name that it had first, where that is another one; else "".
        state: whether it is contested, or proposed itself.
        by: codes of those who propose it.
    """

    row: RenderedClause
    eid: str
    wid: str = ""
    state: ClauseState = ClauseState.NONE
    by: tuple[str, ...] = ()


@value
class Seal:
    """The hashes that a file can be held against (``travaux status``), in hexadecimal."""

    conference: str = ""
    text: str = ""
    rolling: str = ""


@value
class AknText:
    """A whole text: the clauses parents first, each with its depth."""

    type: DocumentType
    title: str
    identity: Identity
    units: tuple[Unit, ...]
    parties: tuple[Party, ...] = ()
    modifications: tuple[Modification, ...] = ()
    seal: Seal = Seal()
