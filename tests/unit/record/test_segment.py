"""Segments: whole, in their place, and from the device that they name, or not read at all."""

import random
import struct
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ids import ConferenceId
from app.keys.sealing import AudienceKey, FrameType
from app.record.channel import Author, Channel, Position, token
from app.record.segment import (
    SEGMENT_MAGIC,
    SEGMENT_OVERHEAD,
    Flaw,
    Segment,
    SegmentError,
    open_segment,
    read_head,
    seal_segment,
    segment_id,
    segment_size,
)
from app.settings import MAX_FRAME_BYTES, MAX_SEGMENT_BYTES
from tests.unit.record.world import a_world, card_of, device_keys

WORLD = a_world()
CONFERENCE = WORLD.chain.conference
KEY = AudienceKey.of(WORLD.everybody, 1, bytes(range(32)))
CARDS = {card.device: card for card in (card_of("norway"), card_of("peru"))}
GENERATION = b"12345678"


def channel_of(name: str, key: AudienceKey = KEY, conference: ConferenceId = CONFERENCE) -> Channel:
    author = Author(card_of(name).device, device_keys(name).signing)
    return Channel.of(key, conference, author, CARDS)


NORWAY, PERU = channel_of("norway"), channel_of("peru")
START = NORWAY.root(NORWAY.own, GENERATION)
FRAMES = [KEY.seal(FrameType.ENTRIES, bytes([n]) * n * 400, bytes(12)) for n in range(1, 5)]
DATA, AFTER = seal_segment(NORWAY, START, FRAMES, bytes(12))


def flaw(data: bytes, channel: Channel = PERU) -> Flaw:
    with pytest.raises(SegmentError) as error:
        open_segment(channel, data)
    return error.value.flaw


def rehashed(data: bytes) -> bytes:
    """What somebody writes who can compute the hash but has no key."""
    return data[:-20] + sha256(data[:-20]).digest()[:16] + b"TVXe"


def cut_into(frames: Sequence[bytes], sizes: Sequence[int]) -> list[bytes]:
    """The same log, cut into segments of other lengths."""
    at, found, left = START, list[bytes](), list(frames)
    for size in sizes:
        data, at = seal_segment(NORWAY, at, left[:size])
        left = left[size:]
        found.append(data)
    return found


def test_what_one_member_wrote_another_reads():
    segment = open_segment(PERU, DATA)
    device = card_of("norway").device
    assert segment == Segment(device, NORWAY.own, START, AFTER, tuple(FRAMES))
    assert (AFTER.count, list(segment.positions())[-1]) == (4, AFTER)
    assert segment_size(FRAMES) == len(DATA) == SEGMENT_OVERHEAD + sum(4 + len(f) for f in FRAMES)
    head = read_head(DATA)
    assert head is not None
    assert (head.tag, head.carrier, head.before, head.count) == (PERU.tag, NORWAY.own, START, 4)
    assert len(segment_id(DATA)) == 16


def test_a_log_ends_at_the_same_place_however_it_was_cut():
    for sizes in ((4,), (1, 3), (2, 2), (1, 1, 1, 1)):
        segments = [open_segment(PERU, data) for data in cut_into(FRAMES, sizes)]
        assert segments[-1].after == AFTER
        assert [f for s in segments for f in s.frames] == FRAMES
        assert [s.before for s in segments[1:]] == [s.after for s in segments[:-1]]


def test_a_position_comes_back_as_it_was_written():
    assert Position.read(AFTER.written()) == AFTER
    assert Position.read(None) is None
    assert Position.read(AFTER.written()[1:]) is None


def test_every_byte_that_is_altered_is_found():
    for at in range(len(DATA)):
        bad = bytearray(DATA)
        bad[at] ^= 1 << (at % 8)
        flaw(bytes(bad))


def test_a_byte_altered_by_somebody_who_fits_the_hash_to_it_is_found_too():
    step = 7
    for at in (*range(SEGMENT_OVERHEAD), *range(SEGMENT_OVERHEAD, len(DATA) - 20, step)):
        bad = bytearray(DATA)
        bad[at] ^= 1 << (at % 8)
        flaw(rehashed(bytes(bad)))


