"""The real amendments beside the project, as the merge takes them; nothing is copied here."""

import json
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from app.merge.units import Backing
from tests.strategies import amendment_id

# What members write in the right column when a provision is to go, in their languages
DELETED = {"deleted", "entfällt", "suprimido", "supprimé", "törölve", "soppresso", "skreślony"}


@dataclass(frozen=True)
class Wanted:
    """One real amendment: what it wants in place of what."""

    by: Backing
    old: str
    new: str

    @property
    def deletes(self):
        return self.new.lower().strip(".") in DELETED

    @property
    def inserts(self):
        return not self.old


def normal(text):
    return unicodedata.normalize("NFC", text or "").strip()


def parliament(folder: Path) -> dict[tuple[str, str], list[Wanted]]:
    """Return the 1,769 parliamentary amendments by (target, base wording)."""
    found = defaultdict(list)
    for path in sorted((folder / "amendments" / "ep_gdpr").glob("*.json")):
        for one in json.loads(path.read_text("utf-8"))["amendments"]:
            sponsor = one["on_behalf_of"] or one["members"][0]
            by = Backing(amendment_id(one["number"]), ("EP", one["number"], 0), (sponsor,))
            old = normal(one["old"])
            found[one["location"], old].append(Wanted(by, old, normal(one["new"])))
    return dict(found)


def organisations(folder: Path) -> dict[tuple[str, str], list[Wanted]]:
    """Return the 769 proposals of organisations by (provision, base wording)."""
    found = defaultdict(list)
    path = folder / "amendments" / "lobbyplag_proposals.json"
    for number, one in enumerate(json.loads(path.read_text("utf-8")), 10_000):
        by = Backing(amendment_id(number), (one["proposer"], number, 0), (one["proposer"],))
        old = normal(one["old"])
        place = ",".join(one["relations"])
        found[place, old].append(Wanted(by, old, normal(one["new"])))
    return dict(found)
