"""Amendments from a Word document: whose the changes are, and what would be made of each."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.workspace.returning.plan import Plan
from ui.bridge.task import Task
from ui.bridge.visible import visible
from ui.i18n import Words, along, commas, in_words, isolated, language_name, quoted
from ui.importing.amendments import Author, Deed, Made
from ui.theme.fonts import LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.parts import plain_label
from ui.widgets.picker import Choice, Picker
from ui.widgets.row_list import RowItem, RowList
from ui.widgets.sheet import Sheet
from ui.widgets.working import Working

_tr = Words("importing")
_WIDTH, _ROOM, _LEFT, _MOST_AUTHORS = 860, 200, 132, 40


class AmendmentsSheet(Sheet):
    """Nothing is kept before its main button is pressed; what nothing comes of is listed, too.

    Attributes:
        mapped: an author is of another delegation, or the file in another language: ``by``,
            ``language``.
    """

    mapped = Signal()

    def __init__(self, path_name: str) -> None:
        super().__init__(_tr("Amendments from “{}”").format(visible(path_name)), _WIDTH)
        self._made: Made | None = None
        self._fields: dict[str, QComboBox] = {}
        form = self._form = Form(self.body)
        self._language, self._language_name = _language_field(form)
        self._authors_name = form.section(_tr("Whose the changes are"))
        self._authors = QGridLayout()
        self._authors.setHorizontalSpacing(12)
        self.body.addLayout(self._authors)
        self._head = form.section(_tr("What would be drafted"))
        self._placed = Picker(_tr("Amendments to be kept as drafts"), (), _ROOM, filtered=False)
        form.add(self._placed)
        self._rest_name = form.section(_tr("What nothing is drafted of, and why"))
        self._rest = RowList(_tr("What nothing is drafted of"))
        hold(self._rest, Side.HEIGHT, _LEFT)
        form.add(self._rest)
        form.room()
        self._comments = QComboBox()
        for name, code in (
            (_tr("Nobody: they are left out"), ""),
            (_tr("My own delegation alone"), "own"),
            (_tr("My delegation and the chair"), "chair"),
            (_tr("Everybody in the conference"), "all"),
        ):
            self._comments.addItem(name, code)
        self._comments.setCurrentIndex(1)
        self._comments_name = form.field(
            _tr("&Comments that are no rationale are signed, for"), self._comments
        )
        self._working = Working()
        form.add(self._working)
        self._fault = form.fault()
        form.note(_tr("Drafts are seen by nobody but you until you table them."))
        self.add_close(_tr("Cancel"))
        self._go = self.add_button(
            Button(_tr("Keep as drafts"), "pencil", "primary", "Ctrl+Enter"), main=True
        )
        self._placed.ticked.connect(self._judge)
        for widget in (
            self._comments, self._comments_name, self._rest, self._rest_name,
            self._language, self._language_name,
        ):  # fmt: skip
            widget.hide()
        self._judge()

    @property
    def by(self) -> Mapping[str, str]:
        """The delegation of each author, by the code."""
        return {name: str(field.currentData()) for name, field in self._fields.items()}

    @property
    def language(self) -> str:
        """The language that the file is in; "" for the text's own."""
        return str(self._language.currentData() or "")

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of the amendments that are ticked."""
        return tuple(int(key) for key in self._placed.chosen)

    @property
    def made(self) -> Made | None:
        """What the file would make; None while it is not read."""
        return self._made

    @property
    def comments(self) -> str:
        """For whom comments are signed; "" for nobody."""
        return "" if self._comments.isHidden() else str(self._comments.currentData())

    def follow(self, task: Task) -> None:
        """Show that something is under way."""
        self._working.follow(task)
        self._go.setEnabled(False)

    def show_made(self, made: Made) -> None:
        """Show what the file would make; every amendment is ticked."""
        self._working.end()
        first, self._made = self._made is None, made
        if first:
            self._show_authors(made)
            self._show_languages(made)
        plan = made.plan
        self._placed.offer(
            [
                Choice(b"%d" % n, _placed(p.where, deeds))
                for n, (p, deeds) in enumerate(zip(plan.placed, made.deeds, strict=True))
            ]
        )
        self._placed.tick(b"%d" % n for n in range(len(plan.placed)))
        rows = left_rows(plan)
        self._rest.show_rows(rows)
        for widget in (self._rest, self._rest_name):
            widget.setVisible(bool(rows))
        for widget in (self._comments, self._comments_name):
            widget.setVisible(bool(plan.said))
        count = len(plan.placed)
        self._head.setText(
            _tr("What would be drafted: {}").format(count)
            if count
            else _tr("No amendment follows from this file.")
        )
        say(self._fault, "")
        self._judge()
        self.grown.emit()

    def refuse(self, sentence: str) -> None:
        """Say why it was not read, or not kept."""
        self._working.end()
        say(self._fault, sentence)
        self._judge()
        self.grown.emit()

    def first_focus(self) -> QWidget:
        return self._placed

    def _show_languages(self, made: Made) -> None:
        for code in made.languages:
            self._language.addItem(language_name(code), code)
        self._language.activated.connect(self.mapped)
        for widget in (self._language, self._language_name):
            widget.setVisible(len(made.languages) > 1)

    def _show_authors(self, made: Made) -> None:
        self._authors_name.setVisible(bool(made.authors))
        for row, author in enumerate(made.authors[:_MOST_AUTHORS]):
            label = plain_label(interface_font(LABEL))
            label.setText(_named(author))
            field = QComboBox()
            field.setAccessibleName(_tr("Delegation of {}").format(_named(author)))
            for code, name in made.parties:
                field.addItem(f"{code} · {visible(name)}", code)
            field.setCurrentIndex(max(0, field.findData(_guess(author.name, made))))
            field.activated.connect(self.mapped)
            label.setBuddy(field)
            self._fields[author.name] = field
            self._authors.addWidget(label, row, 0)
            self._authors.addWidget(field, row, 1)
        self._authors.setColumnStretch(1, 1)

    def _judge(self) -> None:
        self._go.setEnabled(self._made is not None and bool(self.chosen))


def _language_field(form: Form) -> tuple[QComboBox, QWidget]:
    field = QComboBox()
    return field, form.field(_tr("&Language"), field)


def left_rows(plan: Plan) -> list[RowItem]:
    """Return a line for each thing that nothing is drafted of."""
    rows: list[RowItem] = []
    for n, one in enumerate((*plan.left, *plan.comments)):
        about = " · ".join(w for w in (visible(one.author), in_words(one.reason, visible)) if w)
        rows.append(
            RowItem(
                b"l%d" % n, quoted(visible(one.words)), about, "circle-alert", "bracket",
                _paragraph(one.paragraph), "text3",
            )
        )  # fmt: skip
    for n, answer in enumerate(plan.answers):
        about = along(f"{isolated(answer.by)}: {in_words(answer.change, visible)}")
        state = in_words(answer.answer.value)
        rows.append(RowItem(b"a%d" % n, visible(answer.where), about, "info", state=state))
    for code, count in sorted(plan.others.items()):
        said = _tr("Changes of another delegation, for it to bring in: {}").format(count)
        rows.append(RowItem(b"o" + code.encode(), code, said, "users"))
    for n, lack in enumerate(plan.lacking):
        rows.append(
            RowItem(
                b"k%d" % n, visible(lack.words), in_words(lack.lack.value), "x",
                state=_paragraph(lack.place),
            )
        )  # fmt: skip
    return rows


def _placed(where: str, deeds: Iterable[Deed]) -> str:
    """Return what is done where."""
    return along(f"{isolated(visible(where))}: {'; '.join(map(_done, deeds))}")


def _done(deed: Deed) -> str:
    changes = commas(" → ".join(quoted(visible(w)) for w in one) for one in deed.words)
    done = in_words(deed.what, visible)
    return f"{done}: {changes}" if deed.words else done


def _paragraph(number: int) -> str:
    return _tr("paragraph {}").format(number) if number else ""


def _named(author: Author) -> str:
    name = isolated(visible(author.name)) or _tr("Without a name")
    if author.changes == 1:
        return along(_tr("{} (1 change)").format(name))
    return along(_tr("{} (changes: {})").format(name, author.changes))


def _guess(author: str, made: Made) -> str:
    """Return the code that an author is of: named so, or else the own delegation's.

    A change of several is of the own delegation if that is one of them.
    """
    wanted = [name.strip().casefold() for name in author.split(";")]
    named = [c for c, name in made.parties if {c.casefold(), name.casefold()} & set(wanted)]
    return made.own if made.own in named or not named else named[0]
