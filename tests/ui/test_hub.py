"""A hub set up from the window, run by a real server, and two windows that exchange through it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from app.hub_port import HubNode, Routes
from app.treaty.wording import Part
from app.workspace import drafting, proposing
from app.workspace.naming import the_text
from app.workspace.workspace import Workspace
from storage.sync.folder.store import FolderStore
from storage.sync.hub.charge import read_charge
from storage.sync.hub.hub_office import NatsOffice
from storage.sync.hub.office import provision
from storage.sync.hub.server import HubServer
from storage.sync.loop import LoopThread
from tests.hubs import free_ports
from tests.ui.desk import CHEAP, Sitting, found
from tests.ui.test_access import unnamed
from ui.application import make_window
from ui.bridge.way import Way
from ui.command_table import Command
from ui.views.hub.sheets import HubMadeSheet, HubSheet, NoPassSheet
from ui.views.text_page import TextPage
from ui.window_state import WindowState

PATIENCE = 60_000
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desks(tmp_path: Path) -> Path:
    found(tmp_path)
    return tmp_path


@pytest.fixture
def windows(qapp: QApplication, qtbot: QtBot, state: WindowState) -> Iterator[list[Sitting]]:
    """Two windows that know hubs: the secretariat's and Norway's."""
    made: list[Sitting] = []
    for _ in range(2):
        window = make_window(qapp, CHEAP, state, Routes(FolderStore, NatsOffice))
        qtbot.addWidget(window)
        made.append(Sitting(window, qtbot))
    yield made
    for sitting in made:
        if sitting.window.isVisible():  # the other is closed by the bot, once
            sitting.window.close()


def opened(sitting: Sitting, path: Path) -> None:
    sitting.window.show()
    sitting.window.activateWindow()
    sitting.window.offer(path)
    sitting.unlocked()


def saves(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, p=path: (str(p), ""))


def set_up(sitting: Sitting, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Set a hub up as the secretariat does, from the page on exchange; return its ports."""
    sitting.window._actions.run(Command.GO_SYNC)
    sitting.window._actions.run(Command.SYNC_HUB)  # there is none yet, so it asks for one
    sitting.bot.waitUntil(lambda: bool(sitting.window.findChildren(HubSheet)), timeout=PATIENCE)
    sheet = sitting.child(HubSheet)
    ports = free_ports(4)
    sheet.findChild(QLineEdit).setText("127.0.0.1")
    for box, port in zip(sheet.findChildren(QSpinBox), ports, strict=True):
        box.setValue(port)
    saves(monkeypatch, folder)
    sitting.bot.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    sitting.bot.waitUntil(lambda: bool(sitting.window.findChildren(HubMadeSheet)), timeout=PATIENCE)
    return ports


def serves(folder: Path, ports: list[int]) -> HubServer:
    """Run the hub's server from the folder that was written, and make its store."""
    server = HubServer(folder / "node1", HubNode("node1", "127.0.0.1", *ports))
    server.start(wait=False)
    server.wait_until_up(60)
    loop = LoopThread("test hub")
    loop.run(provision(read_charge(folder), lambda _: None))
    loop.stop()
    return server


def tables(workspace: Workspace) -> None:
    """Let Norway table another wording of the second paragraph."""
    text = the_text(workspace.conference, None)
    clause = next(c for c in text.base.clauses.values() if "consult" in c.wording("en").text)
    words = clause.wording("en").text
    place = (clause.id, "en", Part.TEXT)
    operation = proposing.reworded(place, words, words.replace("one", "each"), "paragraph 2")
    drafting.table(workspace, drafting.keep(workspace, text, drafting.Wish([operation])))


def joins(sitting: Sitting, path: Path) -> None:
    """Open a delegation's workspace, take its pass when it is asked for one, and exchange."""
    opened(sitting, path)
    sitting.window._actions.run(Command.SYNC_HUB)
    sitting.bot.waitUntil(lambda: bool(sitting.window.findChildren(NoPassSheet)), timeout=PATIENCE)
    sitting.bot.keyClick(sitting.child(NoPassSheet), Qt.Key.Key_Return, CONTROL)
    sitting.bot.waitUntil(lambda: "has its pass" in sitting.label("News"), timeout=PATIENCE)
    sitting.window._actions.run(Command.SYNC_HUB)
    watch = sitting.window._host.watch
    sitting.bot.waitUntil(lambda: watch.state.way is Way.OPEN, timeout=PATIENCE)


def test_two_windows_exchange_through_a_hub_that_was_set_up_in_one(
    windows: list[Sitting], desks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, norway = windows
    opened(first, desks / "secretariat.travaux")
    ports = set_up(first, desks / "hub", monkeypatch)
    assert (desks / "hub/node1/server.key").stat().st_mode & 0o077 == 0
    server = serves(desks / "hub", ports)
    try:
        saves(monkeypatch, desks / "passes.tvxp")
        first.bot.keyClick(first.child(HubMadeSheet), Qt.Key.Key_Return, CONTROL)
        first.bot.waitUntil(lambda: "Passes in it: 3" in first.label("News"), timeout=PATIENCE)
        joins(norway, desks / "NOR.travaux")
        joins(first, desks / "KEN.travaux")
        arrives_beside_a_draft(first, norway)
    finally:
        server.kill()


def arrives_beside_a_draft(kenya: Sitting, norway: Sitting) -> None:
    """What Norway tables is shown to Kenya, which goes on typing where it was."""
    kenya.window.activateWindow()
    kenya.goes_to("1. The Parties")
    kenya.bot.keyClick(kenya.text, Qt.Key.Key_F2)
    reader = kenya.child(TextPage).reader
    kenya.bot.waitUntil(lambda: reader.drafting.editor is not None, timeout=PATIENCE)
    editor = reader.drafting.editor
    kenya.bot.keyClicks(editor.edit, "Always, ")
    words, top = editor.words, kenya.text.verticalScrollBar().value()
    assert not any("each" in line for line in kenya.lines())
    norway.window._bridge.ask(tables, lambda _: norway.window._host.refresh_wanted.emit())
    kenya.bot.waitUntil(lambda: any("each" in line for line in kenya.lines()), timeout=PATIENCE)
    assert reader.drafting.editor is editor
    assert editor.words == words
    assert kenya.text.verticalScrollBar().value() == top
    assert str(kenya.text.currentIndex().data()).startswith("1. The Parties")
    kenya.bot.keyClicks(editor.edit, "and ")
    assert "and " in editor.words


def test_what_cannot_be_a_hub_is_refused_in_the_sheet(
    windows: list[Sitting], desks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secretariat = windows[0]
    opened(secretariat, desks / "secretariat.travaux")
    secretariat.window._actions.run(Command.SET_UP_HUB)
    secretariat.bot.waitUntil(
        lambda: bool(secretariat.window.findChildren(HubSheet)), timeout=PATIENCE
    )
    sheet = secretariat.child(HubSheet)
    assert unnamed(sheet) == []
    sheet.findChild(QLineEdit).setText("one two")
    saves(monkeypatch, desks / "hub")
    secretariat.bot.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    secretariat.bot.waitUntil(
        lambda: "one server or three" in sheet._fault.text(), timeout=PATIENCE
    )
    assert not (desks / "hub").exists()


def test_who_does_not_keep_the_roster_does_not_set_up_the_hub(
    windows: list[Sitting], desks: Path
) -> None:
    norway = windows[0]
    opened(norway, desks / "NOR.travaux")
    for command in (Command.SET_UP_HUB, Command.ADMIT_TO_HUB):
        assert norway.window._actions.refusal(command) == "The secretariat sets up the hub."
