"""The golden vectors, read by the project: what was written once is read for ever."""

import base64
import json
from pathlib import Path
from typing import Any

from app.ids import AudienceId
from app.keys.cards import parse_card
from app.keys.sealing import AudienceKey
from app.record.evaluate import evaluate
from app.record.frames import SealedFrame, keys_by_id, open_frame
from app.record.ground import Ground
from app.record.roster_chain import chain_of
from tests.golden.make_record_vectors import a_conference, entries_of
from tests.unit.record.kinds import KINDS

VECTORS: dict[str, Any] = json.loads(
    Path(__file__).with_name("record_vectors.json").read_text(encoding="utf-8")
)


def raw(text: str) -> bytes:
    return base64.b64decode(text)


def test_this_version_reads_the_vectors_and_writes_the_same_payloads():
    chain = chain_of(map(raw, VECTORS["rosters"]))
    cards = {card.device: card for card in map(parse_card, map(raw, VECTORS["cards"]))}
    ground = Ground.of_all(chain, cards, KINDS)
    envelopes = [raw(vector["envelope"]) for vector in VECTORS["events"]]
    evaluation, change = evaluate(ground, envelopes)
    assert change.refused == ()
    assert len(evaluation.held.entries) == 20
    again = a_conference()
    assert again.chain.conference == chain.conference
    assert [one.entry.id for one in entries_of(again)] == [raw(v["id"]) for v in VECTORS["events"]]
    key = AudienceKey.of(AudienceId(raw(VECTORS["everybody"])), 1, raw(VECTORS["audience_key"]))
    opened = [open_frame(raw(frame), keys_by_id([key])) for frame in VECTORS["frames"]]
    assert not any(isinstance(one, SealedFrame) for one in opened)
