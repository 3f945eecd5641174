"""Random texts with random amendments of several delegations, as tracked clauses with the truth."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from app.formats.docx.tracked import Edit, Remark, TrackedClause, atoms, whole
from app.ids import ClauseId
from app.treaty.diff import hunks_between
from app.treaty.instrument import ClauseKind

ENGLISH = (
    "each Party shall take all necessary and appropriate measures to ensure the conservation of "
    "marine biological diversity in areas beyond national jurisdiction taking into account the "
    "special requirements of developing States and the best available scientific information"
)
WORDS = tuple(ENGLISH.split(" "))
ARABIC = "تتخذ كل دولة طرف التدابير اللازمة لضمان حفظ التنوع البيولوجي البحري"
CHINESE = "各缔约方应采取一切必要和适当措施以确保养护海洋生物多样性"
OTHERS: tuple[tuple[str, ...], ...] = (tuple(ARABIC.split(" ")), tuple(CHINESE))
DELEGATIONS = ("BRA", "CHN", "EU", "FJI", "JPN", "KEN", "NOR", "SAU", "USA", "AFR")


@dataclass(frozen=True)
class Truth:
    """One clause: its base, and what each delegation would make of it (None: delete it)."""

    base: str
    wishes: dict[str, str | None]


def sample(count: int, delegations: int, seed: int = 7) -> tuple[list[TrackedClause], list[Truth]]:
    """Return clauses with amendments, and what is true of each."""
    chance = random.Random(seed)
    clauses: list[TrackedClause] = []
    truths: list[Truth] = []
    for number in range(1, count + 1):
        words = OTHERS[number % 2] if number % 10 == 0 else WORDS
        joint = "" if words is OTHERS[1] else " "
        base = joint.join(chance.choice(words) for _ in range(40)).capitalize() + "."
        wishes = {d: _wish(chance, base, words, joint) for d in DELEGATIONS[:delegations]}
        truths.append(Truth(base, wishes))
        clauses.append(_clause(chance, number, base, wishes))
        if number % 7 == 0:
            clauses.append(_new(chance, number))
    return clauses, truths


def _wish(chance: random.Random, base: str, words: Sequence[str], joint: str) -> str | None:
    if chance.random() < 0.04:
        return None
    held = base.split(joint) if joint else list(base)
    for _ in range(chance.randint(1, 4)):
        at, deed = chance.randrange(len(held) - 3), chance.random()
        if deed < 0.4:
            held[at] = chance.choice(["should", "may", "[shall]", "“x” & <y>"])
        elif deed < 0.7:
            held.insert(at, chance.choice(["as appropriate", ", where feasible,", *words[:3]]))
        else:
            del held[at : at + chance.randint(1, 3)]
    return joint.join(held)


def _clause(
    chance: random.Random, number: int, base: str, wishes: dict[str, str | None]
) -> TrackedClause:
    taken = tuple(d for d, wish in wishes.items() if wish is None)
    edits = [Edit((d,), hunks_between(base, w)) for d, w in wishes.items() if w is not None]
    remarks = (Remark("BRA", "BRA", f"BRA-{number}: Clearer & shorter.\nTruly."),)
    return TrackedClause(
        _id(chance), ClauseKind.PARAGRAPH, 0, f"{number}.", (), atoms(base, edits, taken),
        (), taken, None, remarks if number % 3 == 0 else (),
    )  # fmt: skip


def _new(chance: random.Random, number: int) -> TrackedClause:
    words = whole(f"A new paragraph after {number}.", ("KEN", "NOR"))
    label = f"{number} bis."
    kind = ClauseKind.PARAGRAPH
    return TrackedClause(_id(chance), kind, 0, label, (), words, ("KEN", "NOR"))


def _id(chance: random.Random) -> ClauseId:
    return ClauseId(chance.randbytes(16))
