"""The words of the load: a treaty of sentences as treaties have them, and edits of known place.

All of it follows from a seed. An edit is made of the hunks its author had in mind, so that what two
edits make together is known without asking any merge: see ``truth``. Edits that could as well have
been made a word further on (``the`` put beside another ``the``) are made only where they are asked
for, since nobody can say which was meant.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.treaty.delta import Hunk, apply_hunks

SEED = 20240701
CLAUSE_WORDS = 120

_SUBJECTS = (
    "The Parties", "Each Party", "The States Parties", "The Conference of the Parties",
    "The Secretariat", "The coastal State", "The flag State", "The Council", "The depositary",
    "Developed country Parties", "Developing country Parties", "A Contracting State",
    "The competent authority of each Party", "The Executive Committee", "The requesting Party",
    "The requested Party", "Any State", "The Subsidiary Body", "The Commission",
)  # fmt: skip
_MODALS = (
    "shall", "shall", "shall", "shall", "may", "should", "undertakes to", "shall endeavour to",
    "shall not", "may, where appropriate,",
)  # fmt: skip
_VERBS = (
    "take all necessary measures to prevent, reduce and control",
    "adopt laws and regulations relating to", "cooperate in the protection of",
    "promote the development and transfer of", "report every two years on",
    "notify the other Parties of", "ensure the effective implementation of",
    "review the adequacy of", "establish procedures for", "give due publicity to",
    "refrain from measures affecting", "provide financial resources for",
    "exchange information concerning", "designate a national authority responsible for",
    "keep under regular review", "facilitate access to", "assess the potential effects of",
    "enforce its laws and regulations on", "encourage participation in",
)  # fmt: skip
_OBJECTS = (
    "pollution of the marine environment from any source",
    "the conservation of the living resources of the high seas",
    "the transboundary movement of hazardous wastes",
    "the rights of migrant workers and members of their families",
    "emissions of greenhouse gases not controlled by earlier protocols",
    "the illicit traffic in cultural property", "the protection of personal data",
    "access to genetic resources and the sharing of benefits", "the safety of civil aviation",
    "the recognition and enforcement of arbitral awards",
    "the use of straits for international navigation", "trade in conventional arms",
    "the taking of evidence abroad in civil or commercial matters",
    "marine scientific research on the continental shelf",
    "the extradition of alleged offenders", "the status of stateless persons",
    "early warning systems for natural disasters", "the peaceful uses of outer space",
)  # fmt: skip
_QUALIFIERS = (
    "in accordance with Article {n} of this Convention",
    "taking into account the special needs of developing States",
    "within {n} days of receipt of the notification",
    "without prejudice to the rights of third States", "subject to the provisions of Part {n}",
    "having regard to the best scientific evidence available",
    "as far as possible and as appropriate", "on mutually agreed terms",
    "to the extent permitted by its domestic law", "at the request of any Party",
    "directly or through the competent international organization",
    "on the basis of equality and mutual respect",
    "in particular in the areas listed in Annex {n}",
)  # fmt: skip
_ENDINGS = (
    "unless the Conference of the Parties decides otherwise by a majority of two thirds",
    "except as provided in paragraph {n}", "and shall inform the Secretariat without delay",
    "provided that such measures do not restrict international trade in disguise",
    "and shall bear the costs thereof", "with due regard to the interests of other States",
    "having first consulted the Parties concerned", "for a period not exceeding {n} years",
)  # fmt: skip
_ADJECTIVES = (
    "appropriate", "necessary", "timely", "effective", "reasonable", "adequate", "progressive",
    "equitable", "transparent", "mutual", "binding", "voluntary", "practicable", "proportionate",
    "regional", "national", "scientific", "technical", "financial", "preferential", "urgent",
    "substantial", "relevant", "competent",
)  # fmt: skip
_OTHERWISE = {
    "shall": ("should", "may", "will"), "may": ("shall", "should"), "should": ("shall", "may"),
    "Parties": ("Members", "Signatories"), "measures": ("steps", "action"), "two": ("three",),
    "days": ("months",), "necessary": ("appropriate", "feasible"), "protection": ("conservation",),
    "international": ("universal",), "review": ("examination",), "other": ("all",),
}  # fmt: skip


class Kind(StrEnum):
    """What an edit does."""

    REPLACE = "replaces words"
    INSERT = "inserts a phrase"
    DELETE = "deletes words"
    SEVERAL = "replaces words in several places"
    SENTENCE = "adds a sentence"
    MOVE = "moves a sentence"


@dataclass(frozen=True, slots=True)
class Edit:
    """What one author wants of one wording.

    Attributes:
        hunks: the places he changes, sorted, no two meeting.
    """

    kind: Kind
    hunks: tuple[Hunk, ...]

    def of(self, base: str) -> str:
        """Return the wording that he wants."""
        return apply_hunks(base, self.hunks)


def sentence(chance: random.Random) -> str:
    """Return one sentence as a treaty might have it."""
    words = [chance.choice(_SUBJECTS), chance.choice(_MODALS), chance.choice(_VERBS)]
    text = " ".join((*words, chance.choice(_OBJECTS)))
    if chance.random() < 0.7:
        text += ", " + _numbered(chance, _QUALIFIERS)
    if chance.random() < 0.5:
        text += ", " + _numbered(chance, _ENDINGS)
    return text + "."


def _numbered(chance: random.Random, phrases: Sequence[str]) -> str:
    return chance.choice(phrases).format(n=chance.randint(2, 320))


def a_text(chance: random.Random, words: int) -> str:
    """Return whole sentences of about so many words."""
    found: list[str] = []
    count = 0
    while count < words - 10:
        found.append(sentence(chance))
        count += len(found[-1].split())
    return " ".join(found)


def treaty(clauses: int, seed: int = SEED) -> list[str]:
    """Return the texts of a treaty, 120 words each in the middle."""
    chance = random.Random(seed)
    sizes = (max(30, min(320, round(chance.gauss(CLAUSE_WORDS, 35)))) for _ in range(clauses))
    return [a_text(chance, size) for size in sizes]


def an_edit(chance: random.Random, base: str, *, anywhere: bool = False) -> Edit:
    """Return an edit, at a place that is the only one to give its wording unless ``anywhere``."""
    allowed = changes_its_ends if anywhere else is_the_only_place
    while True:
        draw = chance.choices(tuple(_DRAWN), (45, 20, 15, 10, 5, 5))[0]
        hunks = _DRAWN[draw](chance, base)
        if hunks and all(allowed(base, hunk) for hunk in hunks):
            return Edit(draw, hunks)


def _replace(chance: random.Random, base: str) -> tuple[Hunk, ...]:
    spans = _words(base)
    start, end = chance.choice(spans)
    return (Hunk(start, end, _other_word(chance, base[start:end])),)


def _other_word(chance: random.Random, word: str) -> str:
    choices = _OTHERWISE.get(word) or _ADJECTIVES
    return chance.choice([w for w in choices if w != word])


def _insert(chance: random.Random, base: str) -> tuple[Hunk, ...]:
    start, _ = chance.choice(_words(base)[1:])
    phrase = _numbered(chance, _QUALIFIERS) if chance.random() < 0.6 else chance.choice(_ADJECTIVES)
    return (Hunk(start - 1, start - 1, " " + phrase),)


def _delete(chance: random.Random, base: str) -> tuple[Hunk, ...]:
    spans = _words(base)
    count = min(chance.choice((1, 2, 3, 4, 6, 8)), len(spans) - 2)
    first = chance.randrange(1, len(spans) - count)
    return (Hunk(spans[first - 1][1], spans[first + count - 1][1], ""),)


def _several(chance: random.Random, base: str) -> tuple[Hunk, ...]:
    spans = _words(base)
    chosen = sorted(chance.sample(range(0, len(spans), 4), 3))
    return tuple(Hunk(*spans[i], _other_word(chance, base[slice(*spans[i])])) for i in chosen)


def _sentence(chance: random.Random, base: str) -> tuple[Hunk, ...]:
    return (Hunk(len(base), len(base), " " + sentence(chance)),)


def _move(chance: random.Random, base: str) -> tuple[Hunk, ...]:
    spans = sentences(base)
    if len(spans) < 3:
        return ()
    start, end = spans[chance.randrange(1, len(spans) - 1)]
    moved = base[start:end].rstrip()
    if len(base) - end < 2 * len(moved):
        return ()  # it could as well be the other sentences that were moved before it
    return (
        Hunk(start - 1, start - 1 + len(moved) + 1, ""),
        Hunk(len(base), len(base), " " + moved),
    )


_DRAWN = {
    Kind.REPLACE: _replace,
    Kind.INSERT: _insert,
    Kind.DELETE: _delete,
    Kind.SEVERAL: _several,
    Kind.SENTENCE: _sentence,
    Kind.MOVE: _move,
}


def sentences(text: str) -> list[tuple[int, int]]:
    """Return where sentences stand, with the blank behind each."""
    return [m.span() for m in re.finditer(r"[^.]+\.\s*", text)]


def _words(text: str) -> list[tuple[int, int]]:
    """Return where words stand, the marks at their ends left out."""
    return [m.span() for m in re.finditer(r"\w+(?:-\w+)*", text)]


def is_the_only_place(base: str, hunk: Hunk) -> bool:
    """Tell whether an edit, moved by a word, would give another wording; and changes its ends."""
    taken, put = _split(base[hunk.start : hunk.end]), _split(hunk.replacement)
    if taken and put:
        return changes_its_ends(base, hunk)
    moved = taken or put
    before, behind = _split(base[: hunk.start]), _split(base[hunk.end :])
    return before[-1:] != moved[-1:] and behind[:1] != moved[:1]


def changes_its_ends(base: str, hunk: Hunk) -> bool:
    """Tell whether an edit keeps neither the first nor the last of the words that it replaces."""
    taken, put = _split(base[hunk.start : hunk.end]), _split(hunk.replacement)
    return not (taken and put) or (taken[0] != put[0] and taken[-1] != put[-1])


def _split(text: str) -> list[str]:
    return re.findall(r"\w+", text)
