"""The golden vectors, checked without a line of the project: a stranger's verifier.

PyNaCl for Ed25519, dilithium-py for ML-DSA-65, cbor2 for the bytes, the standard library for
hashes, AES-GCM-SIV written out from RFC 8452. All that a verifier needs is in docs/format.md.
"""

import base64
import hmac
import json
from hashlib import sha3_256, sha256
from pathlib import Path
from typing import Any

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from dilithium_py.ml_dsa import ML_DSA_65
from nacl.signing import VerifyKey

from tests.golden.gcm_siv import open_gcm_siv

VECTORS: dict[str, Any] = json.loads(
    Path(__file__).with_name("record_vectors.json").read_text(encoding="utf-8")
)
HYBRID = {1, 2, 8, 10}


def raw(text: str) -> bytes:
    return base64.b64decode(text)


def domain(name: str) -> bytes:
    return b"travaux/" + name.encode() + b"/1\x00"


def strict(data: bytes) -> Any:
    value = cbor2.loads(data)
    assert cbor2.dumps(value, canonical=True) == data
    return value


def ed25519_holds(key: bytes, message: bytes, signature: bytes) -> bool:
    return VerifyKey(key).verify(message, signature) == message


def ml_dsa_holds(key: bytes, message: bytes, signature: bytes, context: bytes) -> bool:
    return ML_DSA_65.verify(key, message, signature, ctx=context)


CARDS: dict[bytes, dict[int, Any]] = {}
for _envelope in VECTORS["cards"]:
    _payload, _, _ = strict(raw(_envelope))
    CARDS[sha256(domain("card") + _payload).digest()] = strict(_payload)
CONFERENCE = raw(VECTORS["conference"])


@pytest.mark.parametrize("text", VECTORS["cards"])
def test_a_card_proves_its_keys(text: str):
    payload, ed, pq = strict(raw(text))
    fields = strict(payload)
    assert list(fields) == list(range(1, 8))
    message = domain("card") + payload
    assert ed25519_holds(fields[2], message, ed)
    assert ml_dsa_holds(fields[3], message, pq, domain("card")[:-1])


@pytest.mark.parametrize("vector", VECTORS["events"], ids=range(len(VECTORS["events"])))
def test_an_event_is_signed_by_its_device(vector: dict[str, str]):
    payload, ed, pq = strict(raw(vector["envelope"]))
    fields = strict(payload)
    assert list(fields) == list(range(1, 14))
    assert fields[2] == CONFERENCE
    assert fields[3] == raw(VECTORS["everybody"])
    message = domain("event") + payload
    assert sha256(message).digest() == raw(vector["id"])
    card = CARDS[fields[4]]
    assert ed25519_holds(card[2], message, ed)
    if fields[11] in HYBRID:
        assert ml_dsa_holds(card[3], message, pq, domain("event")[:-1])
    else:
        assert pq == b""


def test_the_events_of_a_feed_are_a_chain_from_its_root():
    assert len(VECTORS["events"]) == 20
    heads: dict[bytes, bytes] = {}
    for vector in VECTORS["events"]:
        fields = strict(strict(raw(vector["envelope"]))[0])
        root = sha256(domain("feed") + fields[2] + fields[3] + fields[4]).digest()
        assert fields[6] == heads.get(fields[4], root)
        heads[fields[4]] = raw(vector["id"])


def valid(signatures: list[Any], authority: list[Any], payload: bytes) -> int:
    message = domain("roster") + payload
    return sum(
        ed25519_holds(authority[i][0], message, ed)
        and ml_dsa_holds(authority[i][1], message, pq, domain("roster")[:-1])
        for i, ed, pq in signatures
    )


