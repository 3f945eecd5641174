"""The benchmarks of files as rows of the table: Word, PDF, Akoma Ntoso and HTML.

They are made in ``bench_docx.py``, ``bench_pdf.py`` and ``bench_akn.py``, each of which can be run
by itself for more figures: ``python tests/benchmarks/bench_documents.py [--small]``.
"""

import contextlib
import io
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import bench_akn, bench_pdf
from tests.benchmarks.frame import Beside, Goal, Row, is_small, main, program

_DOCX = Path(__file__).with_name("bench_docx.py")


def word(small: bool) -> Iterator[Row]:
    load = ("20", "3") if small else ("1000", "10")
    done = subprocess.run([sys.executable, str(_DOCX), *load], capture_output=True, check=True)
    found = json.loads(done.stdout)
    what = f"{found['clauses']:,} clauses with {found['marks']:,} tracked changes"
    packages = ("lxml", "pandoc", "soffice")
    yield Row(
        "Word, written",
        what,
        found["write_s"] * 1e3,
        "ms",
        [Beside("bare XML by lxml, packed", _ms(found["limit_write_s"]), "limit")],
        [Goal("bare XML by lxml, packed", 4)],
        packages=packages,
    )
    pandoc = Beside("pandoc", _ms(found["pandoc_read_s"]), missing=program("pandoc", "pandoc"))
    office = _ms(found["libreoffice_read_tenth_s"])
    no_office = program("soffice", "libreoffice-writer")
    yield Row(
        "Word, read",
        what,
        found["read_s"] * 1e3,
        "ms",
        [
            Beside("bare XML by lxml, unpacked", _ms(found["limit_read_s"]), "limit"),
            pandoc,
            Beside("LibreOffice, a tenth", office, missing=no_office),
        ],
        [Goal("bare XML by lxml, unpacked", 3), Goal("pandoc", 1 / 10)],
        packages=packages,
    )


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else seconds * 1e3


def printed_by(module: Any, **constants: int) -> dict[str, Any]:
    """Run a benchmark of this folder and return what it prints."""
    for name, value in constants.items():
        setattr(module, name, value)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        module.main()
    return json.loads(out.getvalue())


def pdf(small: bool) -> Iterator[Row]:
    found = printed_by(bench_pdf, **({"CLAUSES": 10, "ROUNDS": 1} if small else {}))
    yield Row(
        "PDF",
        found["bench"],
        found["ours_s"] * 1e3,
        "ms",
        [Beside("typst alone", found["typst_s"] * 1e3, "limit")],
        [Goal("typst alone", 1.3)],
        facts={"child_peak_mib": found["child_peak_mib"]},
        packages=("typst",),
    )


def akn(small: bool) -> Iterator[Row]:
    found = printed_by(bench_akn, **({"ARTICLES": 5, "ROUNDS": 1} if small else {}))
    what = f"{found['clauses']:,} clauses"
    for name, ours, limit in (
        ("Akoma Ntoso, written", "akn_write_ms", "bare_xml_write_ms"),
        ("Akoma Ntoso, read", "akn_read_ms", "bare_xml_read_ms"),
        ("HTML, written", "html_ms", "bare_xml_write_ms"),
    ):
        beside = "bare XML by lxml"
        goals = [Goal(beside, 5)]
        yield Row(name, what, found[ours], "ms", [Beside(beside, found[limit], "limit")], goals,
                  packages=("lxml",))  # fmt: skip


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small = is_small(arguments)
    for each in (word, pdf, akn):
        yield from each(small)


if __name__ == "__main__":
    main(rows)
