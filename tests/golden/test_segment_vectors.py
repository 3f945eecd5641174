"""Golden segments, taken apart without a line of the project, and read by this version of it.

The stranger uses PyNaCl for Ed25519, the standard library for hashes, AES-GCM-SIV written out from
RFC 8452, and ``docs/format.md``, 12 and 13.
"""

import base64
import hmac
import json
from collections import defaultdict
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import VerifyKey

from app.ids import AudienceId, ConferenceId
from app.keys.sealing import AudienceKey
from app.record.channel import Author, Channel, Position
from app.record.segment import open_segment, seal_segment
from storage.sync.folder.store import FolderStore
from tests.fake_place import DictMemory
from tests.golden.gcm_siv import open_gcm_siv
from tests.place_devices import CARDS, said
from tests.unit.record.world import card_of, device_keys

VECTORS: dict[str, Any] = json.loads(
    Path(__file__).with_name("segment_vectors.json").read_text(encoding="utf-8")
)
PLACE, SEGMENT = b"travaux/place/1\x00", b"travaux/segment/1\x00"


def raw(text: str) -> bytes:
    return base64.b64decode(text)


K = raw(VECTORS["audience_key"])
OUTSIDE = raw(VECTORS["conference"])
KEY = AudienceKey.of(AudienceId(bytes(16)), 1, K)
CONFERENCE = ConferenceId(OUTSIDE)
each_segment = pytest.mark.parametrize("vector", VECTORS["segments"], ids=range(9))


def channel_of(name: str) -> Channel:
    author = Author(card_of(name).device, device_keys(name).signing)
    return Channel.of(KEY, CONFERENCE, author, CARDS)


def mac(*parts: bytes) -> bytes:
    return hmac.digest(K, PLACE + b"".join(parts), "sha256")


def frames_in(data: bytes) -> list[bytes]:
    found, at = [], 90
    for _ in range(int.from_bytes(data[54:58], "big")):
        size = int.from_bytes(data[at : at + 4], "big")
        found.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    assert at == len(data) - 12 - 112 - 16 - 4
    return found


def test_names_on_the_outside_follow_from_the_key():
    assert raw(VECTORS["tag"]) == mac(b"tag")[:16]
    for carrier in VECTORS["carriers"].values():
        assert raw(carrier["name"]) == mac(b"carrier", raw(carrier["device"]))[:16]


@each_segment
def test_a_stranger_takes_a_segment_apart(vector: dict[str, Any]):
    data, carrier = raw(vector["segment"]), VECTORS["carriers"][vector["carrier"]]
    assert data[:6] == b"TVXS1\n"
    assert (data[6:22], data[22:38]) == (raw(VECTORS["tag"]), raw(carrier["name"]))
    assert int.from_bytes(data[46:54], "big") + 1 == vector["first"]
    frames, running = frames_in(data), data[58:90]
    if vector["first"] == 1:
        assert running == sha256(SEGMENT + data[6:46]).digest()
    for frame in frames:
        running = sha256(running + sha256(frame).digest()).digest()
    assert (vector["first"] + len(frames) - 1, running) == (vector["last"], raw(vector["running"]))
    assert data[-20:-4] == sha256(data[:-20]).digest()[:16]
    assert data[-4:] == b"TVXe"
    nonce, sealed = data[-144:-132], data[-132:-20]
    assert nonce == raw(vector["nonce"])
    plain = open_gcm_siv(mac(b"seal"), nonce, sealed, data[:90] + running)
    assert plain[:32] == raw(carrier["device"])
    message = SEGMENT + OUTSIDE + data[:90] + running
    assert VerifyKey(raw(carrier["ed25519"])).verify(message, plain[32:]) == message


@each_segment
def test_a_stranger_reads_what_its_frames_say(vector: dict[str, Any]):
    frames = frames_in(raw(vector["segment"]))
    plain = [open_gcm_siv(K, f[20:32], f[32:], f[:20]) for f in frames]
    words = [p[5 : 5 + int.from_bytes(p[1:5], "big")].decode() for p in plain]
    assert words == vector["frames"]


@each_segment
def test_a_stranger_finds_its_file(vector: dict[str, Any]):
    data = raw(vector["segment"])
    conference = sha256(PLACE + OUTSIDE).digest()[:10]
    folders = [base64.b32encode(n).decode().lower() for n in (conference, data[6:16], data[22:32])]
    numbers = f"{vector['first']:010d}-{vector['last']:010d}"
    name = f"{data[38:42].hex()}-{numbers}-{raw(vector['running'])[:4].hex()}.tvs"
    top, log = folders[0], folders[2]
    assert vector["file"] == f"travaux1/{top}/{folders[1]}/d/{log}/{name}"


def test_each_log_goes_on_where_its_last_segment_ended():
    ends: dict[bytes, bytes] = defaultdict(bytes)
    for vector in VECTORS["segments"]:
        data = raw(vector["segment"])
        log = data[22:46]
        assert vector["first"] == 1 or data[58:90] == ends[log]
        ends[log] = raw(vector["running"])
    assert len(ends) == 3


@each_segment
def test_this_version_reads_and_writes_the_same_bytes(vector: dict[str, Any]):
    data, channel = raw(vector["segment"]), channel_of(vector["carrier"])
    segment = open_segment(channel_of("chair"), data)
    assert (segment.device, segment.after.running) == (
        channel.author.device,
        raw(vector["running"]),
    )
    again, end = seal_segment(channel, segment.before, segment.frames, raw(vector["nonce"]))
    assert again == data
    assert end == Position(data[38:46], vector["last"], raw(vector["running"]))


def test_this_version_reads_them_in_a_folder(tmp_path: Path):
    for vector in VECTORS["segments"]:
        path = tmp_path / vector["file"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw(vector["segment"]))
    store = FolderStore(tmp_path, CONFERENCE)
    found = said(KEY, list(store.read(channel_of("chair"), DictMemory())))
    assert sorted(found) == sorted(w for v in VECTORS["segments"] for w in v["frames"])
