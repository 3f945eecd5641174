"""Many devices meet in one shared folder; and what one new entry costs among very many.

``python tests/benchmarks/bench_sync.py [--small]`` prints one JSON line for each part. The devices
are simulated from the exchange down: real keys, signatures, seals, files and verdicts; without a
workspace file each, and with one projection for all who hold the same entries, since it follows
from them alone. A signature that one of them has checked is not checked again for the next, except
where the time of a single device is told.
"""

import contextlib
import json
import resource
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.keys.sealing import AudienceKey
from app.keys.signing import VerifyingKeys
from app.keys.wraps import HeldKey
from app.negotiation.access import Role
from app.negotiation.conference import Conference
from app.negotiation.events import AmendmentTabled, ClausesLaid
from app.negotiation.rolling import rolling_hash
from app.ports import StoredEntry
from app.record.acts import parties_of, read_acts
from app.record.envelope import Content, Moment, compose, first_place, next_place
from app.record.evaluate import Evaluation
from app.record.event_codec import kind_of, write_event
from app.record.ground import Ground
from app.record.projection import Projection
from app.record.roster import RoleInterval, Seat
from app.record.roster_acts import Authority, admitting, following, found, sign
from app.record.roster_chain import begin, extend
from app.workspace.exchanging import Exchange
from app.workspace.identity import keep_key
from app.workspace.place_parts import Part
from app.workspace.replaying import KINDS
from app.workspace.taking import item_name
from app.workspace.workspace import Receipt
from storage.sync.folder.disk import Disk
from storage.sync.folder.store import FolderStore
from tests.builders import TEXT, a_clause, clauses_of, substitution
from tests.fakes import FakeVault
from tests.unit.record.world import NOW, PARTIES, card_of, device_keys, officer

ARTICLES = [f"Each Party shall take measure number {n} without undue delay." for n in range(40)]


def a_ground(devices):
    """Return a conference with a secretariat and so many devices of two delegations."""
    statement = found("Convention", Authority((officer("o1").public,)), PARTIES, NOW)
    chain = begin(sign(statement, None, [officer("o1")]))
    names = ["secretariat", *(f"device {n}" for n in range(devices))]
    first = Seat(
        card_of(names[0]).device, PARTIES[0].id, roles=(RoleInterval(Role.SECRETARIAT, 1),)
    )
    for seats in ([first], [_seat(n, name) for n, name in enumerate(names[1:])]):
        next_ = following(chain.head, NOW)
        for seat in seats:
            next_ = admitting(next_, seat)
        chain, _ = extend(chain, sign(next_, chain.head, [officer("o1")]))
    cards = {card_of(name).device: card_of(name) for name in names}
    return Ground.of_all(chain, cards, KINDS), names


def _seat(number, name):
    return Seat(
        card_of(name).device, PARTIES[2 + number % 2].id, roles=(RoleInterval(Role.DELEGATE, 1),)
    )


class CountedDisk(Disk):
    """Counts what is done to the files."""

    def __init__(self):
        self.done = Counter()
        self.bytes = Counter()

    def names(self, folder):
        self.done["listings"] += 1
        return super().names(folder)

    def read(self, path):
        self.done["openings"] += 1
        data = super().read(path)
        self.bytes["read"] += len(data or b"")
        return data

    def write(self, path, content):
        self.done["writings"] += 1
        self.bytes["written"] += len(content)
        super().write(path, content)


class Record:
    """Entries in memory, in the order in which they came."""

    def __init__(self):
        self._held = []

    def append(self, entries):
        self._held += entries

    def entries(self):
        return iter(self._held)

    def latest(self):
        return reversed(self._held)


