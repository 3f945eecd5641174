"""What the tests of the encrypted files run in processes of their own, to be killed or starved.

``python -m tests.attacks.storage_processes COMMAND PATH [ARGUMENT]``. Each line on the standard
output is an acknowledgement, or the sentence of an error.
"""

import hashlib
import os
import random
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from app.ids import DraftId, EntryId
from app.keys.derivation import Cost
from app.keys.recovery import RecoveryCode
from app.ports import StorageError, Store, StoredEntry
from storage import database
from storage.backend import FileBackend
from tests.keyrings import InMemory, using

WORDS = "a passphrase for a test"
OTHER_WORDS = "another passphrase for a test"
BACKEND = FileBackend(Cost(64 * 1024, 1, 4))
CODES = (RecoveryCode(bytes(range(20))), RecoveryCode(bytes(range(20, 40))))
MARKER = "MARKER-sentence-that-must-not-be-found"


def batch(number: int) -> list[StoredEntry]:
    """The entries of one batch: the same in every process."""
    size = random.Random(number).randint(1, 40)
    return [
        StoredEntry(
            EntryId(hashlib.sha256(b"%d/%d" % (number, i)).digest()),
            b"%d/%d/%d " % (number, i, size) + bytes(600),
            number,
            "own",
        )
        for i in range(size)
    ]


def whole_batches(store: Store) -> int:
    """How many batches are held; fails when one is torn, missing or out of order."""
    held = list(store.record.entries())
    number = 0
    while held:
        expected = batch(number)
        assert held[: len(expected)] == expected, f"batch {number} is torn"
        held = held[len(expected) :]
        number += 1
    drafts = store.drafts.all()
    assert [body for _, body in drafts] == ([b"%d" % (number - 1)] if number else [])
    return number


def append_batches(store: Store) -> None:
    number = whole_batches(store)
    while True:
        with store.transaction():
            store.record.append(entries=batch(number))
            store.drafts.keep(DraftId(bytes(16)), b"%d" % number)
        say(number)
        number += 1


def say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def append(path: Path, _: str) -> None:
    append_batches(BACKEND.open(path, WORDS))


def fill_and_wait(path: Path, _: str) -> None:
    store = BACKEND.create(path, WORDS)
    store.record.append(entries=batch(1))
    for number in range(200):
        store.drafts.keep(DraftId(number.to_bytes(16, "big")), MARKER.encode() * 50)
    say("filled")
    sys.stdin.read()


def create(path: Path, _: str) -> None:
    say("begins")
    BACKEND.create(path, WORDS)
    say("made")


def change(path: Path, _: str) -> None:
    say("begins")
    while True:
        BACKEND.change_passphrase(path, WORDS, OTHER_WORDS)
        BACKEND.change_passphrase(path, OTHER_WORDS, WORDS)


def change_code(path: Path, _: str) -> None:
    say("begins")
    while True:
        for code in CODES:
            BACKEND.set_recovery_code(path, WORDS, code)


def recover(path: Path, _: str) -> None:
    say("begins")
    while True:
        BACKEND.lock_for_travel(path, WORDS)
        BACKEND.recover(path, CODES[0], WORDS)


def change_keyring(path: Path, _: str) -> None:
    say("begins")
    with using(InMemory()):
        while True:
            BACKEND.add_keyring(path, WORDS)
            BACKEND.remove_keyring(path, WORDS)


def starve(path: Path, limit: str) -> None:
    """Append until no file may grow beyond ``limit`` bytes."""
    store = BACKEND.open(path, WORDS)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
    append_batches(store)


def starve_create(path: Path, limit: str) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
    BACKEND.create(path, WORDS)


def as_nobody(path: Path, what: str) -> None:
    """Do something with the rights of nobody in particular."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    if what == "create":
        BACKEND.create(path, WORDS)
    elif what == "change":
        BACKEND.change_passphrase(path, WORDS, OTHER_WORDS)
    elif what == "backup":
        BACKEND.open(path, WORDS).backup(path.parent / "closed" / "copy")
    else:
        BACKEND.open(path, WORDS)


def make(path: Path, _: str) -> None:
    """Make a workspace with the marker in it; used where a stray library is loaded first."""
    store = BACKEND.create(path, WORDS)
    store.vault.put("marker", MARKER.encode())
    store.close()


def make_with_new_stray_library(path: Path, _: str) -> None:
    """As if the plain library that was loaded first were new enough."""
    database.MINIMUM_VERSION = (0, 0, 0)
    make(path, _)


class _Forgetful:
    """The driver, but its connections forget to take the key."""

    def __init__(self, driver: object) -> None:
        self._driver = driver

    def __getattr__(self, name: str) -> object:
        return getattr(self._driver, name)

    def connect(self, *arguments: object, **options: object) -> object:
        class Connection(self._driver.Connection):
            def set_key(self, key: object) -> None:
                pass

        return self._driver.connect(*arguments, **options, factory=Connection)


def make_with_mute_stray_library(path: Path, _: str) -> None:
    """As if that library also took the key without a word, as some do."""
    database.MINIMUM_VERSION = (0, 0, 0)
    make_without_key(path, _)


def make_without_key(path: Path, _: str) -> None:
    database._driver = _Forgetful(database._driver)
    make(path, _)


COMMANDS: dict[str, Callable[[Path, str], None]] = {
    command.__name__: command
    for command in (
        append,
        as_nobody,
        change,
        change_code,
        change_keyring,
        create,
        fill_and_wait,
        make,
        make_with_mute_stray_library,
        make_with_new_stray_library,
        make_without_key,
        recover,
        starve,
        starve_create,
    )
}


def main(command: str, path: str, argument: str = "") -> int:
    try:
        COMMANDS[command](Path(path), argument)
    except StorageError as error:
        say(error)
        return 1
    say("done")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
