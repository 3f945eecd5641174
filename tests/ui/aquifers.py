"""A conference in full swing, for pictures: the text and the delegations of the design."""

from collections.abc import Mapping
from pathlib import Path

from app.ids import AmendmentId
from app.negotiation.passage import passage_hash
from app.negotiation.stand_events import AmendmentSubject, PositionTaken, Stance, Status, StatusSet
from app.negotiation.talk_events import OnClause
from app.ports import Backend
from app.treaty.wording import Part
from app.workspace import drafting, publishing
from app.workspace.comments import Remark, comment
from app.workspace.naming import the_text
from app.workspace.writing import keep_writing
from tests.desks import Desks, a_conference

CODES = ("EU", "CHE", "BRA", "IND", "ZAF", "KEN", "NAM", "CAN", "MEX", "JPN", "NOR")
NAMES = {
    "EU": "European Union", "CHE": "Switzerland", "BRA": "Brazil", "IND": "India",
    "ZAF": "South Africa", "KEN": "Kenya", "NAM": "Namibia", "CAN": "Canada", "MEX": "Mexico",
    "JPN": "Japan", "NOR": "Norway",
}  # fmt: skip
TITLES = (
    ("I", "General provisions", ("Use of terms", "Objective", "Scope", "General principles")),
    ("II", "Cooperation", ("Equitable utilization", "Prevention of harm", "Exchange of data",
                           "Monitoring", "Management plans")),
    ("III", "Institutions", ("Technical cooperation", "Financial mechanism",
                             "Emergency situations", "Conference of the Parties", "Secretariat")),
    ("IV", "Final provisions", ("Settlement of disputes", "Amendments", "Entry into force",
                                "Depositary", "Authentic texts")),
)  # fmt: skip
ARTICLE_7 = (
    "Aquifer States shall, on a regular basis, exchange readily available data and information on "
    "the condition of their transboundary aquifers, in particular of a geological, "
    "hydrogeological, hydrological and ecological nature, together with related forecasts.",
    "Where knowledge about the nature and extent of a transboundary aquifer is inadequate, the "
    "aquifer States concerned shall employ their best efforts to collect and generate more "
    "complete data.",
    "If an aquifer State is requested by another aquifer State to provide data and information "
    "that is not readily available, it shall employ its best efforts to comply with the request. "
    "It may make its compliance conditional upon payment of the reasonable costs of collecting "
    "and, where appropriate, processing such data.",
    "Aquifer States shall use agreed or harmonized standards and methodology in collecting and "
    "processing data, in order to facilitate their communication and joint assessment.",
    "Nothing in this article obliges an aquifer State to provide data or information. That State "
    "shall nevertheless cooperate in good faith with the other aquifer States with a view to "
    "providing as much information as possible under the circumstances.",
)
OTHERS = (
    "The aquifer States shall take all appropriate measures to give effect to this article.",
    "For the purposes of paragraph 1, the aquifer States shall agree upon the parameters that are "
    "to be applied, on the basis of an agreed conceptual model.",
)
CHANGES = (
    ("KEN", "7(3)", (("it shall employ its best efforts to comply", "it shall comply"),
                     ("with the request.", "with the request within ninety days.")), ("NAM",)),
    ("EU", "7(3)", (("with the request.", "with the request without undue delay."),), ()),
    ("BRA", "7(3)", (("it shall employ", "it shall, in accordance with its national capacities, "
                      "employ"),), ("IND",)),
    ("CAN", "7(3)", (("reasonable costs", "reasonable and documented costs"),), ()),
    ("BRA", "7(2)", (("concerned shall", "concerned should"),), ("IND",)),
    ("ZAF", "7(2)", (("complete data.", "complete data, individually or jointly and, where "
                      "appropriate, together with competent international organizations."),), ()),
    ("MEX", "7(5)", (("or information.", "or information that is vital to its national defence or "
                      "security."),), ()),
    ("JPN", "7(5)", (("or information.", "or information the disclosure of which would be contrary "
                      "to its national law."),), ("CAN",)),
    ("NOR", "8(2)", (("the parameters", "the parameters, including quality, level and "
                      "abstraction,"),), ()),
    ("CHE", "4(1)", (("all appropriate", "all necessary"),), ()),
    ("EU", "11(1)", (("all appropriate", "all available"),), ()),
    ("NAM", "11(1)", (("all appropriate", "new and additional"),), ("KEN",)),
)  # fmt: skip
AGREED = ("1", "2", "5", "7(1)", "13", "16", "18", "19")
AD_REFERENDUM = ("10", "14")


