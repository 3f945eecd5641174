"""Two more conferences to show: one in full swing, and one that negotiates in Arabic."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.formats.registry import Format, read_text
from app.ids import AmendmentId, ClauseId
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.resources import ROOT
from app.treaty.wording import Part
from app.workspace import drafting
from app.workspace.founding import NewConference, NewParty, add_delegation, create_conference
from app.workspace.naming import the_text
from app.workspace.publishing import lay
from app.workspace.writing import keep_writing
from tests.desks import PASSPHRASE, Desks, cheap_backend
from tests.ui.aquifers import NAMES, play

_OVERTAKEN = "15(1)"
_ARABIC_CHANGES = (("FRA", " الدول ", " جميع الدول "), ("KEN", " الدول ", " الدول كافة، "))


@dataclass(frozen=True)
class Halls:
    """Workspaces of a busy conference, of one device whose base changed, and of an Arabic one."""

    norway: Path
    overtaken: Path
    arabic: Path
    passphrase: str = PASSPHRASE


def set_up_halls(folder: Path) -> Halls:
    """Play both conferences into a folder, once."""
    busy, arabic = folder / "aquifers", folder / "arabic"
    halls = Halls(busy / "NOR.travaux", busy / "JPN.travaux", arabic / "KEN.travaux")
    if not halls.arabic.exists():
        for made in (busy, arabic):
            shutil.rmtree(made, ignore_errors=True)
            made.mkdir(parents=True)
        _busy(busy)
        _arabic(arabic)
    return halls


def _busy(folder: Path) -> None:
    """Play the conference; a decision is then made under a draft of Japan's."""
    desks = play(folder, names=NAMES)
    words = desks.words("JPN", _OVERTAKEN)
    place = (desks.clause(_OVERTAKEN), "en", Part.TEXT)
    keep_writing(desks.open["JPN"], place, words.replace("to give effect", "to give full effect"))
    made = _amend(desks, "KEN", place[0], words.replace("all appropriate", "all feasible"))
    desks.send("KEN", "CHAIR", "JPN")
    desks.decides("CHAIR", _OVERTAKEN, adopt=[made])
    desks.send("CHAIR", *(code for code in desks.open if code != "CHAIR"))
    desks.close()


def _arabic(folder: Path) -> None:
    desks = Desks(folder, cheap_backend())
    new = NewConference("مؤتمر الأمم المتحدة المعني بالفضاء الإلكتروني", "A/CONF.240/L.1", "ar")
    secretariat = create_conference(desks.backend, desks.path("SEC"), PASSPHRASE, new)
    desks.open["SEC"] = secretariat
    add_delegation(secretariat, NewParty("CHAIR", "الرئاسة", PartyKind.BUREAU))
    desks.enrol("CHAIR", Role.CHAIR)
    for code, name in (("FRA", "فرنسا"), ("KEN", "كينيا")):
        add_delegation(secretariat, NewParty(code, name))
        desks.enrol(code)
    data = (ROOT / "demo" / "convention.ar.md").read_bytes()
    lay(secretariat, read_text(data, Format.MARKDOWN, "ar"))
    desks.send("SEC", "CHAIR", "FRA", "KEN")
    base = the_text(secretariat.conference, None).base
    contested = [c.id for c, _ in base.walk() if " الدول " in c.wording("ar").text][2:]
    for code, find, put in _ARABIC_CHANGES:
        for clause in contested[:2]:
            words = base[clause].wording("ar").text.replace(find, put, 1)
            _amend(desks, code, clause, words)
        desks.send(code, *(other for other in desks.open if other != code))
    desks.close()


def _amend(desks: Desks, code: str, clause: ClauseId, words: str) -> AmendmentId:
    workspace = desks.open[code]
    (text,) = workspace.conference.texts.values()
    place = (clause, text.base.language, Part.TEXT)
    kept = keep_writing(workspace, place, words)
    (draft,) = [d for d in drafting.drafts(workspace) if d.id == kept.draft]
    return drafting.table(workspace, draft)
