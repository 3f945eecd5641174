"""The key file: opened by its passphrase, refused quickly when it is not sound."""

import subprocess
import sys
import time

import pytest

from app.codec import decode, encode
from app.keys.derivation import (
    Cost,
    KeyFile,
    KeyFileError,
    PassphraseRefusedError,
    Slot,
    SlotType,
    WrongPassphraseError,
    check_passphrase,
    derive_key,
    lock,
    parse_key_file,
    unlock,
    write_key_file,
)
from app.resources import ROOT as RESOURCES

ROOT = RESOURCES.parent
QUICK = Cost(64 * 1024, 1, 1)
MASTER = bytes(range(32))
DATABASE = b"D" * 16
PHRASE = "correct horse battery staple é"
SLOT = lock(DATABASE, MASTER, PHRASE, QUICK)
RECOVERY = Slot(SlotType.RECOVERY, bytes(16), Cost(0, 0, 0), bytes(12), bytes(48))
FILE = KeyFile(DATABASE, (SLOT, RECOVERY))


def altered(changes: dict[int, object], slot: int = 0) -> bytes:
    value = decode(write_key_file(FILE))
    for at, part in changes.items():
        value[3][slot][at] = part
    return encode(value)


def test_a_key_file_is_read_back_and_opens_with_its_passphrase():
    read = parse_key_file(write_key_file(FILE))
    assert read == FILE
    assert unlock(read, PHRASE) == MASTER
    # the same words, typed with a combining accent
    assert unlock(read, PHRASE.replace("é", "e\u0301")) == MASTER


def test_a_wrong_passphrase_opens_nothing():
    with pytest.raises(WrongPassphraseError):
        unlock(FILE, PHRASE + " ")
    with pytest.raises(WrongPassphraseError):
        unlock(KeyFile(DATABASE, (RECOVERY,)), PHRASE)


def test_changing_the_passphrase_keeps_the_master_key_and_the_other_slots():
    changed = FILE.with_slot(lock(DATABASE, MASTER, "another long passphrase", QUICK))
    assert unlock(changed, "another long passphrase") == MASTER
    assert RECOVERY in changed.slots
    with pytest.raises(WrongPassphraseError):
        unlock(changed, PHRASE)


def test_no_part_of_a_slot_can_be_exchanged():
    changes = [{1: b"S" * 16}, {2: 65 * 1024}, {3: 2}, {4: 2}, {5: b"N" * 12}, {6: b"C" * 48}]
    for change in changes:
        with pytest.raises(WrongPassphraseError):
            unlock(parse_key_file(altered(change)), PHRASE)
    with pytest.raises(WrongPassphraseError):
        unlock(KeyFile(b"E" * 16, (SLOT,)), PHRASE)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged"),
        (write_key_file(FILE)[:-1], "damaged"),
        (write_key_file(FILE) + b"\x00", "damaged"),
        (bytes(5_000), "too large"),
        (encode([]), "not a key file"),
        (encode({1: 2}), "newer version"),
        (encode({1: 1, 2: bytes(16), 3: []}), "damaged"),
        (encode({1: 1, 2: bytes(15), 3: [1]}), "damaged"),
        (encode({1: 1, 2: bytes(16), 3: [1]}), "damaged"),
        (altered({2: 4 * 1024**3}), "memory"),
        (altered({2: 8}), "memory"),
        (altered({3: 17}), "effort"),
        (altered({3: 0}), "effort"),
        (altered({4: 9}), "effort"),
        (altered({0: 9}), "newer version"),
        (altered({1: bytes(15)}), "damaged"),
        (altered({3: True}), "damaged"),
    ],
)
def test_a_key_file_that_is_not_sound_is_refused_before_anything_is_spent(data: bytes, why: str):
    before = time.process_time()
    with pytest.raises(KeyFileError, match=why):
        parse_key_file(data)
    assert time.process_time() - before < 0.5


CHILD = """
import resource
from app.keys.derivation import Cost, TooLittleMemoryError, lock
resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))
try:
    lock(bytes(16), bytes(32), "a passphrase", Cost(1 << 20, 1, 1))
except TooLittleMemoryError as error:
    print(error)
"""


def test_too_little_memory_has_a_message_of_its_own():
    done = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True)
    assert "takes 1024 MiB of memory" in done.stdout


def test_keys_for_different_purposes_differ():
    assert derive_key(MASTER, "travaux/db/1") != derive_key(MASTER, "travaux/anchor/1")
    assert len(derive_key(bytearray(MASTER), "travaux/db/1")) == 32


@pytest.mark.parametrize("passphrase", ["", "short", "fourteen chars", "a" * 40, "e\u0301" * 10])
def test_a_passphrase_that_is_easy_to_guess_is_refused(passphrase: str):
    with pytest.raises(PassphraseRefusedError):
        check_passphrase(passphrase)


def test_six_words_are_taken():
    check_passphrase("granite velvet orbit mustard canoe lantern")


AT_ONCE = """
import threading
from app.keys.derivation import Cost, lock

def derive():
    lock(bytes(32), bytes(32), "correct horse battery staple", Cost(8 * 1024, 1, 4))
    done.append(1)

done = []
for _ in range(40):
    threads = [threading.Thread(target=derive) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
print(len(done))
"""


def test_workspaces_can_be_opened_at_once_in_several_threads():
    found = subprocess.run(
        [sys.executable, "-c", AT_ONCE], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert (found.stdout.strip(), found.stderr) == ("120", "")
