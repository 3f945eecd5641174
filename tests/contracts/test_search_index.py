"""What ``app.ports.SearchIndex`` promises, as far as a fake can keep it."""

import pytest

from app.ports import SearchRow, Store


def row(key: bytes, text: str, language: str = "en", kind: str = "text") -> SearchRow:
    return SearchRow(key, kind, b"target" + key, language, text)


SEA = row(b"1", "Freedom of navigation on the high seas")
AIR = row(b"2", "Freedom of the air", kind="rationale")


def keys(store: Store, query: str, limit: int = 10) -> set[bytes]:
    return {hit.row.key for hit in store.search.find(query, limit)}


def test_rows_with_all_words_are_found_whole(store: Store) -> None:
    store.search.replace([SEA, AIR])
    assert keys(store, "freedom") == {b"1", b"2"}
    assert keys(store, "navigation freedom") == {b"1"}
    assert keys(store, "freedom fishing") == set()
    assert store.search.find("navigation", 1)[0].row == SEA


def test_no_more_than_the_limit_is_returned(store: Store) -> None:
    store.search.replace([SEA, AIR])
    assert len(store.search.find("freedom", 1)) == 1
    assert store.search.find("freedom", 0) == () or store.search.find("freedom", 0) == []


def test_matches_are_marked_in_the_excerpt(store: Store) -> None:
    store.search.replace([SEA])
    assert "\x02navigation\x03" in store.search.find("NAVIGATION", 1)[0].excerpt


def test_a_row_of_the_same_key_replaces(store: Store) -> None:
    store.search.replace([SEA])
    store.search.replace([row(b"1", "Fisheries"), row(b"1", "Fishing boats")])
    assert keys(store, "navigation") == set()
    assert keys(store, "fishing") == {b"1"}


def test_removed_and_cleared_rows_are_found_no_more(store: Store) -> None:
    store.search.replace([SEA, AIR])
    store.search.replace([], [b"1", b"unknown"])
    assert keys(store, "freedom") == {b"2"}
    store.search.clear()
    assert keys(store, "freedom") == set()
    store.search.replace([SEA])
    assert keys(store, "freedom") == {b"1"}


ODD = [
    "",
    " ",
    "*",
    '"',
    '""',
    "AND",
    "a OR",
    "NEAR(x",
    "(",
    "\x00",
    "\ud800",
    "'; DROP",
    "^x",
    "+",
]


@pytest.mark.parametrize("query", ODD)
def test_any_string_is_a_legal_query(store: Store, query: str) -> None:
    store.search.replace([SEA])
    assert keys(store, query) <= {b"1"}
