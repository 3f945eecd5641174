"""What is kept of a page is what the whole record gives, and is gone when anything has come in."""

import io
import random
from pathlib import Path

import pytest

from app.negotiation.events import AmendmentTabled
from app.ports import Store
from app.workspace.checkpoint import bound_to_everything, keep, keep_in_parts
from app.workspace.naming import the_text
from app.workspace.syncing import take_in
from app.workspace.workspace import Workspace
from tests.benchmarks.load import SMALL, Load, _found_or_made, copy_of
from tests.builders import substitution
from tests.desks import PASSPHRASE, cheap_backend
from ui.bridge.kept_page import keep_page, kept_page
from ui.bridge.page import Page, Request
from ui.bridge.paging import Pages
from ui.bridge.standing_of import standing_of


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Load:
    return _found_or_made(tmp_path_factory.mktemp("load") / SMALL.name, SMALL)


@pytest.fixture
def store(load: Load, tmp_path: Path) -> Store:
    return cheap_backend().open(copy_of(load.chair, tmp_path), PASSPHRASE)


def from_the_record(store: Store, *, and_keep: bool = False) -> Page:
    workspace = Workspace(store)
    pages = Pages(workspace)
    page = pages.page(Request())
    while not page.is_complete:
        page = pages.completed() or page
    made = pages.laid(page)
    if and_keep and made is not None:
        keep_page(store, page, standing_of(workspace), made)
    return page


def check(store: Store) -> None:
    """What is kept, if anything is, is what the record gives."""
    found, honest = kept_page(store), from_the_record(store)
    assert found is not None
    assert found.page.rows == honest.rows
    assert found.page.outline == honest.outline
    assert found.page.counts == honest.counts
    assert found.page.ids == honest.ids


def test_every_kind_of_words_comes_back(store: Store) -> None:
    page = from_the_record(store, and_keep=True)
    check(store)
    assert len({run.style for row in page.rows for run in row.text}) > 3


def test_what_comes_in_later_or_late_puts_an_end_to_it(load: Load, store: Store) -> None:
    """Late: by their place in the record they stand before much that is held."""
    from_the_record(store, and_keep=True)
    take_in(Workspace(store), io.BytesIO(load.late.read_bytes()), "late", None)
    assert kept_page(store) is None
    from_the_record(store, and_keep=True)
    check(store)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_recorded_and_kept_in_whatever_order(
    load: Load, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    desk = cheap_backend().open(copy_of(load.reader, tmp_path), PASSPHRASE)
    reader = Workspace(desk)
    bundles = [load.bundle.read_bytes(), load.late.read_bytes()]
    chance.shuffle(bundles)
    for bundle in bundles:
        take_in(reader, io.BytesIO(bundle), "the others", None)
        from_the_record(desk, and_keep=True)
        if reader.conference.texts and not standing_of(reader).needs_attention:
            check(desk)
        for number in range(chance.randrange(3)):
            if reader.conference.texts:
                reader.record([an_amendment(reader, chance, number)])
                assert kept_page(desk) is None
        from_the_record(desk, and_keep=True)
    if not standing_of(reader).needs_attention:
        check(desk)


def an_amendment(workspace: Workspace, chance: random.Random, number: int) -> AmendmentTabled:
    text = the_text(workspace.conference, None).base
    clause = chance.choice([c.id for c, _ in text.walk()])
    words = text[clause].wording("en").text
    at = chance.randrange(len(words) + 1)
    change = substitution(clause, words, f"{words[:at]} word{number} {words[at:]}")
    tabled = workspace.conference.numbered
    taken = [n for party, _, n in tabled if party == workspace.me.id]
    return AmendmentTabled(max(taken, default=0) + 1, text.id, (change,), "", None, ())


@pytest.mark.parametrize(
    "value", [None, {}, 7, "x", [["A treaty", "en", "", [], [[1]], []]], [[1, 2, 3, 4, 5, 6]]]
)
def test_what_is_no_page_is_not_there(store: Store, value: object) -> None:
    keep(store, "page", bound_to_everything(store), value)
    assert kept_page(store) is None
    keep_in_parts(store, "page", bound_to_everything(store), value, [b""])
    assert kept_page(store) is None


def test_what_is_foreign_or_damaged_is_not_there(store: Store) -> None:
    store.checkpoints.put("page", bound_to_everything(store), b"damaged")
    assert kept_page(store) is None
    store.checkpoints.put("page", b"of another state", b"")
    assert kept_page(store) is None
