"""The exchange file: whole or not at all, and it says which item is damaged."""

import io
from dataclasses import replace
from hashlib import sha256

import pytest

from app.codec import encode
from app.ids import ConferenceId
from app.keys.domains import BUNDLE, digest
from app.keys.sealing import AudienceKey, FrameType
from app.record.bundle import (
    MAGIC,
    Bundle,
    Contents,
    Ring,
    bundle_chunks,
    open_bundle,
)
from app.record.bundle_errors import (
    BundleError,
    DamagedBundleError,
    NoKeyError,
    NotABundleError,
    OtherConferenceError,
    TooLargeBundleError,
    TrailingBytesError,
    TruncatedBundleError,
)
from app.record.frames import CardFrame, Entries, RosterFrame, SealedFrame, keys_by_id
from tests.unit.record.kinds import AMEND
from tests.unit.record.world import NOW, World, a_world, card_of

WORLD = a_world()
KEY = AudienceKey.generate(WORLD.everybody, 1)
NEXT = AudienceKey.generate(WORLD.everybody, 2)
RING = Ring(WORLD.chain.conference, keys_by_id([KEY, NEXT]))
DEVICE = card_of("secretariat").device


def contents(world: World, entries: int = 3) -> Contents:
    desk = world.desks["norway"]
    return Contents(
        [roster.envelope for roster in world.chain.rosters[:1]],
        [card_of("norway").envelope],
        [(KEY, [desk.write(AMEND).envelope for _ in range(entries)])],
    )


def written(what: Contents, key: AudienceKey = KEY) -> bytes:
    return b"".join(bundle_chunks(what, key, WORLD.chain.conference, (NOW, DEVICE)))


def opened(data: bytes, ring: Ring = RING) -> Bundle:
    return open_bundle(io.BytesIO(data), ring)


def spoken(data: bytes, ring: Ring = RING) -> str:
    with pytest.raises(BundleError) as error:
        opened(data, ring)
    return str(error.value)


SMALL = written(contents(WORLD, 2))


def test_what_was_written_is_read_rosters_first_and_entries_last():
    what = contents(WORLD, 300)
    more = Contents(what.rosters, what.cards, [*what.entries, (NEXT, [bytes(69_000)])])
    bundle = opened(written(more))
    header = bundle.header
    assert (header.rosters, header.cards, header.runs) == (1, 1, header.items - 2)
    assert (header.made, header.device) == (NOW, DEVICE)
    items = list(bundle.items())
    assert items[:2] == [RosterFrame(what.rosters[0]), CardFrame(what.cards[0])]
    runs = [item for item in items[2:] if isinstance(item, Entries)]
    assert [e for run in runs if run.key == KEY for e in run.envelopes] == what.entries[0][1]
    assert runs[-1] == Entries((bytes(69_000),), NEXT)
    assert list(bundle.items()) == items


def test_an_empty_bundle_is_one():
    assert list(opened(written(Contents())).items()) == []


def test_entries_of_an_epoch_whose_key_is_not_held_come_as_they_are():
    data = written(Contents(entries=[(NEXT, [b"entry"])]))
    (item,) = opened(data, replace(RING, keys=keys_by_id([KEY]))).items()
    assert isinstance(item, SealedFrame)


def test_every_byte_flipped_is_found_and_nothing_is_taken():
    """All bytes of a small bundle, one bit each; the message names the item that was hit."""
    blamed: set[str] = set()
    for at in range(len(SMALL)):
        bad = bytearray(SMALL)
        bad[at] ^= 1 << (at % 8)
        said = spoken(bytes(bad))
        blamed.add(said.split(" is ")[1][:30] if "damaged: " in said else said[:30])
        if at >= len(MAGIC) + 16 + 1024 + 20:
            assert "item" in said or "end" in said, at
        if item_at(at):
            assert item_at(at) in said, (at, said)
    assert len(blamed) > 4


def item_at(at: int) -> str:
    """What the byte belongs to, when it is inside an item's frame."""
    starts = item_starts()
    for number, (start, end) in enumerate(starts, 1):
        if start + 4 <= at < end:
            return f"item {number} of {len(starts)}"
    return ""


def item_starts() -> list[tuple[int, int]]:
    starts: list[tuple[int, int]] = []
    at = len(MAGIC) + 16
    while size := int.from_bytes(SMALL[at : at + 4], "big"):
        starts.append((at, at + 4 + size))
        at += 4 + size + 16
    return starts[1:]


def test_the_message_names_the_item_and_its_kind():
    starts = item_starts()
    names = ["item 1 of 3 (a roster)", "item 2 of 3 (a device card)", "item 3 of 3 (entries)"]
    for (start, _), name in zip(starts, names, strict=True):
        bad = bytearray(SMALL)
        bad[start + 100] ^= 1
        assert name in spoken(bytes(bad))


