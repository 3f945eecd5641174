"""Desks in a conference: real workspaces on real encrypted files, that exchange real bundles."""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.formats.registry import Format, read_text
from app.ids import AmendmentId, ClauseId
from app.keys.derivation import Cost
from app.merge.decisions import Outcome
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.negotiation.rolling import rolling_hash
from app.ports import Backend
from app.treaty.wording import Part
from app.workspace.deciding import Choices, Ruled, decision
from app.workspace.drafting import Wish, keep, table
from app.workspace.founding import NewConference, NewParty, add_delegation, create_conference
from app.workspace.joining import admit, join, request
from app.workspace.naming import Names, the_text
from app.workspace.proposing import reworded
from app.workspace.publishing import lay
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Receipt, Workspace
from storage.backend import FileBackend

PASSPHRASE = "correct horse battery staple"  # noqa: S105 for workspaces of tests alone
CHEAP = Cost(64 * 1024, 1, 4)
TREATY = b"""# A treaty

## Preamble

The Parties,

Have agreed as follows:

### Article 1 - Duty

1. Each Party shall take all measures that are reasonable in the circumstances.

2. Each Party shall report without delay.

### Article 2 - Meetings

The Parties shall meet once a year in Geneva.

### Article 3 - Reports

Each Party shall submit a report to the Secretariat every two years.
"""


def cheap_backend() -> FileBackend:
    """Return the real backend, with the least costly passphrase that it accepts."""
    return FileBackend(CHEAP)


@dataclass
class Desks:
    """The open workspaces of a conference, by code; "SEC" is the secretariat, "CHAIR" the chair."""

    folder: Path
    backend: Backend = field(default_factory=cheap_backend)
    open: dict[str, Workspace] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def path(self, code: str) -> Path:
        return self.folder / f"{code}.travaux"

    def found(self) -> Workspace:
        new = NewConference("A conference", "A/CONF.1")
        self.open["SEC"] = create_conference(self.backend, self.path("SEC"), PASSPHRASE, new)
        add_delegation(self.open["SEC"], NewParty("CHAIR", "The bureau", PartyKind.BUREAU))
        return self.open["SEC"]

    def enrol(self, code: str, role: Role = Role.DELEGATE, party: str = "") -> Workspace:
        party = party or code
        known = {p.code for p in self.open["SEC"].conference.parties.values()}
        if party not in known:
            name = self.names.get(party, party.title())
            add_delegation(self.open["SEC"], NewParty(party, name))
        asked = request(self.backend, self.path(code), PASSPHRASE, f"{code} laptop")
        admitted = admit(self.open["SEC"], asked, party, role)
        joined = join(self.backend, self.path(code), PASSPHRASE, admitted.answer)
        self.open[code] = joined.workspace
        return joined.workspace

    def lay(self, data: bytes = TREATY) -> None:
        lay(self.open["SEC"], read_text(data, Format.MARKDOWN, "en"))

    def send(self, sender: str, *receivers: str) -> list[Receipt]:
        data = b"".join(outgoing(self.open[sender]).chunks)
        return [take_in(self.open[r], io.BytesIO(data), "a bundle", None) for r in receivers]

    def everybody_to_everybody(self) -> None:
        for sender in self.open:
            self.send(sender, *(r for r in self.open if r != sender))

    def clause(self, name: str) -> ClauseId:
        return Names(the_text(self.open["SEC"].conference, None).base).clause(name)

    def words(self, code: str, name: str) -> str:
        text = the_text(self.open[code].conference, None)
        return text.base[self.clause(name)].wording("en").text

    def amends(self, code: str, name: str, find: str, put: str) -> AmendmentId:
        """Let a delegation table one substitution."""
        workspace, clause = self.open[code], self.clause(name)
        text = the_text(workspace.conference, None)
        words = text.base[clause].wording("en").text
        assert find in words
        place = (clause, "en", Part.TEXT)
        wish = Wish([reworded(place, words, words.replace(find, put, 1), name)], "because")
        return table(workspace, keep(workspace, text, wish))

    def decides(
        self,
        code: str,
        name: str,
        adopt: Iterable[AmendmentId] = (),
        refuse: Iterable[AmendmentId] = (),
    ) -> None:
        """Let a chair's device adopt some amendments on a clause and refuse others."""
        workspace = self.open[code]
        said = {a: Ruled(Outcome.NOT_REFLECTED, "not this time") for a in refuse}
        made = decision(
            workspace.conference,
            the_text(workspace.conference, None),
            (self.clause(name), "en", Part.TEXT),
            Choices(adopt=tuple(adopt), rulings=said),
        )
        workspace.record([made], [d.amendment for d in made.dispositions])

    def hashes(self) -> set[str]:
        return {rolling_hash(w.conference).hex() for w in self.open.values()}

    def close(self) -> None:
        for workspace in self.open.values():
            workspace.close()


def a_conference(
    folder: Path,
    *delegations: str,
    backend: Backend | None = None,
    treaty: bytes = TREATY,
    names: Mapping[str, str] | None = None,
) -> Desks:
    """Return desks for a secretariat, a chair and delegations, all holding the same treaty."""
    desks = Desks(folder, backend or cheap_backend(), names=names or {})
    desks.found()
    desks.enrol("CHAIR", Role.CHAIR)
    for code in delegations:
        desks.enrol(code)
    desks.lay(treaty)
    desks.send("SEC", *(c for c in desks.open if c != "SEC"))
    return desks
