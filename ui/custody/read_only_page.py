"""The page of a workspace that signs nothing: why, what still holds, and what can be done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.workspace.signing_right import Stop
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.command import Command
from ui.custody.account import of_stop
from ui.custody.account_view import AccountView
from ui.widgets.buttons import Button
from ui.widgets.host import Host, RailPage

_OFFERED = (
    Command.VERIFY_RECORD,
    Command.GO_TEXT,
    Command.READ_BUNDLE,
    Command.TAKE_COPY,
)


class ReadOnlyPage(RailPage):
    """Leads to what can be done; every other page can be read as before."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._shown: tuple[Stop, tuple[str, ...]] | None = None
        self._view = AccountView([self._button(command) for command in _OFFERED])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    def regions(self) -> Sequence[QWidget]:
        return (self._view,)

    def take_focus(self) -> None:
        self._view.take_focus()

    def enter(self) -> None:
        self.host.facts_changed.emit((), "")

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the text is not shown
        if standing.stop is None:
            return
        told = (standing.stop, self.host.unsound)
        if told != self._shown:
            self._shown = told
            self._view.show_account(of_stop(*told))

    def clear(self) -> None:
        self._shown = None

    def _button(self, command: Command) -> Button:
        action = self.host.actions.action(command)
        (listed,) = self.host.actions.listed(command)
        kind = "primary" if command is _OFFERED[0] else "secondary"
        button = Button(action.text(), listed.icon, kind)
        button.clicked.connect(lambda: self.host.actions.run(command))
        return button
