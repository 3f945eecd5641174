"""The questions that joining and creating have in common."""

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from app.keys.derivation import MIN_PASSPHRASE
from app.keys.labels import fault_of_label
from app.keys.recovery import RecoveryCode
from app.settings import MAX_LABEL_BYTES
from ui.i18n import LANGUAGE_NAMES, Words, left_to_right
from ui.theme.fonts import LABEL, fixed_font, interface_font
from ui.theme.sizes import Side, hold
from ui.views.wizard import Step
from ui.widgets.buttons import Button
from ui.widgets.parts import line_field, plain_label

_tr = Words("steps")
_SUFFIX = ".travaux"
_ASKED = 2


class NameStep(Step):
    """Names, one field each; the first must be given."""

    def __init__(self, heading: str, about: str, prompts: tuple[str, ...]) -> None:
        super().__init__(heading, about)
        self._fields = [line_field() for _ in prompts]
        for prompt, field in zip(prompts, self._fields, strict=True):
            self.add_field(prompt, field)
            field.textEdited.connect(self.changed)

    @property
    def names(self) -> tuple[str, ...]:
        """What was typed."""
        return tuple(field.text().strip() for field in self._fields)

    def fault(self) -> str:
        for number, name in enumerate(self.names):
            if not name and number == 0:
                return _tr("Type a name first.")
            fault = fault_of_label(name, MAX_LABEL_BYTES) if name else None
            if fault is not None:
                return _tr("This name cannot be used: {}.").format(fault)
        return ""

    def first(self) -> QWidget:
        return self._fields[0]


class LanguageStep(NameStep):
    """Names, and the language of the text."""

    def __init__(self, heading: str, about: str, prompts: tuple[str, ...]) -> None:
        super().__init__(heading, about, prompts)
        self._language = QComboBox()
        for code, name in LANGUAGE_NAMES:
            self._language.addItem(name, code)
        self.add_field(_tr("&Language of the text"), self._language)

    @property
    def language(self) -> str:
        """The code of the language."""
        return str(self._language.currentData())


class FileStep(Step):
    """Where a file is to be kept; nothing that is there is replaced."""

    def __init__(self, heading: str, about: str, prompt: str, usual: Callable[[], str]) -> None:
        super().__init__(heading, about)
        self._usual = usual
        self._field = line_field()
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._choose = Button(_tr("C&hoose…"), "folder")
        self._choose.clicked.connect(self._ask)
        self.add_field(prompt, self._field)
        self.body.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._field.textEdited.connect(self.changed)

    @property
    def path(self) -> Path:
        """What was chosen."""
        return Path(self._field.text().strip()).expanduser()

    def enter(self) -> None:
        if not self._field.text():
            self._field.setText(self._usual())

    def fault(self) -> str:
        if not self._field.text().strip():
            return _tr("Choose a file first.")
        if self.path.exists():
            return _tr("There is a file of this name already. Choose another name.")
        if not self.path.parent.is_dir():
            return _tr("The folder does not exist. Choose another one.")
        return ""

    def first(self) -> QWidget:
        return self._field

    def _ask(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.heading, self._field.text())
        if name:
            self._field.setText(name)
            self.changed.emit()


def usual_file(name: str, suffix: str = _SUFFIX) -> str:
    """Return a free name in the home folder, for a file that is to be made."""
    stem = "".join(c if c.isalnum() else "-" for c in name.casefold()).strip("-") or "travaux"
    folder, number = Path.home(), 1
    while (path := folder / f"{stem}{f'-{number}' if number > 1 else ''}{suffix}").exists():
        number += 1
    return str(path)


class PassphraseStep(Step):
    """A new passphrase, typed twice; its strength is said in words."""

    def __init__(self) -> None:
        super().__init__(
            _tr("Choose a passphrase"),
            _tr(
                "It opens the workspace on this machine, and nobody can reset it. Six words that "
                "come to your mind by chance are better than one with signs in it."
            ),
        )
        self._once, self._again = line_field(), line_field()
        self._strength = plain_label(interface_font(LABEL), "quiet")
        self._strength.setAccessibleDescription(_tr("Strength"))
        self._visible = QCheckBox(_tr("&Show what is typed"))
        for prompt, field in (
            (_tr("&Passphrase"), self._once),
            (_tr("The same &again"), self._again),
        ):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            self.add_field(prompt, field)
            field.textEdited.connect(self._typed)
        self.body.addWidget(self._strength)
        self.body.addWidget(self._visible)
        self._visible.toggled.connect(self._set_visible)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._once.text()

    def forget(self) -> None:
        """Take it out of the fields."""
        for field in (self._once, self._again):
            field.clear()
        self._strength.setText("")

    def fault(self) -> str:
        if len(self._once.text()) < MIN_PASSPHRASE:
            return _tr("The passphrase needs at least {} characters.").format(MIN_PASSPHRASE)
        if self._once.text() != self._again.text():
            return _tr("The two passphrases differ. Type the same in both fields.")
        return ""

    def first(self) -> QWidget:
        return self._once

    def _typed(self) -> None:
        self._strength.setText(strength(self._once.text()))
        self.changed.emit()

    def _set_visible(self, visible: bool) -> None:  # noqa: FBT001 a slot
        modes = QLineEdit.EchoMode
        for field in (self._once, self._again):
            field.setEchoMode(modes.Normal if visible else modes.Password)


def strength(passphrase: str) -> str:
    """Return how hard a passphrase is to guess, in words. An estimate, for guidance only."""
    if not passphrase:
        return ""
    words = len([w for w in passphrase.split() if len(w) > 2])
    letters = len(set(passphrase.casefold()))
    if len(passphrase) < MIN_PASSPHRASE:
        return _tr("Too short. Characters still needed: {}").format(
            MIN_PASSPHRASE - len(passphrase)
        )
    if letters < 8:
        return _tr("Weak: the same few letters again and again")
    if words >= 6 or len(passphrase) >= 32:
        return _tr("Strong")
    return _tr("Fair: more words make it stronger")


class RecoveryStep(Step):
    """The recovery code, shown this once; two of its groups are typed back."""

    def __init__(self) -> None:
        super().__init__(
            _tr("Write down the recovery code"),
            _tr(
                "It opens the workspace when the passphrase is forgotten. Write it on paper, keep "
                "the paper where the machine is not. It is shown only now."
            ),
        )
        self.code = RecoveryCode.draw()
        self._shown = plain_label(fixed_font(15, 500))
        self._shown.setAccessibleName(_tr("Recovery code"))
        self._shown.setWordWrap(True)
        groups = self.code.groups
        self._shown.setText(left_to_right("  ".join(groups)))
        self._asked = sorted(secrets.SystemRandom().sample(range(len(groups) - 1), _ASKED))
        self._fields = [line_field() for _ in self._asked]
        self.body.addWidget(self._shown)
        self.body.addSpacing(8)
        for place, field in zip(self._asked, self._fields, strict=True):
            hold(field, Side.MOST_WIDTH, 140)
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.add_field(_tr("Group {} of your paper").format(place + 1), field)
            field.textEdited.connect(self.changed)

    def fault(self) -> str:
        for place, field in zip(self._asked, self._fields, strict=True):
            typed = field.text().strip().upper().translate(_MEANT)
            if typed != self.code.groups[place]:
                return _tr("Group {} is not what stands above. Look at your paper.").format(
                    place + 1
                )
        return ""

    def first(self) -> QWidget:
        return self._fields[0]


_MEANT = str.maketrans("ILO", "110")
