"""Exchange and trust: what leaves is shown before, what comes in is told, evidence is looked at."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QListView,
    QPlainTextEdit,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from app.hub_port import Routes
from app.negotiation.talk_events import OnClause
from app.record.door import Arrival
from app.workspace.comments import Remark, comment
from app.workspace.exchanging import Exchange, Exchanged
from app.workspace.syncing import outgoing
from app.workspace.workspace import Package, Workspace
from storage.sync.folder.store import FolderStore
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from ui.application import make_window
from ui.bridge.exchange import folder_line
from ui.bridge.way import Way
from ui.command_table import Command
from ui.views.ask_sheet import AskSheet
from ui.views.compare_sheet import CompareSheet
from ui.views.sync_page import SyncPage, Tab
from ui.widgets.buttons import Button
from ui.widgets.states import Bar
from ui.window_state import WindowState


def no_hub() -> object:
    raise AssertionError("no test here needs a hub")


@pytest.fixture
def desks(tmp_path: Path) -> Path:
    """The folder of a small conference: secretariat.travaux, NOR.travaux, KEN.travaux."""
    found(tmp_path)
    return tmp_path


@pytest.fixture
def connected(qapp: QApplication, qtbot: QtBot, state: WindowState):
    """A window that knows folders."""
    window = make_window(qapp, CHEAP, state, Routes(FolderStore, no_hub))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield Sitting(window, qtbot)
    window.close()


def opened(sitting: Sitting, path: Path) -> Sitting:
    sitting.window.offer(path)
    sitting.unlocked()
    sitting.window._actions.run(Command.GO_SYNC)
    sitting.bot.waitUntil(lambda: page(sitting)._view is not None, timeout=10_000)
    return sitting


def page(sitting: Sitting) -> SyncPage:
    return sitting.child(SyncPage)


def tab(sitting: Sitting, one: Tab) -> list[str]:
    sitting.child(QTabBar, "Lists").setCurrentIndex(one)
    view = sitting.window.findChild(QListView, "rows")
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def choose(monkeypatch: pytest.MonkeyPatch, name: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def hand_over(source: Path, target: Path) -> Path:
    """Write a bundle of one desk and return it; nothing is read."""
    workspace = Workspace(CHEAP.open(source, PASSPHRASE))
    bundle = target / f"from-{source.stem}.tvxb"
    bundle.write_bytes(b"".join(outgoing(workspace).chunks))
    workspace.close()
    return bundle


def test_what_nobody_has_stated_to_hold_is_listed_as_outgoing(
    sitting: Sitting, desks: Path
) -> None:
    opened(sitting, desks / "NOR.travaux")
    rows = tab(sitting, Tab.OUTGOING)
    assert len(rows) == 1
    assert "not sent yet" in rows[0]
    assert "for everybody" in rows[0]


def test_an_answer_takes_what_it_covers_off_the_list(
    sitting: Sitting, desks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = hand_over(desks / "secretariat.travaux", desks)
    opened(sitting, desks / "NOR.travaux")
    choose(monkeypatch, "getOpenFileName", answer)
    sitting.window._actions.run(Command.READ_BUNDLE)
    sitting.bot.waitUntil(lambda: "New entries" in sitting.label("News"), timeout=20_000)
    sitting.bot.waitUntil(lambda: tab(sitting, Tab.OUTGOING) == [], timeout=10_000)
    labels = [w.text() for w in sitting.window.findChildren(QLabel) if w.isVisible()]
    assert "Nothing to send" in labels


def test_a_bundle_that_is_double_clicked_is_read_once_a_workspace_is_open(
    sitting: Sitting, desks: Path
) -> None:
    sitting.window.hand_in(hand_over(desks / "secretariat.travaux", desks))
    opened(sitting, desks / "NOR.travaux")
    sitting.bot.waitUntil(lambda: "New entries" in sitting.label("News"), timeout=20_000)


def test_before_a_bundle_is_written_every_word_of_it_is_shown(
    sitting: Sitting, desks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(sitting, desks / "NOR.travaux")
    sitting.bot.keyClick(page(sitting), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier
                         | Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
    sitting.bot.waitUntil(
        lambda: "should" in sitting.child(QPlainTextEdit, "What would leave").toPlainText(),
        timeout=10_000,
    )
    shown = sitting.child(QPlainTextEdit, "What would leave").toPlainText()
    assert "For everybody" in shown
    assert "Norway" in shown
    target = desks / "out.tvxb"
    choose(monkeypatch, "getSaveFileName", target)
    main = sitting.button("Write the bundle…")
    sitting.bot.mouseClick(main, Qt.MouseButton.LeftButton)
    sitting.bot.waitUntil(lambda: "was written" in sitting.label("News"), timeout=20_000)
    assert target.stat().st_size > 1_000


def test_a_damaged_bundle_is_refused_in_a_sentence_and_nothing_is_taken(
    sitting: Sitting, desks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = hand_over(desks / "secretariat.travaux", desks)
    data = bytearray(bundle.read_bytes())
    data[len(data) // 2] ^= 1
    bundle.write_bytes(data)
    opened(sitting, desks / "NOR.travaux")
    before = page(sitting)._view
    choose(monkeypatch, "getOpenFileName", bundle)
    sitting.window._actions.run(Command.READ_BUNDLE)
    sitting.bot.waitUntil(lambda: sitting.label("Message") != "", timeout=20_000)
    page(sitting)._view = None
    page(sitting).reload()
    sitting.bot.waitUntil(lambda: page(sitting)._view is not None, timeout=10_000)
    assert page(sitting)._view == before


def test_a_device_is_compared_aloud_and_that_is_remembered(sitting: Sitting, desks: Path) -> None:
    opened(sitting, desks / "NOR.travaux")
    rows = tab(sitting, Tab.DEVICES)
    number = next(n for n, row in enumerate(rows) if row.startswith("Secretariat"))
    assert "not compared" in rows[number]
    view = sitting.window.findChild(QListView, "rows")
    view.setCurrentIndex(view.model().index(number, 0))
    sitting.bot.mouseClick(sitting.button("Compare aloud…"), Qt.MouseButton.LeftButton)
    sheet = sitting.child(CompareSheet)
    same = sitting.button("It is the same")
    assert not same.isEnabled()
    for tick in sheet.findChildren(QCheckBox):
        tick.setFocus()
        sitting.bot.keyClick(tick, Qt.Key.Key_Space)
    sitting.bot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sitting.bot.waitUntil(lambda: ", compared" in tab(sitting, Tab.DEVICES)[number], timeout=10_000)


def test_the_palette_finds_devices_by_name_and_delegation_and_leads_to_them(
    sitting: Sitting, desks: Path
) -> None:
    sitting.window.offer(desks / "secretariat.travaux")
    sitting.unlocked()
    find = sitting.window._host.finders["@"]
    palette = sitting.palette
    palette.open("@ken")
    texts = [label.text() for label in palette.findChildren(QLabel)]
    assert "Not found" not in texts, "before it is known"
    sitting.bot.waitUntil(lambda: palette._model.rowCount() == 1, timeout=10_000)
    palette.shut()
    assert find("nobody of that name") == []
    (device,) = find("ken")
    device.go()
    shown = page(sitting)
    sitting.bot.waitUntil(shown.isVisible, timeout=10_000)
    assert Tab(shown._tabs.currentIndex()) is Tab.DEVICES
    assert shown._list.current is not None
    assert shown._list.current.name == device.name


def test_background_exchange_brings_news_and_leaves_the_reading_place_alone(
    connected: Sitting, desks: Path
) -> None:
    stick = desks / "stick"
    stick.mkdir()
    other = Workspace(CHEAP.open(desks / "secretariat.travaux", PASSPHRASE))
    store = FolderStore(stick, other.ground.chain.conference)
    from_secretariat(other, store)
    other.close()
    connected.window.offer(desks / "NOR.travaux")
    connected.unlocked()
    connected.goes_to("2. The Parties")
    place = str(connected.text.currentIndex().data())
    assert "must" not in place  # Kenya's amendment is not here yet
    line = folder_line_of(connected, stick)
    watch = connected.window._host.watch
    watch.begin(line, "a stick", listens=False)
    connected.bot.waitUntil(lambda: watch.state.way is Way.OPEN, timeout=20_000)
    connected.bot.waitUntil(
        lambda: "KEN" in str(connected.text.currentIndex().data()), timeout=20_000
    )
    assert str(connected.text.currentIndex().data()).startswith("2. The Parties")
    assert connected.text.hasFocus()
    watch.end()
    assert watch.state.way is Way.NONE


def from_secretariat(workspace: Workspace, store: FolderStore) -> None:
    Exchange(workspace, store).once()
    store.close()


def folder_line_of(sitting: Sitting, folder: Path):
    return folder_line(sitting.window._host.routes, folder)


def test_a_place_that_cannot_be_reached_is_told_and_tried_again(
    connected: Sitting, desks: Path
) -> None:
    opened(connected, desks / "KEN.travaux")
    watch = connected.window._host.watch
    watch.begin(folder_line_of(connected, desks / "nowhere"), "a stick", listens=False)
    connected.bot.waitUntil(lambda: watch.state.way is Way.LOST, timeout=20_000)
    bars = connected.window.findChildren(Bar)
    (lost,) = [bar for bar in bars if "cannot be reached" in bar.words]
    assert lost._icon._drawn[0] == "wifi-off"


def test_where_there_are_no_routes_the_command_says_so(sitting: Sitting, desks: Path) -> None:
    opened(sitting, desks / "KEN.travaux")
    assert sitting.window._actions.refusal(Command.SYNC_HUB) == "This is not possible here."


def with_a_hole(desks: Path, stick: Path) -> None:
    """Norway signs two things, of which the secretariat gets the second alone."""
    norway, secretariat = (
        Workspace(CHEAP.open(desks / f"{code}.travaux", PASSPHRASE))
        for code in ("NOR", "secretariat")
    )
    (text,) = norway.conference.texts.values()
    clause = next(iter(text.base.clauses))
    for words in ("First.", "Second."):
        comment(norway, Remark(OnClause(clause), words))
    last = next(norway.store.record.latest())
    secretariat.receive(Package(arrivals=[Arrival(last.envelope)]), "a stick")
    store = FolderStore(stick, norway.ground.chain.conference)
    Exchange(norway, store).once()
    store.close()
    norway.close()
    secretariat.close()


def test_what_is_missing_is_asked_for_by_the_way_that_one_chooses(
    connected: Sitting, desks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = desks / "stick"
    stick.mkdir()
    with_a_hole(desks, stick)
    opened(connected, desks / "secretariat.travaux")
    rows = tab(connected, Tab.WAITING)
    assert any("must exist and are not here" in row for row in rows)
    view = connected.window.findChild(QListView, "rows")
    view.setCurrentIndex(view.model().index(0, 0))
    connected.bot.mouseClick(connected.button("Ask to resend…"), Qt.MouseButton.LeftButton)
    connected.bot.waitUntil(lambda: bool(connected.window.findChildren(AskSheet)), timeout=10_000)
    assert connected.window._actions.refusal(Command.SYNC_FOLDER) == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    way = next(
        b for b in connected.child(AskSheet).findChildren(Button)
        if b.text().replace("&", "").startswith("Exchange through a folder")
    )  # fmt: skip
    connected.bot.mouseClick(way, Qt.MouseButton.LeftButton)
    connected.bot.waitUntil(lambda: tab(connected, Tab.WAITING) == [], timeout=20_000)


def test_what_nobody_has_yet_is_asked_for_at_once_where_a_way_is_open(
    connected: Sitting, desks: Path
) -> None:
    with_a_hole(desks, folder_of(desks, "elsewhere"))
    opened(connected, desks / "secretariat.travaux")
    watch = connected.window._host.watch
    came: list[Exchanged] = []
    watch.arrived.connect(came.append)
    watch.begin(folder_line_of(connected, folder_of(desks, "stick")), "a stick", listens=False)
    connected.bot.waitUntil(lambda: watch.state.way is Way.OPEN and bool(came), timeout=20_000)
    assert came[-1].asked == 1  # of itself, the first time
    came.clear()
    connected.bot.waitUntil(lambda: bool(tab(connected, Tab.WAITING)), timeout=10_000)
    view = connected.window.findChild(QListView, "rows")
    view.setCurrentIndex(view.model().index(0, 0))
    connected.bot.mouseClick(connected.button("Ask to resend…"), Qt.MouseButton.LeftButton)
    connected.bot.waitUntil(lambda: bool(came), timeout=20_000)
    assert came[-1].asked == 1
    assert "Asked the others to resend: 1." in connected.label("News")


def folder_of(desks: Path, name: str) -> Path:
    folder = desks / name
    folder.mkdir()
    return folder


def with_a_fork(desks: Path) -> None:
    """Norway's workspace was copied, and each copy signs two things; the secretariat gets all."""
    for ending in (".travaux", ".travaux.key", ".travaux.anchor"):
        shutil.copy(desks / f"NOR{ending}", desks / f"twin{ending}")
    secretariat = Workspace(CHEAP.open(desks / "secretariat.travaux", PASSPHRASE))
    for name in ("NOR", "twin"):
        one = Workspace(CHEAP.open(desks / f"{name}.travaux", PASSPHRASE))
        (text,) = one.conference.texts.values()
        for words in ("First", "Second"):
            comment(one, Remark(OnClause(next(iter(text.base.clauses))), f"{words} of {name}."))
        came = [Arrival(entry.envelope) for entry in one.store.record.latest()]
        secretariat.receive(Package(arrivals=came[:2][::-1]), name)
        one.close()
    secretariat.close()


