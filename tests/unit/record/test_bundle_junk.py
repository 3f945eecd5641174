"""An exchange file of any size that is full of junk: refused or passed over, in little memory."""

import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256

import pytest

from app.codec import encode
from app.keys.domains import BUNDLE, digest
from app.keys.sealing import AudienceKey, FrameType
from app.record.bundle import MAGIC, Ring, open_bundle
from app.record.bundle_errors import BundleError, DamagedBundleError
from app.record.frames import SealedFrame, keys_by_id
from tests.unit.record.world import NOW, a_world, card_of

MIB = 1 << 20
WORLD = a_world()
KEY = AudienceKey.generate(WORLD.everybody, 1)
RING = Ring(WORLD.chain.conference, keys_by_id([KEY]))
START = MAGIC + digest(BUNDLE, WORLD.chain.conference)[:16]
MOST = 4 * MIB
SIZES = [8, pytest.param(512, marks=[pytest.mark.long, pytest.mark.timeout(600)])]


class Stream:
    """A file that is made while it is read; it can be read again from its beginning."""

    def __init__(self, pieces: Callable[[], Iterator[bytes]]) -> None:
        self._make = pieces
        self._pieces, self._left = pieces(), b""

    def seek(self, offset: int, /) -> int:
        assert offset == 0
        self._pieces, self._left = self._make(), b""
        return 0

    def read(self, size: int, /) -> bytes:
        while len(self._left) < size and (more := next(self._pieces, None)) is not None:
            self._left += more
        data, self._left = self._left[:size], self._left[size:]
        return data


def peak(work: Callable[[], object]) -> int:
    """The most memory that some work takes, in bytes."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def framed(frames: Iterator[bytes], count: int) -> Iterator[bytes]:
    """A file whose running hash is right, as anybody can compute it."""
    yield START
    running = digest(BUNDLE, START)
    for frame in frames:
        block = len(frame).to_bytes(4, "big") + frame
        running = sha256(running + block).digest()
        yield block + running[:16]
    end = bytes(4) + count.to_bytes(4, "big")
    yield end + sha256(running + end).digest()[:16]


def header(key: AudienceKey, runs: int) -> bytes:
    device = card_of("secretariat").device
    fields = {1: 1, 2: WORLD.chain.conference, 3: NOW, 4: device, 5: [0, 0, runs, 0]}
    return key.seal(FrameType.HEADER, encode(fields))


def refused(source: Stream, why: str) -> None:
    with pytest.raises(BundleError, match=why):
        open_bundle(source, RING)


@pytest.mark.parametrize("mebibytes", SIZES)
def test_a_file_of_zeros_or_noise_is_refused_at_its_beginning(mebibytes: int) -> None:
    noise = digest(BUNDLE, b"noise") * (MIB // 32)
    for start, why in ((b"", "not an exchange file"), (START, "length")):
        for filling in (bytes(MIB), noise):

            def pieces(start: bytes = start, filling: bytes = filling) -> Iterator[bytes]:
                yield start
                for _ in range(mebibytes):
                    yield filling

            assert peak(partial(refused, Stream(pieces), why)) < MOST


@pytest.mark.parametrize("mebibytes", SIZES)
def test_what_is_sealed_for_others_is_passed_over_in_little_memory(mebibytes: int) -> None:
    foreign = AudienceKey.generate(WORLD.everybody, 1).seal(FrameType.ENTRIES, bytes(60_000))
    runs = mebibytes * 15
    first = header(KEY, runs)

    def frames() -> Iterator[bytes]:
        yield first
        for _ in range(runs):
            yield foreign

    def read() -> None:
        bundle = open_bundle(Stream(lambda: framed(frames(), runs)), RING)
        assert sum(isinstance(item, SealedFrame) for item in bundle.items()) == runs

    assert peak(read) < MOST


@pytest.mark.parametrize("mebibytes", SIZES)
def test_the_last_byte_of_a_long_file_is_looked_at_before_the_first_is_taken(
    mebibytes: int,
) -> None:
    sealed = KEY.seal(FrameType.ENTRIES, (60_000).to_bytes(4, "big") + bytes(60_000))
    runs = mebibytes * 15
    first = header(KEY, runs)

    def frames() -> Iterator[bytes]:
        yield first
        for _ in range(runs):
            yield sealed

    def damaged() -> Iterator[bytes]:
        pieces = list[bytes]()
        for piece in framed(frames(), runs):
            if pieces:
                yield pieces.pop()
            pieces.append(piece)
        yield pieces[0][:-1] + b"!"

    def read() -> None:
        with pytest.raises(DamagedBundleError, match="its end"):
            open_bundle(Stream(damaged), RING)

    assert peak(read) < MOST


def test_more_than_any_file_may_hold_is_refused_while_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.record.bundle.MAX_BUNDLE_BYTES", 3 * MIB)
    foreign = AudienceKey.generate(WORLD.everybody, 1).seal(FrameType.ENTRIES, bytes(60_000))

    def frames() -> Iterator[bytes]:
        yield header(KEY, 100)
        for _ in range(100):
            yield foreign

    refused(Stream(lambda: framed(frames(), 100)), "larger than 3 MiB")
