"""What is asked of a writer of documents, and what it returns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.errors import NotFoundError
from app.formats.registry import Format
from app.ids import AudienceId
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference, Text
from app.negotiation.revision_events import PrintedPage
from app.ports import Children
from app.said import said
from app.workspace.naming import the_amendment
from app.workspace.reading import Wanted
from app.workspace.view import View
from app.workspace.workspace import Progress, Workspace


class DocumentView(StrEnum):
    """What a document shows. The values are the names on the command line."""

    BASE = "base"
    CLEAN = "clean"
    ROLLING = "rolling"
    TRACKED = "tracked"
    COLUMNS = "columns"
    AMENDMENTS = "amendments"
    DECISIONS = "decisions"
    POSITIONS = "positions"


class Columns(StrEnum):
    """What a column shows. The values are the names on the command line."""

    BASE = "base"
    PROPOSALS = "proposals"
    ROLLING = "rolling"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Setting:
    """How a PDF or a Word document is to be set.

    Attributes:
        beside: code of a second language, for two columns; or "".
        numbered: lines are numbered, for citing.
        final: the file is to prove itself and to be signed.
        signatories: codes of the parties that are to sign it; none for all that negotiate.
        profile: how Word shows changes: "track", or "marks" for bold and struck words.
        columns: of a document in columns, two to four.
        comments: the audiences whose comments go beside a tracked text; None is everybody.
        traced: a PDF tells its lines too (``Document.pages``).
    """

    beside: str = ""
    numbered: bool = True
    final: bool = False
    signatories: tuple[str, ...] = ()
    profile: str = "track"
    columns: tuple[Columns, ...] = (Columns.BASE, Columns.PROPOSALS, Columns.ROLLING)
    comments: tuple[AudienceId | None, ...] = (None,)
    traced: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """One document that is to be written.

    Attributes:
        format: of the file.
        workspace: whose record it is; a writer reads it and changes nothing.
        conference: the state to export: what this device can read, or less.
        text: the instrument.
        view: what of it is to be shown.
        wanted: language, revision, attribution and the like.
        progress: called with (done, total); raising in it cancels.
        children: where a writer works in a process of its own.
        amendment: the one that the amendments view is to show, as people cite it; "" for all.
        adopted: the text is one that was adopted, and no draft (Akoma Ntoso says which).
        setting: how a PDF or a Word document is to be set; the other formats do not ask.
    """

    format: Format
    workspace: Workspace
    conference: Conference
    text: Text
    view: DocumentView
    wanted: Wanted
    progress: Progress
    children: Children
    setting: Setting = Setting()
    amendment: str = ""
    adopted: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A document as written.

    Attributes:
        data: the bytes of the file; the same order gives the same bytes.
        warnings: sentences for a person.
        facts: for ``--json``, beside name, size and hash.
        pages: the numbered lines of a PDF, when they were asked for.
    """

    data: bytes
    warnings: tuple[str, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict[str, object])
    pages: tuple[PrintedPage, ...] = ()


def chosen_amendments(order: Order) -> Sequence[Amendment]:
    """Return the amendments that the amendments view is to show: all on the text, or one.

    Raises:
        NotFoundError: the one that is asked for is not on this text.
    """
    if not order.amendment:
        return order.conference.ordered(order.text.base.id)
    one = the_amendment(order.conference, order.amendment)
    if one.instrument != order.text.base.id:
        hint = said("It is on another text; name that.")
        raise NotFoundError(said("amendment on this text"), order.amendment, hint)
    return (one,)


READING = {
    DocumentView.BASE: View.BASE,
    DocumentView.CLEAN: View.CLEAN,
    DocumentView.ROLLING: View.ROLLING,
    DocumentView.TRACKED: View.TRACKED,
}
"""The views that are one text, as ``reading.shown`` computes them."""
