"""Renumbering for adoption: what gets another number, what follows, what may need a hand."""

from PySide6.QtCore import QObject, Signal

from app.ids import ClauseId, InstrumentId
from app.workspace.renumbering import Renumbering, refuse_unready, renumber, renumbering
from app.workspace.workspace import Workspace
from ui import messages
from ui.bridge.visible import visible
from ui.bureau.deed_sheet import DeedSheet
from ui.i18n import Words, quoted
from ui.theme.sizes import Side, hold
from ui.widgets.host import Host
from ui.widgets.row_list import RowItem, RowList

_tr = Words("renumbering")
_ROOM, _MOST = 280, 2_000


class RenumberSheet(DeedSheet):
    """Lists it all before it is signed.

    Attributes:
        place_wanted: ``place`` is to be looked at in the text.
    """

    place_wanted = Signal()

    def __init__(self, found: Renumbering) -> None:
        super().__init__(_tr("Renumber for adoption"), _tr("Sign and renumber"), 640)
        self._rows = list(_rows(found))[:_MOST]
        if found.events:
            self.form.words(
                _tr(
                    "{} clauses get plain numbers, and the cross-references of {} wordings follow, "
                    "in every language. {} references may need a hand; they are left as they are."
                ).format(len(found.numbers), len(found.reworded), len(found.unfollowed))
            )
        else:
            self.form.words(_tr("Every number is plain already."))
        listed = self._list = RowList(_tr("What changes"))
        hold(listed, Side.HEIGHT, _ROOM)
        listed.show_rows([row for row, _ in self._rows])
        listed.activated.connect(self._lead)
        self.form.add(listed)  # before it is shown: without a parent it would be a window
        listed.setVisible(bool(self._rows))
        self.finish()
        self.let(go=bool(found.events))

    @property
    def place(self) -> ClauseId | None:
        """The clause that the chosen line is about."""
        row = self._list.current
        return next((clause for one, clause in self._rows if one is row), None)

    def _lead(self) -> None:
        self.close_sheet()
        self.place_wanted.emit()


class RenumberingDesk(QObject):
    """Shows the sheet and has it signed."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    def open(self) -> None:
        """Show what renumbering the text would do, or why it cannot be done yet."""
        page = self._host.page
        if page is not None and page.instrument is not None:
            instrument = page.instrument
            self._host.bridge.ask(
                lambda w: _found(w, instrument), lambda found: self._show(found, instrument)
            )

    def _show(self, found: Renumbering, instrument: InstrumentId) -> None:
        sheet = RenumberSheet(found)

        def done(made: Renumbering) -> None:
            self._host.told.emit(_tr("Clauses renumbered: {}.").format(len(made.numbers)))
            self._host.refresh_wanted.emit()

        def sign() -> None:
            self._host.do_for(
                sheet,
                lambda w: renumber(w, w.conference.seen_by().texts[instrument]),
                done,
                lambda error: sheet.refuse(messages.of_error(error)),
            )

        sheet.confirmed.connect(sign)
        sheet.place_wanted.connect(
            lambda: self._host.show_clause(instrument, sheet.place) if sheet.place else None
        )
        self._host.show_sheet(sheet)


def _found(workspace: Workspace, instrument: InstrumentId) -> Renumbering:
    """Return what it would do.

    Raises:
        NotYetRenumberedError: something is open.
    """
    conference = workspace.conference.seen_by()
    text = conference.texts[instrument]
    refuse_unready(conference, text)
    return renumbering(conference, text)


def _rows(found: Renumbering) -> list[tuple[RowItem, ClauseId]]:
    rows: list[tuple[RowItem, ClauseId]] = []
    for number, one in enumerate(found.unfollowed):
        row = RowItem(
            b"u%d" % number, visible(one.cited), quoted(visible(one.words)), "triangle-alert",
            "bracket", _tr("look at it"), "bracket",
        )  # fmt: skip
        rows.append((row, one.place[0]))
    for number, new in enumerate(found.numbers):
        row = RowItem(b"n%d" % number, f"{new.before} → {new.after}", _tr("New number"), "hash")
        rows.append((row, new.clause))
    for number, one in enumerate(found.reworded):
        row = RowItem(b"r%d" % number, visible(one.cited), visible(one.after), "link")
        rows.append((row, one.place[0]))
    return rows
