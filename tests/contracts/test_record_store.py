"""What ``app.ports.RecordStore`` promises."""

from app.ids import EntryId
from app.ports import Store, StoredEntry


def entry(number: int, envelope: bytes = b"envelope") -> StoredEntry:
    return StoredEntry(EntryId(number.to_bytes(32, "big")), envelope, number, "stick")


def test_a_new_record_is_empty(store: Store) -> None:
    assert list(store.record.rosters()) == []
    assert list(store.record.cards()) == []
    assert list(store.record.entries()) == []


def test_everything_comes_back_in_the_order_it_came(store: Store) -> None:
    store.record.append([b"z", b"a"], [b"2", b"1"], [entry(9), entry(3)])
    store.record.append([b"m"], [b"0"], [entry(5)])
    assert list(store.record.rosters()) == [b"z", b"a", b"m"]
    assert list(store.record.cards()) == [b"2", b"1", b"0"]
    assert list(store.record.entries()) == [entry(9), entry(3), entry(5)]


def test_what_is_held_already_is_left_alone(store: Store) -> None:
    store.record.append([b"r"], [b"c"], [entry(1)])
    again = StoredEntry(entry(1).id, entry(1).envelope, 99, "hub")
    store.record.append([b"r", b"r"], [b"c"], [again, again])
    assert list(store.record.rosters()) == [b"r"]
    assert list(store.record.cards()) == [b"c"]
    assert list(store.record.entries()) == [entry(1)]


def test_one_id_under_two_signatures_is_held_twice(store: Store) -> None:
    store.record.append(entries=[entry(1, b"one"), entry(1, b"other")])
    assert [e.envelope for e in store.record.entries()] == [b"one", b"other"]


def test_the_bytes_are_those_that_were_received(store: Store) -> None:
    odd = bytes(range(256)) * 300
    store.record.append([odd], [odd[1:]], [entry(1, odd)])
    assert list(store.record.rosters()) == [odd]
    assert list(store.record.cards()) == [odd[1:]]
    assert [e.envelope for e in store.record.entries()] == [odd]


def test_many_entries_are_yielded_whole_and_in_order(store: Store) -> None:
    many = [entry(number) for number in range(1_203)]
    store.record.append(entries=many)
    assert list(store.record.entries()) == many


def test_what_came_together_is_kept_whole_and_in_order(store: Store) -> None:
    came = [
        StoredEntry(EntryId((number % 997).to_bytes(32, "big")), envelope, 7, "stick")
        for number in range(1_500)
        for envelope in [number.to_bytes(3, "big") * (number % 50 + 1)]
    ]
    came[40] = StoredEntry(came[40].id, bytes(range(256)) * 270, 7, "stick")
    came[90:] = [StoredEntry(e.id, e.envelope, 8, "hub") for e in came[90:]]
    store.record.append(entries=came[:700])
    store.record.append(entries=came)
    assert list(store.record.entries()) == came


def test_the_record_may_grow_while_it_is_read(store: Store) -> None:
    store.record.append(entries=[entry(number) for number in range(1_000)])
    seen = []
    for position, held in enumerate(store.record.entries()):
        seen.append(held)
        if position == 10:
            store.record.append(entries=[entry(5_000)])
    assert [e for e in seen if e != entry(5_000)] == [entry(n) for n in range(1_000)]


def test_the_latest_come_first_and_what_comes_meanwhile_is_left_out(store: Store) -> None:
    many = [entry(number) for number in range(1_203)]
    store.record.append(entries=many)
    latest = store.record.latest()
    found = [next(latest)]
    store.record.append(entries=[entry(5_000)])
    assert [*found, *latest] == many[::-1]
