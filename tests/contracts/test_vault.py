"""What ``app.ports.Vault`` promises."""

from app.ports import Store


def test_a_value_comes_back_and_can_be_replaced(store: Store) -> None:
    assert store.vault.get("device") is None
    store.vault.put("device", b"\x00one")
    store.vault.put("device", b"\x00two")
    assert store.vault.get("device") == b"\x00two"


def test_names_are_found_by_prefix_and_sorted(store: Store) -> None:
    for name in ("key/b", "key/a", "key", "kez", "KEY/c", "key/ü", "%"):
        store.vault.put(name, b"")
    assert store.vault.names("key/") == ["key/a", "key/b", "key/ü"]
    assert store.vault.names("%") == ["%"]
    assert store.vault.names("nothing") == []
    assert list(store.vault.names("")) == sorted(store.vault.names(""))
    assert len(store.vault.names("")) == 7
