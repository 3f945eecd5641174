"""A child process that negotiates in one workspace and says what is on disk. It is to be killed.

Usage: negotiator.py WORKSPACE DEED, where DEED is import, table or decide. After each act that has
returned it prints the ids of the entries it made, one line each, and flushes.
"""

import itertools
import sys
from pathlib import Path

sys.path[:0] = [
    str(Path(__file__).resolve().parent.parent.parent),
    str(Path(__file__).parent.parent),
]

from desks import PASSPHRASE, TREATY, cheap_backend  # noqa: E402 the path comes first

from app.formats.registry import Format, read_text  # noqa: E402
from app.ids import ClauseId  # noqa: E402
from app.merge.operations import Retention  # noqa: E402
from app.negotiation.conference import Text  # noqa: E402
from app.negotiation.stand_events import RulesSet  # noqa: E402
from app.treaty.instrument import ClauseKind  # noqa: E402
from app.treaty.wording import Part  # noqa: E402
from app.workspace.deciding import Choices, decision  # noqa: E402
from app.workspace.drafting import Wish, keep, table  # noqa: E402
from app.workspace.naming import the_text  # noqa: E402
from app.workspace.publishing import lay  # noqa: E402
from app.workspace.workspace import Workspace  # noqa: E402


def _article(text: Text) -> ClauseId:
    return next(c.id for c, _ in text.base.walk() if c.kind is ClauseKind.PARAGRAPH)


def _deed(workspace: Workspace, deed: str, number: int) -> None:
    if deed == "import":
        lay(workspace, read_text(TREATY * 3, Format.MARKDOWN, "en", f"Text {number}"))
        workspace.record([RulesSet(f"A/{number}", "en")])
        return
    text = the_text(workspace.conference, None)
    clause = _article(text)
    if deed == "table":
        table(workspace, keep(workspace, text, Wish([Retention(clause)], f"number {number}")))
        return
    choices = Choices(own=f"The chair's wording number {number}.")
    place = (clause, "en", Part.TEXT)
    workspace.record([decision(workspace.conference, text, place, choices)])


def main() -> None:
    workspace = Workspace(cheap_backend().open(Path(sys.argv[1]), PASSPHRASE))
    print("open", flush=True)
    seen = set(workspace.acts)
    for number in itertools.count():
        _deed(workspace, sys.argv[2], number)
        for entry in workspace.acts.keys() - seen:
            print(entry.hex(), flush=True)
        seen = set(workspace.acts)


if __name__ == "__main__":
    main()
