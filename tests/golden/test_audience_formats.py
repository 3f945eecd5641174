"""What `docs/format.md` says of audiences, read off the bytes of real workspaces by another's code.

cbor2 for the bytes, the standard library for hashes, AES-GCM-SIV written out from RFC 8452. The
project makes the bytes and is not asked what they mean.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import cbor2
import pytest

from app.workspace.circles import circles, found_caucus, renew
from app.workspace.naming import the_party
from app.workspace.syncing import outgoing
from app.workspace.vouching import state_code
from app.workspace.workspace import Workspace
from tests.desks import Desks, a_conference
from tests.golden.gcm_siv import open_gcm_siv
from tests.scenarios.test_audiences import hands, tables


def domain(name: str) -> bytes:
    return b"travaux/" + name.encode() + b"/1\x00"


def h(name: str, *parts: bytes) -> bytes:
    return sha256(domain(name) + b"".join(parts)).digest()


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    """France and Norway in a caucus whose key has been changed once; Norway has all of it."""
    made = a_conference(tmp_path_factory.mktemp("desks"), "FRA", "NOR")
    made.everybody_to_everybody()
    found_caucus(made.open["FRA"], "North", ["NOR"])
    tables(made, "FRA", "North")
    hands(made, "FRA", "NOR")
    renew(made.open["FRA"], circles(made.open["FRA"])[0])
    hands(made, "FRA", "NOR")
    yield made
    made.close()


def payloads(workspace: Workspace) -> list[tuple[bytes, dict[int, Any]]]:
    """Id and fields of every entry that a workspace holds."""
    found = (cbor2.loads(s.envelope)[0] for s in workspace.store.record.entries())
    return [(h("event", payload), cbor2.loads(payload)) for payload in found]


def keys_of(workspace: Workspace) -> dict[bytes, bytes]:
    """The keys that a workspace holds, by their ids."""
    vault = workspace.store.vault
    keys = [vault.get(name) for name in vault.names("audience/")]
    return {h("keyid", key)[:16]: key for key in keys if key}


def caucus(workspace: Workspace) -> bytes:
    return circles(workspace)[0].audience.id


def test_an_epoch_commits_to_its_key_and_holds_the_one_before(desks: Desks):
    norway = desks.open["NOR"]
    entries = [(id_, f) for id_, f in payloads(norway) if (f[3], f[11]) == (caucus(norway), 2)]
    (one, first), (_, second) = sorted(entries, key=lambda e: e[1][13][1])
    by_commitment = {h("kc", key): key for key in keys_of(norway).values()}
    assert [*first[13]] == [*second[13]] == list(range(1, 10))
    assert (first[13][1], first[13][2], first[13][6]) == (1, None, None)
    assert (second[13][1], second[13][2]) == (2, one)
    assert [f[13][1] for f in (first, second)] == [f[7] for f in (first, second)]
    members = sorted(desks.open[code].device for code in ("FRA", "NOR"))
    assert first[13][3] == second[13][3] == members
    assert second[13][4] == []
    assert (second[13][7], second[13][8], second[13][9]) == ("North", [norway.device], 4)
    nonce, sealed = second[13][6][:12], second[13][6][12:]
    about = domain("history") + caucus(norway) + (2).to_bytes(8, "big")
    key = by_commitment[second[13][5]]
    assert open_gcm_siv(key, nonce, sealed, about) == by_commitment[first[13][5]]


def test_an_exchange_file_for_somebody_begins_with_the_keys_for_it(desks: Desks):
    france, norway = desks.open["FRA"], desks.open["NOR"]
    party = the_party(france.conference, "NOR")
    data = b"".join(outgoing(france, recipient=party).chunks)
    conference = france.ground.chain.conference
    assert data[:22] == b"TVXB1\n" + h("bundle", conference)[:16]
    running, at = h("bundle", data[:22]), 22
    items: list[bytes] = []
    while size := int.from_bytes(data[at : at + 4], "big"):
        block = data[at : at + 4 + size]
        running = sha256(running + block).digest()
        at += len(block) + 16
        assert data[at - 16 : at] == running[:16]
        items.append(block[4:])
    end = data[at : at + 8]
    assert data[at + 8 :] == sha256(running + end).digest()[:16]
    wraps = [item for item in items if item.startswith(b"TVXW")]
    assert items[: len(wraps)] == wraps
    assert {len(wrap) for wrap in wraps} == {1_291}
    assert {wrap[4:20] for wrap in wraps} == {h("inbox", conference, norway.device)[:16]}
    header = items[len(wraps)]
    key = keys_of(norway)[header[4:20]]
    plain = open_gcm_siv(key, header[20:32], header[32:], header[:20])
    said = cbor2.loads(plain[5 : 5 + int.from_bytes(plain[1:5], "big")])
    assert (plain[0], said[1], said[2], said[4]) == (4, 1, conference, france.device)
    assert sum(said[5][:3]) == int.from_bytes(end[4:], "big") == len(items) - len(wraps) - 1
    assert said[5][3] == len(wraps) == 1
    assert {item[4:20] for item in items[len(wraps) :]} <= keys_of(norway).keys()


def vector(audience: bytes, entries: list[tuple[bytes, dict[int, Any]]]) -> bytes:
    """Of each feed the last entry that is no frontier, by device; all of these feeds stand."""
    last: dict[bytes, tuple[int, bytes]] = {}
    for id_, fields in entries:
        if fields[3] == audience and fields[11] != 1:
            last[fields[4]] = max(last.get(fields[4], (0, b"")), (fields[5], id_))
    rows = (device + seq.to_bytes(8, "big") + id_ for device, (seq, id_) in sorted(last.items()))
    return h("vector", audience, *rows)


def test_the_state_code_and_what_a_frontier_says(desks: Desks):
    france = desks.open["FRA"]
    entries = payloads(france)
    everybody = h("aud", france.ground.chain.conference, founder(france), bytes(16))[:16]
    roster = h("roster", cbor2.loads(france.store.record.rosters()[-1])[0])
    number = h("code", roster, vector(everybody, entries))
    groups = (int.from_bytes(number[4 * i : 4 * i + 4], "big") % 100_000 for i in range(8))
    assert state_code(france) == " ".join(f"{group:05d}" for group in groups)
    own = [f for _, f in entries if (f[3], f[4], f[11]) == (everybody, france.device, 1)]
    body = own[-1][13]
    heads = {(f[4], f[5]): id_[:16] for id_, f in entries if f[3] == everybody}
    assert body[1]
    assert all(heads[device, seq] == head for device, seq, head in body[1])
    assert (body[3], body[4]) == (roster, 1)


def founder(workspace: Workspace) -> bytes:
    """The one device on the first roster that lists any."""
    rosters = [cbor2.loads(cbor2.loads(r)[0]) for r in workspace.store.record.rosters()]
    return next(r[10][0][0] for r in rosters if r[10])


def test_the_caucus_is_named_by_its_founder_and_a_number_of_its_own(desks: Desks):
    france = desks.open["FRA"]
    origin = france.store.vault.get("origin/" + caucus(france).hex())
    assert origin is not None
    assert origin[:32] == france.device
    assert h("aud", france.ground.chain.conference, origin)[:16] == caucus(france)
