"""Before an amendment is tabled: for whom, with whom, why, and exactly what leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from app.ids import PartyId
from app.workspace.tabling import Leaving
from app.workspace.tabling import Sheet as Tabling
from ui.bridge.runs import visible
from ui.i18n import Words, isolated
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label, text_field
from ui.widgets.sheet import Sheet

_tr = Words("tabling")
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
_WIDTH, _PAUSE, _COLUMNS = 640, 250, 3
_MOST_READERS = 6


class TablingSheet(Sheet):
    """Asks nothing that it cannot show; Ctrl+Enter signs and tables.

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
        self._readers = plain_label(interface_font(LABEL), "quiet")
        self._readers.setWordWrap(True)
        self._partners = [self._box(code, name) for _, code, name in tabling.partners]
        self._rationale = text_field(tabling.draft.rationale)
        self._rationale.setAccessibleName(self.tr("Rationale"))
        self._rationale.setTabChangesFocus(True)
        self._rationale.setFixedHeight(72)
        self._leaves = self._line(self.tr("Exactly what leaves"))
        self._languages = self._line(self.tr("Language of what leaves"))
        self._size = self._line(self.tr("Size of what leaves"))
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
        languages = ", ".join(found.languages)
        self._say(self._leaves, "\n".join(f"“{visible(text)}”" for text in found.texts))
        self._say(self._languages, self.tr("Language: {}").format(languages) if languages else "")
        count = self.tr("{} bytes, signed by this device").format(f"{found.size:,}")
        self._say(self._size, count)
        self.grown.emit()

    def refuse(self, sentence: str) -> None:
        """Say why it was not tabled; nothing is lost."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.grown.emit()

    def first_focus(self) -> QWidget:
        return self._audience

    def _choose(self) -> None:
        choice = self._tabling.choices[self._audience.currentIndex()]
        shown = [isolated(visible(reader)) for reader in choice.readers[:_MOST_READERS]]
        rest = len(choice.readers) - len(shown)
        if rest > 0:
            shown.append(self.tr("and more devices: {}").format(rest))
        nobody = self.tr("It begins when you table to it: your delegation, and who belongs to it.")
        self._readers.setText(", ".join(shown) if shown else nobody)
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
        self._section(self.tr("What it does"))
        for sentence in self._tabling.operations:
            line = plain_label(interface_font(BODY))
            line.setWordWrap(True)
            line.setText("• " + visible(sentence))
            self.body.addWidget(line)
        self._section(self.tr("Who can read it"))
        self.body.addWidget(self._audience)
        self.body.addWidget(self._readers)
        if self._partners:
            self._section(self.tr("Ask to co-sponsor"))
            self._columns(self._partners)
        self._section(self.tr("Rationale"))
        self.body.addWidget(self._rationale)
        self._section(self.tr("Exactly what leaves"))
        for line in (self._leaves, self._languages, self._size):
            self.body.addWidget(line)
        self.body.addWidget(self._fault)
        self.body.addStretch(1)
        self.add_close(self.tr("Back to the draft"))
        table = Button(self.tr("Sign and table"), "send", "primary", hint="Ctrl+Enter")
        self.add_button(table, main=True)

    def _line(self, name: str) -> QLabel:
        """Return a line of what leaves. Each runs in the direction of its own words."""
        line = plain_label(interface_font(LABEL))
        line.setWordWrap(True)
        line.setAccessibleDescription(name)
        return line

    def _say(self, line: QLabel, words: str) -> None:
        line.setText(words)
        line.setVisible(bool(words))

    def _section(self, words: str) -> None:
        label = plain_label(interface_font(CAPTION, 600), "quiet")
        label.setText(words)
        label.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(label)

    def _columns(self, boxes: Sequence[QWidget]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for number, box in enumerate(boxes):
            grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        self.body.addLayout(grid)


def _title(tabling: Tabling) -> str:
    return _tr("Table {}").format(tabling.label)
