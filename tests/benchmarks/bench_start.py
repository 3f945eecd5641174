"""What a person waits for who types ``travaux status``: the processor's time of the whole process.

Beside it an empty Python process, and the derivation of the key from the passphrase, which is slow
on purpose: ``python tests/benchmarks/bench_start.py [--small]``.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from storage.key_file import open_key_file
from tests.benchmarks.frame import Beside, Given, Row, is_small, main, medians, rounds_for
from tests.benchmarks.load import FULL, SMALL, Load, copy_of, loaded
from tests.desks import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def a_copy(load: Load) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "passphrase").write_text(PASSPHRASE, "utf-8")
        yield copy_of(load.chair, Path(folder))


def travaux(path: Path, *words: str) -> None:
    """Run the program as a person does."""
    named = [f"--workspace={path}", f"--passphrase-file={path.parent / 'passphrase'}"]
    command = [sys.executable, str(ROOT / "main.py"), *named, *words]
    subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=os.environ)


def python_alone() -> None:
    subprocess.run([sys.executable, "-c", "pass"], check=True)


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    rounds = rounds_for(arguments)
    with loaded(SMALL if is_small(arguments) else FULL) as load:
        whole, bare, key, usage = medians(
            Given(lambda: a_copy(load), lambda path: travaux(path, "status")),
            python_alone,
            Given(lambda: a_copy(load), lambda path: open_key_file(path, PASSPHRASE)),
            Given(lambda: a_copy(load), lambda path: travaux(path, "status", "--help")),
            rounds=rounds,
        )
        yield Row(
            "start, status",
            f"“travaux status”, {load.size.amendments:,} amendments, beyond Python and the key",
            whole - bare - key,
            "ms",
            [
                Beside("an empty Python process", bare, "limit"),
                Beside("the key from the passphrase", key, "limit"),
                Beside("“travaux status --help”", usage, "ours"),
            ],
            at_most=250,
            facts={"whole_ms": whole},
        )


if __name__ == "__main__":
    main(rows)
