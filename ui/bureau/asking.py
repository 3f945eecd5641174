"""Shows the sheets on procedure, has signed what they say, and tells what came of it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.ids import ClauseId, InstrumentId
from app.negotiation.stand_events import Status
from app.workspace.silence import BreakRow, SilenceRow
from app.workspace.workspace import Workspace
from ui import messages
from ui.bridge.visible import visible
from ui.bureau.deed_sheet import ConfirmSheet, DeedSheet
from ui.bureau.procedure_view import ProcedureView, procedure_view
from ui.bureau.rules_sheet import RulesSheet
from ui.bureau.sheets import AgreementSheet, SessionSheet, SilenceSheet
from ui.bureau.signing import (
    agreement_stated,
    assented,
    break_ruled,
    rules_set,
    silence_broken,
    silence_closed,
    silence_started,
    tabling_set,
)
from ui.i18n import Words
from ui.views.saying_sheet import Saying, SayingSheet
from ui.widgets.host import Host

_tr = Words("procedure")

Sign = Callable[[Workspace], str]
"""Signs, in the workspace's thread, and returns a sentence about what was done."""


class AskingDesk(QObject):
    """A sheet at a time; what was typed on it stays when it is refused."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    def set_tabling(self, chosen: Sequence[ClauseId], *, opens: bool) -> None:
        """Ask about opening or closing tabling, on the whole text where no clause is chosen."""

        def show(view: ProcedureView, instrument: InstrumentId) -> None:
            sheet = SessionSheet(view.clauses, chosen, opens=opens)
            self._ask(sheet, lambda: partial(tabling_set, instrument=instrument, wish=sheet.wish))

        self._with_view(show)

    def start_silence(self) -> None:
        """Ask what is to be put under a silence procedure."""

        def show(view: ProcedureView, instrument: InstrumentId) -> None:
            sheet = SilenceSheet(view.clauses, (), view.rules.silence_hours)
            self._ask(
                sheet,
                lambda: partial(silence_started, instrument=instrument, matter=sheet.matter),
            )

        self._with_view(show)

    def state_agreement(self, chosen: Sequence[ClauseId], status: Status) -> None:
        """Ask how firmly clauses are agreed."""

        def show(view: ProcedureView, instrument: InstrumentId) -> None:
            sheet = AgreementSheet(view.clauses, chosen)
            sheet.choose(status)
            self._ask(
                sheet,
                lambda: partial(
                    agreement_stated,
                    instrument=instrument,
                    clauses=sheet.clauses,
                    said=(sheet.status, sheet.reason),
                ),
            )

        self._with_view(show)

    def change_rules(self) -> None:
        """Ask what the rules are to be."""
        instrument = self._host.page.instrument if self._host.page else None

        def show(view: ProcedureView) -> None:
            sheet = RulesSheet(view.rules)
            self._ask(sheet, lambda: partial(rules_set, rules=sheet.rules))

        self._host.bridge.ask(lambda w: procedure_view(w, instrument), show)

    def assent(self, clause: ClauseId, name: str, *, given: bool) -> None:
        """Ask whether the delegation assents to a clause, or takes its assent back."""
        page = self._host.page
        if page is None or page.instrument is None:
            return
        title = _tr("Assent to {}") if given else _tr("Take the assent to {} back")
        said = (
            _tr(
                "Your delegation assents to the clause with all that stands in it, as it reads now."
            )
            if given
            else _tr("Your delegation does not assent to it any more.")
        )
        sheet = ConfirmSheet(title.format(visible(name)), said, _tr("Sign"))
        work = partial(assented, instrument=page.instrument, clause=clause, given=given)
        self._ask(sheet, lambda: work)

    def break_silence(self, row: SilenceRow) -> None:
        """Ask why silence is broken."""
        saying = Saying(
            _tr("Break silence"), row.what, _tr("Why your delegation does not agree"), True,  # noqa: FBT003 a field
            _tr("Sign and break silence"),
        )  # fmt: skip
        self._say(saying, lambda words: partial(silence_broken, row=row, reason=words))

    def close_silence(self, row: SilenceRow) -> None:
        """Ask whether a silence procedure is to be closed."""
        said = _tr(
            "You state what has come in until now. A break that you do not hold is a claim then, "
            "until the proof of its receipt is accepted."
        )
        sheet = ConfirmSheet(
            _tr("Close: {}").format(visible(row.what)), said, _tr("Sign and close")
        )
        self._ask(sheet, lambda: partial(silence_closed, row=row))

    def rule_on(self, row: SilenceRow, one: BreakRow, *, accepted: bool) -> None:
        """Ask why the proof of a late break is accepted, or is not."""
        title = _tr("Accept the proof of {}") if accepted else _tr("Do not accept the proof of {}")
        saying = Saying(
            title.format(one.party), one.reason, _tr("Why"), True, _tr("Sign the ruling"),  # noqa: FBT003 a field
        )  # fmt: skip
        self._say(
            saying,
            lambda words: partial(break_ruled, row=row, one=one, reason=words, accepted=accepted),
        )

    # Inside --------------------------------------------------------------------------------------

    def _with_view(self, show: Callable[[ProcedureView, InstrumentId], None]) -> None:
        """Ask how the procedure stands now, then show a sheet about the text."""
        page = self._host.page
        if page is None or page.instrument is None:
            return
        instrument = page.instrument
        self._host.bridge.ask(
            lambda w: procedure_view(w, instrument), lambda view: show(view, instrument)
        )

    def _say(self, saying: Saying, sign: Callable[[str], Sign]) -> None:
        sheet = SayingSheet(saying)
        self._ask(sheet, lambda: sign(sheet.words))

    def _ask(self, sheet: DeedSheet | SayingSheet, sign: Callable[[], Sign]) -> None:
        """Show a sheet; when it is confirmed, read it and have it signed."""

        def done(sentence: str) -> None:
            self._host.told.emit(sentence)
            self._host.refresh_wanted.emit()

        def confirm() -> None:
            self._host.do_for(
                sheet, sign(), done, lambda error: sheet.refuse(messages.of_error(error))
            )

        sheet.confirmed.connect(confirm)
        self._host.show_sheet(sheet)
