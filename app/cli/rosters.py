"""What commands that change the roster say alike: whether it is in force, what to know."""

from collections.abc import Sequence

from app.cli.output import counted, wrapped
from app.workspace.by_the_clock import Notice
from app.workspace.rostering import Changed


def changed_facts(changed: Changed) -> dict[str, object]:
    """Return what became of a change, for ``--json``."""
    return {
        "in_force": changed.in_force,
        "roster": changed.version,
        "missing_signatures": changed.missing,
    }


def changed_text(changed: Changed) -> str:
    """Say what to do for a change to come into force, or to become known."""
    if changed.in_force:
        return wrapped(
            f"Roster {changed.version} is in force. Send the others a bundle, so that they know: "
            "travaux sync bundle-out FILE"
        )
    more = counted(changed.missing, "more officer")
    return wrapped(
        f"Not in force yet: {more} must sign roster {changed.version}. What is changed is kept "
        "here, and more can be added. Then hand it on: travaux roster propose --out FILE"
    )


def notice_facts(notices: Sequence[Notice]) -> list[dict[str, object]]:
    """Return notices for ``--json``."""
    return [{"kind": n.kind, "alarm": n.alarm, "what": n.what, "to_do": n.to_do} for n in notices]


def notice_text(notices: Sequence[Notice]) -> str:
    """Return notices for a person, alarms marked."""
    return "\n".join(wrapped(n.words, "  ", "! " if n.alarm else "- ") for n in notices)
