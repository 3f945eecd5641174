"""Whether merges are true: 2,000 pairs of known truth, through ours and through what people use.

Each pair is put to our whole way (two amendments in the record, the fold, the merge; or an
amendment that meets a decision), to diff-match-patch's fuzzy patch, to merge3 and git by word, and
to two CRDTs. A method answers with a text, or says that somebody must choose:
``python tests/benchmarks/bench_quality.py [--small]``.

Right: the one true text. Asked: it says that somebody must choose, and somebody must. False alarm:
it says so where nobody must. Silently wrong: another text, and no word of it. Missed: a text, where
two wishes cannot both be had. Only the first two are no fault. Here it is a gate, not a figure.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from diff_match_patch import diff_match_patch

from app.merge.rebase import AmendmentState
from app.negotiation.contest import contest
from app.negotiation.wordings import current_words
from app.treaty.delta import Hunk, apply_hunks
from app.treaty.tokens import tokens
from app.treaty.wording import Part
from app.workspace.deciding import Choices, decision
from tests.benchmarks.frame import Beside, Goal, Row, is_small, main, package, program
from tests.benchmarks.pairs import Pair, after, alike, beside
from tests.builders import TEXT, Role, Room, a_clause, a_room

Merge: TypeAlias = Callable[[Pair], str | None]
PACKAGES = ("diff-match-patch", "merge3", "pycrdt", "loro", "git")
PLACE = (a_clause("1"), "en", Part.TEXT)
_BY_PROCESS = 400
"""Of each kind of pair so many go to a peer that is a process for each pair."""


class Verdict(StrEnum):
    """What a merge made of a pair."""

    RIGHT = "right"
    ASKED = "asked"
    FALSE = "false alarm"
    WRONG = "silently wrong"
    MISSED = "missed"


FAULTS = (Verdict.FALSE, Verdict.WRONG, Verdict.MISSED)


def verdict(pair: Pair, made: str | None) -> Verdict:
    """Return what an answer is worth."""
    if made is None:
        return Verdict.ASKED if pair.want is None else Verdict.FALSE
    if pair.want is None:
        return Verdict.MISSED
    return Verdict.RIGHT if made == pair.want else Verdict.WRONG


# --- ours -------------------------------------------------------------------------------------


def ours(pair: Pair) -> str | None:
    """Let two delegations table their amendments, or one after the other's was adopted."""
    room = a_room(pair.base)
    if not pair.decided:
        room.amends("FRA", "1", pair.ours)
        room.amends("KEN", "1", pair.theirs)
        return _together(room)
    apart = Room(room.conference, list(room.acts))
    mine = apart.amends("FRA", "1", pair.ours)
    tabled = apart.acts[-1].event
    adopted = room.amends("KEN", "1", pair.theirs)
    text = room.conference.texts[TEXT]
    room.does("CHAIR", decision(room.conference, text, PLACE, Choices(adopt=[adopted])), CHAIR)
    mine = room.does("FRA", tabled)
    (standing,) = [s for s in contest(room.conference, PLACE).standings if s.amendment.id == mine]
    return None if standing.rebased.state is AmendmentState.NEEDS_ATTENTION else _together(room)


CHAIR = (Role.CHAIR,)


def _together(room: Room) -> str | None:
    """Return the text with all that is live in it; None where a unit has rival readings."""
    merge = contest(room.conference, PLACE).merge
    if merge.collisions or len(merge.wholes) > 1:
        return None
    hunks = [hunk for unit in merge.units for hunk in unit.readings[-1].hunks]
    return apply_hunks(current_words(room.conference, PLACE) or "", hunks)


# --- the others -------------------------------------------------------------------------------


def fuzzy_patch(pair: Pair) -> str | None:
    tool = diff_match_patch()
    tool.Diff_Timeout = 0
    text, placed = tool.patch_apply(tool.patch_make(pair.base, pair.ours), pair.theirs)
    return text if all(placed) else None


def merge3_by_word(pair: Pair) -> str | None:
    texts = (tokens(text) for text in (pair.base, pair.ours, pair.theirs))
    merged: list[str] = []
    for group in import_module("merge3").Merge3(*texts).merge_groups():
        if group[0] == "conflict":
            return None
        merged += group[1]
    return "".join(merged)