@dataclass
class Desk:
    """A device as the exchange sees it: what a workspace is, without its file."""

    name: str
    ground: Ground
    key: AudienceKey
    evaluation: Evaluation = None
    store: object = None
    right: object = field(default_factory=lambda: SimpleNamespace(stopped=None))

    def __post_init__(self):
        self.evaluation = Evaluation(self.ground)
        self.store = SimpleNamespace(
            record=Record(), vault=FakeVault(), transaction=contextlib.nullcontext
        )
        _keep_key(self)
        self.identity = SimpleNamespace(keys=device_keys(self.name), card=card_of(self.name))
        self.device = card_of(self.name).device
        self.conference = SimpleNamespace(audiences={})
        self.last = None

    def clock(self):
        return int(time.time() * 1_000)

    def vouch(self):
        pass

    def writes(self, event):
        moment = Moment(self.ground.chain.version, 1, 0, NOW)
        audience, conference = self.key.audience, self.ground.chain.conference
        if self.last is None:
            place = first_place(conference, audience, self.device, moment)
        else:
            place = next_place(self.last, moment)
        content = Content(kind_of(event), write_event(event))
        signed = compose(place, content, device_keys(self.name).signing)
        self.last = signed.entry
        self.store.record.append(entries=[StoredEntry(signed.entry.id, signed.envelope, 0, "own")])
        self.evaluation, _ = self.evaluation.with_entries([signed.entry])

    def receive(self, package, source, progress=None):
        self.evaluation, change = self.evaluation.with_arrivals(package.arrivals)
        new = [StoredEntry(s.entry.id, s.envelope, 0, source) for s in change.admitted]
        self.store.record.append(entries=new)
        refused = tuple(reason.value for _, reason in change.refused)
        return Receipt(len(new), len(package.arrivals) - len(new), 0, refused)

    @property
    def digest(self):
        """A hash over the entries in effect: the rolling text follows from them alone."""
        return sha256(b"".join(e.id for e in self.evaluation.in_effect)).digest()


def quietly(_):
    """Say nothing of what is held: the entries alone are counted."""


def _keep_key(desk):
    founder = desk.ground.chain.founder
    keep_key(desk.store.vault, HeldKey(desk.key, founder))


def rolled(desk):
    """Return the rolling hash that a device arrives at."""
    roster = desk.ground.chain.head
    start = Conference().with_parties(roster.statement.title, parties_of(roster))
    projection = Projection(start, {})
    read = read_acts(desk.evaluation.in_effect, desk.ground)
    projection.add(read.acts, read.faults)
    return rolling_hash(projection.conference)


def laid():
    """Return the text that everybody amends."""
    return ClausesLaid(TEXT, "A treaty", "en", clauses_of(ARTICLES), 1, 1)


@cache
def operation(number):
    base = ARTICLES[number % len(ARTICLES)]
    new = base.replace("undue delay", f"more than {number} days of delay")
    return substitution(a_clause(str(number % len(ARTICLES) + 1)), base, new)


def amends(desk, number):
    desk.writes(AmendmentTabled(number, TEXT, (operation(number % 400),), "", None, ()))


class CheckedOnce:
    """While it holds, a signature that was found good is not checked again."""

    def __enter__(self):
        self._check = VerifyingKeys.signed
        good = set()

        def signed(keys, message, signature):
            name = sha256(keys.ed25519 + signature + message).digest()
            if name not in good:
                if not self._check(keys, message, signature):
                    return False
                good.add(name)
            return True

        VerifyingKeys.signed = signed

    def __exit__(self, *_):
        VerifyingKeys.signed = self._check


def meet(devices, entries):
    """Let devices write apart from each other, put it in one folder, and read it all."""
    ground, names = a_ground(devices)
    key = AudienceKey.generate(ground.chain.everybody, 1)
    with tempfile.TemporaryDirectory() as folder:
        disk = CountedDisk()

        def exchange(desk):
            store = FolderStore(Path(folder), ground.chain.conference, disk)
            return Exchange(desk, store, prepare=quietly).once()

        begun = time.process_time()
        secretariat = Desk(names[0], ground, key)
        secretariat.writes(laid())
        exchange(secretariat)
        own = 0
        with CheckedOnce():
            for number, name in enumerate(names[1:]):
                desk = Desk(name, ground, key)
                for n in range(entries):
                    amends(desk, number * entries + n)
                own += sum(len(s.envelope) for s in desk.store.record.entries())
                # It reads nothing yet: all of them write before they hear of each other.
                _put_only(desk, Path(folder), disk)
        written, wrote = time.process_time() - begun, disk.bytes["written"]
        alone = _timed_reader(Desk(names[1], ground, key), exchange)
        digests, hashes = Counter(), {}
        begun = time.process_time()
        disk.bytes.clear()
        with CheckedOnce():
            for name in names[1:]:
                desk = Desk(name, ground, key)
                exchange(desk)
                digest = desk.digest
                digests[digest] += 1
                if digest not in hashes:
                    hashes[digest] = rolled(desk).hex()
        files = sum(1 for _ in Path(folder).rglob("*.tvs"))
    return {
        "what": "devices meet in a folder",
        "devices": devices,
        "entries_each": entries,
        "rolling_hashes": len(set(hashes.values())),
        "converged": sum(digests.values()) == devices and len(digests) == 1,
        "write_cpu_s": round(written, 2),
        "catch_up_cpu_s_one_device_all_checked": round(alone, 2),
        "verify_and_judge_alone_cpu_s": round(_limit(desk), 2),
        "read_cpu_s_per_device": round((time.process_time() - begun) / devices, 3),
        "bytes_written_per_device": wrote // devices,
        "own_entries_bytes_per_device": own // devices,
        "bytes_read_per_device": disk.bytes["read"] // devices,
        "files": files,
        "peak_memory_mib": _peak(),
    }


