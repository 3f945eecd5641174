"""Amendments follow their words through splits and joins; decided one by one, as at once."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from app.ids import ClauseId, EntryId, InstrumentId
from app.merge.chain import Chain, Step
from app.merge.choice import choose, wording_after
from app.merge.clause import LiveHunks, merge_wording
from app.merge.conflicts import collisions
from app.merge.decisions import WordingDecision
from app.merge.follow import appended, cut, follow, joined_to, rebase_split
from app.merge.operations import Join, Split, Substitution
from app.merge.outcomes import check_decision
from app.merge.rebase import AmendmentState, HunkState, hunks_of
from app.merge.structure import apply_operations, joins_to
from app.merge.units import Backing
from app.treaty.delta import Hunk, write_delta
from app.treaty.instrument import Clause, ClauseKind, Instrument, words_by_language
from app.treaty.wording import Part, Wording, wording_hash
from tests.strategies import amendment_id

LENGTH = 8
CLAUSES = (1, 2, 3)


def cid(number):
    return ClauseId(number.to_bytes(16, "big"))


def words(number):
    return "".join(chr(0x4E00 + LENGTH * number + i) for i in range(LENGTH))


def named(clause, text):
    return wording_hash(clause, "en", Part.TEXT, text)


def hashed(number):
    return named(cid(number), words(number))


BASE = Instrument.of(
    InstrumentId(b"i" * 16),
    "T",
    "en",
    [
        Clause(
            cid(n),
            ClauseKind.PARAGRAPH,
            None,
            bytes([16 * n]),
            wordings=words_by_language({"en": Wording(words(n))}),
        )
        for n in CLAUSES
    ],
)


def substitution(number, *hunks):
    delta = write_delta(words(number), hunks)
    return Substitution(cid(number), "en", Part.TEXT, hashed(number), delta)


def split(number, at):
    return Split(cid(number), "en", hashed(number), at, cid(100 + 10 * number + at))


def join(first, second):
    return Join(cid(first), cid(second), "; ")


@st.composite
def substitutions(draw):
    start = draw(st.integers(0, LENGTH - 1))
    end = min(LENGTH, start + draw(st.integers(0, 2)))
    text = draw(st.sampled_from(["甲", "乙丙", "丁"]))
    more = ()
    if end + 1 < LENGTH and draw(st.booleans()):
        far = draw(st.integers(end + 1, LENGTH - 1))
        more = (Hunk(far, min(LENGTH, far + 1), draw(st.sampled_from(["", "戊"]))),)
    return substitution(draw(st.sampled_from(CLAUSES)), Hunk(start, end, text), *more)


OPERATIONS = st.one_of(
    substitutions(),
    st.builds(split, st.sampled_from(CLAUSES), st.integers(1, LENGTH - 1)),
    st.sampled_from([join(1, 2), join(2, 3)]),
)
SETS = st.lists(OPERATIONS, min_size=2, max_size=4, unique_by=repr)


class Desk:
    """Operations decided one after another, each carried to the text as it is by then."""

    def __init__(self):
        self.text = BASE
        self.chains = {cid(n): Chain(words(n), hashed(n)) for n in CLAUSES}
        self.decisions = 0

    def do(self, operation, number):
        self.decisions += 1
        entry = EntryId(bytes([self.decisions]) * 32)
        match operation:
            case Substitution():
                self.reword(operation, number, entry)
            case Split():
                self.split(operation, entry)
            case Join():
                self.join(operation, entry)

    def reword(self, op, number, entry):
        hunks = hunks_of(words(int.from_bytes(op.clause, "big")), op.delta)
        found = follow(self.chains.get, op.clause, amendment_id(number), op.base, hunks)
        for clause, result in found.items():
            assert HunkState.OVERTAKEN not in {fate.state for fate in result.fates}
            if result.live:
                self.decide(clause, result.live, number, entry)

    def decide(self, clause, live, number, entry):
        chain = self.chains[clause]
        merge = merge_wording(
            chain.current, [LiveHunks(Backing(amendment_id(number), ("A", number, 0)), live)]
        )
        units = tuple(choose(unit, unit.readings[1]) for unit in merge.units)
        after = wording_after(chain.current, units)
        names = (None, named(clause, chain.current), units, after, named(clause, after))
        made = WordingDecision(clause, "en", Part.TEXT, *names)
        check_decision(chain.current, made)
        step = Step(entry, made, {})
        self.chains[clause] = Chain(chain.laid, chain.laid_hash, (*chain.steps, step))
        self.text = self.text.with_words(clause, "en", Part.TEXT, after)

    def split(self, op, entry):
        now = rebase_split(self.chains.get, op)
        assert now is not None
        chain = self.chains[now.clause]
        rest = chain.current[now.at :]
        self.text = apply_operations(self.text, [now])
        self.chains[now.clause] = cut(chain, entry, now, now.at)
        self.chains[now.second] = Chain(rest, named(now.second, rest))

    def join(self, op, entry):
        last = joins_to(self.text, op)
        held, second = self.chains[last].current, self.chains[op.second].current
        self.text = apply_operations(self.text, [op])
        self.chains[last] = appended(self.chains[last], entry, (last, "en"), op.joining + second)
        place, offset = (op.second, "en"), len(held) + len(op.joining)
        self.chains[op.second] = joined_to(self.chains[op.second], entry, place, last, offset)


def shown(instrument):
    return [(c.id, depth, c.wording("en").text) for c, depth in instrument.walk()]


@given(SETS)
def test_decided_one_by_one_in_any_order_a_free_set_gives_what_it_gives_at_once(operations):
    if collisions(operations, BASE):
        return
    at_once = shown(apply_operations(BASE, operations))
    for order in permutations(enumerate(operations)):
        desk = Desk()
        for number, operation in order:
            desk.do(operation, number)
        assert shown(desk.text) == at_once
        for clause, chain in desk.chains.items():
            if clause in desk.text:
                assert chain.current == desk.text[clause].wording("en").text


def test_a_part_that_was_emptied_is_joined_the_same_in_every_order():
    operations = [join(1, 2), split(1, 7), substitution(1, Hunk(7, 8, ""))]
    at_once = shown(apply_operations(BASE, operations))
    assert at_once[1][2] == "; " + words(2)
    for order in permutations(enumerate(operations)):
        desk = Desk()
        for number, operation in order:
            desk.do(operation, number)
        assert shown(desk.text) == at_once


def test_a_hunk_goes_with_the_side_it_lies_on():
    desk = Desk()
    desk.do(split(1, 4), 1)
    hunks = (Hunk(1, 2, "甲"), Hunk(6, 7, "乙"))
    found = follow(desk.chains.get, cid(1), amendment_id(2), hashed(1), hunks)
    first, second = found.values()
    assert (first.state, first.live) == (AmendmentState.APPLIES, hunks[:1])
    assert second.live == (Hunk(2, 3, "乙"),)


def test_a_hunk_across_the_split_point_needs_attention():
    desk = Desk()
    desk.do(split(1, 4), 1)
    for hunk in (Hunk(3, 5, "甲"), Hunk(4, 4, "甲")):
        found = follow(desk.chains.get, cid(1), amendment_id(2), hashed(1), (hunk,))
        assert found[cid(1)].state is AmendmentState.NEEDS_ATTENTION


def test_what_was_split_and_joined_again_comes_back():
    desk = Desk()
    desk.do(split(1, 4), 1)
    desk.do(Join(cid(1), split(1, 4).second, ""), 2)
    hunks = (Hunk(1, 2, "甲"), Hunk(6, 7, "乙"))
    found = follow(desk.chains.get, cid(1), amendment_id(3), hashed(1), hunks)
    assert found[cid(1)].live == hunks


def test_a_split_where_words_were_changed_is_not_carried_on():
    desk = Desk()
    desk.do(substitution(1, Hunk(3, 5, "甲")), 1)
    assert rebase_split(desk.chains.get, split(1, 4)) is None
    assert rebase_split(desk.chains.get, split(1, 6)).at == 5
    desk.do(split(1, 6), 2)
    assert rebase_split(desk.chains.get, split(1, 6)) is None
    assert rebase_split(desk.chains.get, split(1, 7)).clause == split(1, 6).second
