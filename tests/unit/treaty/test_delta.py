"""The stored edit: one spelling, read strictly, against exactly its base."""

import pytest
from diff_match_patch import diff_match_patch
from hypothesis import given
from hypothesis import strategies as st

from app.treaty.delta import (
    DeltaError,
    Hunk,
    HunksError,
    apply_hunks,
    joined,
    read_delta,
    write_delta,
)
from tests.strategies import any_hunks, texts

BASE = "Each Party shall act."


def by_the_library(base, delta):
    """Read a delta with diff-match-patch: the independent reading of the same form."""
    found = []
    here = 0
    for operation, text in diff_match_patch().diff_fromDelta(base, delta):
        if operation == 0:
            here += len(text)
            continue
        start, put = (found.pop()[0::2]) if found and found[-1][1] == here else (here, "")
        here += len(text) if operation < 0 else 0
        found.append((start, here, put + (text if operation > 0 else "")))
    return tuple(Hunk(*h) for h in found)


def test_the_stored_form_is_the_library_s_own():
    hunks = (Hunk(11, 16, "should"), Hunk(20, 20, " promptly"))
    delta = write_delta(BASE, hunks)
    assert delta == "=11\t-5\t+should\t=4\t+ promptly\t=1"
    assert apply_hunks(BASE, hunks) == "Each Party should act promptly."
    assert by_the_library(BASE, delta) == hunks


def test_characters_beyond_the_basic_plane_count_twice():
    hunks = (Hunk(1, 2, "𝒴é%~"),)
    assert write_delta("𝒳a", hunks) == "=2\t-1\t+%F0%9D%92%B4%C3%A9%25~"
    assert read_delta("𝒳a", "=2\t-1\t+%F0%9D%92%B4%C3%A9%25~") == hunks


def test_no_change_is_one_run_of_kept_characters():
    assert write_delta(BASE, ()) == "=21"
    assert read_delta(BASE, "=21") == ()
    assert write_delta("", ()) == ""
    assert read_delta("", "") == ()


@pytest.mark.parametrize(
    "delta",
    [
        "",
        "=20",
        "=22",
        "=21\t",
        "\t=21",
        "=10\t\t=11",
        "=10\t=11",
        "=021",
        "=+21",
        "= 21",
        "=-21",
        "=2_1",
        "=٢١",
        "=0\t=21",
        "=21\t+",
        "+\t=21",
        "=21\t+a\t+b",
        "-5\t-6\t=10",
        "+a\t-5\t=16",
        "-4\t+Each\t=17",
        "=21\t+%zz",
        "=21\t+%FF",
        "=21\t+%ED%A0%80",
        "=21\t+%c3%a9",
        "=21\t+%41",
        "=21\t+%20",
        "=21\t+é",
        "=21\t+a\x00",
        "=21\t+a\n",
        "=21\n",
        "-1",
        "*21",
        "21",
        "=99999999999999999999",
        "=10\t-0\t=11",
        "=10\t+a\t-1",
        "=10\t+a\t=0\t=11",
    ],
)
def test_every_other_spelling_is_refused(delta):
    with pytest.raises(DeltaError) as refusal:
        read_delta(BASE, delta)
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize("delta", ["=1\t-1\t=1", "=1\t+b\t=2", "-1\t+b\t=2"])
def test_a_pair_of_surrogates_is_never_cut(delta):
    with pytest.raises(DeltaError, match="in two"):
        read_delta("𝒳a", delta)


@given(st.data(), texts())
def test_delta_to_hunks_to_delta_is_the_identity(data, base):
    hunks = data.draw(any_hunks(base))
    delta = write_delta(base, hunks)
    assert read_delta(base, delta) == hunks
    assert by_the_library(base, delta) == hunks
    assert diff_match_patch().diff_text2(diff_match_patch().diff_fromDelta(base, delta)) == (
        apply_hunks(base, hunks)
    )


OPERATIONS = st.sampled_from(
    [
        "=1",
        "=2",
        "=3",
        "-1",
        "-2",
        "+a",
        "+",
        "+%C3%A9",
        "=01",
        "=0",
        "-4",
        "+ab",
        "=4",
        "x",
        "+%41",
    ]
)


@given(st.lists(OPERATIONS, max_size=5), st.sampled_from(["abcd", "𝒳ab", "aaaa", ""]))
def test_what_is_read_is_written_the_same(operations, base):
    delta = "\t".join(operations)
    try:
        hunks = read_delta(base, delta)
    except DeltaError:
        return
    assert write_delta(base, hunks) == delta


@pytest.mark.parametrize(
    "hunks",
    [
        (Hunk(3, 5, "x"), Hunk(1, 2, "y")),
        (Hunk(1, 3, "x"), Hunk(2, 4, "y")),
        (Hunk(1, 3, "x"), Hunk(3, 4, "y")),
        (Hunk(1, 1, "x"), Hunk(1, 1, "y")),
        (Hunk(20, 22, "x"),),
        (Hunk(-1, 2, "x"),),
        (Hunk(4, 2, "x"),),
        (Hunk(0, 4, "Each"),),
        (Hunk(4, 4, ""),),
    ],
)
def test_hunks_that_are_not_canonical_are_never_stored(hunks):
    with pytest.raises(HunksError):
        write_delta(BASE, hunks)


def test_applying_refuses_what_overlaps():
    with pytest.raises(HunksError):
        apply_hunks(BASE, (Hunk(0, 4, "x"), Hunk(3, 5, "y")))
    with pytest.raises(HunksError):
        apply_hunks(BASE, (Hunk(0, 400, "x"),))


def test_adjoining_hunks_become_one_and_idle_ones_go():
    assert joined("abcd", [Hunk(0, 1, "x"), Hunk(1, 1, "y"), Hunk(2, 3, "c")]) == (
        Hunk(0, 1, "xy"),
    )
