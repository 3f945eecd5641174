"""Tree operations: free sets give one tree in every order; the matrix is symmetric (7: 9)."""

from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ids import ClauseId, InstrumentId
from app.merge.conflicts import collide, collisions, cycle, offers_both, same, subtree
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    NewClause,
    Relocation,
    Retention,
    Split,
    Substitution,
)
from app.merge.structure import Adopted, StructureError, apply_operations, holder, parts
from app.treaty.delta import Hunk, write_delta
from app.treaty.instrument import Clause, ClauseKind, Instrument, words_by_language
from app.treaty.wording import Part, Wording, wording_hash

LENGTH = 4
PLACES = {1: (0, 1), 4: (0, 2), 2: (1, 1), 3: (1, 2), 5: (4, 1), 6: (4, 2), 7: (4, 3)}


def cid(number):
    return ClauseId(number.to_bytes(16, "big")) if number else None


def rank(number):
    return bytes([16 * number])


def words(number):
    return "".join(chr(ord("a") + LENGTH * (number - 1) + i) for i in range(LENGTH))


BASE = Instrument.of(
    InstrumentId(b"i" * 16),
    "T",
    "en",
    [
        Clause(
            cid(n),
            ClauseKind.PARAGRAPH,
            cid(parent),
            rank(place),
            wordings=words_by_language({"en": Wording(words(n))}),
        )
        for n, (parent, place) in PLACES.items()
    ],
)


def hashed(number):
    return wording_hash(cid(number), "en", Part.TEXT, words(number))


def substitution(number, start, end, text):
    delta = write_delta(words(number), (Hunk(start, end, text),))
    return Substitution(cid(number), "en", Part.TEXT, hashed(number), delta)


def insertion(ident, parent, place, text="NEW"):
    wordings = (("en", Wording(text)),)
    new = NewClause(cid(100 + ident), ClauseKind.PARAGRAPH, None, rank(place), wordings=wordings)
    return Insertion(cid(parent), bytes([16 * place + 8]), (new,))


def deletion(number):
    return Deletion(cid(number), subtree(BASE, cid(number)))


def move(number, parent, place):
    return Relocation(cid(number), cid(parent), bytes([16 * place + 9]))


def split(number, at, ident=None):
    second = cid(200 + 10 * number + at if ident is None else ident)
    return Split(cid(number), "en", hashed(number), at, second)


def join(first, second):
    return Join(cid(first), cid(second), "#")


CLAUSES = st.sampled_from(sorted(PLACES))
PARENTS = st.sampled_from([0, *sorted(PLACES)])
MOVES = st.builds(move, CLAUSES, PARENTS, st.integers(0, 3)).filter(
    lambda o: o.parent not in subtree(BASE, o.clause)
)


@st.composite
def substitutions(draw):
    start = draw(st.integers(0, LENGTH))
    end = min(LENGTH, start + draw(st.integers(0, 2)))
    return substitution(draw(CLAUSES), start, end, draw(st.sampled_from("XYZ")))


OPERATIONS = st.one_of(
    st.builds(insertion, st.integers(1, 9), PARENTS, st.integers(0, 3)),
    st.builds(deletion, CLAUSES),
    MOVES,
    substitutions(),
    st.builds(split, CLAUSES, st.integers(1, LENGTH - 1)),
    st.sampled_from([join(1, 4), join(2, 3), join(5, 6), join(6, 7)]),
    st.builds(lambda n: Retention(cid(n)), CLAUSES),
)
SETS = st.lists(OPERATIONS, min_size=2, max_size=4, unique_by=repr).filter(
    lambda ops: (
        len({o.clauses[0].id for o in ops if isinstance(o, Insertion)})
        == sum(isinstance(o, Insertion) for o in ops)
    )
)


def shown(instrument):
    return [(c.id, depth, c.wording("en").text) for c, depth in instrument.walk()]


def text(instrument):
    return "".join(c.wording("en").text for c, _ in instrument.walk())


def free(operations):
    return not collisions(operations, BASE) and not cycle(BASE, operations)


@given(OPERATIONS, OPERATIONS)
def test_the_matrix_is_symmetric(one, other):
    assert collide(one, other, BASE) == collide(other, one, BASE)
    assert not collide(one, one, BASE)


@given(SETS)
def test_a_free_set_gives_one_tree_in_every_order(operations):
    if not free(operations):
        return
    trees = {repr(shown(apply_operations(BASE, p))) for p in permutations(operations)}
    assert len(trees) == 1


