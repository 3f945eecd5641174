"""The files that ship with the program: lexicons, the demo's treaty, themes, the manual."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"
HELP = ROOT.parent / "docs" / "help"
"""The manual; the same files that are read in ``docs``."""


def read_resource(name: str) -> bytes:
    """Return the bytes of one shipped file, named by its path below ``resources``."""
    return (ROOT / name).read_bytes()
