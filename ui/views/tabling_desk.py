"""Tabling from the window: the sheet, what would leave, and the signature."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.ids import DraftId, PartyId
from ui import messages
from ui.bridge.named import Workspace
from ui.views.late import (
    NotPermittedError,
    Wish,
    draft_of,
    for_tabling,
    keep,
    leaving,
    sheet,
    table,
)
from ui.views.named import Draft, Sheet
from ui.views.tabling_sheet import TablingSheet
from ui.widgets.host import Host


class TablingDesk(QObject):
    """Shows the sheet on a draft and does what it says.

    Attributes:
        tabled: emitted with the number under which it is on the table.
    """

    tabled = Signal(str)

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    def open(self, draft: DraftId) -> None:
        """Show the sheet on a draft."""

        def asked(workspace: Workspace) -> Sheet | None:
            held = draft_of(workspace, draft)
            return sheet(workspace, held) if held else None

        self._host.bridge.ask(asked, self._show)

    def _show(self, found: Sheet | None) -> None:
        if found is None:
            return
        shown = TablingSheet(found)
        shown.changed.connect(lambda: self._preview(shown, found))
        shown.confirmed.connect(lambda: self._table(shown, found.draft))
        self._host.show_sheet(shown)
        self._preview(shown, found)

    def _preview(self, shown: TablingSheet, found: Sheet) -> None:
        """Compute what would be signed as the sheet stands."""
        draft = replace(found.draft, rationale=shown.rationale)
        partners = shown.partners
        chosen = next((c for c in found.choices if c.name == shown.audience), found.choices[0])
        self._host.bridge.ask(
            lambda workspace: leaving(workspace, draft, partners, chosen.audience),
            shown.show_leaving,
            lambda error: shown.refuse(messages.of_error(error)),
        )

    def _table(self, shown: TablingSheet, draft: Draft) -> None:
        wanted = replace(draft, rationale=shown.rationale)
        partners, audience = shown.partners, shown.audience

        self._host.do_for(
            shown,
            lambda workspace: _tabled(workspace, wanted, audience, partners),
            self.tabled.emit,
            lambda error: shown.refuse(messages.of_error(error)),
        )


def _tabled(
    workspace: Workspace, wanted: Draft, audience: str, partners: tuple[PartyId, ...]
) -> str:
    """Keep the rationale, sign, and return the number on the table."""
    held = draft_of(workspace, wanted.id)
    if held is None:
        raise NotPermittedError("the draft is not here any more.")
    text = workspace.conference.texts[held.instrument]
    kept = keep(workspace, text, Wish(held.operations, wanted.rationale, draft=held))
    made = table(workspace, kept, partners, for_tabling(workspace, audience))
    return workspace.conference.label(made)