def test_one_that_is_still_being_copied_is_told_from_one_that_is_damaged():
    for length in (*range(200), *range(200, len(DATA), 23)):
        assert flaw(DATA[:length]) is Flaw.PARTIAL, length
        filled = DATA[:length].ljust(len(DATA), b"\0")
        assert flaw(filled) is Flaw.PARTIAL, length
    assert flaw(DATA[:300] + bytes(100) + DATA[400:]) is Flaw.DAMAGED
    assert flaw(DATA + b"x") is Flaw.PARTIAL
    assert flaw(b"PK\x03\x04" + bytes(2_000)) is Flaw.FOREIGN
    assert flaw(DATA.ljust(MAX_SEGMENT_BYTES + 1, b"\0")) is Flaw.TOO_LARGE


@given(st.binary(max_size=400), st.booleans(), st.booleans())
def test_no_bytes_do_more_than_be_refused(data: bytes, magic: bool, hashed: bool):
    data = SEGMENT_MAGIC + data if magic else data
    flaw(data + sha256(data).digest()[:16] + b"TVXe" if hashed else data)


def test_numbers_in_a_forged_head_take_no_memory():
    head = struct.Struct(">6s16s16s8sQI32s")
    for start, count in ((0, 0), (0, 2**32 - 1), (2**64 - 1, 1), (0, 5), (0, 3)):
        fields = (b"TVXS1\n", NORWAY.tag, NORWAY.own, GENERATION, start, count, START.running)
        forged = rehashed(head.pack(*fields) + DATA[head.size :])
        assert flaw(forged) in {Flaw.DAMAGED, Flaw.FORGED}
    for length in (0, 47, MAX_FRAME_BYTES + 1, 2**32 - 1):
        forged = DATA[: head.size] + length.to_bytes(4, "big") + DATA[head.size + 4 :]
        assert flaw(rehashed(forged)) is Flaw.DAMAGED


def test_only_the_device_that_a_segment_names_can_have_written_it():
    stranger = channel_of("norway", AudienceKey.generate(WORLD.everybody, 1))
    assert flaw(DATA, stranger) is Flaw.ELSEWHERE
    in_anothers_name = replace(NORWAY, author=PERU.author)
    assert flaw(seal_segment(in_anothers_name, START, FRAMES)[0]) is Flaw.FORGED
    by_another_key = Channel.of(
        KEY, CONFERENCE, Author(NORWAY.author.device, PERU.author.signing), CARDS
    )
    assert flaw(seal_segment(by_another_key, START, FRAMES)[0]) is Flaw.FORGED
    elsewhere = channel_of("norway", conference=ConferenceId(bytes(32)))
    assert flaw(seal_segment(elsewhere, START, FRAMES)[0]) is Flaw.FORGED
    unknown = Channel.of(KEY, CONFERENCE, PERU.author, {})
    assert flaw(DATA, unknown) is Flaw.UNKNOWN


def test_a_log_cannot_begin_anywhere():
    begun = Position(GENERATION, 0, bytes(32))
    assert flaw(seal_segment(NORWAY, begun, FRAMES)[0]) is Flaw.DAMAGED


def test_names_on_the_outside_say_nothing_to_those_who_have_no_key():
    device = card_of("norway").device
    next_epoch = channel_of("norway", AudienceKey.of(WORLD.everybody, 2, bytes(32)))
    names = {NORWAY.tag, NORWAY.own, PERU.own, next_epoch.tag, next_epoch.own, token(CONFERENCE)}
    assert len(names) == 6
    assert NORWAY.carrier(card_of("peru").device) == PERU.own
    assert NORWAY.tag == PERU.tag
    for secret in (device, CONFERENCE, WORLD.everybody, KEY.key, KEY.commitment):
        assert secret[:8] not in DATA
    assert NORWAY.new_log().generation != NORWAY.new_log().generation


def test_mutations_of_many_bytes_are_refused():
    shuffler = random.Random(5)
    for _ in range(300):
        bad = bytearray(DATA)
        for _ in range(shuffler.randrange(1, 30)):
            bad[shuffler.randrange(len(bad))] = shuffler.randrange(256)
        a, b = sorted(shuffler.sample(range(len(bad)), 2))
        if shuffler.random() < 0.3:
            del bad[a:b]
        if bytes(bad) != DATA:
            flaw(bytes(bad))
            flaw(rehashed(bytes(bad)))
