"""Against an independent judge: ``git merge-file`` on one token a line (``merge.md``, 7: 4, 6)."""

import shutil
import subprocess
import tempfile
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ids import ClauseId, EntryId
from app.merge.choice import choose, wording_after
from app.merge.clause import LiveHunks, merge_wording
from app.merge.decisions import WordingDecision
from app.merge.rebase import AmendmentState, Chain, HunkState, Step, rebase
from app.merge.units import Backing
from app.treaty.delta import apply_hunks
from app.treaty.diff import hunks_between
from app.treaty.tokens import tokens
from app.treaty.wording import Part, wording_hash
from tests.amendment_data import parliament
from tests.strategies import amendment_id

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is the judge")

HAN = [chr(0x4E00 + i) for i in range(400)]
SAME_VERDICT = 0.88


def judge(base, one, other):
    """Return (clean, text) as git sees it, one token on a line."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (("one", one), ("base", base), ("other", other)):
            lines = "".join(token.replace("\n", "\\n") + "\n" for token in tokens(text))
            (Path(folder) / name).write_text(lines, "utf-8", newline="")
        run = subprocess.run(
            ["git", "merge-file", "-p", "one", "base", "other"],
            cwd=folder,
            capture_output=True,
            check=False,
        )
    assert 0 <= run.returncode < 128
    text = run.stdout.decode().replace("\n", "").replace("\\n", "\n")
    return run.returncode == 0, text


def merged(base, one, other):
    """Return (clean, text, hunks of each) as we see it, every single reading taken."""
    sides = [hunks_between(base, new) for new in (one, other)]
    live = [
        LiveHunks(Backing(amendment_id(i), ("A", i, 0)), hunks)
        for i, hunks in enumerate(sides)
        if hunks
    ]
    merge = merge_wording(base, live)
    text = wording_after(base, [choose(u, u.readings[-1]) for u in merge.units])
    return not merge.collisions, text, sides


@st.composite
def distinct(draw):
    """A base of distinct tokens and two edits of it that share few new tokens."""
    base = HAN[: draw(st.integers(1, 11))]
    sides = []
    for _ in range(2):
        words = []
        for word in base:
            words += draw(st.sampled_from([[], [], [], [HAN[100]], [HAN[101]]]))
            words += draw(st.sampled_from([[word]] * 5 + [[], [HAN[102]], [HAN[103]]]))
        sides.append("".join(words + draw(st.sampled_from([[], [], [HAN[104]], [HAN[105]]]))))
    return "".join(base), *sides


def adjoin(sides):
    return any(
        one.end == other.start or other.end == one.start for one in sides[0] for other in sides[1]
    )


@given(distinct())
def test_on_distinct_tokens_git_and_we_agree_but_for_changes_that_adjoin(case):
    base, one, other = case
    git_clean, git_text = judge(base, one, other)
    clean, text, sides = merged(base, one, other)
    if git_clean:
        assert clean
        assert text == git_text
    elif clean:
        assert adjoin(sides)


def decided(base, hunks):
    """Return a chain in which one amendment was adopted whole."""
    place = (ClauseId(b"c" * 16), "en", Part.TEXT)
    live = [LiveHunks(Backing(amendment_id(50), ("C", 1, 0)), hunks)]
    units = tuple(choose(u, u.readings[-1]) for u in merge_wording(base, live).units)
    after = wording_after(base, units)
    names = (None, wording_hash(*place, base), units, after, wording_hash(*place, after))
    step = Step(EntryId(b"d" * 32), WordingDecision(*place, *names), {})
    return Chain(base, wording_hash(*place, base), (step,))


@given(distinct())
def test_rebasing_is_the_clean_three_way_merge(case):
    base, adopted, amended = case
    chain = decided(base, hunks_between(base, adopted))
    result = rebase(chain, amendment_id(1), chain.laid_hash, hunks_between(base, amended))
    git_clean, git_text = judge(base, adopted, amended)
    states = {fate.state for fate in result.fates}
    if HunkState.OVERTAKEN in states:
        assert result.state is AmendmentState.NEEDS_ATTENTION
        assert not git_clean
    elif git_clean:
        assert apply_hunks(adopted, result.live) == git_text
    if result.state is AmendmentState.REFLECTED:
        assert result.live == ()


def real_pairs(folder, most):
    """Return pairs of real amendments on one wording, spread over the whole set."""
    found = []
    for wanted in parliament(folder).values():
        texts = sorted(
            {w.new for w in wanted if not w.deletes and not w.inserts and w.new != w.old}
        )
        found += [(wanted[0].old, *pair) for pair in combinations(texts, 2)]
    step = max(1, len(found) // most)
    return found[::step][:most]


def compare(pairs):
    verdicts = Counter()
    for base, one, other in pairs:
        git_clean, git_text = judge(base, one, other)
        clean, text, _ = merged(base, one, other)
        if git_clean and clean:
            verdicts["both clean"] += 1
            assert text == git_text, (base, one, other)
        else:
            verdicts[{(True, False): "we alone", (False, True): "git alone"}.get(
                (git_clean, clean), "both collide"
            )] += 1  # fmt: skip
    print(dict(verdicts), len(pairs))  # figures for pytest -s
    return (verdicts["both clean"] + verdicts["both collide"]) / len(pairs)


def test_on_real_amendments_the_verdict_is_the_same_and_the_text_never_differs(shared_data):
    assert compare(real_pairs(shared_data, 200)) >= SAME_VERDICT


@pytest.mark.long
def test_on_all_real_pairs_the_verdict_is_the_same_and_the_text_never_differs(shared_data):
    assert compare(real_pairs(shared_data, 10_000)) >= SAME_VERDICT


def test_real_amendments_carried_through_a_decision_are_the_three_way_merge(shared_data):
    states = Counter()
    for base, adopted, amended in real_pairs(shared_data, 150):
        chain = decided(base, hunks_between(base, adopted))
        result = rebase(chain, amendment_id(1), chain.laid_hash, hunks_between(base, amended))
        states[result.state.value] += 1
        git_clean, git_text = judge(base, adopted, amended)
        if git_clean and result.state is not AmendmentState.NEEDS_ATTENTION:
            assert apply_hunks(adopted, result.live) == git_text
    print(dict(states))  # figures for pytest -s
    assert len(states) >= 2
