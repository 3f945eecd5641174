"""Looking a text through: cross-references and terms, and brackets that name parties."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ids import InstrumentId
from app.negotiation.access import may
from app.negotiation.events import AmendmentTabled, DecisionMade
from app.treaty.definitions import Doubt
from app.values import value
from app.workspace.adopting import Kept, drafts_for, owed, plan, taking_out
from app.workspace.bracketing import Lost, brackets_of
from app.workspace.cross_references import Trouble, checked
from app.workspace.naming import Names
from app.workspace.workspace import Progress, Workspace
from ui import messages
from ui.bridge.visible import visible
from ui.bureau.findings_sheet import Finding, FindingsSheet
from ui.command_table import Command
from ui.i18n import Words, commas, in_words, noop, quoted
from ui.widgets.host import Host
from ui.widgets.row_list import RowItem

_tr = Words("checking")
_TROUBLES = {
    Trouble.NAMES_NOTHING: noop("names nothing"),
    Trouble.GONE: noop("names what is gone"),
    Trouble.SHIFTED: noop("names another clause than when it was written"),
    Trouble.AMBIGUOUS: noop("could name several clauses"),
}
_DOUBTS = {
    Doubt.USED_BEFORE: noop("used before its definition"),
    Doubt.NEVER_USED: noop("defined and never used"),
    Doubt.TWICE: noop("defined twice"),
    Doubt.LOST: noop("used, and its definition is gone"),
}


@value
class Looked:
    """What was found in a text: a sentence, the lines, and what can be done ("" for nothing)."""

    sentence: str
    found: tuple[Finding, ...]
    deed: str = ""


class CheckingDesk(QObject):
    """Looks through the text that is shown, and shows what was found."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    def check_references(self) -> None:
        """List cross-references and terms that somebody should look at."""
        self._look(_tr("Cross-references and defined terms"), references)

    def check_brackets(self) -> None:
        """List the brackets that name parties; what is to become of them depends on the role."""
        self._look(_tr("Brackets that name parties"), brackets, adopted)

    def _look(
        self,
        title: str,
        look: Callable[[Workspace, InstrumentId, Progress], Looked],
        do: Callable[[Workspace, InstrumentId], str] | None = None,
    ) -> None:
        page = self._host.page
        if page is None or page.instrument is None:
            return
        instrument = page.instrument
        self._host.bridge.run(
            title,
            lambda w, progress: look(w, instrument, progress),
            lambda found: self._show(title, instrument, found, do),
        )

    def _show(
        self,
        title: str,
        instrument: InstrumentId,
        found: Looked,
        do: Callable[[Workspace, InstrumentId], str] | None,
    ) -> None:
        sheet = FindingsSheet(title, found.sentence, found.found, found.deed if do else "")
        sheet.place_wanted.connect(
            lambda: self._host.show_clause(instrument, sheet.place) if sheet.place else None
        )
        if do is not None:
            work = do
            sheet.confirmed.connect(lambda: self._do(sheet, lambda w: work(w, instrument)))
        self._host.show_sheet(sheet)

    def _do(self, sheet: FindingsSheet, work: Callable[[Workspace], str]) -> None:
        def done(sentence: str) -> None:
            self._host.told.emit(sentence)
            self._host.refresh_wanted.emit()

        self._host.do_for(sheet, work, done, lambda error: sheet.refuse(messages.of_error(error)))


COMMANDS = (Command.CHECK_REFERENCES, Command.CHECK_BRACKETS)
"""What this desk does."""


def references(workspace: Workspace, instrument: InstrumentId, progress: Progress) -> Looked:
    """Return the references and terms of a text that somebody should look at."""
    conference = workspace.conference.seen_by()
    text = conference.texts[instrument]
    names = Names(text.base)
    told = checked(conference, text, text.base.language, progress)
    rows: list[Finding] = []
    for n, one in enumerate(told.troubles):
        now = commas(names.cite(c) for c in one.now)
        about = _tr(_TROUBLES[one.trouble]) + (f": {now}" if now else "")
        name = f"{names.cite(one.place[0])}: {quoted(visible(one.words))}"
        rows.append((RowItem(b"r%d" % n, name, about, "link", "bracket"), one.place[0]))
    for n, term in enumerate(told.terms):
        name = f"{names.cite(term.clause)}: {quoted(visible(term.term))}"
        row = RowItem(b"t%d" % n, name, _tr(_DOUBTS[term.doubt]), "book-open-text", "bracket")
        rows.append((row, term.clause))
    sentence = _tr("{} cross-references were read; {} things to look at.")
    return Looked(sentence.format(f"{told.references:,}", len(rows)), tuple(rows))


def brackets(workspace: Workspace, instrument: InstrumentId, progress: Progress) -> Looked:
    """Return what stands in brackets for parties, as far as it concerns this device's role."""
    progress(0, 0)
    conference = workspace.conference.seen_by()
    text = conference.texts[instrument]
    report = brackets_of(text.base, text.base.language)
    lost = [_lost_row(n, one) for n, one in enumerate(report.astray)]
    made = plan(conference, text)
    kept = [_kept_row(n, one) for n, one in enumerate(made.kept)]
    me = workspace.me.id
    mine = [one for one in owed(conference, text) if me in one.awaited]
    if mine and may(workspace.roles, AmendmentTabled):
        rows = [
            (RowItem(b"o%d" % n, visible(o.where), visible(o.bracket), "brackets"), o.place[0])
            for n, o in enumerate(mine)
        ]
        sentence = _tr("{} brackets of your delegation were taken out of the text.")
        deed = _tr("Keep them as our drafts")
        return Looked(sentence.format(len(rows)), (*rows, *kept, *lost), deed)
    freed = [
        (RowItem(b"f%d" % n, visible(f.where), visible(f.words), "brackets"), f.place[0])
        for n, f in enumerate(made.freed)
    ]
    decides = may(workspace.roles, DecisionMade) and bool(freed)
    sentence = _tr(
        "{} wordings have brackets that name parties and can be taken out by the chair; each "
        "delegation then makes amendments of its own. {} brackets stay, {} marks have no partner."
    ).format(len(freed), len(kept), len(lost))
    deed = _tr("Sign and take them out") if decides else ""
    return Looked(sentence, (*freed, *kept, *lost), deed)


def adopted(workspace: Workspace, instrument: InstrumentId) -> str:
    """Do what was shown: keep drafts of the own delegation, or take brackets out by decisions."""
    conference = workspace.conference.seen_by()
    text = conference.texts[instrument]
    mine = [one for one in owed(conference, text) if workspace.me.id in one.awaited]
    if mine:
        made = drafts_for(workspace, text, mine)
        return _tr("{} drafts are kept. Read each, then table it.").format(len(made))
    events = taking_out(conference, text, plan(conference, text))
    workspace.record(events)
    return _tr("The brackets are out of {} wordings.").format(len(events))


def _kept_row(number: int, one: Kept) -> Finding:
    name = f"{visible(one.spot.where)}: {visible(one.bracket)}"
    row = RowItem(
        b"k%d" % number, name, in_words(one.reason, visible), "circle-alert", "bracket",
        _tr("stays"),
    )  # fmt: skip
    return row, one.spot.clause


def _lost_row(number: int, one: Lost) -> Finding:
    name = f"{visible(one.spot.where)}: {quoted(visible(one.around))}"
    about = _tr("A bracket without its partner")
    return RowItem(b"l%d" % number, name, about, "triangle-alert", "collision"), one.spot.clause
