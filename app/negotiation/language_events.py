"""What the secretariat does about languages: it lays translations, and marks them as checked."""

from app.ids import ClauseId, InstrumentId
from app.treaty.wording import Wording
from app.values import value


@value
class Rendered:
    """What one clause says in another language.

    Attributes:
        wording: the whole of it, heading and text.
        reference: ``version_hash`` of the wording in the text's own language that it renders.
    """

    clause: ClauseId
    wording: Wording
    reference: bytes


@value
class CheckedClause:
    """A person has compared two wordings, named by their ``version_hash``, and found them alike."""

    clause: ClauseId
    version: bytes
    reference: bytes


@value
class TranslationLaid:
    """The secretariat lays what clauses of a text say in a language that is not the text's own."""

    instrument: InstrumentId
    language: str
    clauses: tuple[Rendered, ...]


@value
class TranslationChecked:
    """The secretariat marks wordings of one language as checked against the text's own."""

    instrument: InstrumentId
    language: str
    clauses: tuple[CheckedClause, ...]
