"""Real amendments through the merge (``merge.md``, 7: 11, and its figures in 8)."""

import json
from collections import Counter
from functools import cache

import pytest

from app.ids import ClauseId, EntryId
from app.merge.choice import aligned_for, choose, wording_after
from app.merge.clause import LiveHunks, merge_wording
from app.merge.decisions import Outcome, WordingDecision
from app.merge.outcomes import check_decision
from app.merge.rebase import AmendmentState, Chain, Step, hunks_of, rebase
from app.merge.rolling import render
from app.merge.spacing import spacing_faults
from app.merge.units import Backing
from app.merge.whatif import suggests_alternative, suggests_whole
from app.treaty.delta import apply_hunks, write_delta
from app.treaty.diff import hunks_between, whole_hunk
from app.treaty.tokens import tokens
from app.treaty.wording import Part, wording_hash
from tests.amendment_data import organisations, parliament
from tests.strategies import amendment_id

CLAUSE = ClauseId(b"c" * 16)


@cache
def tabled(wanted):
    """Return the live form of an amendment, by way of its stored delta."""
    alternative = suggests_alternative(wanted.old, wanted.new)
    made = whole_hunk if alternative else hunks_between
    delta = write_delta(wanted.old, made(wanted.old, wanted.new))
    return LiveHunks(wanted.by, hunks_of(wanted.old, delta), alternative=alternative)


def named(text):
    return wording_hash(CLAUSE, "en", Part.TEXT, text)


def decided(chain, merge, unit, number):
    """Adopt the lowest reading of a unit, defer every third that loses, refuse the others."""
    choice = choose(unit, unit.readings[1])
    outcomes = {
        a: Outcome.ADOPTED
        if a in choice.chosen
        else Outcome.DEFERRED
        if i % 3 == 2
        else Outcome.NOT_REFLECTED
        for i, a in enumerate(choice.amendments)
    }
    after = wording_after(chain.current, [choice])
    names = (named(chain.current), (choice,), after, named(after), aligned_for(merge, [choice]))
    made = WordingDecision(CLAUSE, "en", Part.TEXT, None, *names)
    check_decision(chain.current, made)
    step = Step(EntryId(bytes([number]) * 32), made, outcomes)
    return Chain(chain.laid, chain.laid_hash, (*chain.steps, step))


def run(groups):
    """Table, merge, show, decide every other unit, carry everything through; count."""
    count = Counter()
    for (_, base), wanted in groups.items():
        count["deletions"] += sum(w.deletes for w in wanted)
        count["insertions"] += sum(w.inserts for w in wanted)
        edits = [w for w in wanted if not w.deletes and not w.inserts]
        if not edits:
            continue
        live = [tabled(w) for w in edits]
        merge = merge_wording(base, live, deleted=[w.by for w in wanted if w.deletes])
        count["substitutions"] += len(live)
        count["bases"] += 1
        count["alternatives"] += sum(one.alternative for one in live)
        count["hunks"] += sum(len(one.hunks) for one in live if not one.alternative)
        count["units"] += len(merge.units)
        count["collisions"] += len(merge.collisions)
        count["convergent"] += sum(any(len(r.by) > 1 for r in u.readings[1:]) for u in merge.units)
        count["moved phrases"] += sum(suggests_whole(w.old, w.new) for w in edits)
        rolling = render(merge)
        assert all(token in rolling for token in set(tokens(base)) if token.strip())
        chain = Chain(base, named(base))
        for number in range(0, len(merge.units), 2):
            now = rebased(chain, live)
            if not now.units:
                break
            chain = decided(chain, now, now.units[0], number)
        for one in live:
            result = rebase(chain, one.by.amendment, chain.laid_hash, one.hunks)
            count[result.state.value] += 1
            apply_hunks(chain.current, result.live)
    print(dict(count))  # figures for pytest -s
    return count


