"""What is to be exported and how: the choices on the left of the page."""

from collections.abc import Iterable, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.formats.registry import Format
from app.ids import AudienceId, ClauseId, InstrumentId
from app.merge.rolling import Attribution
from app.workspace.exporting import Export, Offered, takes_part, views_of
from app.workspace.exports.order import Columns, DocumentView, Setting
from ui.bridge.visible import visible
from ui.export.words import (
    ATTRIBUTIONS,
    COLUMNS,
    FORMATS,
    PROFILES,
    of_audience,
    of_format,
    of_view,
    word,
)
from ui.i18n import language_name, left_to_right
from ui.widgets.form import Form
from ui.widgets.picker import Choice, Picker

WIDTH, _WIDEST, _TARGET = 316, 480, 26
_PROPOSED = frozenset(
    {DocumentView.ROLLING, DocumentView.TRACKED, DocumentView.COLUMNS, DocumentView.AMENDMENTS}
)


class Choices(QScrollArea):
    """Shows only what can be chosen with the rest.

    Attributes:
        changed: something else is chosen.
        text_wanted: another text is.
    """

    changed = Signal()
    text_wanted = Signal()

    def __init__(self) -> None:
        self._inside = QWidget()
        super().__init__()
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Choices"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._offered: Offered | None = None
        self._settling = False
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(20, 10, 20, 18)
        self._column.setSpacing(4)
        self._form = Form(self._column)
        self._fields: dict[QWidget, QWidget] = {}
        self._build()
        self.setWidget(self._inside)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is chosen among, in every size of the type: it is not scrolled across."""
        bar = self.verticalScrollBar().sizeHint().width()
        wanted = self._inside.minimumSizeHint().width() + bar
        return QSize(max(WIDTH, min(_WIDEST, wanted)), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    # What is chosen ------------------------------------------------------------------------------

    @property
    def wish(self) -> Export | None:
        """What is chosen; None while there is no text."""
        if self._offered is None:
            return None
        sponsors = self._attribution.currentData()
        parts = self._parts.chosen if self._has(self._parts) else ()
        return Export(
            self._offered.instrument,
            self.format,
            self.view,
            str(self._revision.currentData() or ""),
            str(self._language.currentData() or ""),
            tuple(map(ClauseId, parts)),
            Attribution(sponsors) if sponsors and self._has(self._attribution) else None,
            True if self._is_on(self._names) else None,
            self._is_on(self._adopted),
            self._is_on(self._narrow),
            self._setting(),
            str(self._amendment.currentData() or "") if self._has(self._amendment) else "",
        )

    @property
    def instrument(self) -> InstrumentId | None:
        """The text that is chosen."""
        chosen = self._text.currentData()
        return InstrumentId(bytes(chosen)) if chosen else None

    @property
    def format(self) -> Format:
        """The format of the file."""
        return Format(self._format.currentData())

    @property
    def view(self) -> DocumentView:
        """What is shown of the text."""
        return DocumentView(self._view.currentData() or DocumentView.BASE)

    @property
    def is_final(self) -> bool:
        """Whether the file is to prove itself, and can be signed."""
        return self._is_on(self._final)

    def offer(self, texts: Sequence[tuple[InstrumentId, str]], offered: Offered) -> None:
        """Show what there is to choose for a text; what is chosen stays where it can."""
        self._offered = offered
        self._settling = True
        _fill(self._text, ((id_, visible(title)) for id_, title in texts), offered.instrument)
        self._show_field(self._text, on=len(texts) > 1)
        now = ("", self.tr("As it stands now"))
        issued = ((s, left_to_right(visible(s))) for s in offered.revisions)
        _fill(self._revision, (now, *issued), self._revision.currentData())
        self._parts.offer(
            [
                Choice(id_, " – ".join(map(visible, _named(name, heading))))
                for id_, name, heading in offered.parts
            ]
        )
        every = ("", self.tr("All"))
        numbers = ((number, visible(number)) for number in offered.amendments)
        _fill(self._amendment, (every, *numbers), self._amendment.currentData())
        languages = [(code, language_name(code)) for code in offered.languages]
        _fill(self._language, languages, self._language.currentData())
        none = ("", self.tr("None"))
        _fill(self._beside, (none, *languages), self._beside.currentData())
        self._signatories.offer(
            [Choice(c.encode(), f"{c} · {visible(name)}") for c, name in offered.signatories]
        )
        self._circles.offer(
            [
                Choice(b"", self.tr("Everybody")),
                *(Choice(bytes(id_), of_audience(name)) for id_, name in offered.audiences),
            ]
        )
        self._narrow.setText(
            self.tr("Also what not ever&ybody may read ({})").format(offered.narrow)
        )
        self._settling = False
        self._settle()

    def take_focus(self) -> None:
        """Put the keyboard into the first choice."""
        first = next((f for f in self._fields if isinstance(f, QComboBox) and self._has(f)), self)
        first.setFocus()

    def choose_revision(self, symbol: str) -> None:
        """Choose a revision, as PDF."""
        at = self._revision.findData(symbol)
        if at >= 0:
            self._revision.setCurrentIndex(at)

    def clear(self) -> None:
        """The workspace is being locked: forget what there is to choose."""
        self._offered = None
        self._settling = True
        for field in (self._text, self._revision, self._amendment, self._language, self._beside):
            field.clear()
        self._parts.offer(())
        self._signatories.offer(())
        self._circles.offer(())
        self._settling = False

    # Inside --------------------------------------------------------------------------------------

    def _setting(self) -> Setting:
        comments = tuple(AudienceId(k) if k else None for k in self._circles.chosen)
        columns = tuple(Columns(k.decode()) for k in self._columns.chosen)
        return Setting(
            str(self._beside.currentData() or "") if self._has(self._beside) else "",
            self._numbered.isChecked(),
            self.is_final,
            tuple(k.decode() for k in self._signatories.chosen) if self.is_final else (),
            profile=str(self._profile.currentData()),
            columns=columns if len(columns) > 1 else Setting().columns,
            comments=comments if self._has(self._circles) else (),
        )

    def _build(self) -> None:
        form = self._form
        form.section(self.tr("What"))
        self._text = self._combo(self.tr("&Text"))
        self._revision = self._combo(self.tr("&Revision"))
        self._parts = self._picker(self.tr("Parts; none: the whole text"), 168, filtered=True)
        form.section(self.tr("How"))
        self._format = self._combo(self.tr("&Format"))
        self._view = self._combo(self.tr("Vie&w"))
        self._amendment = self._combo(self.tr("Amend&ment"))
        self._language = self._combo(self.tr("&Language"))
        self._beside = self._combo(self.tr("Second language, in a column &beside it"))
        self._profile = self._combo(self.tr("&Changes are shown as"))
        self._columns = self._picker(self.tr("Columns, two to four"), 116)
        self._columns.offer([Choice(c.value.encode(), word(COLUMNS, c)) for c in Columns])
        self._columns.tick(c.value.encode() for c in Setting().columns)
        self._attribution = self._combo(self.tr("&Sponsors in brackets"))
        self._names = self._tick(self.tr("By their n&ames"))
        self._numbered = self._tick(self.tr("&Numbers of lines"), on=True)
        self._adopted = self._tick(self.tr("It is an a&dopted text, and no draft"))
        self._final = self._tick(self.tr("Final text: pro&ves itself, can be signed"))
        self._signatories = self._picker(self.tr("To be signed by; none: all that negotiate"), 140)
        self._others = form.section(self.tr("What leaves with it"))
        self._narrow = self._tick("")
        self._circles = self._picker(self.tr("Comments that these can read"), 96)
        self._drafts = form.note(self.tr("Private drafts never leave in a file."))
        self._column.addStretch(1)
        _fill(self._format, ((f, of_format(f)) for f in FORMATS), Format.PDF)
        _fill(self._profile, ((p, word(PROFILES, p)) for p in PROFILES), "track")
        _fill(self._attribution, ((a, word(ATTRIBUTIONS, a)) for a in ATTRIBUTIONS), None)
        self._text.currentIndexChanged.connect(self._ask_text)

    def _ask_text(self) -> None:
        if not self._settling:
            self.text_wanted.emit()

    def _settle(self) -> None:
        """Show what can be chosen with what is chosen, and tell that it is another."""
        if self._settling or self._offered is None:
            return
        self._settling = True
        issued = bool(self._revision.currentData())
        views = views_of(self.format)
        if issued:
            views = tuple(v for v in views if v is DocumentView.BASE)
        usual = DocumentView.BASE if issued else self._view.currentData() or DocumentView.ROLLING
        _fill(self._view, ((v, of_view(v)) for v in views), usual)
        self._show_what_applies(issued=issued)
        self._settling = False
        self.changed.emit()

    def _show_what_applies(self, *, issued: bool) -> None:
        offered, format_, view = self._offered, self.format, self.view
        if offered is None:
            return
        is_pdf, is_word = format_ is Format.PDF, format_ is Format.WORD
        tracked = view is DocumentView.TRACKED
        several = len(offered.languages) > 1
        proposed = view in _PROPOSED and not issued
        for widget, on in (
            (self._language, several),
            (self._beside, is_pdf and several),
            (self._profile, is_word and tracked),
            (self._columns, is_word and view is DocumentView.COLUMNS),
            (self._attribution, proposed and view is DocumentView.ROLLING),
            (self._names, proposed),
            (self._amendment, view is DocumentView.AMENDMENTS),
            (self._numbered, is_pdf),
            (self._adopted, format_ is Format.AKOMA_NTOSO),
            (self._final, is_pdf and issued),
            (self._narrow, proposed and offered.narrow > 0),
            (self._circles, tracked and format_ in (Format.WORD, Format.HTML)),
        ):
            self._show_field(widget, on=on)
        self._show_field(self._signatories, on=self.is_final)
        final = self.is_final
        self._show_field(self._parts, on=takes_part(format_, view, final=final) and not issued)

    def _combo(self, prompt: str) -> QComboBox:
        field = QComboBox()
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(12)
        self._fields[field] = self._form.field(prompt, field)
        field.currentIndexChanged.connect(self._settle)
        return field

    def _tick(self, words: str, *, on: bool = False) -> QCheckBox:
        box = self._form.tick(words, on=on)
        box.setMinimumHeight(_TARGET)
        box.toggled.connect(self._settle)
        return box

    def _picker(self, name: str, height: int, *, filtered: bool = False) -> Picker:
        picker = Picker(name, (), height, filtered=filtered)
        self._fields[picker] = self._form.field(name, picker)
        picker.ticked.connect(self._settle)
        return picker

    def _show_field(self, field: QWidget, *, on: bool) -> None:
        field.setVisible(on)
        if field in self._fields:
            self._fields[field].setVisible(on)

    @staticmethod
    def _has(field: QWidget) -> bool:
        return not field.isHidden()

    def _is_on(self, box: QCheckBox) -> bool:
        return box.isChecked() and self._has(box)


def _named(name: str, heading: str) -> tuple[str, ...]:
    """Return how a part is named: "Article 1", "Purpose"; one that is called alike, only once."""
    if heading.casefold() == name.casefold():
        return (heading,)
    return (name, heading) if heading else (name,)


def _fill(field: QComboBox, items: Iterable[tuple[object, str]], chosen: object) -> None:
    """Offer other things in a field; what is chosen stays chosen where it is among them."""
    field.blockSignals(True)  # noqa: FBT003 Qt's parameter
    field.clear()
    for data, name in items:
        field.addItem(name, data.value if isinstance(data, Enum) else data)
        if data == chosen or (isinstance(data, Enum) and data.value == chosen):
            field.setCurrentIndex(field.count() - 1)
    field.blockSignals(False)  # noqa: FBT003 Qt's parameter
