"""A command as a form: a field for each of its arguments, and the words that they come to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.cli.parsing import Argument, Command, WrongUsageError, build_parser
from ui.command_line.fields import Field
from ui.command_line.words import note_of, prompt_of
from ui.i18n import Words, commas
from ui.theme.fonts import CAPTION, interface_font
from ui.widgets.parts import plain_label

_tr = Words("command line")


class CommandForm(QWidget):
    """Asks for the arguments of a command; the command line itself judges what is filled in."""

    def __init__(self, command: Command, changed: Callable[[], object]) -> None:
        super().__init__()
        self._command = command
        self._parser = build_parser([command])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        positional = [one for one in command.arguments if not one.flags[0].startswith("-")]
        named = [one for one in command.arguments if one.flags[0].startswith("-")]
        self._fields = [self._field(one, changed) for one in positional]
        if command.alternatives:
            self._note(_tr("Exactly one of these:"))
            self._fields += [self._field(one, changed) for one in command.alternatives]
        self._fields += [self._field(one, changed) for one in named]

    def words(self) -> list[str]:
        """Return the command as it would be typed after "travaux"."""
        found = self._command.words.split()
        for field in sorted(self._fields, key=lambda f: f.argument.flags[0].startswith("-")):
            found += field.words()
        return found

    def is_untouched(self) -> bool:
        """Tell whether nothing was filled in yet."""
        try:
            return all(not field.words() for field in self._fields)
        except ValueError:
            return False

    def fault(self) -> str:
        """Return why it cannot be run as it is filled in; "" when it can."""
        try:
            return self._lacking() or self._wrong() or self._judged()
        except ValueError:
            return _tr("A quotation mark is left open.")

    def _lacking(self) -> str:
        """Return what is still to be filled in, and whether there is too much."""
        choices = [f for f in self._fields if f.argument in self._command.alternatives]
        bare = [f for f in self._fields if f.must_be_filled_in and not f.words()]
        if still := [f for f in bare if f not in choices]:
            return _tr("Still to be filled in: {}").format(_names(still))
        if choices and sum(bool(f.words()) for f in choices) != 1:
            return _tr("Fill in exactly one of these: {}").format(_names(choices))
        return ""

    def _wrong(self) -> str:
        if wrong := [f for f in self._fields if f.is_no_number]:
            return _tr("No number: {}").format(_names(wrong))
        return ""

    def _judged(self) -> str:
        """Return what the command line itself finds wrong, in its own words."""
        try:
            self._parser.parse_args(self.words())
        except WrongUsageError as error:
            return error.why.partition(". See travaux")[0]
        return ""

    def _field(self, one: Argument, changed: Callable[[], object]) -> Field:
        field = Field(one, changed)
        row = self._grid.rowCount()
        if one.options.get("action") != "store_true":
            label = plain_label(interface_font(), "quiet")
            label.setText(prompt_of(one))
            label.setBuddy(field.input)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1)
        if words := note_of(one):
            self._note(words, 1)
        return field

    def _note(self, words: str, column: int = 0) -> None:
        note = plain_label(interface_font(CAPTION), "faint")
        note.setText(words)
        note.setWordWrap(True)
        self._grid.addWidget(note, self._grid.rowCount(), column, 1, 2 - column)


def _names(fields: Sequence[Field]) -> str:
    return commas(prompt_of(field.argument) for field in fields)
