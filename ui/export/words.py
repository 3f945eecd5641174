"""Words of the page on export, in the language of the interface."""

from collections.abc import Hashable, Mapping

from app.formats.docx.markup import Profile
from app.formats.registry import Format
from app.merge.rolling import Attribution
from app.workspace.exports.order import Columns, DocumentView
from ui.i18n import Words, noop

_tr = Words("export")

FORMATS: Mapping[Format, str] = {
    Format.PDF: noop("PDF, archival and accessible"),
    Format.WORD: noop("Word"),
    Format.AKOMA_NTOSO: noop("Akoma Ntoso (XML)"),
    Format.HTML: noop("Web page"),
    Format.MARKDOWN: noop("Markdown"),
    Format.TEXT: noop("Plain text"),
    Format.CSV: noop("Table (CSV)"),
    Format.JSON: noop("JSON, for programs"),
}
ENDINGS: Mapping[Format, str] = {
    Format.PDF: ".pdf",
    Format.WORD: ".docx",
    Format.AKOMA_NTOSO: ".akn.xml",
    Format.HTML: ".html",
    Format.MARKDOWN: ".md",
    Format.TEXT: ".txt",
    Format.CSV: ".csv",
    Format.JSON: ".json",
}
VIEWS: Mapping[DocumentView, str] = {
    DocumentView.BASE: noop("Clean: the text as decided"),
    DocumentView.CLEAN: noop("Bracketed, without names"),
    DocumentView.ROLLING: noop("Bracketed, with sponsors"),
    DocumentView.TRACKED: noop("Tracked changes"),
    DocumentView.COLUMNS: noop("Columns"),
    DocumentView.AMENDMENTS: noop("Amendments"),
    DocumentView.DECISIONS: noop("Decisions"),
    DocumentView.POSITIONS: noop("Positions"),
}
COLUMNS: Mapping[Hashable, str] = {
    Columns.BASE: noop("Text"),
    Columns.PROPOSALS: noop("Proposals"),
    Columns.ROLLING: noop("Rolling text"),
    Columns.DECISION: noop("Decision"),
}
PROFILES: Mapping[Hashable, str] = {
    Profile.TRACK.value: noop("Tracked changes of Word"),
    Profile.MARKS.value: noop("Bold and struck words"),
}
ATTRIBUTIONS: Mapping[Hashable, str] = {
    None: noop("As the rules say"),
    Attribution.BEFORE: noop("Before the words"),
    Attribution.AFTER: noop("After the words"),
    Attribution.OFF: noop("Nowhere"),
}
_AUDIENCES = {"own": noop("My own delegation"), "chair": noop("My delegation and the chair")}


def of_format(format_: Format) -> str:
    """Return the name of a format."""
    return _tr(FORMATS[format_])


def of_view(view: DocumentView) -> str:
    """Return the name of what a document shows."""
    return _tr(VIEWS[view])


def word(table: Mapping[Hashable, str], key: Hashable) -> str:
    """Return what one of several possibilities is called."""
    return _tr(table[key])


def of_audience(name: str) -> str:
    """Return the name of an audience, as ``audience_word`` gives it."""
    return _tr(_AUDIENCES[name]) if name in _AUDIENCES else f"“{name}”"
