"""What came of issuing a revision: it is signed; its printed lines follow, and may be left out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.workspace.publishing import Issued
from ui.bridge.task import Task
from ui.bridge.visible import visible
from ui.i18n import isolated, language_name, left_to_right
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.sheet import Sheet
from ui.widgets.working import Working

_DIGITS = 16


class IssuedSheet(Sheet):
    """Follows the stating of lines; closing it does not cancel that, the button does.

    Attributes:
        export_wanted: a file is to be written of it.
        bundle_wanted: it is to be handed on.
    """

    export_wanted = Signal()
    bundle_wanted = Signal()

    def __init__(self, made: Issued) -> None:
        super().__init__(self.tr("{} is issued").format(left_to_right(visible(made.symbol))), 560)
        form = Form(self.body)
        form.words(
            self.tr(
                "It is signed and stands in the record. It reaches the others with the next bundle "
                "that they read, or by itself where you are connected."
            )
        )
        form.section(self.tr("Hash of its text"))
        digits = made.text_hash.hex()[:_DIGITS]
        form.words(left_to_right(" ".join(digits[i : i + 4] for i in range(0, _DIGITS, 4)) + " …"))
        form.section(self.tr("Printed lines"))
        self._lines = form.words(self.tr("Not stated."))
        self._working = Working()
        form.add(self._working)
        self._fault = form.fault()
        form.room()
        self.add_close(self.tr("&Close"))
        bundle = self.add_button(Button(self.tr("&Write a bundle…"), "file-up"))
        self._export = self.add_button(
            Button(self.tr("&Export it…"), "download", "primary", "Ctrl+Enter"), main=True
        )
        bundle.clicked.connect(self.close_sheet)
        bundle.clicked.connect(self.bundle_wanted)
        self.confirmed.connect(self.close_sheet)
        self.confirmed.connect(self.export_wanted)
        self._told: list[str] = []

    def follow(self, task: Task) -> None:
        """Show how far the stating of its lines is."""
        if not self._told:
            say(self._lines, "")
        self._working.follow(task)
        self.grown.emit()

    def tell(self, language: str, pages: int) -> None:
        """Say that its lines in a language stand in the record."""
        self._told.append(self.tr("{}, pages: {}").format(isolated(language_name(language)), pages))
        say(self._lines, "\n".join(self._told))
        self._working.end()
        self.grown.emit()

    def refuse(self, sentence: str) -> None:
        """Say why lines were not stated."""
        self._working.end()
        later = self.tr(
            "The revision is issued all the same. Its lines can be stated later, under Procedure."
        )
        say(self._fault, f"{sentence} {later}")
        self.grown.emit()

    def first_focus(self) -> QWidget:
        return self._export
