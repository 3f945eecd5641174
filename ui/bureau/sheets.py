"""The sheets of the chair: tabling opened and closed, silence procedures, what is agreed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from app.ids import ClauseId
from app.negotiation.stand_events import Stage, Status
from app.workspace.sessions import Tabling
from app.workspace.silence import Matter
from ui.bureau.deed_sheet import DeedSheet, WhereField, moment_field, moment_of
from ui.bureau.procedure_rows import of_stage
from ui.i18n import Words
from ui.widgets.form import say
from ui.widgets.parts import line_field

_tr = Words("procedure")
_USUAL_HOURS = 24

Clauses = Sequence[tuple[ClauseId, str]]


class SessionSheet(DeedSheet):
    """Opens tabling, or closes it."""

    def __init__(self, clauses: Clauses, chosen: Sequence[ClauseId], *, opens: bool) -> None:
        title = _tr("Open tabling") if opens else _tr("Close tabling")
        deed = _tr("Sign and open") if opens else _tr("Sign and close")
        super().__init__(title, deed)
        self._opens = opens
        self.form.words(
            _tr("What was tabled while it was closed comes on the table, as it is.")
            if opens
            else _tr(
                "Amendments that come before everybody after it are kept and listed, and not "
                "admitted. What delegations share among themselves is not concerned."
            )
        )
        self._where = WhereField(self.form, clauses, chosen, self._judge)
        self._stage = QComboBox()
        self._stage.addItem(_tr("As before"), None)
        for stage in Stage:
            self._stage.addItem(of_stage(stage), stage)
        self.form.field(_tr("&Reading"), self._stage)
        self._has_end = self.form.tick(_tr("Announce a &deadline; it closes nothing by itself"))
        self._end = moment_field(_USUAL_HOURS)
        self._end.setAccessibleName(_tr("Deadline, in your local time"))
        self.form.add(self._end)
        self._has_end.setVisible(opens)
        self._end.setVisible(False)
        self._has_end.toggled.connect(self._end.setVisible)
        self._note = line_field()
        self.form.field(_tr("A &note to the delegations, if you like"), self._note)
        self.finish()

    @property
    def wish(self) -> Tabling:
        """What is to be signed."""
        stage: Stage | None = self._stage.currentData()
        end = moment_of(self._end) if self._has_end.isChecked() and self._opens else None
        return Tabling(self._where.clauses, stage, self._opens, end, self._note.text().strip())

    def _judge(self) -> None:
        self.let(go=self._where.is_said)
        self.grown.emit()


class SilenceSheet(DeedSheet):
    """Puts something under a silence procedure."""

    def __init__(self, clauses: Clauses, chosen: Sequence[ClauseId], hours: int) -> None:
        super().__init__(_tr("Start a silence procedure"), _tr("Sign and start"))
        self.form.words(_tr("Who says nothing until the deadline agrees."))
        self._what = line_field()
        self.form.field(_tr("What is &agreed if nobody objects, in words"), self._what)
        self._where = WhereField(self.form, clauses, chosen, self._judge)
        self._end = moment_field(hours)
        self.form.field(
            _tr("&Deadline, in your local time"),
            self._end,
            _tr("By the rules it is {} hours.").format(hours),
        )
        self._note = line_field()
        self.form.field(_tr("A &note to the delegations, if you like"), self._note)
        self.finish()
        self._what.textChanged.connect(self._judge)
        self._judge()

    @property
    def matter(self) -> Matter:
        """What is to be put under silence."""
        what, note = self._what.text().strip(), self._note.text().strip()
        return Matter(what, self._where.clauses, moment_of(self._end), note)

    def first_focus(self) -> QWidget:
        return self._what

    def _judge(self) -> None:
        self.let(go=bool(self._what.text().strip()) and self._where.is_said)
        self.grown.emit()


class AgreementSheet(DeedSheet):
    """States how firmly clauses are agreed, or reopens them."""

    def __init__(self, clauses: Clauses, chosen: Sequence[ClauseId]) -> None:
        super().__init__(_tr("State what is agreed"), _tr("Sign"))
        self._clauses = clauses
        self._where = WhereField(self.form, clauses, chosen, self._judge)
        self._status = QComboBox()
        for status, name in (
            (Status.AD_REFERENDUM, _tr("Agreed ad referendum")),
            (Status.AGREED, _tr("Agreed")),
            (Status.ADOPTED, _tr("Adopted")),
            (Status.OPEN, _tr("Reopened")),
        ):
            self._status.addItem(name, status)
        self.form.field(_tr("&Status"), self._status)
        self._means = self.form.note("")
        self._reason = line_field()
        self.form.field(_tr("&Reason"), self._reason)
        self.finish()
        self._status.currentIndexChanged.connect(self._judge)
        self._reason.textChanged.connect(self._judge)
        self._judge()

    @property
    def clauses(self) -> tuple[ClauseId, ...]:
        """What it is about; none for the whole text."""
        return self._where.clauses

    @property
    def status(self) -> Status:
        """What is stated."""
        return Status(self._status.currentData())

    @property
    def reason(self) -> str:
        """Why; to be given where something is reopened."""
        return self._reason.text().strip()

    def choose(self, status: Status) -> None:
        """Choose a status."""
        self._status.setCurrentIndex(self._status.findData(status))

    def _judge(self) -> None:
        reopens = self.status is Status.OPEN
        say(
            self._means,
            _tr("Amendments and decisions may change it again. A reason must be given.")
            if reopens
            else _tr("It refuses changes until it is reopened. It must be free of brackets."),
        )
        self.let(go=self._where.is_said and (bool(self.reason) or not reopens))
        self.grown.emit()
