"""The models tell Qt exactly what changes, judged by Qt's own tester, which aborts on a mistake."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.formats.view import RenderedClause, plain
from app.ids import ClauseId, InstrumentId
from app.treaty.instrument import Clause, ClauseKind
from app.workspace.view import View
from ui.bridge.page import Counts, Page, Row, Run, Section
from ui.models.clause_model import ClauseModel
from ui.models.edits import Arrival, Removal, edits
from ui.models.outline_model import OutlineModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def an_id(number: int) -> ClauseId:
    return ClauseId(number.to_bytes(16, "big"))


def a_row(number: int, words: str) -> Row:
    clause = Clause(an_id(number), ClauseKind.PARAGRAPH, None, b"")
    source = RenderedClause(clause, 0, f"{number}.", (), plain(words))
    return Row(source, f"{number}.", f"{number}.", None, 0, (), (Run(words),), len(words))


def a_page(rows: list[Row], outline: tuple[Section, ...] = ()) -> Page:
    return Page(
        "A conference", "", "A treaty", "en", InstrumentId(bytes(16)), View.ROLLING, (),
        tuple(row.id for row in rows), tuple(rows), outline, {}, Counts(), bytes(32),
    )  # fmt: skip


numbered = st.lists(st.integers(0, 12), unique=True, max_size=10)


@given(old=numbered, new=numbered)
def test_the_steps_from_one_list_to_another_lead_there(old: list[int], new: list[int]) -> None:
    held = list(old)
    for step in edits(old, new):
        match step:
            case Removal(first, last):
                del held[first : last + 1]
            case Arrival(first, last):
                held[first:first] = new[first : last + 1]
    assert held == new


@given(pages=st.lists(st.dictionaries(st.integers(0, 9), st.text(max_size=3)), max_size=5))
def test_the_list_of_clauses_goes_from_page_to_page_without_a_reset(
    pages: list[dict[int, str]],
) -> None:
    model = ClauseModel()
    tester = QAbstractItemModelTester(model, FATAL)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    for page in pages:
        model.show(a_page([a_row(n, words) for n, words in page.items()]))
        shown = [model.index(i, 0).data() for i in range(model.rowCount())]
        assert shown == [f"{n}. {words}" if words else f"{n}." for n, words in page.items()]
        assert all(model.row_of(an_id(n)) == at for at, n in enumerate(page))
    assert not resets
    assert tester.model() is model


@st.composite
def outlines(draw: st.DrawFn) -> tuple[Section, ...]:
    """A tree of at most nine sections, each once, with words and counts of any kind."""
    numbers = draw(st.lists(st.integers(0, 8), unique=True, max_size=9))

    def some() -> tuple[Section, ...]:
        found: list[Section] = []
        while numbers and draw(st.booleans()):
            number = numbers.pop()
            words, open_units = draw(st.sampled_from(["a", "b"])), draw(st.integers(0, 2))
            kind = ClauseKind.ARTICLE
            found.append(Section(an_id(number), kind, words, "", open_units, some()))
        return tuple(found)

    return some()


@given(trees=st.lists(outlines(), max_size=5))
def test_the_outline_goes_from_page_to_page_without_a_reset(
    trees: list[tuple[Section, ...]],
) -> None:
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, FATAL)
    for tree in trees:
        model.show(a_page([], tree))
        assert seen(model, QModelIndex()) == tree_of(tree)
    assert tester.model() is model


def seen(model: OutlineModel, above: QModelIndex) -> list[object]:
    rows = [model.index(i, 0, above) for i in range(model.rowCount(above))]
    spoken = Qt.ItemDataRole.AccessibleTextRole
    return [(row.data(spoken), seen(model, row)) for row in rows]


def tree_of(sections: tuple[Section, ...]) -> list[object]:
    words = [
        ", ".join([s.label, "Open", *([f"{s.open_units} open"] if s.open_units else [])])
        for s in sections
    ]
    return [(w, tree_of(s.children)) for w, s in zip(words, sections, strict=True)]


def test_an_index_of_a_section_that_is_gone_is_harmless() -> None:
    model = OutlineModel()
    model.show(a_page([], (Section(an_id(1), ClauseKind.ARTICLE, "Article 1", "", 0, ()),)))
    stale = model.index(0, 0)
    model.show(None)
    assert model.data(stale) is None
    assert model.rowCount() == 0
