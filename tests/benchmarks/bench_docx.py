"""A tracked Word document of 1,000 clauses with 10 amendments each, written and read.

Beside it the limit (the same XML written and parsed by lxml, packed and unpacked by zlib), pandoc
reading the same file, and LibreOffice reading one a tenth its size, where these are installed.
Prints one JSON line; our own times are CPU seconds, medians of five, those of the others CPU
seconds of their processes: ``python tests/benchmarks/bench_docx.py [CLAUSES] [DELEGATIONS]``.
"""

import io
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lxml import etree

from app.formats.docx import write_tracked
from app.formats.docx.packing import Facts
from app.formats.docx.reader import read_document
from app.formats.docx.views import accepted, lines, rejected
from app.formats.docx.write_tracked import Manner
from tests.docx_samples import sample

ROUNDS = 5
FACTS = Facts("A treaty", "A/CONF.1", "en", "2026-03-01T10:00:00Z")


def median(work):
    """Return the median CPU seconds of some work."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def document(data):
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        return held.read("word/document.xml")


def limit_read(data):
    """Return how long it takes to unpack, parse and visit the elements, and nothing else."""

    def work():
        for element in etree.fromstring(document(data)).iter():
            element.tag  # noqa: B018 what every reader has to look at

    return median(work)


def limit_write(data):
    """Return how long it takes to write out and pack the finished elements, and nothing else."""
    root = etree.fromstring(document(data))

    def work():
        with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED, compresslevel=6) as held:
            held.writestr("word/document.xml", etree.tostring(root, encoding="UTF-8"))

    return median(work)


def peer(words):
    """Return the CPU seconds of another program, or None where it is not installed."""
    if shutil.which(words[0]) is None:
        return None
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(words, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return round(spent, 2) if done.returncode == 0 else None


def main():
    clauses, delegations = (int(n) for n in (*sys.argv[1:3], *("1000", "10")[len(sys.argv) - 1 :]))
    made, truths = sample(clauses, delegations)
    data = write_tracked.write(made, FACTS, (), Manner())
    held, _ = read_document(data)
    assert [t.base for t in truths] == [
        line.text.split("\t")[-1] for line in lines(held.paragraphs, rejected)
    ]
    write = median(lambda: write_tracked.write(made, FACTS, (), Manner()))
    read = median(lambda: read_document(data))
    views = median(lambda: [list(lines(held.paragraphs, a)) for a in (accepted, rejected)])
    limits = {"write": limit_write(data), "read": limit_read(data)}
    with tempfile.TemporaryDirectory() as folder:
        whole, tenth = Path(folder, "whole.docx"), Path(folder, "tenth.docx")
        whole.write_bytes(data)
        small, _ = sample(max(1, clauses // 10), delegations)
        tenth.write_bytes(write_tracked.write(small, FACTS, (), Manner()))
        pandoc = peer(
            ["pandoc", "--track-changes=all", str(whole), "-t", "plain", "-o", "/dev/null"]
        )
        profile = f"-env:UserInstallation=file://{folder}/profile"
        office = ["soffice", profile, "--headless", "--convert-to", "txt", "--outdir", folder]
        office_tenth = peer([*office, str(tenth)])
    marks = document(data).count(b"<w:ins ") + document(data).count(b"<w:del ")
    print(
        json.dumps(
            {
                "bench": "docx", "clauses": clauses, "delegations": delegations, "marks": marks,
                "bytes": len(data), "write_s": round(write, 3), "read_s": round(read, 3),
                "two_views_s": round(views, 3),
                "limit_write_s": round(limits["write"], 3),
                "limit_read_s": round(limits["read"], 3),
                "write_to_limit": round(write / limits["write"], 2),
                "read_to_limit": round(read / limits["read"], 2),
                "pandoc_read_s": pandoc,
                "pandoc_to_ours": round(pandoc / read, 1) if pandoc else None,
                "libreoffice_read_tenth_s": office_tenth,
                "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )  # fmt: skip


main()
