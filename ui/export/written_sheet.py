"""What was written: where, how large, under which hash; and what can be done with it."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.workspace.exporting import WrittenFile
from ui.bridge.visible import visible
from ui.i18n import in_words, left_to_right
from ui.theme.fonts import LABEL, fixed_font
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.sheet import Sheet

_GROUP = 8


class WrittenSheet(Sheet):
    """Opens nothing but the file just written, and only while it is still the one written."""

    def __init__(self, made: WrittenFile, then: str = "") -> None:
        super().__init__(self.tr("The file is written"), 600)
        self._made = made
        form = Form(self.body)
        form.section(self.tr("File"))
        self._selectable(form.words(left_to_right(visible(str(made.path)))))
        form.section(self.tr("Size"))
        form.words(self.tr("{} bytes").format(f"{made.size:,}"))
        form.section("SHA-256")
        digits = made.sha256
        groups = " ".join(digits[i : i + _GROUP] for i in range(0, len(digits), _GROUP))
        code = form.words(left_to_right(groups))
        code.setFont(fixed_font(LABEL))
        self._selectable(code)
        for warning in (*made.warnings, then):
            if warning:
                form.note(in_words(warning, visible))
        self._fault = form.fault()
        form.room()
        copy = self.add_button(Button(self.tr("&Copy the hash"), "copy", "ghost"))
        folder = self.add_button(Button(self.tr("&Show in folder"), "folder"))
        self._open = self.add_button(Button(self.tr("&Open"), "eye"))
        another = self.add_button(
            Button(self.tr("&Export another"), "download", "primary", "Esc"), main=True
        )
        copy.clicked.connect(lambda: QApplication.clipboard().setText(digits))
        folder.clicked.connect(self._show_folder)
        self._open.clicked.connect(self._show_file)
        another.clicked.connect(self.close_sheet)

    def first_focus(self) -> QWidget:
        return self._open

    def _show_file(self) -> None:
        self._lead(QUrl.fromLocalFile(str(self._made.path.absolute())))

    def _show_folder(self) -> None:
        self._lead(QUrl.fromLocalFile(str(self._made.path.absolute().parent)))

    def _lead(self, url: QUrl) -> None:
        if not self._made.path.is_file():
            say(self._fault, self.tr("The file is not there any more."))
        elif not QDesktopServices.openUrl(url):
            say(self._fault, self.tr("No program on this machine opens it."))
        self.grown.emit()

    @staticmethod
    def _selectable(label: QLabel) -> None:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
