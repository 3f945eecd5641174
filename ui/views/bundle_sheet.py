"""Before a bundle is written: for whom, and every word that would leave."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog

from app.workspace.preview import Circle, Preview
from ui.bridge.visible import visible
from ui.i18n import Words, in_words, isolated, quoted
from ui.theme.fonts import LABEL, interface_font
from ui.views.steps import usual_file
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label, text_field
from ui.widgets.sheet import Sheet

_tr = Words("bundle")


class BundleSheet(Sheet):
    """Asks for whom; shows what a bundle for them would disclose; then where to write it.

    Args:
        parties: code and name of those for whom one can be written.
        ask: asks for the preview of a code ("" for everybody); it comes by ``show_preview``.
        write: writes a bundle for a code to a path.
    """

    def __init__(
        self,
        parties: tuple[tuple[str, str], ...],
        ask: Callable[[str], object],
        write: Callable[[str, Path], object],
    ) -> None:
        super().__init__(_tr("Write a bundle"), 640)
        self._ask, self._write = ask, write
        self._whom = QComboBox()
        self._whom.addItem(_tr("Everybody in the conference"), "")
        for code, name in parties:
            self._whom.addItem(f"{code} · {name}", code)
        prompt = plain_label(interface_font(LABEL, 500))
        prompt.setText(_tr("&For"))
        prompt.setBuddy(self._whom)
        self._whom.setAccessibleName(_tr("For whom"))
        self._leaves = text_field()
        self._leaves.setReadOnly(True)
        self._leaves.setFont(interface_font(LABEL))
        self._leaves.setMinimumHeight(340)
        self._leaves.setTabChangesFocus(True)
        self._leaves.setAccessibleName(_tr("What would leave"))
        for widget in (prompt, self._whom, self._leaves):
            self.body.addWidget(widget)
        self.add_close(_tr("&Cancel"))
        self._go = self.add_button(
            Button(_tr("&Write the bundle…"), "file-up", "primary", "Ctrl+Enter"), main=True
        )
        self._go.setEnabled(False)
        self._whom.activated.connect(self._chosen)
        self.confirmed.connect(self._choose_file)

    @property
    def code(self) -> str:
        """For whom it is: a code, "" for everybody."""
        return str(self._whom.currentData())

    def begin(self) -> None:
        """Ask for the preview of what is chosen."""
        self._ask(self.code)

    def show_preview(self, code: str, preview: Preview) -> None:
        """Show what would leave; an answer to an earlier question is passed over."""
        if not self.is_closed and code == self.code:
            self._leaves.setPlainText("\n".join(disclosed(preview)))
            self._go.setEnabled(True)

    def _chosen(self) -> None:
        self._go.setEnabled(False)
        self.begin()

    def _choose_file(self) -> None:
        usual = usual_file(f"for-{self.code or 'all'}", ".tvxb")
        name, _ = QFileDialog.getSaveFileName(self, self.accessibleName(), usual)
        if name:
            code = self.code
            self.close_sheet()
            self._write(code, Path(name))


def disclosed(preview: Preview) -> Iterator[str]:
    """Yield in lines all that would leave, and for whom; what cannot be seen is made visible."""
    for circle in preview.circles:
        yield from _of_circle(circle)
    if not preview.circles:
        yield _tr("No entry would leave, but the roster and cards would.")
    yield from (
        "",
        _tr("Names in it"),
        "    " + "; ".join(isolated(in_words(name, visible)) for name in preview.names),
    )
    if preview.keys:
        yield from ("", _tr("Keys, each for one device: {}").format(preview.keys))
    yield from ("", _tr("What whoever carries the file can see"))
    for line in preview.outside:
        yield f"    {in_words(line)}"


def _of_circle(circle: Circle) -> Iterator[str]:
    whom = _tr("everybody") if circle.audience is None else quoted(visible(circle.name))
    yield _tr("For {}. Entries: {}, notices: {}").format(whom, len(circle.entries), circle.notices)
    yield "    " + _tr("Can be read by: {}").format(
        "; ".join(isolated(visible(reader)) for reader in circle.readers)
    )
    for entry in circle.entries:
        yield from ("", f"{in_words(entry.what, visible)} ({isolated(visible(entry.by))})")
        for text in entry.texts:
            yield f"    {quoted(visible(text))}"
