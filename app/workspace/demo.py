"""A whole negotiation on real parts, in a folder: to see it work, and to try things out.

A secretariat, a chair and three delegations, each with a workspace and keys of its own. Everything
goes the way it goes in a conference; nothing is pretended.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.formats.registry import WORDS_ONLY, Format, read_text, write_text
from app.ids import AmendmentId
from app.merge.decisions import Outcome
from app.merge.operations import Operation, Retention
from app.negotiation.access import Role
from app.negotiation.conference import Text
from app.negotiation.contest import contest
from app.negotiation.delegation import PartyKind
from app.negotiation.rolling import rolling_hash
from app.ports import Backend
from app.resources import read_resource
from app.settings import UN_LANGUAGES
from app.treaty.wording import Part
from app.values import value
from app.workspace.auditing import audit
from app.workspace.deciding import Choices, Ruled, decision
from app.workspace.demo_folder import PASSPHRASE, make_demo_folder
from app.workspace.demo_script import (
    DELEGATIONS,
    ChairRuling,
    Move,
    Script,
    made_script,
    written_script,
)
from app.workspace.drafting import Wish, cosponsor, fragment, keep, table
from app.workspace.files import write_file
from app.workspace.founding import NewConference, NewParty, add_delegation, create_conference
from app.workspace.joining import admit, join, request
from app.workspace.naming import the_party, the_text
from app.workspace.proposing import deleted, inserted_after, inserted_under, reworded
from app.workspace.publishing import issue, lay
from app.workspace.reading import Wanted, shown
from app.workspace.syncing import outgoing, take_in
from app.workspace.translating import lay_translation, planned
from app.workspace.view import View
from app.workspace.workspace import Workspace

SYMBOL = "A/CONF.300/L.1"
STEPS = 32
"""In how many steps the convention that ships with the program is negotiated."""


@value
class Source:
    """The text to play with; none for the convention that ships with the program."""

    data: bytes
    name: str
    language: str = "en"


@value
class DemoSummary:
    """What a demo did and where things are.

    Attributes:
        behind: by language: how many clauses are to be translated anew after the decisions.
        rolling_hashes: by workspace; all the same when everything went well.
        failures: what verification found; empty when all holds.
    """

    folder: Path
    title: str
    clauses: int
    warnings: int
    amendments: int
    collisions: int
    convergent: int
    decisions: int
    revision: str
    behind: Mapping[str, int]
    workspaces: Mapping[str, Path]
    exports: Sequence[Path]
    rolling_hashes: Mapping[str, str]
    failures: Sequence[str]

    @property
    def verified(self) -> bool:
        """Whether all five came to the same text and every signature holds."""
        return not self.failures and len(set(self.rolling_hashes.values())) == 1


class _Desks:
    """The five open workspaces, and the bundles that go between them."""

    def __init__(self, backend: Backend, folder: Path, step: Callable[[], object]) -> None:
        self.backend = backend
        self.folder = folder
        self.step = step
        self.open: dict[str, Workspace] = {}
        self.sent = 0

    def path(self, code: str) -> Path:
        return self.folder / f"{code.lower()}.travaux"

    def send(self, sender: str, *receivers: str) -> None:
        """Write a bundle file, and let the others read it."""
        self.sent += 1
        path = self.folder / "exchange" / f"{self.sent:02d}-from-{sender.lower()}.tvxb"
        write_file(path, outgoing(self.open[sender]).chunks)
        for receiver in receivers:
            with path.open("rb") as source:
                take_in(self.open[receiver], source, path.name, None)

    def close(self) -> None:
        for workspace in self.open.values():
            workspace.close()


def play(
    backend: Backend,
    folder: Path,
    source: Source | None,
    report: Callable[[str], None],
    step: Callable[[], object] = bool,
) -> DemoSummary:
    """Play the demo in a folder; an earlier demo there is replaced, anything else is refused.

    Args:
        backend: where workspaces are made.
        folder: to be made.
        source: the text to negotiate, or None for the convention.
        report: told in words what happens.
        step: called as it goes on, ``STEPS`` times for the convention; what it raises ends all.

    Raises:
        NotADemoFolderError, StorageError, and what reading a text raises.
    """
    make_demo_folder(folder, "exchange", "exports")
    desks = _Desks(backend, folder, step)
    try:
        report("The secretariat opens the conference and admits four devices.")
        _enrol(desks)
        report("It lays the text; everybody receives it by a sealed bundle file.")
        warnings = _lay(desks, source)
        if source is None:
            report("It lays the five other languages beside it.")
            _translate(desks)
        desks.send("SEC", "CHAIR", "FRA", "KEN", "NOR")
        text = the_text(desks.open["SEC"].conference, None)
        script = _script(source, text)
        report(f"Three delegations, apart from one another, table {len(script.moves)} amendments.")
        tabled = _propose(desks, script)
        report("The chair receives them all and decides, clause by clause.")
        counts = _decide(desks, script, tabled)
        report("The secretariat issues the revision and exports it.")
        exports = _publish(desks)
        report("Everybody checks every signature and compares the rolling hash.")
        return _summary(desks, warnings, counts, exports)
    finally:
        desks.close()


def _enrol(desks: _Desks) -> None:
    new = NewConference(
        "Conference on Responsible Conduct in Cyberspace", "A/CONF.300", device_name="Secretariat"
    )
    secretariat = create_conference(desks.backend, desks.path("SEC"), PASSPHRASE, new)
    desks.open["SEC"] = secretariat
    desks.step()
    add_delegation(secretariat, NewParty("CHAIR", "The bureau", PartyKind.BUREAU))
    for code, name in DELEGATIONS:
        add_delegation(secretariat, NewParty(code, name))
    for code, name in (("CHAIR", "Chair"), *DELEGATIONS):
        role = Role.CHAIR if code == "CHAIR" else Role.DELEGATE
        asked = request(desks.backend, desks.path(code), PASSPHRASE, f"{name}, laptop")
        desks.step()
        admitted = admit(secretariat, asked, code, role)
        joined = join(desks.backend, desks.path(code), PASSPHRASE, admitted.answer)
        desks.open[code] = joined.workspace
        desks.step()


def _lay(desks: _Desks, source: Source | None) -> int:
    if source is None:
        data, form, language = read_resource("demo/convention.md"), Format.MARKDOWN, "en"
    else:
        is_markdown = source.name.casefold().endswith((".md", ".markdown"))
        form = Format.MARKDOWN if is_markdown else Format.TEXT
        data, language = source.data, source.language
    text = read_text(data, form, language)
    lay(desks.open["SEC"], text)
    return len(text.warnings)


def _translate(desks: _Desks) -> None:
    """Lay the convention in the other languages of the United Nations."""
    secretariat = desks.open["SEC"]
    text = the_text(secretariat.conference, None)
    for language in (code for code in UN_LANGUAGES if code != text.base.language):
        data = read_resource(f"demo/convention.{language}.md")
        plan = planned(text, read_text(data, Format.MARKDOWN, language), language)
        lay_translation(secretariat, text, language, plan)
        desks.step()


def _script(source: Source | None, text: Text) -> Script:
    if source is None:
        return written_script(read_resource("demo/script.toml"), text)
    return made_script(text)


def _propose(desks: _Desks, script: Script) -> dict[tuple[str, bytes], AmendmentId]:
    """Let each delegation table its amendments apart from the others; send all to the chair."""
    tabled: dict[tuple[str, bytes], AmendmentId] = {}
    for code, _ in DELEGATIONS:
        workspace = desks.open[code]
        for move in (m for m in script.moves if m.by == code):
            text = the_text(workspace.conference, None)
            wish = Wish(_operations(text, move), move.rationale)
            draft = keep(workspace, text, wish)
            asked = [the_party(workspace.conference, c) for c in move.cosponsors]
            tabled[code, move.clause] = table(workspace, draft, asked)
            desks.step()
        desks.send(code, "CHAIR")
    for move in script.moves:
        _cosponsor(desks, move, tabled[move.by, move.clause])
    return tabled


def _cosponsor(desks: _Desks, move: Move, amendment: AmendmentId) -> None:
    """Let those who are asked to co-sponsor an amendment say so themselves."""
    for code in move.cosponsors:
        desks.send(move.by, code)
        workspace = desks.open[code]
        cosponsor(workspace, workspace.conference.amendments[amendment])
        desks.send(code, "CHAIR")


def _operations(text: Text, move: Move) -> list[Operation]:
    base, language = text.base, text.base.language
    clause = base[move.clause]
    if move.delete:
        return [deleted(base, move.clause)]
    if move.retain:
        return [Retention(move.clause)]
    if move.after:
        return [*inserted_after(base, move.clause, fragment(move.after.encode(), language, clause))]
    if move.under:
        below = base.children(move.clause)
        piece = fragment(move.under.encode(), language, below[-1] if below else None)
        return [*inserted_under(base, move.clause, piece)]
    words = clause.wording(language).text
    place = (move.clause, language, Part.TEXT)
    return [reworded(place, words, words.replace(move.find, move.put, 1), move.find)]


@value
class _Counts:
    collisions: int
    convergent: int


def _decide(
    desks: _Desks, script: Script, tabled: Mapping[tuple[str, bytes], AmendmentId]
) -> _Counts:
    chair = desks.open["CHAIR"]
    text = the_text(chair.conference, None)
    collisions = convergent = 0
    for ruling in script.rulings:
        place = (ruling.clause, text.base.language, Part.TEXT)
        merge = contest(chair.conference, place).merge
        collisions += len(merge.collisions)
        convergent += sum(len(r.by) > 1 for u in merge.units for r in u.readings[1:])
        choices = _choices(ruling, tabled)
        text = the_text(chair.conference, None)
        made = decision(chair.conference, text, place, choices)
        chair.record([made], [d.amendment for d in made.dispositions])
        desks.step()
    desks.send("CHAIR", "SEC", "FRA", "KEN", "NOR")
    return _Counts(collisions, convergent)


def _choices(ruling: ChairRuling, tabled: Mapping[tuple[str, bytes], AmendmentId]) -> Choices:
    adopt = [tabled[code, ruling.clause] for code in ruling.adopt]
    said = {
        tabled[code, ruling.clause]: Ruled(outcome, reason)
        for outcome, group in (
            (Outcome.NOT_REFLECTED, ruling.refuse),
            (Outcome.DEFERRED, ruling.defer),
        )
        for code, reason in group.items()
    }
    return Choices(adopt=adopt, rulings=said)


def _publish(desks: _Desks) -> list[Path]:
    secretariat = desks.open["SEC"]
    text = the_text(secretariat.conference, None)
    issue(secretariat, text, f"{SYMBOL}/Rev.1", "The translations follow what was decided.")
    desks.send("SEC", "CHAIR", "FRA", "KEN", "NOR")
    text = the_text(secretariat.conference, None)
    made: list[Path] = []
    for view in (View.BASE, View.ROLLING):
        rendered = shown(secretariat.conference, text, Wanted(view)).text
        for form in WORDS_ONLY:
            name = "as-decided" if view is View.BASE else "rolling"
            path = desks.folder / "exports" / f"{name}.{form.value}"
            write_file(path, [write_text(rendered, form)])
            made.append(path)
    return made


def _summary(desks: _Desks, warnings: int, counts: _Counts, exports: Sequence[Path]) -> DemoSummary:
    conference = desks.open["SEC"].conference
    text = the_text(conference, None)
    failures = [
        f"{code}: {failure}"
        for code, workspace in desks.open.items()
        for failure in audit(workspace).failures
    ]
    return DemoSummary(
        desks.folder,
        text.base.title,
        len(text.base.clauses),
        warnings,
        len(conference.amendments),
        counts.collisions,
        counts.convergent,
        len(conference.decisions),
        text.revisions[-1].symbol,
        {code: len(late) for code, late in text.revisions[-1].behind.items()},
        {code: desks.path(code) for code in desks.open},
        exports,
        {code: rolling_hash(w.conference).hex() for code, w in desks.open.items()},
        failures,
    )
