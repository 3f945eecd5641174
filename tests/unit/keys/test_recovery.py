"""The recovery code: written, typed back with slips, opening what it is to open."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.keys.derivation import KeyFile, SlotType, parse_key_file, write_key_file
from app.keys.recovery import (
    ALPHABET,
    RecoveryCode,
    RecoveryTypoError,
    WrongRecoveryCodeError,
    lock_by_code,
    read_code,
    unlock_by_code,
)

MASTER = bytes(range(32))
DATABASE = b"D" * 16
CODE = RecoveryCode(bytes(range(100, 120)))
OTHER = RecoveryCode(bytes(20))
FILE = KeyFile(DATABASE, (lock_by_code(DATABASE, MASTER, CODE),))

codes = st.binary(min_size=20, max_size=20).map(RecoveryCode)


@given(codes)
def test_a_code_is_eight_groups_of_four_and_two_check_characters_and_reads_back(code: RecoveryCode):
    assert [len(group) for group in code.groups] == [4] * 8 + [2]
    assert set("".join(code.groups)) <= set(ALPHABET)
    assert read_code(code.written) == code


@given(codes)
def test_it_may_be_typed_as_people_type(code: RecoveryCode):
    typed = code.written.lower().replace("-", " ").replace("1", "l").replace("0", "o")
    assert read_code(f"  {typed}\n") == code
    assert read_code(code.written.replace("-", "").replace("1", "I")) == code


@given(codes)
def test_one_wrong_character_is_always_found(code: RecoveryCode):
    plain = code.written.replace("-", "")
    for place, other in itertools.product(range(34), ALPHABET):
        if other != plain[place]:
            with pytest.raises(RecoveryTypoError, match="characters are wrong"):
                read_code(plain[:place] + other + plain[place + 1 :])


@given(codes)
def test_two_characters_that_changed_places_are_always_found(code: RecoveryCode):
    plain = list(code.written.replace("-", ""))
    for one, two in itertools.combinations(range(34), 2):
        if plain[one] != plain[two]:
            typed = plain[:]
            typed[one], typed[two] = typed[two], typed[one]
            with pytest.raises(RecoveryTypoError, match="changed places"):
                read_code("".join(typed))


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "34 characters, and 0 were typed"),
        (CODE.written[:-1], "33 were typed"),
        (CODE.written + "7", "35 were typed"),
        (CODE.written[:10] + "U" + CODE.written[11:], "has no “U”"),
        (CODE.written[:10] + "é" + CODE.written[11:], "has no “É”"),
        ("correct horse battery staple", "has no “U”|were typed"),
        ("7" * 1_000_000, "were typed"),
    ],
)
def test_a_typo_is_named_as_a_typo_at_once(typed: str, why: str):
    before = time.process_time()
    with pytest.raises(RecoveryTypoError, match=why):
        read_code(typed)
    assert time.process_time() - before < 0.2


def test_a_slot_opens_with_its_code_and_for_its_database_only():
    read = parse_key_file(write_key_file(FILE))
    assert read.slots[0].type is SlotType.RECOVERY
    assert unlock_by_code(read, CODE) == MASTER
    with pytest.raises(WrongRecoveryCodeError, match="without a mistake"):
        unlock_by_code(read, OTHER)
    with pytest.raises(WrongRecoveryCodeError):
        unlock_by_code(KeyFile(b"E" * 16, FILE.slots), CODE)


def test_no_code_is_drawn_twice_and_none_is_printed_by_accident():
    one, two = RecoveryCode.draw(), RecoveryCode.draw()
    assert one != two
    assert one.written not in repr(one)
    assert one.secret.hex() not in repr(one)
    assert repr(one.secret) not in repr(one)
