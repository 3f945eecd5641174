"""Settings: how the interface looks and reads, and when the workspace locks itself."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.workspace.lock_time import (
    MAX_LOCK_MINUTES,
    MIN_LOCK_MINUTES,
    lock_minutes,
    set_lock_minutes,
)
from app.workspace.workspace import Workspace
from ui.command import Command
from ui.i18n import LANGUAGE_NAMES, LANGUAGES, unmarked
from ui.theme.fonts import FIGURE, TITLE, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.host import Host, RailPage
from ui.widgets.parts import number_box, plain_label
from ui.window_state import MAX_SCALE, MAX_ZOOM, MIN_SCALE, MIN_ZOOM

_STEP, _WIDTH, _FIELD = 10, 640, 180
_MODES = ("system", "light", "dark")
_COMMANDS = (Command.SYSTEM, Command.LIGHT, Command.DARK)


class SettingsPage(RailPage):
    """Everything counts at once, but for the language, which counts from the next unlocking on."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._appearance = QComboBox()
        self._contrast = QCheckBox(self.tr("&High contrast, whatever the system says"))
        self._zoom = _percent(MIN_ZOOM, MAX_ZOOM)
        self._scale = _percent(MIN_SCALE, MAX_SCALE)
        self._language = QComboBox()
        self._restart = Button(self.tr("Lock, and come back in this language"), "languages")
        self._letters = QCheckBox(self.tr("Si&ngle letters are commands where nothing is typed"))
        self._minutes = number_box()
        self._grid = QGridLayout()
        self._fill()
        self._arrange()
        self._connect()

    def regions(self) -> Sequence[QWidget]:
        return (self._appearance,)

    def enter(self) -> None:
        state = self.host.state
        for field, place in (
            (self._appearance, _MODES.index(state.appearance) if state.appearance in _MODES else 0),
            (self._language, ("", *LANGUAGES).index(state.language)),
        ):
            with QSignalBlocker(field):
                field.setCurrentIndex(place)
        for box, value in ((self._zoom, state.zoom), (self._scale, state.scale)):
            with QSignalBlocker(box):
                box.setValue(value)
        for tick, on in ((self._contrast, state.contrast), (self._letters, state.letters)):
            with QSignalBlocker(tick):
                tick.setChecked(on)
        self._restart.hide()
        self.host.facts_changed.emit((), "")
        self.host.bridge.ask(_minutes_of, self._show_minutes)

    def _show_minutes(self, minutes: int) -> None:
        with QSignalBlocker(self._minutes):
            self._minutes.setValue(minutes)

    def _connect(self) -> None:
        run = self.host.actions.run
        self._appearance.activated.connect(self._choose_mode)
        self._contrast.toggled.connect(self._flip_contrast)
        self._zoom.valueChanged.connect(self.host.zoom_wanted)
        self._scale.valueChanged.connect(self.host.scale_wanted)
        self._language.activated.connect(self._choose_language)
        self._restart.clicked.connect(lambda: run(Command.LOCK))
        self._letters.toggled.connect(self._set_letters)
        self._minutes.valueChanged.connect(self._set_minutes)

    def _choose_mode(self, at: int) -> None:
        self.host.actions.run(_COMMANDS[at])

    def _flip_contrast(self) -> None:
        self.host.actions.run(Command.CONTRAST)

    def _choose_language(self, at: int) -> None:
        self.host.state.language = ("", *LANGUAGES)[at]
        self._restart.show()

    def _set_letters(self, on: bool) -> None:  # noqa: FBT001 a slot
        self.host.state.letters = on
        self.host.actions.set_letters(on=on)

    def _set_minutes(self, minutes: int) -> None:
        def work(workspace: Workspace) -> int:
            with workspace.store.transaction():
                set_lock_minutes(workspace.store.vault, minutes)
            return minutes

        self.host.bridge.ask(work, self.host.lock_time_changed.emit)

    def _fill(self) -> None:
        for name in (self.tr("As the system"), self.tr("Light"), self.tr("Dark")):
            self._appearance.addItem(name)
        self._language.addItem(self.tr("As the system"))
        names = dict(LANGUAGE_NAMES)
        for code in LANGUAGES:
            self._language.addItem(names[code])
        self._minutes.setRange(MIN_LOCK_MINUTES, MAX_LOCK_MINUTES)
        self._minutes.setSuffix(self.tr(" minutes"))

    def _arrange(self) -> None:
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        for field in (self._appearance, self._zoom, self._scale, self._language, self._minutes):
            hold(field, Side.LEAST_WIDTH, _FIELD)
        self._head(self.tr("Appearance"))
        self._row(self.tr("&Colours"), self._appearance)
        self._row("", self._contrast)
        self._row(self.tr("Size of the &treaty’s text"), self._zoom)
        self._row(self.tr("Size of the &interface"), self._scale)
        self._head(self.tr("Language and keys"))
        self._row(self.tr("Language of the interface"), self._language)
        self._row("", self._restart)
        self._row("", self._letters)
        self._head(self.tr("Security"))
        self._row(self.tr("&Lock after so long without use"), self._minutes)
        for button in self._vault():
            self._row("", button)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(_scrolled(self.tr("Settings"), self._grid))

    def _vault(self) -> list[Button]:
        """Return what can be done with the workspace's file and its key; most of it is a form."""
        made: list[Button] = []
        for words, icon, form in (
            (self.tr("Change the &passphrase…"), "keyboard", "vault passphrase"),
            (self.tr("Make a &recovery code…"), "refresh-cw", "vault recovery-code"),
            (self.tr("Lock it for tra&vel…"), "lock", "vault travel-lock"),
            (self.tr("&Keyring of this login…"), "badge-check", "vault keyring"),
        ):
            button = Button(words, icon)
            button.clicked.connect(lambda _=False, f=form: self.host.form_wanted.emit(f))
            made.append(button)
        listed = {one.command: one for one in self.host.actions.listed()}
        for command in (Command.TAKE_COPY, Command.VERIFY_RECORD):
            button = Button(self.host.actions.action(command).text(), listed[command].icon)
            button.clicked.connect(lambda _=False, c=command: self.host.actions.run(c))
            made.append(button)
        return made

    def _head(self, words: str) -> None:
        label = plain_label(interface_font(TITLE - 2, 600))
        label.setText(words)
        label.setContentsMargins(0, 14, 0, 2)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)

    def _row(self, prompt: str, field: QWidget) -> None:
        row = self._grid.rowCount()
        if prompt:
            label = plain_label(interface_font(), "quiet")
            label.setText(prompt)
            label.setBuddy(field)
            field.setAccessibleName(unmarked(prompt))
            self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeading)


def _scrolled(name: str, grid: QGridLayout) -> QScrollArea:
    inside = QWidget()
    title = plain_label(interface_font(FIGURE, 600))
    title.setText(name)
    column = QVBoxLayout(inside)
    column.setContentsMargins(32, 24, 32, 24)
    column.addWidget(title)
    column.addLayout(grid)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setObjectName("page")
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll


def _minutes_of(workspace: Workspace) -> int:
    return lock_minutes(workspace.store.vault)


def _percent(least: int, most: int) -> QSpinBox:
    box = number_box()
    box.setRange(least, most)
    box.setSingleStep(_STEP)
    box.setSuffix(" %")
    hold(box, Side.LEAST_WIDTH, 110)
    return box
