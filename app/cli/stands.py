"""How stands are shown on the command line, and what stances are called there."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from app.cli.output import joined, wrapped
from app.negotiation.stand_events import Stance
from app.workspace.positions import ItemRow, StandRow
from app.workspace.stand_words import STANCE_WORDS

STANCES: Mapping[str, Stance] = {
    "supports": Stance.SUPPORTS,
    "accepts-if": Stance.ACCEPTS_IF,
    "reserves": Stance.RESERVES,
    "opposes": Stance.OPPOSES,
    "awaits": Stance.AWAITS,
    "none": Stance.TAKEN_BACK,
}
STANCE_NAMES = {stance: name for name, stance in STANCES.items()}


def item_facts(row: ItemRow) -> dict[str, object]:
    """Return one thing and the stands on it, for ``--json``."""
    stands = [{**asdict(s), "stance": STANCE_NAMES[s.stance]} for s in row.stands]
    return {**asdict(row), "about": row.about.value, "stands": stands}


def items_text(rows: Sequence[ItemRow]) -> str:
    """Return things and the stands on them, for a person."""
    return joined(*(_item_text(row) for row in rows))


def _item_text(row: ItemRow) -> str:
    where = f" (unit {row.unit}, reading {row.reading})" if row.unit else ""
    closed = "" if row.live else f" – {row.fate or 'closed'}; no longer counted"
    lines = [wrapped(_stand_text(s), " " * 4, "  ") for s in row.stands]
    tally = "  Close to agreement." if row.close else ""
    if row.last_opponent:
        tally = f"  One opponent left: {row.last_opponent}."
    return "\n".join(filter(None, (f"{row.name}{where}{closed}", *lines, tally)))


def _stand_text(stand: StandRow) -> str:
    marks = [
        f"as {stand.via}" if stand.via else "",
        "sponsor" if stand.sponsor else "",
        "of an earlier version or wording" if stand.earlier else "",
        f"only before {stand.audience}" if stand.audience else "",
    ]
    said = ", ".join(m for m in marks if m)
    note = f": {stand.note}" if stand.note else ""
    return f"{stand.party} {STANCE_WORDS[stand.stance]}{f' ({said})' if said else ''}{note}"
