"""Exporting a text as it is wished: what there is to choose, the order that follows, the file."""

import hashlib
from dataclasses import field
from pathlib import Path

from app.formats.registry import Format
from app.ids import AudienceId, ClauseId, InstrumentId
from app.merge.rolling import Attribution
from app.negotiation.conference import Text
from app.ports import Children
from app.treaty.instrument import ClauseKind
from app.values import value
from app.workspace.circles import circles
from app.workspace.exports.order import DocumentView, Order, Setting
from app.workspace.exports.registry import WRITERS, written
from app.workspace.files import write_file
from app.workspace.naming import Names, audience_word
from app.workspace.paging import languages_of
from app.workspace.reading import Wanted
from app.workspace.translations import in_order
from app.workspace.workspace import Progress, Workspace

_PARTS = frozenset(
    {
        ClauseKind.PREAMBLE,
        ClauseKind.BOOK,
        ClauseKind.PART,
        ClauseKind.TITLE_DIVISION,
        ClauseKind.CHAPTER,
        ClauseKind.SECTION,
        ClauseKind.ARTICLE,
        ClauseKind.ANNEX,
    }
)
_IN_PART = {
    Format.TEXT: (DocumentView.BASE, DocumentView.CLEAN, DocumentView.ROLLING),
    Format.MARKDOWN: (DocumentView.BASE, DocumentView.CLEAN, DocumentView.ROLLING),
    Format.JSON: (DocumentView.BASE, DocumentView.CLEAN, DocumentView.ROLLING),
    Format.WORD: (DocumentView.BASE, DocumentView.CLEAN, DocumentView.ROLLING),
    Format.PDF: (DocumentView.BASE, DocumentView.CLEAN, DocumentView.ROLLING),
    Format.HTML: (
        DocumentView.BASE, DocumentView.CLEAN, DocumentView.ROLLING, DocumentView.TRACKED,
    ),
}  # fmt: skip


def takes_part(format_: Format, view: DocumentView, *, final: bool) -> bool:
    """Tell whether a document may show some clauses alone, with what stands in them."""
    return view in _IN_PART.get(format_, ()) and not final


def views_of(format_: Format) -> tuple[DocumentView, ...]:
    """Return the views that can be written in a format."""
    return tuple(view for f, view in WRITERS if f is format_)


@value
class Offered:
    """What there is to choose for one text.

    Attributes:
        revisions: symbols, the latest first.
        languages: codes, its own first.
        parts: what can be exported by itself: id, provision and heading.
        audiences: narrow ones whose comments this device can read: id and name.
        signatories: codes and names of those that can sign a final text.
        narrow: how many amendments this device can read that not everybody can.
        amendments: numbers, in order of display.
    """

    instrument: InstrumentId
    title: str
    symbol: str
    revisions: tuple[str, ...]
    languages: tuple[str, ...]
    parts: tuple[tuple[ClauseId, str, str], ...]
    audiences: tuple[tuple[AudienceId, str], ...]
    signatories: tuple[tuple[str, str], ...]
    narrow: int
    amendments: tuple[str, ...] = ()


@value
class Export:
    """How a text is to be exported.

    Attributes:
        parts: the only clauses, with what stands in them; none for the whole text.
        narrow: proposals that not everybody may read stand in it too.
        amendment: number of the one that the amendments view is to show; "" for all.
    """

    instrument: InstrumentId
    format: Format
    view: DocumentView
    revision: str = ""
    language: str = ""
    parts: tuple[ClauseId, ...] = ()
    attribution: Attribution | None = None
    names: bool | None = None
    adopted: bool = False
    narrow: bool = False
    setting: Setting = field(default_factory=lambda: Setting(comments=()))
    amendment: str = ""


@value
class WrittenFile:
    """A file that was written, and sentences about what is in it."""

    path: Path
    size: int
    sha256: str
    warnings: tuple[str, ...]


def offered(workspace: Workspace, instrument: InstrumentId) -> Offered:
    """Return what there is to choose for a text."""
    conference = workspace.conference
    text = conference.texts[instrument]
    language = text.base.language
    names = Names(text.base)
    latest = text.revisions[-1] if text.revisions else None
    codes = {c for clause in text.base.clauses.values() for c in clause.wordings} - {language}
    held = (*in_order(codes), *(languages_of(latest) if latest else ()))
    return Offered(
        instrument,
        text.base.title,
        conference.symbol,
        tuple(r.symbol for r in reversed(text.revisions)),
        tuple(dict.fromkeys((language, *held))),
        _parts(text, names),
        tuple(
            (c.audience.id, audience_word(conference, c.audience.id)) for c in circles(workspace)
        ),
        tuple(sorted((p.code, p.name) for p in conference.parties.values() if not p.members)),
        sum(not a.is_public for a in conference.ordered(instrument)),
        tuple(conference.label(a.id) for a in conference.ordered(instrument)),
    )


def order_of(workspace: Workspace, children: Children, wish: Export, progress: Progress) -> Order:
    """Return the order that a wish is.

    What only some can read is left out of the state that is exported, unless it is wished.
    """
    conference = workspace.conference if wish.narrow else workspace.conference.seen_by()
    wanted = Wanted(
        language=wish.language,
        revision=wish.revision,
        parts=wish.parts,
        attribution=wish.attribution,
        names=wish.names,
    )
    return Order(
        wish.format, workspace, conference, conference.texts[wish.instrument], wish.view, wanted,
        progress, children, wish.setting, wish.amendment, wish.adopted,
    )  # fmt: skip


def export(order: Order, path: Path) -> WrittenFile:
    """Write a document to a file, over what a person was asked about.

    Raises:
        FileError, and what writing raises: nothing is left behind.
    """
    made = written(order)
    size = write_file(path, [made.data], replace=True)
    return WrittenFile(path, size, hashlib.sha256(made.data).hexdigest(), made.warnings)


def _parts(text: Text, names: Names) -> tuple[tuple[ClauseId, str, str], ...]:
    language = text.base.language
    return tuple(
        (clause.id, names.cite(clause.id), clause.wording(language).heading)
        for clause, _ in text.base.walk()
        if clause.kind in _PARTS
    )
