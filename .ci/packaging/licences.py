"""Prints the licences of all libraries that go into the package, with their texts."""

import sys
from importlib.metadata import Distribution, distributions

TOOLS = {"pip", "setuptools", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph"}
_FILES = ("licen", "copying", "notice")


def texts(package: Distribution) -> list[str]:
    """Return the licence texts that a package brings along."""
    files = [f for f in package.files or () if f.name.lower().startswith(_FILES)]
    return [
        f.locate().read_text(encoding="utf-8", errors="replace") for f in files if f.suffix != ".py"
    ]


def main() -> None:
    """Print them in order of the name."""
    for package in sorted(distributions(), key=lambda d: d.name.lower()):
        if package.name.lower() in TOOLS:
            continue
        meta = package.metadata
        licence = meta.get("License-Expression") or meta.get("License") or "see below"
        sys.stdout.write(
            f"{'=' * 78}\n{package.name} {package.version}: {licence.splitlines()[0]}\n\n"
        )
        sys.stdout.write("\n\n".join(texts(package)) + "\n")


if __name__ == "__main__":
    main()