def alone(one, other):
    """Return whether two operations change or cut the same words, so that one must be rebased."""
    if same(one, other):
        return not isinstance(one, Substitution | Split)
    about = [
        {o.clause, o.second}
        if isinstance(o, Join)
        else {o.clause}
        if isinstance(o, Split | Substitution)
        else set()
        for o in (one, other)
    ]
    return about[0].isdisjoint(about[1]) or all(isinstance(o, Join) for o in (one, other))


@given(SETS)
def test_one_after_another_gives_what_all_at_once_gives(operations):
    if not free(operations) or not all(alone(*pair) for pair in combinations(operations, 2)):
        return
    at_once = shown(apply_operations(BASE, operations))
    for order in permutations(operations):
        tree = BASE
        for operation in order:
            tree = apply_operations(tree, [operation])
        assert shown(tree) == at_once


@given(SETS)
def test_no_character_is_lost_or_doubled(operations):
    if not free(operations):
        return
    after = text(apply_operations(BASE, operations))
    gone = {c for o in operations if isinstance(o, Deletion) for c in o.subtree}
    taken = set()
    for o in operations:
        if isinstance(o, Substitution):
            number = int.from_bytes(o.clause, "big")
            kept = o.delta.split("\t")
            at = 0
            for part in kept:
                count = int(part[1:]) if part[0] in "=-" else 0
                taken |= set(words(number)[at : at + count]) if part[0] == "-" else set()
                at += count
    for number in PLACES:
        for character in words(number):
            expected = int(cid(number) not in gone and character not in taken)
            assert after.count(character) == expected
    joins = {o for o in operations if isinstance(o, Join)}
    assert after.count("#") == len(joins)


@given(SETS)
def test_what_collides_or_makes_a_cycle_is_one_choice_of_two(operations):
    for i, j in collisions(operations, BASE):
        one, other = operations[i], operations[j]
        for operation in (one, other):
            apply_operations(BASE, [operation])
        if offers_both(one, other):
            moved = one if isinstance(one, Relocation) else other
            after = apply_operations(BASE, [one, other])
            assert moved.clause in after
            assert after == apply_operations(BASE, [other, one])


@given(st.sampled_from([2, 3, 5, 6, 7]), st.integers(0, 3))
def test_delete_and_move_out_both_keeps_the_moved_clause_alone(number, place):
    parent = PLACES[number][0]
    other = 4 if parent == 1 else 1
    both = [deletion(parent), move(number, other, place)]
    assert collide(*both, BASE)
    assert offers_both(*both)
    after = apply_operations(BASE, both)
    assert after[cid(number)].parent == cid(other)
    gone = set(subtree(BASE, cid(parent))) - {cid(number)}
    assert all(c not in after for c in gone)
    one_by_one = apply_operations(apply_operations(BASE, both[1:]), both[:1])
    assert shown(one_by_one) == shown(after)


# Cases with names


def test_three_moves_can_make_a_cycle_where_no_two_do():
    flat = Instrument.of(
        BASE.id, "T", "en", [Clause(cid(n), ClauseKind.ARTICLE, None, rank(n)) for n in (1, 2, 3)]
    )
    moves = [move(1, 2, 1), move(2, 3, 1), move(3, 1, 1)]
    assert collisions(moves, flat) == ()
    assert set(cycle(flat, moves)) == set(moves)
    with pytest.raises(StructureError, match="3 moves"):
        apply_operations(flat, moves)
    assert cycle(flat, moves[:2]) == ()


def test_a_move_under_one_s_own_subtree_is_refused():
    with pytest.raises(StructureError):
        apply_operations(BASE, [move(1, 2, 1)])


def test_split_parts_follow_their_clause_before_anything_inserted_in_the_gap():
    after = apply_operations(BASE, [split(2, 1), split(2, 3), insertion(1, 1, 1), move(2, 4, 0)])
    assert [t for _, _, t in shown(after)] == [
        "abcd", "NEW", "ijkl", "mnop", "e", "fg", "h", "qrst", "uvwx", "yz{|",
    ]  # fmt: skip
    assert [p.wording("en").text for p in parts(after, cid(2))] == ["fg", "h"]


def test_a_part_moved_alone_follows_no_longer():
    after = apply_operations(BASE, [split(2, 2)])
    second = parts(after, cid(2))[0].id
    after = apply_operations(after, [Relocation(second, cid(4), rank(0))])
    after = apply_operations(after, [move(2, 0, 3)])
    assert after[second].parent == cid(4)


