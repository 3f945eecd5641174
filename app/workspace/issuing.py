"""What stands between a text and its next revision, and issuing it: promise 1, made visible."""

from app.ids import ClauseId, InstrumentId
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.dispositions import undisposed, unexplained
from app.negotiation.events import RevisionIssued
from app.negotiation.language_states import behind
from app.ports import Children
from app.treaty.symbols import doubts
from app.values import value
from app.workspace.completeness import hanging_decisions
from app.workspace.naming import Names
from app.workspace.paging import languages_of, page_revision
from app.workspace.publishing import Issued, issue
from app.workspace.renumbering import (
    NotYetRenumberedError,
    Renumbering,
    refuse_unready,
    renumber,
    renumbering,
)
from app.workspace.revisions import doubts_about, known_symbols, next_symbol, the_revision
from app.workspace.translations import in_order
from app.workspace.workspace import Progress, Workspace


@value
class Spot:
    """A clause, and how it is cited."""

    clause: ClauseId
    cited: str


@value
class Waiting:
    """An amendment without a disposition, and where it has none."""

    number: str
    spots: tuple[Spot, ...]


@value
class Late:
    """A language whose wordings do not render the present text everywhere."""

    language: str
    spots: tuple[Spot, ...]


@value
class Readiness:
    """Whether a text can be issued now, and what stands in the way.

    Attributes:
        may_issue: this device may issue at all.
        symbol: that the next revision would have; "" where none can be told.
        waiting: amendments without a disposition; nothing is issued while there is one.
        unexplained: clauses whose words no decision explains; the same.
        late: languages that are behind; a reason must be given for issuing all the same.
        hanging: how many decisions of the chair rest on entries that are not here.
        languages: that the text has words in, its own first.
        renumbering: what renumbering for adoption would change; None where it is not possible now.
        symbols: that are taken.
    """

    instrument: InstrumentId
    title: str
    may_issue: bool
    symbol: str
    waiting: tuple[Waiting, ...]
    unexplained: tuple[Spot, ...]
    late: tuple[Late, ...]
    hanging: int
    languages: tuple[str, ...]
    renumbering: Renumbering | None
    symbols: tuple[str, ...]

    def doubts(self, symbol: str) -> tuple[str, ...]:
        """Return what is unusual about a symbol that it is to be issued under, as sentences.

        Raises:
            BadSymbolError: it cannot be one, or is taken.
        """
        return doubts(symbol, self.symbols)

    @property
    def is_free(self) -> bool:
        """Whether nothing stands in the way that a reason could not answer."""
        return self.may_issue and not (self.waiting or self.unexplained or self.hanging)


@value
class Wish:
    """How a revision is to be issued.

    Attributes:
        reason: why it is issued though other languages are behind; recorded only if they are.
        renumbers: numbers are made plain for adoption before.
    """

    symbol: str
    reason: str = ""
    renumbers: bool = False


def readiness(workspace: Workspace, instrument: InstrumentId) -> Readiness:
    """Return whether a text can be issued. Cost: some passes over the text."""
    conference = workspace.conference.seen_by()
    text = conference.texts[instrument]
    names = Names(text.base)
    late = behind(conference, text)
    own = text.base.language
    others = {code for c in text.base.clauses.values() for code in c.wordings} - {own}
    return Readiness(
        instrument,
        text.base.title,
        may(workspace.roles, RevisionIssued),
        next_symbol(workspace.conference, text),
        tuple(
            Waiting(conference.label(w.amendment.id), _spots(names, w.clauses))
            for w in undisposed(conference, text)
        ),
        _spots(names, unexplained(conference, text)),
        tuple(Late(code, _spots(names, late[code])) for code in in_order(late)),
        len(hanging_decisions(workspace)),
        (own, *in_order(others)),
        _renumbering(conference, text),
        known_symbols(workspace.conference),
    )


def issue_as(workspace: Workspace, instrument: InstrumentId, wish: Wish) -> Issued:
    """Issue a text as decided so far; renumber it before where that is wished.

    Raises:
        BadSymbolError: the symbol cannot be one, or is taken; nothing was recorded.
        NotYetRenumberedError: it is to be renumbered and is not ready; nothing was recorded.
        BehindError, IncompleteRecordError, UndisposedError, NotPermittedError: see ``issue``.
    """
    doubts_about(workspace.conference, wish.symbol)
    if wish.renumbers:
        renumber(workspace, workspace.conference.seen_by().texts[instrument])
    text = workspace.conference.seen_by().texts[instrument]
    return issue(workspace, text, wish.symbol, wish.reason)


def unpaged(workspace: Workspace, symbol: str) -> tuple[str, ...]:
    """Return the languages of a revision whose printed lines are not in the record.

    Raises:
        NotFoundError: there is no such revision.
    """
    _, revision = the_revision(workspace.conference, symbol)
    held = {code for code, paging in revision.paged.items() if paging.is_whole}
    return tuple(code for code in languages_of(revision) if code not in held)


def state_lines(
    workspace: Workspace, children: Children, symbol: str, language: str, progress: Progress
) -> int:
    """State where the lines of a revision are printed in a language; return how many pages it has.

    Raises:
        What ``page_revision`` raises; nothing was recorded then.
    """
    return len(page_revision(workspace, children, symbol, language, progress).pages)


def _spots(names: Names, clauses: tuple[ClauseId, ...] | list[ClauseId]) -> tuple[Spot, ...]:
    return tuple(Spot(c, names.cite(c)) for c in clauses)


def _renumbering(conference: Conference, text: Text) -> Renumbering | None:
    try:
        refuse_unready(conference, text)
    except NotYetRenumberedError:
        return None
    made = renumbering(conference, text)
    return made if made.events else None
