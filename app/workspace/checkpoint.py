"""What was computed from the record and is kept, so that opening need not compute it again.

A cache and nothing else: it decides nothing, nothing that is signed rests on it, and it may be
emptied at any time. What is kept is bound to all that it follows from: the rosters, cards and
entries held, the keys that open audiences, whose device it is, and the program that computed it,
file by file, with the resources beside it. Where one of these is another, it is as if nothing were
kept.
"""

import hashlib
import json
import os
import sys
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.util import find_spec
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TypeAlias

from app.ports import Store
from app.resources import ROOT

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

_DOMAIN = b"travaux/checkpoint/1\x00"
_OF_THE_STATE = ("audience/", "device/card", "origin/")
"""Names in the vault that begin so decide what of the record can be read, and by whom."""
MAX_BYTES = 256 * 1024 * 1024
"""Nothing that is kept is longer, once it is unpacked."""
_LENGTH = 4
_PROGRAM = Path(__file__).resolve().parents[1]
_LIBRARIES = ("regex", "rpds")
"""What the state is computed with; a version of theirs may see words in another way."""


def bound_to_record(store: Store) -> bytes:
    """Return what all that follows from the record is bound to: 32 bytes. Cost: some ms."""
    return _bound(store, _OF_THE_STATE)


def bound_to_everything(store: Store) -> bytes:
    """Return what is bound to the record, the drafts, the anchor and every local fact, too."""
    whole = hashlib.sha256(_bound(store, ("",)))
    anchored = store.anchor.read()
    whole.update(b"\x00" if anchored is None else b"\x01" + hashlib.sha256(anchored).digest())
    for draft, body in store.drafts.all():
        whole.update(draft + hashlib.sha256(body).digest())
    return whole.digest()


def kept(store: Store, name: str, bound: bytes) -> Json:
    """Return what is kept under a name and bound to just that; None when nothing is.

    Whatever is wrong with it, it is not there.
    """
    packed = store.checkpoints.get(name, bound)
    return None if packed is None else _unpacked(packed)


def keep(store: Store, name: str, bound: bytes, value: Json) -> None:
    """Keep a value, whole or not at all.

    Raises:
        StorageError: the disk is full, say; then nothing has changed.
    """
    store.checkpoints.put(name, bound, _packed(value))


def keep_in_parts(
    store: Store, name: str, bound: bytes, value: Json, parts: Sequence[bytes]
) -> None:
    """Keep a value, and beside it what need not be unpacked with it; see ``keep``."""
    head = _packed([value, [len(part) for part in parts]])
    store.checkpoints.put(name, bound, b"".join((len(head).to_bytes(_LENGTH, "big"), head, *parts)))


def kept_in_parts(store: Store, name: str, bound: bytes) -> tuple[Json, Sequence[bytes]] | None:
    """Return what is kept in parts under a name and bound to just that; see ``kept``."""
    body = store.checkpoints.get(name, bound)
    if body is None:
        return None
    begin = _LENGTH + int.from_bytes(body[:_LENGTH], "big")
    match _unpacked(body[_LENGTH:begin]):
        case [value, list(lengths)]:
            ends = list(accumulate((n for n in lengths if isinstance(n, int)), initial=begin))
            return value, [body[first:end] for first, end in pairwise(ends)]
        case _:
            return None


def _packed(value: Json) -> bytes:
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return zlib.compress(body, 1)


def _unpacked(packed: bytes) -> Json:
    """Return a value; None where it is none."""
    try:
        opened = zlib.decompressobj()
        body = opened.decompress(packed, MAX_BYTES)
        return json.loads(body) if opened.eof else None
    except (zlib.error, ValueError):
        return None


def _bound(store: Store, prefixes: tuple[str, ...]) -> bytes:
    whole = hashlib.sha256(_DOMAIN + _program() + store.checkpoints.record_hash())
    names = [name for prefix in prefixes for name in store.vault.names(prefix)]
    for name in names:
        value = store.vault.get(name) or b""
        for part in (name.encode(), value):
            whole.update(hashlib.sha256(part).digest())
    return whole.digest()


@lru_cache(maxsize=1)
def _program() -> bytes:
    """Return a hash of what this program is: of every file of it, its size and when it was made.

    What runs it is one of them: a program that was frozen is in that file. So are those that ship
    beside it, which say how a clause is called in a language, and where such names are looked for.
    """
    whole = hashlib.sha256(sys.version.encode())
    files = _files(_PROGRAM, ".py") if _PROGRAM.is_dir() else ()
    beside = _files(ROOT) if ROOT.is_dir() else ()
    for line in sorted((*files, *beside, *_file(Path(sys.executable)))):
        whole.update(line.encode())
    for library in _LIBRARIES:
        found = find_spec(library)
        whole.update("".join(_file(Path(found.origin or ""))).encode() if found else b"")
    return whole.digest()


def _files(folder: Path, ending: str = "") -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path), ending)
            elif entry.name.endswith(ending):
                yield _line(entry.path, entry.stat())


def _file(path: Path) -> Iterator[str]:
    if path.exists():
        yield _line(str(path), path.stat())


def _line(path: str, found: os.stat_result) -> str:
    return f"{path}\x00{found.st_size}\x00{found.st_mtime_ns}\n"
