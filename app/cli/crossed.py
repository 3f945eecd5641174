"""Warnings about the own delegation's red lines, as several commands print them."""

from app.cli.output import wrapped
from app.workspace.red_lines import Crossing


def crossed_facts(over: tuple[Crossing, ...]) -> dict[str, object]:
    """Return what crosses red lines, for ``--json``."""
    return {
        "crossed": [
            {
                "clause": c.name,
                "by": c.source,
                "words": list(c.words),
                "is_fallback": c.is_fallback,
            }
            for c in over
        ]
    }


def crossed_text(over: tuple[Crossing, ...]) -> str:
    """Return warnings about what crosses red lines; "" when nothing does."""
    return "\n".join(wrapped(f"RED LINE: {c.sentence}", "  ", "") for c in over)
