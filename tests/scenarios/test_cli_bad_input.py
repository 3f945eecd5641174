"""Bad input on the command line: one sentence, exit status 1, nothing lost or half written."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.workspace.workspace import NotPermittedError, Workspace
from tests.scenarios.desk import BACKEND, TREATY, WORDS, Answer, Desk, travaux

ROOT = Path(__file__).resolve().parents[2]


def program(*words: object, cwd: Path | None = None, **how: object) -> Answer:
    """Run the program itself, in a process of its own without a terminal."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("TRAVAUX_")
    }
    environment["XDG_STATE_HOME"] = str(cwd or "/nonexistent")
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, words)],
        cwd=cwd, env=environment, capture_output=True, text=True, timeout=120,
        stdin=subprocess.DEVNULL, start_new_session=True, **how,
    )  # fmt: skip
    return Answer(done.returncode, done.stdout, done.stderr)


def kept(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes, but for the locks."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith(".lock")
    }


def one_sentence(answer: Answer, *named: object) -> None:
    """It says what is wrong, by name, and shows no entrails."""
    assert answer.status == 1, answer
    assert "Traceback" not in answer.out + answer.err
    said = " ".join(answer.err.split())
    assert said.endswith((".", "?")), answer
    for name in named:
        assert str(name) in said, answer


def test_a_wrong_passphrase(four_desks: list[Desk], tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("another passphrase\n", encoding="utf-8")
    before = kept(tmp_path)
    path = four_desks[0].path
    answer = travaux("status", "--workspace", path, "--passphrase-file", tmp_path / "wrong")
    one_sentence(answer, path, "Type it again")
    assert kept(tmp_path) == before


def test_a_file_that_is_no_workspace(four_desks: list[Desk], tmp_path: Path) -> None:
    text = tmp_path / "treaty.md"
    before = text.read_bytes()
    answer = travaux("status", "--workspace", text, "--passphrase-file", tmp_path / "pass")
    one_sentence(answer, text, "not an encrypted Travaux workspace")
    assert text.read_bytes() == before
    none = travaux("status", "--workspace", tmp_path / "no", "--passphrase-file", tmp_path / "pass")
    one_sentence(none, tmp_path / "no")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: data[:-9], "cut short"),
        (lambda data: data[: len(data) // 2], "cut short"),
        (lambda data: data[:700] + bytes([data[700] ^ 1]) + data[701:], "damaged"),
        (lambda data: data + b"x", "follows the end"),
        (lambda _: b"Dear all,\n", "not an exchange file"),
        (lambda _: b"", "not an exchange file"),
    ],
)
def test_a_spoiled_bundle(
    four_desks: list[Desk], tmp_path: Path, spoil: Callable[[bytes], bytes], says: str
) -> None:
    _, chair, anna, _ = four_desks
    anna.says("amend", "Article 1", "--text", "The purpose is silence.")
    anna.says("table", "FRA-1")
    anna.says("sync", "bundle-out", tmp_path / "good.tvb")
    bad = tmp_path / "bad.tvb"
    bad.write_bytes(spoil((tmp_path / "good.tvb").read_bytes()))
    before = chair.says("status")
    for command in (("sync", "bundle-in", bad), ("verify", bad)):
        answer = chair.tries(*command)
        one_sentence(answer, bad, says)
        assert answer.json["error"] == " ".join(answer.err.split())
        assert answer.json["kind"].endswith("Error")
    assert chair.says("status") == before


