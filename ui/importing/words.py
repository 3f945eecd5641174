"""Words of the sheets on import, in the language of the interface."""

from app.treaty.instrument import ClauseKind
from ui.i18n import Words, noop

_tr = Words("importing")

KINDS = {
    ClauseKind.TITLE: noop("Title"),
    ClauseKind.PREAMBLE: noop("Preamble"),
    ClauseKind.RECITAL: noop("Recital"),
    ClauseKind.BOOK: noop("Book"),
    ClauseKind.PART: noop("Part"),
    ClauseKind.TITLE_DIVISION: noop("Title (division)"),
    ClauseKind.CHAPTER: noop("Chapter"),
    ClauseKind.SECTION: noop("Section"),
    ClauseKind.ARTICLE: noop("Article"),
    ClauseKind.PARAGRAPH: noop("Paragraph"),
    ClauseKind.SUBPARAGRAPH: noop("Subparagraph"),
    ClauseKind.CHAPEAU: noop("Chapeau"),
    ClauseKind.CLOSING: noop("Closing words"),
    ClauseKind.ANNEX: noop("Annex"),
    ClauseKind.SIGNATURE: noop("Signatures"),
    ClauseKind.TABLE_ROW: noop("Row of a table"),
    ClauseKind.NOTE: noop("Note"),
}


def of_kind(kind: ClauseKind) -> str:
    """Return the name of a kind of clause."""
    return _tr(KINDS[kind])