def test_a_join_goes_to_the_last_part_and_its_children_after_the_first_s():
    after = apply_operations(BASE, [split(1, 2), join(1, 4)])
    assert [t for _, _, t in shown(after)] == [
        "ab", "efgh", "ijkl", "qrst", "uvwx", "yz{|", "cd#mnop",
    ]  # fmt: skip
    assert holder(after, cid(4)) == cid(1)
    assert cid(4) not in after


def test_a_clause_joined_with_its_own_part_is_whole_again():
    after = apply_operations(BASE, [split(2, 1), split(2, 3)])
    for part in parts(after, cid(2)):
        after = apply_operations(after, [Join(cid(2), part.id, "")])
    assert shown(after) == shown(BASE)
    assert not parts(after, cid(2))


def test_a_chain_of_joins_joins_all():
    for order in permutations([join(5, 6), join(6, 7)]):
        assert "qrst#uvwx#yz{|" in text(apply_operations(BASE, order))


def test_clauses_at_one_place_stand_in_order_of_display():
    ops = [
        Adopted(insertion(1, 0, 1, "USA"), ("USA", 1, 0)),
        Adopted(insertion(2, 0, 1, "FRA"), ("FRA", 12, 0)),
        Adopted(insertion(3, 0, 1, "FRA2"), ("FRA", 2, 0)),
    ]
    expected = ["FRA2", "FRA", "USA"]
    for order in permutations(ops):
        tree = BASE
        for one in order:
            tree = apply_operations(tree, [one])
        for after in (tree, apply_operations(BASE, order)):
            shown_words = [t for _, depth, t in shown(after) if depth == 0]
            assert shown_words == [words(1), *expected, words(4)]


def test_a_deletion_never_takes_what_came_in_since():
    after = apply_operations(BASE, [insertion(1, 1, 1)])
    with pytest.raises(StructureError, match="come to stand"):
        apply_operations(after, [deletion(1)])


def test_an_outer_deletion_covers_the_inner():
    for order in permutations([deletion(4), deletion(5)]):
        tree = BASE
        for one in order:
            tree = apply_operations(tree, [one])
        assert shown(tree) == shown(apply_operations(BASE, order))


def test_a_join_never_loses_a_heading():
    headed = BASE.with_words(cid(4), "en", Part.HEADING, "Scope")
    with pytest.raises(StructureError, match="heading"):
        apply_operations(headed, [join(1, 4)])


@pytest.mark.parametrize(
    "operations",
    [
        [substitution(1, 0, 2, "X"), substitution(1, 1, 3, "Y")],
        [substitution(1, 1, 3, "X"), split(1, 2)],
        [substitution(1, 2, 2, "X"), split(1, 2)],
        [split(1, 1), split(1, 3, ident=211)],
        [deletion(1), substitution(2, 0, 1, "X")],
        [deletion(1), insertion(1, 2, 0)],
        [deletion(4), move(5, 0, 0)],
        [join(1, 4), insertion(1, 0, 1)],
        [join(1, 4), move(5, 0, 1)],
        [join(2, 3), Join(cid(2), cid(3), " and ")],
        [move(2, 4, 1), move(2, 0, 1)],
        [move(1, 5, 1), move(4, 2, 1)],
    ],
)
def test_each_colliding_pair_of_the_matrix(operations):
    assert collisions(operations, BASE) == ((0, 1),)


@pytest.mark.parametrize(
    "operations",
    [
        [split(1, 2), split(1, 2, ident=299)],
        [split(1, LENGTH + 1)],
        [Split(cid(1), "en", hashed(2), 1, cid(250))],
        [Insertion(None, rank(1), ())],
        [insertion(1, 0, 1), insertion(1, 0, 2)],
        [Join(cid(1), cid(99), "")],
        [substitution(1, 0, 2, "X"), substitution(1, 1, 3, "Y")],
    ],
)
def test_what_cannot_be_put_into_effect_is_refused_or_converges(operations):
    if len(operations) == 2 and same(*operations):
        assert len(parts(apply_operations(BASE, operations), cid(1))) == 1
        return
    with pytest.raises(StructureError) as refusal:
        apply_operations(BASE, operations)
    assert str(refusal.value).strip()


def test_one_part_may_be_cut_in_two_languages():
    both = BASE.with_words(cid(1), "fr", Part.TEXT, "wxyz")
    named = wording_hash(cid(1), "fr", Part.TEXT, "wxyz")
    ops = [split(1, 1, ident=250), Split(cid(1), "fr", named, 3, cid(250))]
    assert collisions(ops, both) == ()
    for order in permutations(ops):
        second = apply_operations(both, order)[cid(250)]
        assert (second.wording("en").text, second.wording("fr").text) == ("bcd", "z")