def test_a_bundle_of_another_conference(four_desks: list[Desk], tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other, *_ = (Desk(tmp_path / "other", "sec"),)
    shutil.copy(tmp_path / "pass", tmp_path / "other" / "pass")
    other.says("conference", "create", "--title", "Another one")
    other.says("sync", "bundle-out", tmp_path / "other.tvb")
    one_sentence(
        four_desks[1].tries("sync", "bundle-in", tmp_path / "other.tvb"),
        tmp_path / "other.tvb",
        "another conference",
    )


def test_a_key_without_authority(four_desks: list[Desk], tmp_path: Path) -> None:
    secretariat, chair, anna, _ = four_desks
    before = anna.says("log")
    for refused in (
        anna.tries("decide", "Article 1", "--text", "There is no purpose."),
        anna.tries("issue", "A/1"),
        anna.tries("text", "import", tmp_path / "treaty.md"),
        anna.tries("delegation", "add", "XYZ", "Nowhere"),
        secretariat.tries("amend", "Article 1", "--delete"),
        chair.tries("device", "revoke", "0000", "--reason", "none"),
    ):
        one_sentence(refused)
    assert anna.says("log") == before


def test_a_device_that_is_not_admitted(four_desks: list[Desk], tmp_path: Path) -> None:
    stranger = Desk(tmp_path, "stranger")
    stranger.says("device", "request", "--name", "Stranger", "--out", tmp_path / "stranger.request")
    one_sentence(stranger.tries("status"), "in no conference yet")
    one_sentence(stranger.tries("device", "join", tmp_path / "anna.answer"))
    one_sentence(stranger.tries("device", "join", tmp_path / "treaty.md"))
    admit = ("--delegation", "FRA", "--role", "delegate", "--out", tmp_path / "a")
    secretariat = four_desks[0]
    one_sentence(secretariat.tries("device", "admit", tmp_path / "treaty.md", *admit), "treaty.md")
    wrong = ("--delegation", "FRA", "--role", "chair", "--out", tmp_path / "a")
    request = tmp_path / "stranger.request"
    one_sentence(secretariat.tries("device", "admit", request, *wrong), "FRA", "delegate")
    assert not (tmp_path / "a").exists()


def test_a_clause_that_does_not_exist(four_desks: list[Desk]) -> None:
    anna = four_desks[2]
    for command in ("merge", "history"):
        one_sentence(anna.tries(command, "Article 99"), "Article 99")
    one_sentence(anna.tries("amend", "Article 2(9)", "--delete"), "Article 2(9)")
    one_sentence(anna.tries("text", "show", "--clause", "Annex IX"), "Annex IX")
    one_sentence(anna.tries("table", "FRA-7"), "FRA-7")
    one_sentence(anna.tries("withdraw", "KEN-7"), "KEN-7")
    one_sentence(anna.tries("text", "show", "--revision", "A/9"), "A/9")
    one_sentence(anna.tries("text", "show", "--language", "fr"), "fr")


def test_a_change_that_does_not_fit(four_desks: list[Desk]) -> None:
    _, chair, anna, _ = four_desks
    same = "The purpose of this Convention is to limit noise at sea."
    one_sentence(anna.tries("amend", "Article 1", "--text", same), "Article 1", "nothing to amend")
    one_sentence(anna.tries("amend", "Article 1", "--text", "x" * 20_000), "16384 is the limit")
    mended = anna.says("amend", "Article 1", "--text", "a\u202eb")
    assert "U+202E" in mended["warnings"][0]
    assert mended["operations"][0]["text"] == "ab"
    anna.says("discard", mended["amendment"])
    one_sentence(anna.tries("amend", "Article 1", "--file", "/nowhere/x"), "/nowhere/x")
    one_sentence(anna.tries("amend", "Article 1", "--text", "x", "--rationale", "r" * 5_000))
    assert anna.says("amendments")["amendments"] == []
    anna.says("amend", "Article 1", "--text", same.replace("limit", "end"))
    anna.says("table", "FRA-1")
    anna.hands(chair)
    for wrong in (
        ("--pick", "2=1"),
        ("--pick", "1=9"),
        ("--pick", "first"),
        ("--pick", "1=1"),
        ("--adopt", "KEN-5"),
        ("--dispose", "FRA-1=forgotten"),
        ("--dispose", "FRA-1=deferred"),
        (),
    ):
        one_sentence(chair.tries("decide", "Article 1", *wrong))
    assert chair.says("merge", "Article 1")["units"]
    # Two drafts made on the same words: the second is carried on or shown, never guessed at.
    chair.says("decide", "Article 1", "--text", "It is to end noise.", "--dispose",
               "FRA-1=as-modified:shorter")  # fmt: skip
    anna_before = anna.says("amend", "Article 1", "--text", same.replace("noise", "all noise"))
    chair.hands(anna)
    anna.says("table", anna_before["amendment"])
    anna.hands(chair)
    merge = chair.says("merge", "Article 1")
    assert merge["base"] == "It is to end noise."
    assert merge["overtaken"] or merge["units"]


def test_a_name_that_is_taken(four_desks: list[Desk], tmp_path: Path) -> None:
    secretariat, *_ = four_desks
    before = kept(tmp_path)
    out = tmp_path / "treaty.md"
    one_sentence(secretariat.tries("export", "--out", out), out, "--force")
    one_sentence(secretariat.tries("sync", "bundle-out", out), out, "--force")
    one_sentence(secretariat.tries("vault", "backup", tmp_path / "pass"), tmp_path / "pass")
    one_sentence(secretariat.tries("conference", "create", "--title", "Again"), secretariat.path)
    one_sentence(secretariat.tries("delegation", "add", "FRA", "France again"), "FRA")
    assert kept(tmp_path) == before
    secretariat.says("export", "--out", out, "--force")
    assert out.read_text(encoding="utf-8").startswith("A/CONF.9")


def test_a_second_process_on_the_same_workspace(four_desks: list[Desk], tmp_path: Path) -> None:
    store = BACKEND.open(four_desks[1].path, WORDS)
    answer = program(*four_desks[1].options, "status", cwd=tmp_path)
    store.close()
    one_sentence(answer, four_desks[1].path, "in use")
    assert program(*four_desks[1].options, "status", cwd=tmp_path).status == 0


def starve(limit: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))