def git_by_word(pair: Pair) -> str | None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in (("base", pair.base), ("ours", pair.ours), ("theirs", pair.theirs)):
            (folder / file).write_text("".join(t + "\n" for t in tokens(text)), "utf-8")
        words = ["git", "merge-file", "-p", "ours", "base", "theirs"]
        done = subprocess.run(words, cwd=folder, capture_output=True)
    return None if done.returncode else done.stdout.decode().replace("\n", "")


def pycrdt_texts(pair: Pair) -> str | None:
    pycrdt = import_module("pycrdt")
    whole = pycrdt.Doc()
    whole["t"] = pycrdt.Text(pair.base)
    start = whole.get_update()
    for hunks in pair.edits:
        one = pycrdt.Doc()
        text = one.get("t", type=pycrdt.Text)
        one.apply_update(start)
        with one.transaction():
            for start_, end, put in _backwards(pair.base, hunks):
                del text[start_:end]
                text.insert(start_, put)
        whole.apply_update(one.get_update())
    return str(whole["t"])


def loro_texts(pair: Pair) -> str | None:
    loro = import_module("loro")
    whole = loro.LoroDoc()
    whole.get_text("t").insert(0, pair.base)
    whole.commit()
    start = whole.export(loro.ExportMode.Snapshot())
    for hunks in pair.edits:
        one = loro.LoroDoc()
        one.import_(start)
        text = one.get_text("t")
        for at, end, put in _backwards(pair.base, hunks):
            text.delete(at, end - at)
            text.insert(at, put)
        one.commit()
        whole.import_(one.export(loro.ExportMode.Snapshot()))
    return whole.get_text("t").to_string()


def _backwards(base: str, hunks: Iterable[Hunk]) -> Iterator[tuple[int, int, str]]:
    """Yield hunks as edits, the last first. All is ASCII, so characters are bytes."""
    assert base.isascii()
    for hunk in sorted(hunks, reverse=True):
        yield hunk.start, hunk.end, hunk.replacement


@dataclass(frozen=True)
class Peer:
    """Another way to merge."""

    name: str
    merge: Merge
    missing: str
    by_process: bool = False


def peers() -> tuple[Peer, ...]:
    """Return what ours is compared with, whether or not it is here."""
    return (
        Peer("diff-match-patch, fuzzy", fuzzy_patch, ""),
        Peer("merge3, by word", merge3_by_word, package("merge3")),
        Peer("git merge-file, by word", git_by_word, program("git", "git"), by_process=True),
        Peer("pycrdt", pycrdt_texts, package("pycrdt")),
        Peer("loro", loro_texts, package("loro")),
    )


def counted(merge: Merge, pairs: Sequence[Pair]) -> Counter[Verdict]:
    """Return how often each verdict is passed on a way to merge."""
    return Counter(verdict(pair, merge(pair)) for pair in pairs)


def faults(found: Counter[Verdict], pairs: int) -> float:
    """Return the faults in a thousand pairs."""
    return sum(found[fault] for fault in FAULTS) / pairs * 1e3


def judged(name: str, what: str, pairs: Sequence[Pair]) -> Row:
    """Return the row of one kind of pairs."""
    mine = counted(ours, pairs)
    said: dict[str, object] = {"ours": dict(mine)}
    others: list[Beside] = []
    for peer in peers():
        if peer.missing:
            others.append(Beside(peer.name, None, missing=peer.missing))
            continue
        given = pairs[:_BY_PROCESS] if peer.by_process else pairs
        found = counted(peer.merge, given)
        said[peer.name] = dict(found)
        others.append(Beside(peer.name, faults(found, len(given))))
    return Row(
        name,
        f"{len(pairs):,} pairs: {what}",
        faults(mine, len(pairs)),
        "faults in 1,000",
        others,
        [Goal(peer.name, 1) for peer in others],
        gate={
            "nothing silently wrong": not mine[Verdict.WRONG],
            "no overlap missed": not mine[Verdict.MISSED],
            "no false alarm": not mine[Verdict.FALSE],
        },
        facts=said,
        packages=PACKAGES,
    )


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    some, most = (40, 60) if is_small(arguments) else (600, 700)
    apart = "two delegations amend one clause, apart; a third of them cannot both be had"
    yield judged("merge quality", apart, beside(most))
    like = "a sentence comes or goes beside one that begins or ends alike; another edit near it"
    yield judged("merge quality, alike", like, alike(some))
    since = "an amendment to one of several like phrases, the article changed since"
    yield judged("merge quality, rebased", since, after(most))


if __name__ == "__main__":
    main(rows)
