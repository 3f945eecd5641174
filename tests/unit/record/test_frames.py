"""Frames: runs of entries packed to 64 KiB, and what else travels."""

import pytest

from app.ids import AudienceId
from app.keys.sealing import AudienceKey, FrameError, FrameType
from app.record.frames import (
    CardFrame,
    Entries,
    HeaderFrame,
    RosterFrame,
    SealedFrame,
    keys_by_id,
    open_frame,
    pack,
    seal_entries,
)
from app.record.verdicts import Reason, Standing

KEY = AudienceKey.generate(AudienceId(b"A" * 16), 1)
KEYS = keys_by_id([KEY])


@pytest.mark.parametrize("sizes", [[1], [650] * 1_000, [69_000, 1, 65_000], [65_474], [65_480, 5]])
def test_envelopes_come_back_in_order_from_frames_of_known_sizes(sizes: list[int]):
    envelopes = [bytes((i % 256,)) * size for i, size in enumerate(sizes)]
    frames = list(seal_entries(KEY, envelopes))
    opened = [open_frame(frame, KEYS) for frame in frames]
    assert [e for run in opened if isinstance(run, Entries) for e in run.envelopes] == envelopes
    assert all(
        len(frame) in (1024, 2048, 65_536, 131_072) or len(frame) < 65_536 for frame in frames
    )


def test_a_backlog_costs_about_its_own_size_and_one_entry_a_kibibyte():
    backlog = sum(len(frame) for frame in seal_entries(KEY, [bytes(650)] * 10_000))
    assert backlog < 1.02 * 650 * 10_000
    assert [len(frame) for frame in seal_entries(KEY, [bytes(650)])] == [1024]


def test_nothing_packs_to_nothing():
    assert list(pack([])) == []


def test_the_other_kinds_of_frames():
    assert open_frame(KEY.seal(FrameType.ROSTER, b"r"), KEYS) == RosterFrame(b"r")
    assert open_frame(KEY.seal(FrameType.CARD, b"c"), KEYS) == CardFrame(b"c")
    assert open_frame(KEY.seal(FrameType.HEADER, b"h"), KEYS) == HeaderFrame(b"h")


def test_a_frame_whose_key_is_not_held_is_kept_as_it_is():
    frame = KEY.seal(FrameType.ENTRIES, b"")
    assert open_frame(frame, {}) == SealedFrame(frame)


@pytest.mark.parametrize(
    "data",
    [b"\x00", b"\x00\x00\x00\x00", b"\x00\x00\x00\x02a", b"\x00\x01\x80\x00" + bytes(98_304)],
)
def test_bad_frame_is_a_run_that_does_not_add_up(data: bytes):
    with pytest.raises(FrameError, match="add up"):
        open_frame(KEY.seal(FrameType.ENTRIES, data), KEYS)
    assert Reason.BAD_FRAME.standing is Standing.REJECTED