def test_every_truncation_is_found():
    for length in (*range(1_200), *range(1_200, len(SMALL), 11)):
        with pytest.raises((TruncatedBundleError, NotABundleError)):
            opened(SMALL[:length])
    assert "item 3 of 3 (entries)" in spoken(SMALL[: item_starts()[2][0] + 50])


def test_trailing_bytes_are_found():
    with pytest.raises(TrailingBytesError):
        opened(SMALL + b"\x00")


def test_some_other_file_is_named_as_such():
    for data in (b"", b"PK\x03\x04" + bytes(100), b"TVXA1\n" + bytes(100)):
        with pytest.raises(NotABundleError):
            opened(data)


def test_another_conference_and_a_missing_key_are_told_apart():
    with pytest.raises(OtherConferenceError):
        opened(SMALL, replace(RING, conference=ConferenceId(bytes(32))))
    with pytest.raises(NoKeyError):
        opened(SMALL, replace(RING, keys={}))


def resealed(frames: list[bytes], count: int | None = None) -> bytes:
    """A file made by someone who can compute the running hash: all but the seals is right."""
    out = MAGIC + digest(BUNDLE, WORLD.chain.conference)[:16]
    running = digest(BUNDLE, out)
    for frame in frames:
        block = len(frame).to_bytes(4, "big") + frame
        running = sha256(running + block).digest()
        out += block + running[:16]
    end = bytes(4) + (len(frames) - 1 if count is None else count).to_bytes(4, "big")
    return out + end + sha256(running + end).digest()[:16]


def header_frame(fields: object) -> bytes:
    return KEY.seal(FrameType.HEADER, encode(fields))


def header_fields(*counts: int) -> dict[int, object]:
    return {1: 1, 2: WORLD.chain.conference, 3: NOW, 4: DEVICE, 5: [*counts, 0]}


ROSTER = KEY.seal(FrameType.ROSTER, WORLD.chain.rosters[0].envelope)
FORGED = ROSTER[:-1] + bytes((ROSTER[-1] ^ 1,))


@pytest.mark.parametrize(
    ("frames", "count", "why"),
    [
        ([header_frame(header_fields(1, 0, 0)), FORGED], None, "item 1 of 1 .* does not open"),
        ([header_frame(header_fields(0, 1, 0)), ROSTER], None, "not what the file says"),
        ([header_frame(header_fields(1, 0, 0)), header_frame(0)], None, "not what the file says"),
        ([header_frame(header_fields(1, 0, 0)), b"TVXZ" + ROSTER[4:]], None, "does not open"),
        ([header_frame(header_fields(0, 0, 0)), ROSTER], None, "its end"),
        ([header_frame(header_fields(1, 0, 0)), ROSTER], 2, "does not fit"),
        ([ROSTER], None, "not what it should be"),
        ([header_frame([])], None, "not what it should be"),
        ([header_frame({1: 2})], None, "newer version"),
        ([header_frame(header_fields(-1, 0, 1))], None, "not what it should be"),
        ([header_frame(header_fields(1, 0))], None, "not what it should be"),
        ([header_frame(header_fields(0, 0, 200_001))], None, "larger"),
        ([KEY.seal(FrameType.HEADER, b"\xff")], None, "cannot be read"),
        ([header_frame({**header_fields(0, 0, 0), 2: bytes(32)})], None, "another conference"),
    ],
)
def test_what_is_wrong_under_the_right_hash_is_refused_too(
    frames: list[bytes], count: int | None, why: str
):
    with pytest.raises(BundleError, match=why):
        opened(resealed(frames, count))
    assert opened(resealed([header_frame(header_fields(1, 0, 0)), ROSTER])).header.items == 1


def test_a_length_is_checked_before_it_is_believed():
    start = MAGIC + digest(BUNDLE, WORLD.chain.conference)[:16]
    for length in (b"\xff\xff\xff\xff", b"\x00\x00\x00\x00"):
        with pytest.raises(DamagedBundleError, match="length"):
            opened(start + length + bytes(100))


def test_a_source_that_gives_little_at_a_time_is_read_all_the_same():
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(size or 0, 7))

    assert open_bundle(Slow(SMALL), RING).header.items == 3


def test_a_file_that_changes_between_the_two_readings_is_noticed():
    source = io.BytesIO(SMALL)
    bundle = open_bundle(source, RING)
    other = written(contents(WORLD, 1))
    source.seek(0)
    source.truncate()
    source.write(other)
    with pytest.raises(DamagedBundleError, match="changed"):
        list(bundle.items())


def test_a_file_beyond_the_limit_is_refused_while_it_is_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.record.bundle.MAX_BUNDLE_BYTES", 3_000)
    with pytest.raises(TooLargeBundleError):
        opened(SMALL)


def test_nothing_in_the_file_can_be_read_without_the_key():
    what = Contents(entries=[(KEY, [b"a marker sentence"])])
    data = written(what)
    assert b"marker" not in data
    assert WORLD.chain.conference not in data
    assert DEVICE not in data