def test_what_is_in_quarantine_stands_in_order_and_no_two_lines_say_the_same(
    sitting: Sitting, desks: Path
) -> None:
    with_a_fork(desks)
    opened(sitting, desks / "secretariat.travaux")
    rows = tab(sitting, Tab.QUARANTINE)
    view = page(sitting)._view
    assert view is not None
    assert len(rows) == len(set(rows)) == len(view.quarantine) >= 4
    assert all(one.id.hex()[:8] in row for one, row in zip(view.quarantine, rows, strict=True))
    places = [(one.whose, one.number, one.id) for one in view.quarantine]
    assert places == sorted(places)
    assert len({place[:2] for place in places}) < len(places), "two of one number"


def test_ways_to_exchange_have_words_where_there_is_room_and_else_an_icon_and_a_name(
    sitting: Sitting, desks: Path
) -> None:
    opened(sitting, desks / "KEN.travaux")
    names = ("Exchange through a folder…", "Exchange through the hub")
    for width, shown in ((1440, True), (1024, False), (1440, True)):
        sitting.window.resize(width, 700)
        sitting.bot.waitUntil(lambda wide=width: sitting.window.width() == wide, timeout=5_000)
        buttons = [b for b in page(sitting).findChildren(Button) if b.accessibleName() in names]
        assert [b.accessibleName() for b in buttons] == list(names)
        assert [bool(b.text()) for b in buttons] == [shown, shown]
        sitting.bot.waitUntil(lambda: are_whole(page(sitting)), timeout=5_000)


def are_whole(shown: SyncPage) -> bool:
    """Whether no button of a page is too narrow for what stands on it."""
    buttons = [b for b in shown.findChildren(Button) if b.isVisible()]
    return all(b.width() >= b.sizeHint().width() for b in buttons)
