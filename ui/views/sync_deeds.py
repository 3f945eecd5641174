"""What can be done about exchange and trust: bundles, folder, hub, codes, evidence."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from app.ids import DeviceId, EntryId
from app.workspace.asking_anew import ask_anew, from_entry, missing_of
from app.workspace.exchanging import Exchanged
from app.workspace.package import Receipt
from app.workspace.preview import Preview
from app.workspace.seen_to import keep_compared, keep_read
from app.workspace.workspace import Workspace
from ui.bridge.exchange import (
    Written,
    export_evidence,
    folder_line,
    preview_for,
    read_bundle,
    write_bundle,
)
from ui.bridge.trust_view import Aside, TrustView, trust_view
from ui.bridge.way import Way
from ui.command_table import Command
from ui.i18n import Words
from ui.views.ask_sheet import AskSheet
from ui.views.bundle_sheet import BundleSheet
from ui.views.compare_sheet import CompareSheet
from ui.views.steps import usual_file
from ui.widgets.host import Host
from ui.widgets.row_list import RowItem
from ui.widgets.states import Offer

_tr = Words("exchange")
_COMMANDS = (
    Command.WRITE_BUNDLE,
    Command.READ_BUNDLE,
    Command.SYNC_FOLDER,
    Command.COMPARE_ALOUD,
)


class SyncDeeds:
    """Does it for a page, through the bridge; what comes of it is told in the status bar.

    Args:
        host: of the page.
        reload: called when something may stand otherwise.
    """

    def __init__(self, host: Host, reload: Callable[[], object]) -> None:
        self._host, self._reload = host, reload
        self.view: TrustView | None = None
        host.watch.arrived.connect(self._arrived)
        host.bundle_handed_in.connect(self._read)

    def bind(self) -> None:
        """Give the commands something to do, from whatever page."""
        bind = self._host.actions.bind
        bind(Command.WRITE_BUNDLE, self.write)
        bind(Command.READ_BUNDLE, self.read)
        bind(Command.SYNC_FOLDER, self.exchange_by_folder, self._no_route)
        bind(Command.COMPARE_ALOUD, self.compare_state)

    def release(self) -> None:
        """Take from the commands what they do: the workspace is being locked."""
        self.view = None
        self._host.actions.release(_COMMANDS)

    # Bundles -------------------------------------------------------------------------------------

    def write(self) -> None:
        """Ask for whom, show what would leave, and write a bundle."""
        self._host.bridge.ask(trust_view, self._ask_for_whom)

    def _ask_for_whom(self, view: TrustView) -> None:
        def ask(code: str) -> None:
            def show(found: Preview) -> None:
                sheet.show_preview(code, found)

            self._host.bridge.ask(lambda w: preview_for(w, code), show)

        sheet = BundleSheet(view.parties, ask, self._write)
        self._host.show_sheet(sheet)
        sheet.begin()

    def _write(self, code: str, path: Path) -> None:
        self._host.bridge.run(
            _tr("Writing the bundle"),
            lambda w, progress: write_bundle(w, code, path, progress),
            self._written,
        )

    def _written(self, made: Written) -> None:
        self._host.told.emit(
            _tr("“{}” was written. Entries: {}, bytes: {}. Hand it over.").format(
                made.path.name, f"{made.entries:,}", f"{made.size:,}"
            )
        )
        self._host.refresh_wanted.emit()

    def read(self) -> None:
        """Ask for a bundle and read it: all of it or nothing."""
        name, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(), _tr("Read a bundle"), str(Path.home())
        )
        if name:
            self._read(Path(name))

    def _read(self, path: Path) -> None:
        self._host.bridge.run(
            _tr("Checking the bundle"),
            lambda w, progress: read_bundle(w, path, progress),
            self._was_read,
        )

    def _was_read(self, receipt: Receipt) -> None:
        new = receipt.received - receipt.notices
        said = _tr("New entries: {}. Known before: {}.").format(f"{new:,}", f"{receipt.known:,}")
        if receipt.waiting:
            said += " " + _tr("Waiting for others: {}.").format(f"{receipt.waiting:,}")
        if receipt.refused:
            said += " " + _tr("Refused: {}.").format(f"{len(receipt.refused):,}")
        self._host.told.emit(said)
        self._host.refresh_wanted.emit()

    # Folder --------------------------------------------------------------------------------------

    def exchange_by_folder(self) -> None:
        """Ask for a folder, and exchange through it until locked or stopped."""
        routes = self._host.routes
        name = QFileDialog.getExistingDirectory(
            QApplication.activeWindow(), _tr("Exchange through a folder"), str(Path.home())
        )
        if name and routes is not None:
            self._host.watch.begin(folder_line(routes, Path(name)), name, listens=False)

    def _no_route(self) -> str:
        return "" if self._host.routes is not None else _tr("This is not possible here.")

    def _arrived(self, came: Exchanged) -> None:
        new = came.received - came.notices
        said: list[str] = []
        if new or came.sent:
            said.append(_tr("New entries: {}. Sent: {}.").format(f"{new:,}", f"{came.sent:,}"))
        if came.asked:
            said.append(_tr("Asked the others to resend: {}.").format(f"{came.asked:,}"))
        if said:
            self._host.told.emit(" ".join(said))
        self._host.refresh_wanted.emit()

    # Codes ---------------------------------------------------------------------------------------

    def compare_state(self) -> None:
        """Show the code of all that is held, to be compared with another delegation."""
        self._host.bridge.ask(trust_view, self._show_state)

    def _show_state(self, view: TrustView) -> None:
        self._host.show_sheet(
            CompareSheet(
                _tr("Compare with another delegation"),
                _tr(
                    "If both of you have the same code, nobody keeps anything from either. If not, "
                    "exchange bundles and compare again."
                ),
                view.state_code,
                lambda: self._host.told.emit(_tr("Both of you hold the same.")),
            )
        )

    def compare_device(self, key: bytes) -> None:
        """Show the safety code of a device, to be compared with its owner."""
        devices = self.view.devices if self.view else ()
        device = next((one for one in devices if one.id == key), None)
        if device is None:
            return
        id_ = device.id
        self._host.show_sheet(
            CompareSheet(
                _tr("Compare aloud: {}").format(device.name),
                _tr(
                    "Its owner sees the same code at “This device”. If it differs, somebody else "
                    "signs in that name: tell the secretariat."
                ),
                device.safety_code,
                lambda: self._keep_compared(id_),
            )
        )

    def _keep_compared(self, device: DeviceId) -> None:
        self._do(lambda w: keep_compared(w, device), _tr("Noted on this device."))

    # Evidence ------------------------------------------------------------------------------------

    def offers(self, aside: Aside, row: RowItem) -> tuple[Offer, ...]:
        """Return what can be done with an entry in quarantine."""
        found = [
            Offer(_tr("Ask to &resend…"), lambda: self.ask_to_resend(row), "refresh-cw"),
            Offer(_tr("&Export the evidence…"), lambda: self._export(aside.id), "save"),
        ]
        if aside.alarm:
            found.append(
                Offer(_tr("&Dismiss, it is read"), lambda: self._dismiss(aside.id), "check")
            )
        return tuple(found)

    def ask_to_resend(self, row: RowItem) -> None:
        """Ask for what a line is about: now, where a way is open; else by which way is asked."""
        gaps = self.view.gaps if self.view else ()
        gap = next((one for one in gaps if one.key == row.key), None)

        def work(workspace: Workspace) -> int:
            if gap is not None:
                return ask_anew(workspace, missing_of(workspace, gap.device))
            return ask_anew(workspace, from_entry(workspace, EntryId(row.key)))

        self._host.bridge.ask(work, lambda count: self._noted(row, count))

    def _noted(self, row: RowItem, count: int) -> None:
        watch = self._host.watch
        if count and watch.state.way in (Way.OPEN, Way.BUSY):
            watch.look_now()  # what came of it is told when it has
            return
        self._host.show_sheet(
            AskSheet(
                is_asked=bool(count),
                actions=self._host.actions,
                copy=lambda: self._copy_request(row),
            )
        )

    def _copy_request(self, row: RowItem) -> None:
        """Put a sentence on the clipboard that asks for what is missing."""
        QApplication.clipboard().setText(
            _tr("Please write me a bundle of everything you hold. I lack: {} ({})").format(
                row.name, row.about
            )
        )
        self._host.told.emit(_tr("A request was copied; paste it into a message."))

    def _export(self, entry: EntryId) -> None:
        usual = usual_file(f"evidence-{entry.hex()[:8]}", ".tvxe")
        name, _ = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), _tr("Export the evidence"), usual
        )
        if name:
            path = Path(name)
            self._do(
                lambda w: export_evidence(w, entry, path),
                _tr("“{}” was written.").format(path.name),
            )

    def _dismiss(self, entry: EntryId) -> None:
        self._do(lambda w: keep_read(w, entry), _tr("Dismissed; it is kept all the same."))

    def _do(self, work: Callable[[Workspace], object], told: str) -> None:
        def done(_: object) -> None:
            self._host.told.emit(told)
            self._host.refresh_wanted.emit()
            self._reload()

        self._host.bridge.ask(work, done)
