"""Sheets on which something is stated, signed and told: what they have in common."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QLabel

from app.ids import ClauseId
from ui.bridge.visible import visible
from ui.i18n import Words
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.parts import BEFORE_DIGITS, begin_where_the_window_does
from ui.widgets.picker import Choice, Picker
from ui.widgets.sheet import Sheet

_tr = Words("procedure")
_WIDTH = 560


class DeedSheet(Sheet):
    """Asks, and has it signed by its main button or Ctrl+Enter.

    Args:
        title: what is going to be stated.
        deed: what the main button does.
    """

    def __init__(self, title: str, deed: str, width: int = _WIDTH) -> None:
        super().__init__(title, width)
        self.form = Form(self.body)
        self._fault: QLabel | None = None
        self.add_close(_tr("Cancel"))
        self._go = self.add_button(Button(deed, "signature", "primary", "Ctrl+Enter"), main=True)

    def finish(self) -> None:
        """Add what stands at the end of every such sheet; called when all else is added."""
        self._fault = self.form.fault()
        self.form.note(_tr("Everybody in the conference can read it. It is signed."))
        self.form.room()

    def let(self, *, go: bool) -> None:
        """Let it be signed, or not yet."""
        self._go.setEnabled(go)

    def refuse(self, sentence: str) -> None:
        """Say why it was not signed; what was typed stays."""
        if self._fault is not None:
            say(self._fault, sentence)
        self.let(go=True)
        self.grown.emit()


class ConfirmSheet(DeedSheet):
    """Says what is going to be signed, and asks nothing."""

    def __init__(self, title: str, sentence: str, deed: str) -> None:
        super().__init__(title, deed)
        self.form.words(sentence)
        self.finish()


class WhereField:
    """The whole text, or some of its clauses.

    Args:
        form: to which it is added.
        clauses: id and provision of every clause.
        chosen: those that are ticked at first; none for the whole text.
        changed: called when something else is chosen.
    """

    def __init__(
        self,
        form: Form,
        clauses: Sequence[tuple[ClauseId, str]],
        chosen: Sequence[ClauseId],
        changed: Callable[[], object],
    ) -> None:
        form.section(_tr("What about"))
        self._whole = form.tick(_tr("The &whole text"), on=not chosen)
        choices = [Choice(bytes(id_), visible(name)) for id_, name in clauses]
        self._picker = Picker(_tr("Clauses, each with all that stands in it"), choices)
        self._picker.tick(map(bytes, chosen))
        form.add(self._picker)
        self._picker.setVisible(bool(chosen))
        self._whole.toggled.connect(self._picker.setHidden)
        self._whole.toggled.connect(changed)
        self._picker.ticked.connect(changed)

    @property
    def is_said(self) -> bool:
        """Whether the whole text, or at least one clause, is chosen."""
        return self._whole.isChecked() or bool(self._picker.chosen)

    @property
    def clauses(self) -> tuple[ClauseId, ...]:
        """The clauses that are ticked; none for the whole text."""
        if self._whole.isChecked():
            return ()
        return tuple(ClauseId(key) for key in self._picker.chosen)


def moment_field(hours: int) -> QDateTimeEdit:
    """Return a field for a day and an hour, at first so many hours from now, in local time."""
    field = QDateTimeEdit(QDateTime.currentDateTime().addSecs(hours * 3600))
    field.setCalendarPopup(False)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else "5:45" reads "45:5" in Arabic
    field.setDisplayFormat("dd/MM/yyyy HH:mm")
    field.lineEdit().setTextMargins(*BEFORE_DIGITS)
    begin_where_the_window_does(field.lineEdit())
    return field


def moment_of(field: QDateTimeEdit) -> int:
    """Return what a field says, in ms since 1970."""
    return field.dateTime().toTimeZone(QTimeZone.utc()).toMSecsSinceEpoch()
