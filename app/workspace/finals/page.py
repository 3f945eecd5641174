"""The pages of a final text, from its record and its manifest alone.

Whoever makes a final text and whoever checks one come here; so the check is no more than to make it
again.
"""

from dataclasses import dataclass

from app.errors import NotFoundError
from app.formats.furniture import furniture, moment_of
from app.formats.typesetting import Attachment, Masthead, Page, Place
from app.formats.view import RenderedText
from app.ids import ConferenceId
from app.keys.domains import spoken
from app.negotiation.conference import Conference, Revision, Text
from app.negotiation.delegation import Delegation
from app.record.roster import conference_number
from app.said import said
from app.workspace.finals.manifest import Manifest, write_manifest
from app.workspace.finals.source import source_of
from app.workspace.finals.talk import Blank
from app.workspace.reading import Wanted, shown

MANIFEST, EVIDENCE, SOURCE = "manifest.json", "record.json", "text.akn.xml"
"""The names of the files inside a final text."""


@dataclass(frozen=True, slots=True)
class Final:
    """A revision that is, or is to be, a final text.

    Attributes:
        signatories: the parties that are to sign, in the order of their places.
    """

    conference: Conference
    number: ConferenceId
    text: Text
    revision: Revision
    manifest: Manifest
    signatories: tuple[Delegation, ...]


def final_of(conference: Conference, number: ConferenceId, manifest: Manifest) -> Final:
    """Return what a manifest names, in a conference.

    Raises:
        NotFoundError: the conference has no such text, revision or party.
    """
    text = next(
        (t for t in conference.texts.values() if t.base.id.hex() == manifest.instrument), None
    )
    revisions = text.revisions if text else ()
    revision = next((r for r in revisions if r.symbol == manifest.symbol), None)
    if text is None or revision is None:
        raise NotFoundError(
            said("revision"), manifest.symbol, said("The record does not issue it.")
        )
    parties = tuple(_party(conference, id_) for id_ in manifest.signatories)
    return Final(conference, number, text, revision, manifest, parties)


def page_of(final: Final, evidence: str) -> Page:
    """Return the pages of a final text; ``evidence`` is attached as it is."""
    text = _rendered(final, final.manifest.language)
    beside = _rendered(final, final.manifest.beside) if final.manifest.beside else None
    words = furniture(text.language)
    original = final.text.base.language
    attached = (
        Attachment(
            SOURCE, _source(final, text), "source", "application/akn+xml", "The text: Akoma Ntoso"
        ),
        Attachment(
            EVIDENCE, evidence, "supplement", "application/json", "The signed record it rests on"
        ),
        Attachment(
            MANIFEST,
            write_manifest(final.manifest),
            "data",
            "application/json",
            "How this file was made",
        ),
    )
    return Page(
        text,
        Masthead(final.conference.title, final.revision.time, original),
        beside,
        signatories=tuple(p.name for p in final.signatories),
        colophon=(
            words.proves,
            f"{words.conference_number}: {conference_number(final.number)}",
            f"{words.text_number}: {text_number(final)}",
        ),
        attached=attached,
    )


def text_number(final: Final) -> str:
    """Return the hash of the revision's text as people read it out."""
    return spoken(final.revision.text_hash)


def blanks_of(final: Final, places: tuple[Place, ...]) -> list[Blank]:
    """Return the empty fields of a final text, each named for those who hear the file read."""
    words = furniture(final.manifest.language)
    names = (words.signed_for.format(party=p.name) for p in final.signatories)
    return [Blank(place, spoken) for place, spoken in zip(places, names, strict=True)]


def _source(final: Final, text: RenderedText) -> str:
    day = moment_of(final.revision.time).date().isoformat()
    issued = (final.text, final.revision)
    return source_of(final.conference, final.number, issued, text, day).decode()


def _rendered(final: Final, language: str) -> RenderedText:
    wanted = Wanted(revision=final.revision.symbol, language=language)
    return shown(final.conference, final.text, wanted).text


def _party(conference: Conference, id_: str) -> Delegation:
    for party, named in conference.parties.items():
        if party.hex() == id_:
            return named
    raise NotFoundError(said("party"), id_[:8], said("The roster does not list it."))
