"""What ``app.ports.DraftStore`` promises."""

from app.ids import DraftId
from app.ports import Store

ONE, TWO = DraftId(b"1" * 16), DraftId(b"2" * 16)


def test_drafts_come_back_the_oldest_first(store: Store) -> None:
    store.drafts.keep(TWO, b"second id, first kept")
    store.drafts.keep(ONE, b"")
    assert list(store.drafts.all()) == [(TWO, b"second id, first kept"), (ONE, b"")]


def test_a_newer_state_takes_the_place_of_the_older(store: Store) -> None:
    store.drafts.keep(TWO, b"old")
    store.drafts.keep(ONE, b"other")
    store.drafts.keep(TWO, b"new")
    assert list(store.drafts.all()) == [(TWO, b"new"), (ONE, b"other")]


def test_a_dropped_draft_is_gone_and_dropping_it_again_is_no_error(store: Store) -> None:
    store.drafts.keep(ONE, b"x")
    store.drafts.keep(TWO, b"y")
    for _ in range(2):
        store.drafts.drop(ONE)
        assert list(store.drafts.all()) == [(TWO, b"y")]
