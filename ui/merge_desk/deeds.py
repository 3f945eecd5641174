"""The sheets of the desk: a batch, an undoing, a reason of its own for one amendment."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.ids import AmendmentId, EntryId, InstrumentId
from app.workspace.batching import Settled, record_batch, settled_alone
from app.workspace.chairing import (
    Recorded,
    Seconding,
    Undoing,
    record_second,
    record_undoing,
    seconding_of,
    undoing_of,
)
from app.workspace.workspace import Workspace
from ui import messages
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.merge_desk.batch_sheet import BatchSheet
from ui.merge_desk.second_sheet import SecondSheet
from ui.merge_desk.undo_sheet import UndoSheet
from ui.views.saying_sheet import Saying, SayingSheet
from ui.widgets.host import Host


class Deeds(QObject):
    """Shows a sheet and does what it says.

    Attributes:
        recorded: what was recorded: a ``Recorded``.
        reasoned: the id of an amendment, and the reason that is its own.
    """

    recorded = Signal(object)
    reasoned = Signal(object, str)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host

    def review(self, instrument: InstrumentId) -> None:
        """Show what nobody contests."""

        def found(workspace: Workspace) -> tuple[Settled, ...]:
            public = workspace.conference.seen_by()
            return settled_alone(public, public.texts[instrument])

        self._host.bridge.ask(found, self._review)

    def undo(self, entry: EntryId) -> None:
        """Show what taking a decision back would do."""
        self._host.bridge.ask(partial(undoing_of, entry=entry), self._undo)

    def second(self, entry: EntryId) -> None:
        """Show what another device of the chair has signed."""
        self._host.bridge.ask(partial(seconding_of, entry=entry), self._second)

    def reason(self, amendment: AmendmentId, label: str) -> None:
        """Ask for a reason that is one amendment's own."""
        words = self.tr("A reason of its own")
        saying = Saying(words, label, self.tr("Reason"), False, self.tr("Use it"))  # noqa: FBT003
        sheet = SayingSheet(saying, readers=self.tr("It goes into the record with the decision."))
        sheet.confirmed.connect(
            lambda: (self.reasoned.emit(amendment, sheet.words), sheet.close_sheet())
        )
        self._host.show_sheet(sheet)

    def _review(self, found: tuple[Settled, ...]) -> None:
        if not found:
            self._host.told.emit(self.tr("Nothing can be adopted without a closer look."))
            return
        sheet = BatchSheet(found, mirrored=self._mirrored())
        sheet.confirmed.connect(
            lambda: self._sign(partial(record_batch, seen=sheet.chosen), sheet, sheet.refuse)
        )
        self._host.show_sheet(sheet)

    def _undo(self, found: Undoing | None) -> None:
        if found is None:
            self._host.told.emit(self.tr("There is no such decision any more."))
            return
        language = self._host.page.language if self._host.page else "en"
        sheet = UndoSheet(found, language, mirrored=self._mirrored())
        sheet.confirmed.connect(
            lambda: self._sign(
                partial(record_undoing, entry=found.entry, rulings=sheet.rulings),
                sheet,
                sheet.refuse,
            )
        )
        self._host.show_sheet(sheet)

    def _second(self, found: Seconding | None) -> None:
        if found is None:
            self._host.told.emit(self.tr("There is no such decision any more."))
            return
        language = self._host.page.language if self._host.page else "en"
        sheet = SecondSheet(found, language, self._declined, mirrored=self._mirrored())
        sheet.confirmed.connect(
            lambda: self._sign(partial(record_second, entry=found.entry), sheet, sheet.refuse)
        )
        self._host.show_sheet(sheet)

    def _declined(self) -> None:
        self._host.told.emit(self.tr("Nothing was signed. Tell whoever signed it before."))

    def _sign(
        self,
        work: Callable[[Workspace], Recorded],
        sheet: BatchSheet | UndoSheet | SecondSheet,
        refuse: Callable[[str], None],
    ) -> None:
        self._host.do_for(
            sheet, work, self.recorded.emit, lambda error: refuse(messages.of_error(error))
        )

    def _mirrored(self) -> bool:
        return self._host.page is not None and self._host.page.language in RIGHT_TO_LEFT
