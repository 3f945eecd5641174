"""The files that ship with the program: lexicons, the demo's treaty, themes."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"


def read_resource(name: str) -> bytes:
    """Return the bytes of one shipped file, named by its path below ``resources``."""
    return (ROOT / name).read_bytes()
