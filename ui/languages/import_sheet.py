"""What laying a translation would do, clause by clause, before anything is recorded."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget

from app.formats.imported import ImportedText
from app.ids import ClauseId
from app.negotiation.conference import Text
from app.treaty.instrument import Instrument
from app.values import value
from app.workspace.naming import Names
from app.workspace.translating import Plan, planned
from ui.bridge.visible import visible
from ui.i18n import Words, isolated, language_name, quoted
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_WIDTH, _HIGH, _EXCERPT, _MOST = 760, 300, 90, 2_000
_tr = Words("import translation")


@value
class Offer:
    """A translation that was read and aligned.

    Attributes:
        lines: what would be laid, and what could not be aligned, each in words.
        summary: how much of each.
        warnings: what reading the file left to look at.
    """

    plan: Plan
    lines: tuple[str, ...]
    summary: str
    warnings: tuple[str, ...]


def offer_of(text: Text, imported: ImportedText, language: str, symbol: str) -> Offer:
    """Return what laying a translation would do.

    Raises:
        OwnLanguageError, NotFoundError, NothingAlignedError: see ``planned``.
    """
    plan = planned(text, imported, language, symbol)
    mine, theirs = Names(plan.renders), Names(plan.theirs)
    lines = [
        _tr("Not aligned, of the translation: {} ({})").format(
            _excerpt(theirs, one.clause), one.why.value
        )
        if one.theirs
        else _tr("Not aligned, of the text: {} ({})").format(
            _excerpt(mine, one.clause), one.why.value
        )
        for one in plan.aligned.unaligned
    ]
    lines += [
        f"{visible(mine.cite(one.clause))}: {_short(one.wording.heading or one.wording.text)}"
        for one in plan.laid
    ]
    lines += [
        _tr("No longer in the text: {}").format(visible(mine.cite(clause))) for clause in plan.gone
    ]
    counts = (len(plan.laid), len(plan.unchanged), len(plan.aligned.unaligned))
    words = _tr("Clauses to be laid: {}; the same already: {}; not aligned: {}.")
    warnings = tuple(f"{w.line}: {visible(w.message)}" for w in imported.warnings)
    return Offer(plan, tuple(lines), words.format(*(f"{n:,}" for n in counts)), warnings)


def _excerpt(names: Names, clause: ClauseId) -> str:
    text: Instrument = names.text
    wording = text[clause].wording(text.language)
    return f"{visible(names.cite(clause))} {quoted(_short(wording.heading or wording.text))}"


def _short(words: str) -> str:
    flat = visible(" ".join(words.split()))
    return flat if len(flat) <= _EXCERPT else f"{flat[: _EXCERPT - 1]}…"


class ImportSheet(Sheet):
    """Shows an ``Offer``.

    Attributes:
        asked_anew: emitted with the symbol of the revision that it renders, "" for now, and whether
            tracked changes are to be read as made.
    """

    asked_anew = Signal(str, bool)

    def __init__(self, name: str, language: str, symbols: Sequence[str]) -> None:
        super().__init__(
            _tr("A translation into {}").format(isolated(language_name(language))), _WIDTH
        )
        self._renders = QComboBox()
        self._renders.setAccessibleName(self.tr("What it renders"))
        self._renders.addItem(self.tr("It renders the text as decided now"), "")
        for symbol in symbols:
            self._renders.addItem(self.tr("It renders {}").format(visible(symbol)), symbol)
        self._made = QCheckBox(self.tr("Read tracked changes as made"))
        self._summary = plain_label(interface_font())
        self._summary.setWordWrap(True)
        self._warned = plain_label(interface_font(LABEL), "quiet")
        self._warned.setWordWrap(True)
        self._fault = plain_label(interface_font(), "fault")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Clause by clause"))
        self._list.setMinimumHeight(_HIGH)
        self._list.setFont(interface_font(LABEL))
        file = plain_label(interface_font(CAPTION), "faint")
        file.setText(name)
        for widget in (
            file, self._renders, self._made, self._summary, self._fault, self._list, self._warned,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self._made.setVisible(name.casefold().endswith((".docx", ".docm")))
        self._renders.activated.connect(self._ask)
        self._made.toggled.connect(self._ask)
        self.add_close(self.tr("Close, lay nothing"))
        self._lay = Button(self.tr("&Lay it"), "save", "primary", "Ctrl+Enter")
        self.add_button(self._lay, main=True)
        self._lay.setEnabled(False)

    def show_offer(self, offer: Offer) -> None:
        """Show what laying it would do."""
        self._fault.hide()
        self._summary.setText(offer.summary)
        self._list.clear()
        self._list.addItems(list(offer.lines[:_MOST]))
        self._warned.setText("\n".join(offer.warnings[:8]))
        self._warned.setVisible(bool(offer.warnings))
        self._lay.setEnabled(bool(offer.plan.laid))
        self.grown.emit()

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be laid."""
        self._fault.setText(sentence)
        self._fault.show()
        self._lay.setEnabled(False)
        self.grown.emit()

    def _ask(self) -> None:
        self.asked_anew.emit(str(self._renders.currentData()), self._made.isChecked())
