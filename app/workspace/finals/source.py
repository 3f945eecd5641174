"""The Akoma Ntoso source inside a final text, written from the record in it and nothing else."""

from app.formats.akn.eids import eids
from app.formats.akn.model import AknText, DocumentType, Identity, Party, Seal, Unit
from app.formats.akn.write import write
from app.formats.view import RenderedText
from app.ids import ClauseId, ConferenceId
from app.negotiation.conference import Conference, Revision, Text
from app.treaty.instrument import Instrument
from app.treaty.numbering import labels
from app.workspace.naming import speaking


def source_of(
    conference: Conference,
    number: ConferenceId,
    issued: tuple[Text, Revision],
    shown: RenderedText,
    day: str,
) -> bytes:
    """Return a revision as an adopted act in Akoma Ntoso; the same record gives the same bytes.

    Args:
        conference: as it follows from the record.
        number: of the conference.
        issued: the text, and the revision of it.
        shown: the revision in one language.
        day: of the revision, YYYY-MM-DD: the date of the work and of this expression of it.
    """
    text, revision = issued
    names, first = _names(revision.text), _names(text.laid)
    units: list[Unit] = []
    for row in shown.clauses:
        name = names[row.clause.id]
        was = first.get(row.clause.id, name)
        units.append(Unit(row, name, was if was != name else ""))
    parties = sorted(conference.parties.values(), key=lambda p: p.code)
    identity = Identity(conference.title, day, day, revision.symbol, shown.language)
    return write(
        AknText(
            DocumentType.ADOPTED,
            shown.title,
            identity,
            tuple(units),
            tuple(Party(p.code, p.name) for p in parties),
            seal=Seal(number.hex(), revision.text_hash.hex()),
        )
    )


def _names(text: Instrument) -> dict[ClauseId, str]:
    """Return what each clause is called in the file, by its number."""
    words = speaking(text.language)
    numbers = {id_: label.number for id_, label in labels(text, text.language, words).items()}
    return eids(text.walk(), numbers, words)