def treaty() -> bytes:
    """The convention, in Markdown."""
    lines = ["# Convention on Transboundary Aquifers", "", "## Preamble", "",
             "The States Parties to this Convention,", "", "Have agreed as follows:"]  # fmt: skip
    number = 0
    for part, title, articles in TITLES:
        lines += ["", f"## Part {part} – {title}"]
        for heading in articles:
            number += 1
            long = " and information" if number == 7 else ""
            words = ARTICLE_7 if number == 7 else OTHERS
            lines += ["", f"### Article {number} – {heading}{long}"]
            lines += [line for n, text in enumerate(words, 1) for line in ("", f"{n}. {text}")]
    return "\n".join(lines).encode()


def play(
    folder: Path,
    backend: Backend | None = None,
    codes: tuple[str, ...] = CODES,
    names: Mapping[str, str] | None = None,
) -> Desks:
    """Play the conference into a folder, with some delegations or all; the desks stay open."""
    desks = a_conference(folder, *codes, backend=backend, treaty=treaty(), names=names)
    for number, name in enumerate(("12(1)", "6(1)", "9(1)", "17(1)"), 1):
        _decide(desks, name, number)
    everybody = tuple(desks.open)
    tabled: dict[tuple[str, str], AmendmentId] = {}
    for code, name, changes, cosponsors in (c for c in CHANGES if c[0] in codes):
        tabled[code, name] = _amend(desks, code, name, changes)
        desks.send(code, *(c for c in everybody if c != code))
        for other in (c for c in cosponsors if c in codes):
            amendment = desks.open[other].conference.amendments[tabled[code, name]]
            drafting.cosponsor(desks.open[other], amendment)
            desks.send(other, *(c for c in everybody if c != other))
    _stand(desks, tabled)
    _agree(desks)
    return desks


def _decide(desks: Desks, name: str, number: int) -> None:
    """Let Kenya table, the chair adopt, and after every second decision the text be issued."""
    made = _amend(desks, "KEN", name, (("all appropriate", "all feasible"),))
    desks.send("KEN", *(c for c in desks.open if c != "KEN"))
    desks.decides("CHAIR", name, adopt=[made])
    desks.send("CHAIR", *(c for c in desks.open if c != "CHAIR"))
    if number % 2 == 0:
        text = the_text(desks.open["SEC"].conference, None)
        publishing.issue(desks.open["SEC"], text, f"A/CONF.231/L.1/Rev.{number // 2}")
        desks.send("SEC", *(c for c in desks.open if c != "SEC"))


def _amend(desks: Desks, code: str, name: str, changes: tuple[tuple[str, str], ...]) -> AmendmentId:
    workspace, clause = desks.open[code], desks.clause(name)
    words = desks.words(code, name)
    for find, put in changes:
        assert find in words, find
        words = words.replace(find, put, 1)
    kept = keep_writing(workspace, (clause, "en", Part.TEXT), words)
    (draft,) = [d for d in drafting.drafts(workspace) if d.id == kept.draft]
    return drafting.table(workspace, draft)


def _stand(desks: Desks, tabled: dict[tuple[str, str], AmendmentId]) -> None:
    """Positions on the four amendments of 7(3), and comments."""
    for place, (code, stance) in enumerate(
        (c, s) for c in ("CHE", "NOR", "MEX", "JPN", "ZAF", "CAN")
        for s in (Stance.SUPPORTS, Stance.OPPOSES, Stance.RESERVES, Stance.ACCEPTS_IF)
    ):  # fmt: skip
        author = ("KEN", "EU", "BRA", "CAN")[place % 4]
        if code == author or code not in desks.open or author not in desks.open:
            continue
        subject = AmendmentSubject(tabled[author, "7(3)"])
        note = "if a time limit is named" if stance is Stance.ACCEPTS_IF else ""
        desks.open[code].record([PositionTaken(subject, stance, note)], [subject.amendment])
    said = (
        ("EU", "@KEN could you live with “without undue delay”?"),
        ("KEN", "A fixed limit is what our hydrologists ask for."),
        ("CHE", "We see merit in both and would help with a bridging text."),
    )
    for code, words in (one for one in said if one[0] in desks.open):
        comment(desks.open[code], Remark(OnClause(desks.clause("7(3)")), words))
    desks.everybody_to_everybody()


def _agree(desks: Desks) -> None:
    chair = desks.open["CHAIR"]
    text = the_text(chair.conference, None)
    for names, status in ((AGREED, Status.AGREED), (AD_REFERENDUM, Status.AD_REFERENDUM)):
        for name in names:
            top = desks.clause(name)
            clauses = (top, *(c.id for c, _ in text.base.walk(top)))
            passage = passage_hash(text.base, clauses)
            chair.record([StatusSet(text.base.id, clauses, status, "", passage)])
    desks.send("CHAIR", *(c for c in desks.open if c != "CHAIR"))
