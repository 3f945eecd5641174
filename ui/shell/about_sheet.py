"""What this program is, and under which licences what it ships comes."""

from PySide6.QtWidgets import QPlainTextEdit

from app.resources import ROOT
from ui.i18n import Words, directed
from ui.theme.fonts import LABEL, fixed_font, interface_font
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_tr = Words("about")
_LICENCES = ("interface/fonts/OFL-*.txt", "interface/icons/LICENSE")


class AboutSheet(Sheet):
    """The licences are shown as they are shipped."""

    def __init__(self) -> None:
        super().__init__(_tr("About Travaux"), 640)
        about = plain_label(interface_font())
        about.setWordWrap(True)
        words = _tr(
            "Travaux negotiates treaties: encrypted, signed, offline, nothing lost and nothing "
            "guessed. Its licence is Apache-2.0."
        )
        # It begins with a name in Latin letters, in every language.
        about.setText(directed(words, mirrored=self.isRightToLeft()))
        licences = QPlainTextEdit(_licences())
        licences.setReadOnly(True)
        licences.setFont(fixed_font(LABEL))
        licences.setMinimumHeight(320)
        licences.setTabChangesFocus(True)
        licences.setAccessibleName(_tr("Fonts and icons"))
        self.body.addWidget(about)
        self.body.addWidget(licences)
        self.add_close(_tr("&Close"))


def _licences() -> str:
    paths = [path for pattern in _LICENCES for path in sorted(ROOT.glob(pattern))]
    return "\n\n".join(path.read_text(encoding="utf-8") for path in paths)