def rebased(chain, live):
    found = []
    for one in live:
        result = rebase(chain, one.by.amendment, chain.laid_hash, one.hunks)
        if result.live:
            found.append(LiveHunks(one.by, result.live, one.alternative))
    return merge_wording(chain.current, found)


def test_every_parliamentary_amendment_has_a_state_and_the_figures_are_those_of_the_design(
    shared_data,
):
    count = run(parliament(shared_data))
    assert count["substitutions"] + count["insertions"] + count["deletions"] == 1_769
    assert count["insertions"] == 347
    states = sum(count[state.value] for state in AmendmentState)
    assert states == count["substitutions"]
    # merge.md, 8: 1,483 units, 299 collisions, 174 convergent. It read 34 "suprimido" and the
    # like as wordings, hence its 123 alternatives and 1,123 substitutions
    assert count["units"] == pytest.approx(1_483, rel=0.02)
    assert count["collisions"] == pytest.approx(299, rel=0.03)
    assert count["convergent"] == pytest.approx(174, rel=0.03)
    assert 80 <= count["alternatives"] <= 130
    assert 5 <= count["moved phrases"] <= 20


def test_every_proposal_of_an_organisation_has_a_state(shared_data):
    count = run(organisations(shared_data))
    assert count["substitutions"] + count["insertions"] + count["deletions"] == 769
    assert sum(count[state.value] for state in AmendmentState) == count["substitutions"]


def test_picks_of_real_amendments_leave_no_spacing_faults(shared_data):
    picks = faults = 0
    for (_, base), wanted in parliament(shared_data).items():
        live = [tabled(w) for w in wanted if not w.deletes and not w.inserts]
        live = [one for one in live if not one.alternative]
        merge = merge_wording(base, live)
        for turn in range(3):
            chosen = [(u, u.readings[1 + turn % (len(u.readings) - 1)]) for u in merge.units]
            choices = [choose(unit, reading) for unit, reading in chosen]
            own = [
                apply_hunks(base, one.hunks)
                for one in live
                if any(one.by in reading.by for _, reading in chosen)
            ]
            found = spacing_faults(base, choices, wording_after(base, choices), own)
            picks += 1
            faults += bool(found)
    print({"picks": picks, "with faults": faults})  # figures for pytest -s
    assert faults <= picks * 0.01


# Chinese and Arabic


def sentences(folder, language):
    path = folder / "udhr" / "udhr_un6_aligned.json"
    for unit in json.loads(path.read_text("utf-8")):
        yield from (s for s in unit[language] if len(set(words_of(s))) >= 4)


def words_of(text):
    return [t for t in tokens(text) if t.isalnum() or any(c.isalpha() for c in t)]


def replaced(text, word, other):
    return other.join(text.split(word, 1))


@pytest.mark.parametrize(("language", "others"), [("zh", "甲乙"), ("ar", ["أبجد", "هوز"])])
def test_edits_of_two_words_merge_and_of_one_word_collide(shared_data, language, others):
    tried = 0
    for sentence in sentences(shared_data, language):
        seen = [w for w in words_of(sentence) if words_of(sentence).count(w) == 1]
        if len(seen) < 4 or any(sentence.count(w) > 1 for w in (seen[0], seen[-1])):
            continue
        tried += 1
        apart = [replaced(sentence, seen[0], others[0]), replaced(sentence, seen[-1], others[1])]
        clash = [replaced(sentence, seen[0], other) for other in others]
        for news, collide in ((apart, False), (clash, True)):
            live = [
                LiveHunks(Backing(amendment_id(i), ("A", i, 0), ("A",)), hunks_between(sentence, n))
                for i, n in enumerate(news)
            ]
            merge = merge_wording(sentence, live)
            assert bool(merge.collisions) is collide
            if not collide:
                text = wording_after(sentence, [choose(u, u.readings[1]) for u in merge.units])
                assert text == replaced(apart[0], seen[-1], others[1])
    assert tried >= 20
