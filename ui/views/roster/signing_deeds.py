"""What an officer does with what several must sign: hands it on, signs, takes it, or does not."""

from collections.abc import Callable
from pathlib import Path

from app.workspace.proposals import Review, Signed
from app.workspace.rostering import SignedAnotherError
from ui import messages
from ui.bridge.countersigning import Proposed, read_proposal, sign, take_up, what_waits
from ui.i18n import Words
from ui.views.roster.signing_sheet import SigningSheet
from ui.widgets.host import Host

_tr = Words("roster")


class SigningDeeds:
    """Does it for a page.

    Args:
        host: of the page.
        reload: called when something may stand otherwise.
    """

    def __init__(self, host: Host, reload: Callable[[], object]) -> None:
        self._host, self._reload = host, reload

    def hand_on(self) -> None:
        """Show what waits here, to be signed and handed to the other officers."""
        sheet = self._sheet(None)
        self._host.show_sheet(sheet)
        self._host.bridge.ask(what_waits, sheet.show_proposed, sheet.fault.tell)

    def sign(self) -> None:
        """Ask for what another officer proposes, show it, and sign it."""

        def read(path: Path) -> None:
            self._host.bridge.ask(
                lambda w: read_proposal(w, path), sheet.show_proposed, sheet.fault.tell
            )

        sheet = self._sheet(read)
        self._host.show_sheet(sheet)

    def _sheet(self, read: Callable[[Path], object] | None) -> SigningSheet:
        def signed(proposed: Proposed, target: Path) -> None:
            instead = sheet.instead
            self._host.do_for(
                sheet,
                lambda w: sign(w, proposed, target, instead=instead),
                lambda made: self._signed(made, target),
                lambda error: _tell(sheet, error),
            )

        def taken(proposed: Proposed) -> None:
            self._host.do_for(
                sheet,
                lambda w: take_up(w, proposed),
                self._in_force,
                lambda error: _tell(sheet, error),
            )

        sheet = SigningSheet(read, signed, taken, self._refused)
        return sheet

    def _refused(self) -> None:
        self._host.told.emit(_tr("Nothing was signed. Tell whoever proposed it."))

    def _signed(self, made: Signed, target: Path) -> None:
        if made.in_force:
            self._in_force(made.review)
            return
        self._after()
        self._host.told.emit(
            _tr("Signed. Hand “{}” to another officer. Officers yet to sign: {}.").format(
                target.name, made.review.missing
            )
        )

    def _in_force(self, found: Review) -> None:
        self._after()
        said = _tr("Roster {} is in force.").format(found.statement.version)
        self._host.told.emit(f"{said} {_tr('Write a bundle, so that the others know.')}")

    def _after(self) -> None:
        self._host.refresh_wanted.emit()
        self._reload()


def _tell(sheet: SigningSheet, error: BaseException) -> None:
    if isinstance(error, SignedAnotherError):
        sheet.ask_instead(messages.of_error(error))
    else:
        sheet.refuse(messages.of_error(error))