def test_the_five_rosters_follow_each_other():
    assert len(VECTORS["rosters"]) == 5
    before: dict[int, Any] | None = None
    last = bytes(32)
    for version, text in enumerate(VECTORS["rosters"], 1):
        payload, by_previous, by_own = strict(raw(text))
        fields = strict(payload)
        assert fields[3] == version
        assert fields[4] == last
        assert valid(by_own, fields[8], payload) >= fields[7]
        if before is None:
            assert sha256(domain("conf") + payload).digest() == CONFERENCE
            assert fields[2] == bytes(32)
        else:
            assert valid(by_previous, before[8], payload) >= before[7]
            assert fields[2] == CONFERENCE
        before, last = fields, sha256(domain("roster") + payload).digest()


def test_the_audience_of_all_follows_from_the_first_device():
    founder = strict(strict(raw(VECTORS["rosters"][1]))[0])[10][0][0]
    audience = sha256(domain("aud") + CONFERENCE + founder + bytes(16)).digest()[:16]
    assert audience == raw(VECTORS["everybody"])


@pytest.mark.parametrize("number", range(5))
def test_a_frame_opens_with_its_key(number: int):
    frame, key = raw(VECTORS["frames"][number]), raw(VECTORS["audience_key"])
    assert frame[:4] == b"TVX1"
    assert frame[4:20] == sha256(domain("keyid") + key).digest()[:16]
    assert len(frame) in (1024, 2048, 4096, 8192, 16384)
    plain = open_gcm_siv(key, frame[20:32], frame[32:], frame[:20])
    kind, size = plain[0], int.from_bytes(plain[1:5], "big")
    data = plain[5 : 5 + size]
    assert set(plain[5 + size :]) <= {0}
    assert kind == (1, 1, 2, 3, 4)[number]
    events = [raw(vector["envelope"]) for vector in VECTORS["events"]]
    expected = {
        0: run(events[:1]),
        1: run(events[1:7]),
        2: raw(VECTORS["rosters"][0]),
        3: raw(VECTORS["cards"][1]),
        4: b"header",
    }
    assert data == expected[number]


def run(envelopes: list[bytes]) -> bytes:
    return b"".join(len(e).to_bytes(4, "big") + e for e in envelopes)


def test_a_wrapped_key_opens_by_hpke_written_out():
    """RFC 9180 base mode with the X-Wing combiner, rebuilt from its parts.

    Only ML-KEM-768 and X25519 come from a library; they are not the project's.
    """
    wrap = VECTORS["wrap"]
    seeds = {name: raw(text) for name, text in wrap["seeds"].items()}
    sealed = raw(wrap["sealed"])
    ct_m, ct_x, ciphertext = sealed[:1088], sealed[1088:1120], sealed[1120:]
    curve = X25519PrivateKey.from_private_bytes(seeds["x25519"])
    ss_m = MLKEM768PrivateKey.from_seed_bytes(seeds["mlkem768"]).decapsulate(ct_m)
    ss_x = curve.exchange(X25519PublicKey.from_public_bytes(ct_x))
    pk_x = curve.public_key().public_bytes_raw()
    shared = sha3_256(ss_m + ss_x + ct_x + pk_x + bytes.fromhex("5c2e2f2f5e5c")).digest()
    suite = b"HPKE" + bytes.fromhex("647a00010003")
    info = domain("wrap") + CONFERENCE + raw(wrap["device"])

    def extract(salt: bytes, label: bytes, ikm: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + ikm, "sha256")

    context = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")

    def expand(label: bytes, length: int) -> bytes:
        start = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context
        return hmac.digest(secret, start + b"\x01", "sha256")[:length]

    plain = ChaCha20Poly1305(expand(b"key", 32)).decrypt(expand(b"base_nonce", 12), ciphertext, b"")
    key = raw(VECTORS["audience_key"])
    key_id = sha256(domain("keyid") + key).digest()[:16]
    founder = raw(VECTORS["founder"])
    everybody = raw(VECTORS["everybody"])
    assert sha256(domain("aud") + CONFERENCE + founder + bytes(16)).digest()[:16] == everybody
    assert strict(plain) == {
        1: key, 2: key_id, 3: everybody, 4: (1).to_bytes(8, "big"), 5: founder, 6: bytes(16),
    }  # fmt: skip
