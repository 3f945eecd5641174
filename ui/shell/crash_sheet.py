"""When the program itself has failed: what failed, what is safe, what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ui.i18n import Words
from ui.theme.fonts import LABEL, fixed_font, interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_tr = Words("crash")


class CrashSheet(Sheet):
    """Says it in words; the details can be opened and copied.

    Args:
        said: where the report was written, in a sentence.
        details: the traceback.
        lock: closes the workspace and starts the program anew.
    """

    def __init__(self, said: str, details: str, lock: Callable[[], object]) -> None:
        super().__init__(_tr("Something in this program failed"), 600)
        safe = plain_label(interface_font())
        safe.setText(
            _tr(
                "What you and others have signed is on the disk and whole, and so are your drafts. "
                "You can go on; if something looks wrong, lock and start again."
            )
        )
        report = plain_label(interface_font(), "quiet")
        report.setText(said)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setFont(fixed_font(LABEL))
        self._details.setMinimumHeight(180)
        self._details.setAccessibleName(_tr("Details"))
        self._details.hide()
        more = Button(_tr("&Details"), "chevron-down")
        more.setCheckable(True)
        more.toggled.connect(self._show_details)
        copy = Button(_tr("&Copy the details"), "copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(f"{said}\n\n{details}"))
        for widget in (safe, report):
            widget.setWordWrap(True)
        for widget in (safe, report):
            self.body.addWidget(widget)
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._details)
        self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        start = self.add_button(Button(_tr("&Lock, and start again"), "lock"))
        start.clicked.connect(lambda: self._lock(lock))
        self.add_button(Button(_tr("&Go on"), kind="primary", hint="Ctrl+Enter"), main=True)
        self.confirmed.connect(self.close_sheet)

    def _show_details(self, shown: bool) -> None:  # noqa: FBT001 a slot
        self._details.setVisible(shown)
        self.grown.emit()

    def _lock(self, lock: Callable[[], object]) -> None:
        self.close_sheet()
        lock()