def test_a_full_disk(four_desks: list[Desk], tmp_path: Path) -> None:
    secretariat, _, anna, _ = four_desks
    big = tmp_path / "big.md"
    articles = "\n\n".join(f"### Article {n}\n\n{'word ' * 400}" for n in range(1, 200))
    big.write_text(f"# A Long Treaty\n\n{articles}\n", encoding="utf-8")
    before = secretariat.says("text", "list"), kept(tmp_path)
    used = secretariat.path.stat().st_size
    for words, name in (
        (("text", "import", big), secretariat.path),
        (("export", "--format", "json", "--out", tmp_path / "out.json"), tmp_path / "out.json"),
        (("vault", "backup", tmp_path / "copy"), tmp_path / "copy"),
    ):
        limit = used + 5_000 if words[0] == "text" else 2_000
        answer = program(*secretariat.options, *words, cwd=tmp_path, preexec_fn=starve(limit))
        one_sentence(answer, name, "full" if words[0] != "export" else "")
    after = kept(tmp_path)
    assert after.keys() - {p for p in after if p.endswith(("-wal", "-shm"))} == before[1].keys()
    assert secretariat.says("text", "list") == before[0]
    assert secretariat.says("verify")["ok"] is True
    assert anna.says("verify")["ok"] is True


@pytest.fixture
def closed_folder(made_desks: Path) -> Iterator[Path]:
    """The desks in a folder that everybody may enter and nobody may write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(made_desks, folder, dirs_exist_ok=True)
        for file in folder.iterdir():
            file.chmod(0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can run the program as somebody else")
def test_a_read_only_folder(closed_folder: Path, made_desks: Path) -> None:
    before = kept(closed_folder)
    closed = Desk(closed_folder, "sec")
    one_sentence(as_nobody(*closed.options, "status"), closed.path, "read-only")
    new = Desk(closed_folder, "new")
    one_sentence(as_nobody(*new.options, "conference", "create", "--title", "T"), new.path)
    assert kept(closed_folder) == before
    out = closed_folder / "out.txt"
    with tempfile.TemporaryDirectory() as name:
        desk = Desk(Path(name), "sec")
        shutil.copytree(made_desks, desk.folder, dirs_exist_ok=True)
        for file in (desk.folder, *desk.folder.iterdir()):
            file.chmod(0o777)
        one_sentence(as_nobody(*desk.options, "export", "--out", out), out)
        one_sentence(as_nobody(*desk.options, "sync", "bundle-out", out), out)
    assert kept(closed_folder) == before


def as_nobody(*words: object) -> Answer:
    """Run in a process whose user owns nothing, as root may write everywhere.

    All commands are loaded before it becomes that user, who may not read the installation of root.
    """
    start = (
        "import os, sys; sys.path.insert(0, sys.argv.pop(1)); import encodings.utf_8_sig, main; "
        "import app.cli.commands, app.cli.quick.status; "
        "os.setgroups([]); os.setgid(65534); os.setuid(65534); sys.exit(main.main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", start, str(ROOT), *map(str, words)],
        capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    return Answer(done.returncode, done.stdout, done.stderr)


def test_no_terminal_to_ask_on(four_desks: list[Desk], tmp_path: Path) -> None:
    answer = program("--workspace", four_desks[0].path, "status", cwd=tmp_path)
    one_sentence(answer, "TRAVAUX_PASSPHRASE_FILE")
    one_sentence(program("status", cwd=tmp_path), "TRAVAUX_WORKSPACE")
    (tmp_path / "empty").write_text("", encoding="utf-8")
    empty = ("--workspace", four_desks[0].path, "--passphrase-file", tmp_path / "empty")
    one_sentence(program(*empty, "status", cwd=tmp_path), tmp_path / "empty")
    missing = ("--workspace", four_desks[0].path, "--passphrase-file", tmp_path / "missing")
    one_sentence(program(*missing, "status", cwd=tmp_path), tmp_path / "missing")


def test_a_text_that_is_none(four_desks: list[Desk], tmp_path: Path) -> None:
    secretariat = four_desks[0]
    (tmp_path / "noise.md").write_bytes(bytes(range(128, 256)) * 50)
    (tmp_path / "odd.xyz").write_text(TREATY, encoding="utf-8")
    before = secretariat.says("text", "list")
    one_sentence(secretariat.tries("text", "import", tmp_path / "odd.xyz"), "odd.xyz")
    one_sentence(secretariat.tries("text", "import", tmp_path), tmp_path)
    one_sentence(secretariat.tries("text", "import", tmp_path / "none.md"), tmp_path / "none.md")
    assert secretariat.says("text", "list") == before


@pytest.mark.parametrize(
    "words",
    [
        ("conference", "create", "--title", ""),
        ("conference", "create", "--title", "a\x1bb"),
        ("conference", "create", "--title", "T", "--name", "N" * 200),
        ("conference", "create", "--title", "T", "--symbol", "S" * 500),
        ("device", "request", "--name", "", "--out", "OUT"),
        ("device", "request", "--name", "x", "--out", "missing/OUT"),
    ],
)
def test_a_beginning_that_fails_leaves_nothing_behind(tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "pass").write_text(WORDS, encoding="utf-8")
    named = [str(tmp_path / w) if "OUT" in w else w for w in words]
    one_sentence(Desk(tmp_path, "new").tries(*named))
    assert [path.name for path in tmp_path.iterdir()] == ["pass"]


def test_a_workspace_whose_making_failed_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise NotPermittedError("a test says so.")

    (tmp_path / "pass").write_text(WORDS, encoding="utf-8")
    monkeypatch.setattr(Workspace, "record", failing)
    one_sentence(Desk(tmp_path, "new").tries("conference", "create", "--title", "T"))
    assert [path.name for path in tmp_path.iterdir()] == ["pass"]


def test_a_workspace_that_was_there_is_never_taken_back(
    four_desks: list[Desk], tmp_path: Path
) -> None:
    before = kept(tmp_path)
    one_sentence(four_desks[0].tries("device", "request", "--name", "x", "--out", tmp_path / "r"))
    assert kept(tmp_path) == before