def _put_only(desk, folder, disk):
    """Let a device that has read nothing put its own entries there."""

    class Deaf(FolderStore):
        def read(self, channel, memory):
            return iter(())

    store = Deaf(folder, desk.ground.chain.conference, disk)
    part = Part(desk, store.place, desk.key.audience)
    ground = [r.envelope for r in desk.ground.chain.rosters]
    ground += [c.envelope for c in desk.ground.cards.values()]
    part.stock.note(map(item_name, ground))  # the secretariat has put these there
    part.keep()
    Exchange(desk, store, prepare=quietly).once()


def _timed_reader(desk, exchange):
    begun = time.process_time()
    exchange(desk)
    return time.process_time() - begun


def _limit(desk):
    """Return what it costs to judge the same entries without any exchange: the limit."""
    envelopes = [s.envelope for s in desk.store.record.entries()]
    fresh = Desk(desk.name, desk.ground, desk.key)
    begun = time.process_time()
    for envelope in range(0, len(envelopes), 256):
        fresh.evaluation, _ = fresh.evaluation.with_arrivals(
            _arrivals(envelopes[envelope : envelope + 256])
        )
    return time.process_time() - begun


def _arrivals(envelopes):
    return [SimpleNamespace(envelope=e, key=None) for e in envelopes]


def one_among(total, each=4_000):
    """Return what one new entry costs its writer and a reader, among so many."""
    count = -(-total // each)  # no device comes to the number that one may write
    ground, names = a_ground(count)
    key = AudienceKey.generate(ground.chain.everybody, 1)
    with tempfile.TemporaryDirectory() as folder, CheckedOnce():
        disks = CountedDisk(), CountedDisk()
        writer, reader = Desk(names[1], ground, key), Desk(names[0], ground, key)
        for number, name in enumerate(names[1:]):
            desk = writer if number == 0 else Desk(name, ground, key)
            for n in range(total // count):
                amends(desk, number * each + n)
            _put_only(desk, Path(folder), CountedDisk())
        conference = ground.chain.conference
        mine = Exchange(writer, FolderStore(Path(folder), conference, disks[0]), prepare=quietly)
        theirs = Exchange(reader, FolderStore(Path(folder), conference, disks[1]), prepare=quietly)
        for exchange in (mine, theirs, mine, theirs):
            exchange.once()
        held = len(reader.evaluation.held.entries)
        cost = {}
        amends(writer, total)
        for who, exchange, disk in (("writer", mine, disks[0]), ("reader", theirs, disks[1])):
            disk.done.clear()
            disk.bytes.clear()
            begun = time.process_time()
            came = exchange.once()
            cost[who] = {
                **disk.done,
                **{f"bytes_{k}": v for k, v in disk.bytes.items()},
                "cpu_ms": round((time.process_time() - begun) * 1e3, 2),
                "sent": came.sent,
                "received": came.received,
            }
    return {"what": "one new entry", "among": held, **cost, "peak_memory_mib": _peak()}


def _peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main():
    small = "--small" in sys.argv[1:]
    print(json.dumps(meet(20, 5) if small else meet(200, 50)), flush=True)
    for total in (100, 1_000) if small else (1_000, 10_000, 100_000):
        print(json.dumps(one_among(total)), flush=True)


if __name__ == "__main__":
    main()
