"""Write ``segment_vectors.json``: run by hand, ``python -m tests.golden.make_segment_vectors``.

Frames draw fresh nonces, so that a new run gives other bytes that are just as valid. The file in
the repository is fixed: it is what later versions must read.
"""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from app.keys.sealing import FrameType
from app.record.channel import Channel, Position
from app.record.segment import seal_segment
from storage.sync.folder.names import FileName, base_of, folded
from tests.place_devices import CONFERENCE, KEY, channel_of
from tests.unit.record.world import card_of

FILE = Path(__file__).with_name("segment_vectors.json")
CARRIERS = ("norway", "peru")
TEXTS = (["one", "two"], ["three"], ["four", "five", "x" * 1_500])


def text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def nonce(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()[:12]


def log_of(channel: Channel, generation: bytes, name: str) -> list[dict[str, Any]]:
    """A log of three segments, and what is to be read in it."""
    at, made = channel.root(channel.own, generation), []
    for place, said in enumerate(TEXTS):
        frames = [KEY.seal(FrameType.ENTRIES, one.encode()) for one in said]
        data, end = seal_segment(channel, at, frames, nonce(f"{name} {place}"))
        made.append(
            {
                "carrier": name,
                "segment": text(data),
                "nonce": text(nonce(f"{name} {place}")),
                "first": at.count + 1,
                "last": end.count,
                "running": text(end.running),
                "frames": said,
                "file": file_of(channel, at, end),
            }
        )
        at = end
    return made


def file_of(channel: Channel, before: Position, end: Position) -> str:
    """Where it lies in a shared folder (format.md, 13), from the top of the folder."""
    base = base_of(Path(), CONFERENCE) / folded(channel.tag) / "d" / folded(channel.own)
    return str(base / FileName.of(before, end).name)


def main() -> None:
    segments = log_of(channel_of("norway"), b"gen-one\x00", "norway")
    segments += log_of(channel_of("norway"), b"gen-two\x00", "norway")
    segments += log_of(channel_of("peru"), b"\xff" * 8, "peru")
    cards = {name: card_of(name) for name in CARRIERS}
    vectors = {
        "conference": text(CONFERENCE),
        "audience_key": text(KEY.key),
        "tag": text(channel_of("norway").tag),
        "carriers": {
            name: {
                "device": text(card.device),
                "ed25519": text(card.verifying.ed25519),
                "name": text(channel_of(name).own),
            }
            for name, card in cards.items()
        },
        "segments": segments,
    }
    FILE.write_text(json.dumps(vectors, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
