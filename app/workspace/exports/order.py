"""What is asked of a writer of documents, and what it returns."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.formats.registry import Format
from app.negotiation.conference import Conference, Text
from app.workspace.reading import View, Wanted
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
    """

    format: Format
    workspace: Workspace
    conference: Conference
    text: Text
    view: DocumentView
    wanted: Wanted
    progress: Progress


@dataclass(frozen=True, slots=True)
class Document:
    """A document as written.

    Attributes:
        data: the bytes of the file; the same order gives the same bytes.
        warnings: sentences for a person.
        facts: for ``--json``, beside name, size and hash.
    """

    data: bytes
    warnings: tuple[str, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict[str, object])


READING = {
    DocumentView.BASE: View.BASE,
    DocumentView.CLEAN: View.CLEAN,
    DocumentView.ROLLING: View.ROLLING,
}
"""The views that are one text, as ``reading.shown`` computes them."""
