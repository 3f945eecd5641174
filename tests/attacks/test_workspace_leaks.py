"""What a delegate types, tables and searches is in no file in plain text."""

import os
import tempfile
from pathlib import Path

from desks import a_conference

from app.treaty.wording import Part
from app.workspace.drafting import Wish, keep, table
from app.workspace.files import write_file
from app.workspace.naming import the_text
from app.workspace.proposing import reworded
from app.workspace.searching import search
from app.workspace.syncing import outgoing, take_in

MARKER = "zqx fallback position of the capital zqx"


def _found_in(folder: Path, needle: bytes) -> list[str]:
    held = [p for p in folder.rglob("*") if p.is_file()]
    return [str(p) for p in held if needle in p.read_bytes()]


def _open_files() -> list[bytes]:
    found: list[bytes] = []
    for link in Path("/proc/self/fd").iterdir():
        try:
            if link.is_file():
                found.append(link.read_bytes())
        except OSError:
            continue
    return found


def test_a_marker_drafted_tabled_searched_and_sent_is_in_no_file(tmp_path: Path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    desks = a_conference(tmp_path, "FRA", "KEN")
    workspace = desks.open["FRA"]
    text = the_text(workspace.conference, None)
    clause = desks.clause("Article 2")
    words = text.base[clause].wording("en").text
    place = (clause, "en", Part.TEXT)
    wish = Wish([reworded(place, words, f"{words} {MARKER}.", "x")], f"because {MARKER}")
    draft = keep(workspace, text, wish)
    assert search(workspace, "fallback capital", 5)
    table(workspace, draft)
    assert len(search(workspace, "fallback capital", 5)) == 2
    bundle = tmp_path / "out.tvxb"
    write_file(bundle, outgoing(workspace).chunks)
    with bundle.open("rb") as source:
        take_in(desks.open["KEN"], source, "out.tvxb", None)
    assert search(desks.open["KEN"], "fallback capital", 5)
    # While all is open (WAL and temporary files at their fullest) and after it was closed.
    for needle in (MARKER.encode(), MARKER.encode("utf-16-le"), b"fallback"):
        assert _found_in(tmp_path, needle) == []
        assert not any(needle in data for data in _open_files())
    desks.close()
    assert _found_in(tmp_path, b"fallback") == []
    # The control: the same search does find it where it stands in the clear.
    (tmp_path / "plain.txt").write_text(MARKER)
    assert _found_in(tmp_path, b"fallback") == [str(tmp_path / "plain.txt")]
    assert os.environ["HOME"] == str(temporary)
