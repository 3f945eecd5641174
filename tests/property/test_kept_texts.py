"""What is kept of texts is what the whole record gives, then and after whatever comes in later."""

import io
import random
from pathlib import Path

import pytest

from app.negotiation.events import AmendmentTabled
from app.ports import Store
from app.workspace import kept_text
from app.workspace.checkpoint import bound_to_record, keep, kept
from app.workspace.kept_text import computed, keep_texts, read, rolling_texts, written
from app.workspace.naming import the_text
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Workspace
from tests.benchmarks.load import SMALL, Load, _found_or_made, copy_of
from tests.builders import substitution
from tests.desks import PASSPHRASE, cheap_backend


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Load:
    return _found_or_made(tmp_path_factory.mktemp("load") / SMALL.name, SMALL)


@pytest.fixture
def store(load: Load, tmp_path: Path) -> Store:
    return cheap_backend().open(copy_of(load.chair, tmp_path), PASSPHRASE)


def from_the_record(store: Store) -> object:
    return computed(Workspace(store))


def test_it_is_read_without_going_through_the_record(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = rolling_texts(store)
    assert first == from_the_record(store)

    def refused(_: Store) -> Workspace:
        raise AssertionError("the record was gone through")

    monkeypatch.setattr(kept_text, "Workspace", refused)
    assert rolling_texts(store) == first


def test_what_comes_in_later_or_late_folds_on_top_alike(load: Load, store: Store) -> None:
    """Late: by their place in the record they stand before much that is held."""
    rolling_texts(store)
    before = bound_to_record(store)
    workspace = Workspace(store)
    take_in(workspace, io.BytesIO(load.late.read_bytes()), "late", None)
    assert bound_to_record(store) != before
    assert rolling_texts(store) == from_the_record(store)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_recorded_and_kept_in_whatever_order(
    load: Load, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    desk = cheap_backend().open(copy_of(load.reader, tmp_path), PASSPHRASE)
    reader = Workspace(desk)
    chair = cheap_backend().open(copy_of(load.chair, tmp_path), PASSPHRASE)
    bundles = [load.bundle.read_bytes(), load.late.read_bytes()]
    chance.shuffle(bundles)
    for bundle in bundles:
        take_in(reader, io.BytesIO(bundle), "the others", None)
        if reader.conference.texts and chance.random() < 0.8:
            assert rolling_texts(desk) == from_the_record(desk)
        for number in range(chance.randrange(3)):
            if reader.conference.texts:
                reader.record([an_amendment(reader, chance, number)])
        if chance.random() < 0.5:
            keep_texts(reader, computed(reader))
        assert rolling_texts(desk) == from_the_record(desk) == computed(reader)
    rolling_texts(chair)
    back = Workspace(chair)
    take_in(back, io.BytesIO(b"".join(outgoing(reader).chunks)), "reader", None)
    assert rolling_texts(chair) == from_the_record(chair) == rolling_texts(desk)


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
    "value", [None, {}, 7, "x", [["A treaty", "en", "", [], [[1]]]], [[1, 2, 3, 4, 5]]]
)
def test_what_is_no_text_changes_nothing(store: Store, value: object) -> None:
    honest = from_the_record(store)
    keep(store, "texts", bound_to_record(store), value)
    assert rolling_texts(store) == honest


def test_what_is_overtaken_foreign_or_damaged_changes_nothing(load: Load, store: Store) -> None:
    rolling_texts(store)
    workspace = Workspace(store)
    take_in(workspace, io.BytesIO(load.late.read_bytes()), "late", None)
    honest = from_the_record(store)
    assert kept(store, "texts", bound_to_record(store)) is None
    assert rolling_texts(store) == honest
    store.checkpoints.put("texts", bound_to_record(store), b"damaged")
    assert rolling_texts(store) == honest
    store.checkpoints.put("texts", b"of another state", b"")
    assert rolling_texts(store) == honest


def test_every_kind_of_segment_comes_back(store: Store) -> None:
    texts = computed(Workspace(store))
    assert read(written(texts)) == texts
    kinds = {s.kind for one in texts for c in one.text.clauses for s in c.text}
    assert len(kinds) > 1
