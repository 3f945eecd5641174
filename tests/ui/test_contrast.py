"""What is drawn on what can be told apart: words by 4.5 to 1, states and edges by 3 to 1."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.negotiation.stand_events import Stance
from app.treaty.instrument import ClauseKind
from tests.ui.contrast import SHAPES, WORDS, ratio, told
from tests.ui.test_models import a_page, a_row
from ui.bridge.page import Hit, Section
from ui.consensus.cells import draw_mark
from ui.consensus.gathering import Mark
from ui.delegates.clause_layout import Setting, lay_out
from ui.delegates.clause_painter import Look, paint
from ui.delegates.marks import draw_tag
from ui.shell.palette_lines import LineDelegate
from ui.shell.palette_model import Line, PaletteModel
from ui.shell.rail import Item, RailItem
from ui.theme.fonts import treaty_type
from ui.theme.look import look, show_look
from ui.theme.style import palette, sheet
from ui.theme.tokens import Theme, high_contrast, load_theme
from ui.views.outline_panel import OutlinePanel
from ui.widgets.buttons import Button
from ui.widgets.pill import Pill
from ui.widgets.row_list import RowItem, RowList
from ui.widgets.segments import Segments

_PLAIN = (load_theme("light"), load_theme("dark"))
THEMES = (*_PLAIN, *map(high_contrast, _PLAIN))
GROUNDS = ("app", "surface", "sunken", "hover", "selected")
INKS = ("text", "text2", "text3", "accent", "agreed", "bracket", "collision", "stale")
SOFT = ("accent", "agreed", "bracket", "collision", "stale")
BEGINS = QRect(0, 0, 14, 34)
"""Where rows have their bar, before any word or icon."""
ENOUGH = 24
"""Pixels at least: a bar of 3 by 8."""
A_STROKE = 12
"""Pixels of the stroke through an icon."""


@pytest.fixture(params=THEMES, ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """Each theme in turn, shown."""
    before, style = look(), qapp.styleSheet()
    show_look(request.param)
    qapp.setPalette(palette(request.param))
    qapp.setStyleSheet(sheet(request.param))
    yield request.param
    show_look(before)
    qapp.setPalette(palette(before))
    qapp.setStyleSheet(style)


def pairs(theme: Theme) -> Iterator[tuple[str, QColor, QColor, float]]:
    """Yield what is drawn on what: a name, both colours, the least ratio."""
    for ground in GROUNDS:
        under: QColor = getattr(theme, ground)
        for ink in INKS:
            yield f"{ink} on {ground}", getattr(theme, ink), under, WORDS
        yield f"an edge of the accent on {ground}", theme.accent, under, SHAPES
        yield f"an edge of a field on {ground}", theme.control, under, SHAPES - _ROUNDING
        if theme.is_contrast:
            yield f"a rule on {ground}", theme.border, under, WORDS
            yield f"an edge of a button on {ground}", theme.border_strong, under, WORDS
        for slot, colour in enumerate(theme.delegations):
            if ground != "sunken":
                yield f"delegation {slot} on {ground}", colour, under, WORDS
    for role in SOFT:
        yield f"{role} on its own", getattr(theme, role), getattr(theme, f"{role}_soft"), WORDS
        yield f"words on {role}", theme.text, getattr(theme, f"{role}_soft"), WORDS
    yield "words on the accent", theme.on_accent, theme.accent, WORDS
    yield "the number of a badge", theme.surface, theme.collision, WORDS
    yield "a tooltip", theme.surface, theme.text, WORDS


_ROUNDING = 0.05
"""The edge of a field is 2.97 to 1 on a track and on a chosen row, where no field ever stands."""


def test_every_role_can_be_read_on_every_ground_that_it_is_drawn_on(theme: Theme) -> None:
    found = [(name, ratio(a, b), least) for name, a, b, least in pairs(theme)]
    assert not [one for one in found if one[1] < one[2]]


def painted(draw: Callable[[QPainter], object], ground: QColor) -> QImage:
    """Return what is drawn on a ground of 360 by 34."""
    image = QImage(360, 34, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return image


def test_a_code_is_read_as_well_on_a_chosen_row_as_on_any_other(theme: Theme) -> None:
    for slot in range(8):
        for ground in (theme.surface, theme.app, theme.hover, theme.selected):
            image = painted(lambda p, s=slot: draw_tag(p, QPointF(4, 4), "FRA", s), ground)
            under = image.pixelColor(7, 7)
            assert ratio(theme.delegation(slot), under) >= WORDS, (slot, ground.name())


def test_the_sign_of_a_position_is_read_on_its_cell(theme: Theme) -> None:
    inks = {Stance.RESERVES: theme.bracket, Stance.OPPOSES: theme.surface,
            Stance.ACCEPTS_IF: theme.agreed, Stance.AWAITS: theme.text2}  # fmt: skip
    for stance, ink in inks.items():
        for ground in (theme.surface, theme.selected):
            mark = Mark(stance, "Article 7", "7(3)")
            image = painted(lambda p, m=mark: draw_mark(p, QRectF(0, 0, 60, 30), m), ground)
            assert ratio(ink, image.pixelColor(8, 15)) >= WORDS, (stance, ground.name())


def pictured(widget: QWidget, size: QSize) -> QImage:
    """Return what a widget looks like in a window of its own, without the keyboard."""
    widget.resize(size)
    widget.ensurePolished()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def rows(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    view = RowList("Rows")
    qtbot.addWidget(view)
    view.show_rows([RowItem(bytes([n]), "KEN-1", "a laptop", "users") for n in range(2)])
    return chosen_and_not(view)


def palette_lines(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    model = PaletteModel()
    view = QListView()
    qtbot.addWidget(view)
    delegate = LineDelegate()
    view.setProperty("kept", (model, delegate))
    view.setObjectName("palettelist")
    view.setItemDelegate(delegate)
    view.setModel(model)
    model.show([Line(f"Lock {n}", "Window", "lock", "", "", lambda: None) for n in range(2)])
    return chosen_and_not(view)


def outline(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    panel = OutlinePanel(theme)
    qtbot.addWidget(panel)
    rows = [a_row(1, "words"), a_row(2, "words")]
    heads = [Section(row.id, ClauseKind.ARTICLE, row.label, "Scope", 0, ()) for row in rows]
    panel.show_page(a_page(rows, tuple(heads)))
    return chosen_and_not(panel.view)


def chosen_and_not(view: QAbstractItemView) -> tuple[QImage, QImage]:
    """Return the first row of a list, not current and current."""
    found: list[QImage] = []
    for number in (1, 0):
        view.setCurrentIndex(view.model().index(number, 0))
        whole = pictured(view, QSize(260, 200))
        box = view.visualRect(view.model().index(0, 0))
        found.append(whole.copy(0, box.top() + 4, 24, box.height()))
    return found[0], found[1]


def rail(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    item = RailItem(Item("text", "Text", "book-open-text", "Ctrl+1"))
    qtbot.addWidget(item)
    images = switched(item, QSize(76, 60))
    return images[0].copy(BEGINS), images[1].copy(BEGINS)


def toggle(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    button = Button("Attribution", "eye", "toggle")
    qtbot.addWidget(button)
    return switched(button, button.sizeHint())


def switched(button: QAbstractButton, size: QSize) -> tuple[QImage, QImage]:
    button.setCheckable(True)
    off = pictured(button, size)
    button.setChecked(True)
    return off, pictured(button, size)


def segment(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    switch = Segments("View", ("Clean", "Redline"))
    qtbot.addWidget(switch)
    switch.show_choice(1)
    off = pictured(switch, QSize(160, 28))
    switch.show_choice(0)
    on = pictured(switch, QSize(160, 28))
    return off.copy(0, 0, 60, 28), on.copy(0, 0, 60, 28)


def menu(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    shown = QMenu()
    qtbot.addWidget(shown)
    action = shown.addAction("Lock")
    off = pictured(shown, shown.sizeHint())
    shown.setActiveAction(action)
    return off, pictured(shown, shown.sizeHint())


def clause(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    return painted_clause(theme, Look()), painted_clause(theme, Look(selected=True))


def other_hit(qtbot: QtBot, theme: Theme) -> tuple[QImage, QImage]:
    hits = (Hit(0, in_heading=False, start=4, length=7),)
    return painted_clause(theme, Look()), painted_clause(theme, Look(hits=hits))


def painted_clause(theme: Theme, how: Look) -> QImage:
    setting = Setting(360, treaty_type("en", 1.0), theme, mirrored=False)
    laid = lay_out(a_row(1, "The Parties shall"), setting)
    return painted(lambda p: paint(p, laid, setting, QPoint(0, 0), how), theme.surface)


@pytest.mark.parametrize(
    "draw", [rows, palette_lines, outline, rail, toggle, segment, menu, clause, other_hit]
)
def test_what_is_chosen_or_found_is_told_by_more_than_a_pale_ground(
    qtbot: QtBot, theme: Theme, draw: Callable[[QtBot, Theme], tuple[QImage, QImage]]
) -> None:
    off, on = draw(qtbot, theme)
    assert told(off, on, off.rect(), A_STROKE if draw is toggle else ENOUGH)


def test_in_high_contrast_what_had_a_ground_has_an_edge(qtbot: QtBot, theme: Theme) -> None:
    pill = Pill("Collision", "collision", "triangle-alert")
    qtbot.addWidget(pill)
    size = pill.sizeHint()
    image = pictured(pill, size)
    edge = image.pixelColor(size.width() // 2, 0)
    ground = image.pixelColor(size.width() // 2, 3)
    assert not theme.is_contrast or ratio(edge, ground) >= SHAPES
