"""Before an amendment is tabled: for whom, with whom, why, and exactly what leaves."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.ids import PartyId
from ui.bridge.visible import visible
from ui.i18n import Words, along, commas, in_words, isolated, language_name, quoted
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.views.named import Leaving
from ui.views.named import Sheet as Tabling
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label, text_field
from ui.widgets.scrolled import Scrolled
from ui.widgets.sheet import Sheet

_tr = Words("tabling")
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
_WIDTH, _PAUSE, _COLUMNS = 900, 250, 2
_READERS, _PARTNERS, _LEAVES = 86, 124, 170
"""Heights in pixels up to which lists ask for room; then they scroll."""


class TablingSheet(Sheet):
    """Asks nothing that it cannot show; Ctrl+Enter signs and tables.

    What is decided stands in one column, what comes of it in the other: exactly what leaves, and
    who can read it, are seen together at every size of the window.

    Attributes:
        changed: audience, partners or rationale are others: what leaves is to be computed anew.
    """

    changed = Signal()

    def __init__(self, tabling: Tabling) -> None:
        super().__init__(_title(tabling), _WIDTH)
        self._tabling = tabling
        self._audience = QComboBox()
        self._audience.setAccessibleName(self.tr("Who can read it"))
        for choice in tabling.choices:
            self._audience.addItem(self._named(choice.name, choice.shown))
        self._parties, self._readers = plain_label(interface_font(BODY)), _quiet()
        self._parties.setWordWrap(True)
        self._partners = [self._box(code, name) for _, code, name in tabling.partners]
        self._rationale = text_field(tabling.draft.rationale)
        self._rationale.setAccessibleName(self.tr("Rationale"))
        self._rationale.setTabChangesFocus(True)
        hold(self._rationale, Side.HEIGHT, 72)
        self._leaves = self._line(self.tr("Exactly what leaves"))
        self._leaves.setFont(interface_font(BODY))
        self._languages = self._line(self.tr("Language of what leaves"))
        self._size = self._line(self.tr("Size of what leaves"))
        said = (self._leaves, self._languages, self._size)
        leaves = self.tr("Exactly what leaves")
        self._signed = Scrolled(_stacked(said, 10), _LEAVES, leaves, grows=True)
        self._fault = plain_label(interface_font(LABEL), "fault")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        self._arrange()
        self._audience.currentIndexChanged.connect(self._choose)
        self._rationale.textChanged.connect(self._pause.start)
        self._choose()

    @property
    def audience(self) -> str:
        """The chosen audience, as ``circles.for_tabling`` takes it."""
        return self._tabling.choices[self._audience.currentIndex()].name

    @property
    def partners(self) -> tuple[PartyId, ...]:
        """Who is asked to sponsor it too."""
        asked = zip(self._tabling.partners, self._partners, strict=True)
        return tuple(party for (party, _, _), box in asked if box.isChecked())

    @property
    def rationale(self) -> str:
        """Why, in the delegation's words."""
        return self._rationale.document().toRawText().translate(_BREAKS)

    def show_leaving(self, found: Leaving) -> None:
        """Show what exactly would be signed."""
        if self.is_closed:
            return
        languages = commas(isolated(language_name(code)) for code in found.languages)
        self._say(self._leaves, "\n".join(quoted(visible(text)) for text in found.texts))
        self._say(self._languages, self.tr("Language: {}").format(languages) if languages else "")
        count = self.tr("{} bytes, signed by this device").format(f"{found.size:,}")
        self._say(self._size, count)
        self.grown.emit()

    def wanted_height(self) -> int:
        least = super().wanted_height()
        if not self.isVisible():
            return least
        return max(least, self.height() + self._signed.whole() - self._signed.height())

    def refuse(self, sentence: str) -> None:
        """Say why it was not tabled, or cannot be; nothing is lost."""
        if self.is_closed:
            return
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.grown.emit()

    def first_focus(self) -> QWidget:
        return self._audience

    def _choose(self) -> None:
        choice = self._tabling.choices[self._audience.currentIndex()]
        nobody = self.tr("It begins when you table to it: your delegation, and who belongs to it.")
        self._say(self._parties, _listed(choice.parties))
        self._readers.setText(_listed(choice.readers) or nobody)
        self.grown.emit()
        self.changed.emit()

    def _named(self, name: str, shown: str) -> str:
        usual = {
            "all": self.tr("Everybody in the conference"),
            "own": self.tr("My own delegation alone"),
            "chair": self.tr("My delegation and the chair"),
        }
        return usual.get(name) or self.tr("Caucus “{}”").format(visible(shown))

    def _box(self, code: str, name: str) -> QCheckBox:
        box = QCheckBox(f"{visible(code)} – {visible(name)}".replace("&", "&&"))
        box.toggled.connect(self.changed)
        return box

    def _arrange(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(28)
        for fill in (self._decided, self._signing):
            column = QVBoxLayout()
            column.setSpacing(self.body.spacing())
            fill(column)
            columns.addLayout(column, 1)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self._fault)
        self.add_close(self.tr("Back to the draft"))
        table = Button(self.tr("Sign and table"), "send", "primary", hint="Ctrl+Enter")
        self.add_button(table, main=True)

    def _decided(self, column: QVBoxLayout) -> None:
        """For whom, with whom and why."""
        who = self.tr("Who can read it")
        column.addWidget(_section(who))
        column.addWidget(self._audience)
        column.addWidget(Scrolled(_stacked((self._parties, self._readers), 4), _READERS, who))
        if self._partners:
            ask = self.tr("Ask to co-sponsor")
            column.addWidget(_section(ask))
            column.addWidget(Scrolled(_grid(self._partners), _PARTNERS, ask, reads=False))
        column.addWidget(_section(self.tr("Rationale")))
        column.addWidget(self._rationale)
        column.addStretch(1)

    def _signing(self, column: QVBoxLayout) -> None:
        """What comes of it."""
        column.addWidget(_section(self.tr("What it does")))
        for sentence in self._tabling.operations:
            line = plain_label(interface_font(BODY))
            line.setWordWrap(True)
            line.setText(along("• " + in_words(sentence, visible)))
            column.addWidget(line)
        column.addWidget(_section(self.tr("Exactly what leaves")))
        column.addWidget(self._signed, 1)

    def _line(self, name: str) -> QLabel:
        """Return a line of what leaves. Each runs in the direction of its own words."""
        line = plain_label(interface_font(LABEL))
        line.setWordWrap(True)
        line.setAccessibleDescription(name)
        return line

    def _say(self, line: QLabel, words: str) -> None:
        line.setText(words)
        line.setVisible(bool(words))


def _title(tabling: Tabling) -> str:
    return _tr("Table {}").format(tabling.label)


def _listed(words: Iterable[str]) -> str:
    return along(commas(isolated(visible(one)) for one in words))


def _quiet() -> QLabel:
    label = plain_label(interface_font(LABEL), "quiet")
    label.setWordWrap(True)
    return label


def _section(words: str) -> QLabel:
    label = plain_label(interface_font(CAPTION, 600), "quiet")
    label.setText(words)
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _stacked(labels: Sequence[QLabel], spacing: int) -> QWidget:
    """Return labels one below the other, with room around them."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(10, 8, 10, 8)
    column.setSpacing(spacing)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    return whole


def _grid(boxes: Sequence[QWidget]) -> QWidget:
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(10, 8, 10, 8)
    grid.setHorizontalSpacing(12)
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)
    return whole
