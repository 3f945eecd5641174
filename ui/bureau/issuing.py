"""Issuing from the window: the sheet, the signature, then the printed lines of each language."""

from PySide6.QtCore import QObject

from app.workspace.issuing import issue_as, readiness, state_lines, unpaged
from app.workspace.publishing import Issued
from app.workspace.workspace import Progress, Workspace
from ui import messages
from ui.bureau.issue_sheet import IssueSheet
from ui.bureau.issued_sheet import IssuedSheet
from ui.command_table import Command
from ui.i18n import Words, isolated, language_name
from ui.widgets.host import Host

_tr = Words("issuing")


class IssuingDesk(QObject):
    """Shows the sheets and does what they say."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._issued: IssuedSheet | None = None

    def refusal(self) -> str:
        """Return why there is nothing to issue; "" where there is."""
        page = self._host.page
        return "" if page and page.instrument else _tr("There is no text here yet.")

    def open(self) -> None:
        """Show what stands in the way of the next revision, or issue it."""
        page = self._host.page
        if page is None or page.instrument is None:
            return
        sheet = IssueSheet(page.texts, page.instrument)
        sheet.wanted.connect(lambda: self._ask(sheet))
        sheet.place_wanted.connect(lambda: self._lead(sheet))
        sheet.confirmed.connect(lambda: self._issue(sheet))
        self._host.show_sheet(sheet)
        self._ask(sheet)

    def state_lines(self, symbol: str) -> None:
        """State the printed lines of a revision in every language where they are not stated."""
        self._host.bridge.ask(
            lambda w: unpaged(w, symbol), lambda codes: self._state(symbol, list(codes))
        )

    def _ask(self, sheet: IssueSheet) -> None:
        instrument = sheet.instrument
        self._host.bridge.ask(lambda w: readiness(w, instrument), sheet.show_readiness)

    def _lead(self, sheet: IssueSheet) -> None:
        if sheet.place is not None:
            self._host.show_clause(sheet.instrument, sheet.place)

    def _issue(self, sheet: IssueSheet) -> None:
        instrument, wish, states = sheet.instrument, sheet.wish, sheet.states_lines

        def done(made: Issued) -> None:
            self._host.refresh_wanted.emit()
            shown = IssuedSheet(made)
            shown.export_wanted.connect(lambda: self._host.export_wanted.emit(made.symbol))
            shown.bundle_wanted.connect(lambda: self._host.actions.run(Command.WRITE_BUNDLE))
            shown.closed.connect(self._forget)
            self._issued = shown
            self._host.show_sheet(shown)  # closes the other
            if states:
                self.state_lines(made.symbol)

        def sign(workspace: Workspace, progress: Progress) -> Issued:
            progress(0, 0)  # until here it can be cancelled
            return issue_as(workspace, instrument, wish)

        task = self._host.bridge.run(
            _tr("Issuing {}").format(wish.symbol),
            sign,
            done,
            lambda error: sheet.refuse(messages.of_error(error)),
        )
        sheet.follow(task)

    def _state(self, symbol: str, codes: list[str]) -> None:
        """State the lines in the first of some languages, then in the others."""
        if not codes:
            return
        code, rest, children = codes[0], codes[1:], self._host.bridge.backend.children

        def done(pages: int) -> None:
            self._tell(symbol, code, pages)
            self._state(symbol, rest)

        task = self._host.bridge.run(
            _tr("Setting {} in {}").format(symbol, isolated(language_name(code))),
            lambda w, progress: state_lines(w, children, symbol, code, progress),
            done,
            self._refuse,
        )
        if self._issued is not None:
            self._issued.follow(task)

    def _tell(self, symbol: str, code: str, pages: int) -> None:
        said = _tr("The lines of {} in {} stand in the record: {} pages.")
        self._host.told.emit(said.format(symbol, isolated(language_name(code)), pages))
        self._host.refresh_wanted.emit()
        if self._issued is not None:
            self._issued.tell(code, pages)

    def _refuse(self, error: BaseException) -> None:
        if self._issued is not None:
            self._issued.refuse(messages.of_error(error))
        else:
            self._host.said.emit(messages.of_error(error))

    def _forget(self) -> None:
        self._issued = None
