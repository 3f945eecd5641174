"""One argument of a command as a field of a form, and what is typed there as words of a command."""

import shlex
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from app.cli.grammar import Argument
from ui.command_line.words import choice_of, prompt_of
from ui.i18n import Words
from ui.widgets.buttons import Button
from ui.widgets.parts import line_field

_tr = Words("command line")
_MANY = ("+", "*")
_MAY_BE_BARE = ("?", "*")
_WRITTEN = ("--out", "--to", "dir")


class Field(QWidget):
    """Where one argument is typed, ticked or chosen.

    Args:
        one: the argument, as its command declares it.
        changed: called when it is filled in otherwise.
    """

    def __init__(self, one: Argument, changed: Callable[[], object]) -> None:
        super().__init__()
        self.argument = one
        self._tick: QCheckBox | None = None
        self._choice: QComboBox | None = None
        self._line: QLineEdit | None = None
        self._changed = changed
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.input = self._made()
        """What the keyboard is in."""
        name = prompt_of(one)
        self.input.setAccessibleName(name)
        row.addWidget(self.input, 1)
        if self._line is not None and one.options.get("type") is Path:
            button = Button(_tr("Choose…"))
            button.setAccessibleName(_tr("Choose: {}").format(name))
            button.clicked.connect(self._choose)
            row.addWidget(button)

    @property
    def must_be_filled_in(self) -> bool:
        """Whether the command cannot do without it."""
        options = self.argument.options
        if self.argument.flags[0].startswith("-"):
            return bool(options.get("required"))
        return options.get("nargs") not in _MAY_BE_BARE

    @property
    def is_no_number(self) -> bool:
        """Whether something else stands where a number belongs."""
        typed = self._typed()
        is_bare = typed.removeprefix("-").isdecimal() or not typed
        return self.argument.options.get("type") is int and self._line is not None and not is_bare

    def words(self) -> list[str]:
        """Return what was said here as words of a command line; none where nothing was.

        Raises:
            ValueError: of several words, a quotation mark is left open.
        """
        flag = self.argument.flags[0]
        if self._tick is not None:
            return [flag] if self._tick.isChecked() else []
        typed = str(self._choice.currentData()) if self._choice is not None else self._typed()
        if not typed:
            return []
        values = shlex.split(typed) if self._is_many() else [typed]
        if not flag.startswith("-"):
            return values
        # "--flag=value", so that a value that begins with a dash is not taken for an option.
        return [f"{flag}={values[0]}"] if len(values) == 1 else [flag, *values]

    def _typed(self) -> str:
        return self._line.text().strip() if self._line is not None else ""

    def _is_many(self) -> bool:
        return self.argument.options.get("nargs") in _MANY

    def _made(self) -> QWidget:
        options = self.argument.options
        if options.get("action") == "store_true":
            self._tick = QCheckBox(prompt_of(self.argument))
            self._tick.toggled.connect(self._tell)
            return self._tick
        if choices := options.get("choices"):
            self._choice = QComboBox()
            if not options.get("required"):
                self._choice.addItem("", "")
            for code in map(str, choices):
                self._choice.addItem(choice_of(self.argument, code), code)
            self._choice.currentIndexChanged.connect(self._tell)
            return self._choice
        self._line = line_field()
        self._line.setPlaceholderText(str(options.get("default") or ""))
        self._line.textChanged.connect(self._tell)
        return self._line

    def _tell(self) -> None:
        self._changed()

    def _choose(self) -> None:
        line = self._line
        if line is None:
            return
        start = line.text() or str(Path.home())
        if self.argument.flags[0] in _WRITTEN:
            name, _ = QFileDialog.getSaveFileName(self, _tr("Where to write it"), start)
        else:
            name, _ = QFileDialog.getOpenFileName(self, _tr("Choose a file"), start)
        if name:
            line.setText(shlex.quote(name) if self._is_many() else name)
