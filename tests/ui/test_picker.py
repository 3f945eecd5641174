"""Things that can be ticked: the model tells exactly what changed, and the keyboard does it all."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from tests.ui.test_access import focusable_without_role, unnamed
from ui.widgets.picker import Choice, ChoiceModel, Picker

_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
THREE = [Choice(b"a", "Article 1"), Choice(b"b", "Article 2"), Choice(b"c", "Annex")]


def test_the_model_passes_the_tester_whatever_is_offered_and_ticked(qtbot: QtBot) -> None:
    model = ChoiceModel(THREE)
    tester = QAbstractItemModelTester(model, _FATAL)
    model.tick([b"a", b"c"])
    model.offer([Choice(b"c", "Annex I"), Choice(b"d", "Annex II")])
    assert model.chosen == (b"c",)
    assert model.index(0, 0).data() == "Annex I"
    model.offer([])
    assert model.chosen == ()
    model.offer(THREE)
    assert model.rowCount() == 3
    assert tester is not None


def test_typing_filters_and_space_ticks(qtbot: QtBot) -> None:
    picker = Picker("Clauses", THREE)
    qtbot.addWidget(picker)
    picker.show()
    field, view = picker.findChild(QLineEdit), picker.findChild(QListView)
    qtbot.keyClicks(field, "annex")
    assert view.model().rowCount() == 1
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert picker.chosen == (b"c",)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert picker.chosen == ()
    assert unnamed(picker) == []
    assert focusable_without_role(picker) == []


def test_what_is_offered_is_shown_as_it_is(qtbot: QtBot) -> None:
    picker = Picker("Clauses", [Choice(b"x", "<b>bold</b>")], filtered=False)
    qtbot.addWidget(picker)
    view = picker.findChild(QListView)
    assert view.model().index(0, 0).data() == "<b>bold</b>"
