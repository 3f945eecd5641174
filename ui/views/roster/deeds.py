"""What an officer does with the roster, through the bridge; a fault is told in the sheet."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.ids import DeviceId
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.workspace.joining import Admitted
from app.workspace.roster_life import Revocation, renew
from app.workspace.rostering import Changed
from app.workspace.seen_to import keep_compared
from app.workspace.workspace import Workspace
from ui.bridge.roster import (
    Asking,
    Wanted,
    add_party,
    let_in,
    loss_of,
    read_asking,
    set_roles,
    take_off,
)
from ui.bridge.trust_view import Device, TrustView, trust_view
from ui.command import Command
from ui.command_places import in_window
from ui.i18n import Words
from ui.views.compare_sheet import CompareSheet
from ui.views.roster.admit_sheet import AdmitSheet
from ui.views.roster.fields import FaultLine
from ui.views.roster.party_sheet import PartySheet, RolesSheet
from ui.views.roster.revoke_sheet import RevokeSheet
from ui.widgets.host import Host
from ui.widgets.states import Offer

T = TypeVar("T")
_tr = Words("roster")
_COMMANDS = (Command.ADD_DELEGATION, Command.ADMIT_DEVICE, Command.RENEW_ROSTER)


class RosterDeeds:
    """Does it for a page.

    Args:
        host: of the page.
        reload: called when something may stand otherwise.
    """

    def __init__(self, host: Host, reload: Callable[[], object]) -> None:
        self._host, self._reload = host, reload

    def bind(self) -> None:
        """Give the commands something to do, from whatever page."""
        bind = self._host.actions.bind
        bind(Command.ADD_DELEGATION, self.add_delegation, self._may)
        bind(Command.ADMIT_DEVICE, self.admit, self._may)
        bind(Command.RENEW_ROSTER, self.renew, self._may)

    def release(self) -> None:
        """Take from the commands what they do: the workspace is being locked."""
        self._host.actions.release(_COMMANDS)

    def offers(self, device: Device) -> tuple[Offer, ...]:
        """Return what can be done with a device."""
        if self._may():
            return ()
        revoke = Offer(
            _tr("&Revoke…") if device.active else _tr("&Move where it ends…"),
            lambda: self.revoke(device),
            "ban",
        )
        roles = Offer(_tr("Change what it &is…"), lambda: self.change_roles(device), "users")
        return (roles, revoke) if device.active else (revoke,)

    def _may(self) -> str:
        standing = self._host.standing
        if standing is not None and standing.is_secretariat:
            return ""
        return _tr("The secretariat keeps the roster.")

    # Delegations and devices ---------------------------------------------------------------------

    def add_delegation(self) -> None:
        """Ask for a delegation and put it on the roster."""

        def add(code: str, name: str, kind: PartyKind) -> None:
            self._do(
                lambda w: add_party(w, code, name, kind).changed,
                lambda changed: self._changed(changed, _tr("{} is on the roster.").format(code)),
                sheet.fault,
            )

        sheet = PartySheet(add)
        self._host.show_sheet(sheet)

    def admit(self) -> None:
        """Ask for a request, for whom and as what; then compare the code."""
        self._host.bridge.ask(trust_view, self._ask_whom)

    def _ask_whom(self, view: TrustView) -> None:
        if view.roster is None:
            return

        def read(path: Path) -> None:
            self._host.bridge.ask(
                lambda w: read_asking(w, path), sheet.show_asking, sheet.fault.tell
            )

        def admit(asking: Asking, wanted: Wanted) -> None:
            self._do(
                lambda w: let_in(w, asking, wanted),
                lambda admitted: self._admitted(admitted, wanted),
                sheet.fault,
            )

        sheet = AdmitSheet(view.roster, read, admit)
        self._host.show_sheet(sheet)

    def _admitted(self, admitted: Admitted, wanted: Wanted) -> None:
        if not admitted.answer:
            self._changed(admitted.changed, "")
            return
        self._after()
        self._host.told.emit(
            _tr("“{}” speaks for {}. Hand “{}” back to it.").format(
                admitted.name, admitted.party, wanted.answer.name
            )
        )
        self._host.show_sheet(
            CompareSheet(
                _tr("Compare aloud: {}").format(admitted.name),
                _tr(
                    "Its owner sees this code after reading the answer. If it differs, somebody "
                    "else has handed in the request: revoke the device at once."
                ),
                admitted.safety_code,
                lambda: self._compared(admitted.device),
            )
        )

    def _compared(self, device: DeviceId) -> None:
        self._host.bridge.ask(lambda w: keep_compared(w, device), lambda _: self._after())

    def change_roles(self, device: Device) -> None:
        """Ask what a device is to be."""
        self._host.bridge.ask(trust_view, lambda view: self._ask_roles(view, device))

    def _ask_roles(self, view: TrustView, device: Device) -> None:
        seats = view.roster.parties if view.roster else ()
        allowed = next((one.roles for one in seats if one.code == device.code), ())

        def change(roles: list[Role]) -> None:
            self._do(
                lambda w: set_roles(w, device.id, roles),
                lambda changed: self._changed(
                    changed, _tr("What “{}” is was changed.").format(device.name)
                ),
                sheet.fault,
            )

        sheet = RolesSheet(device, allowed, change)
        self._host.show_sheet(sheet)

    def revoke(self, device: Device) -> None:
        """Ask what still counts and why; then revoke."""

        def ask(after: str) -> None:
            self._host.bridge.ask(
                lambda w: loss_of(w, device.id, after or None),
                lambda loss: sheet.show_loss(after, loss),
                sheet.fault.tell,
            )

        def revoke(after: str, reason: str) -> None:
            self._do(
                lambda w: take_off(w, device.id, after or None, reason),
                lambda made: self._revoked(made, device),
                sheet.fault,
            )

        sheet = RevokeSheet(device, ask, revoke)
        self._host.show_sheet(sheet)
        sheet.begin()

    def _revoked(self, made: Revocation, device: Device) -> None:
        self._changed(made.changed, _tr("“{}” is off the roster.").format(device.name))

    # The roster itself ---------------------------------------------------------------------------

    def renew(self) -> None:
        """Make the roster good for another 30 days."""
        self._host.bridge.ask(
            renew, lambda changed: self._changed(changed, _tr("The roster was renewed."))
        )

    def _changed(self, changed: Changed | None, said: str) -> None:
        """Say what became of a change, and what is to be done for the others to know."""
        self._after()
        if changed is None or changed.in_force:
            told = _tr("Write a bundle, so that the others know.")
            self._host.told.emit(f"{said} {told}" if changed else said)
            return
        self._host.told.emit(
            _tr("Not in force yet. Officers yet to sign: {}. Hand it on with {}.").format(
                changed.missing, in_window("“travaux roster propose”")
            )
        )

    def _after(self) -> None:
        self._host.refresh_wanted.emit()
        self._reload()

    def _do(
        self,
        work: Callable[[Workspace], T],
        done: Callable[[T], object],
        fault: FaultLine,
    ) -> None:
        """Do it and close the sheet; what went wrong is told in it, and it stays."""
        self._host.do_for(fault.sheet, work, done, fault.tell)
