import stat
from pathlib import Path

from app.cli.crash import report
from tests.scenarios.desk import travaux

MARKER = "the fallback position of our delegation"


class Faulty:
    """A backend that fails as nobody foresaw, with a secret in every place it can have."""

    def open(self, path: Path, passphrase: str) -> None:
        local = MARKER + passphrase
        try:
            {}[local]
        except KeyError as error:
            raise ZeroDivisionError(local) from error


def test_an_unforeseen_error_is_one_sentence_and_a_log_without_secrets(tmp_path: Path) -> None:
    (tmp_path / "pass").write_text(MARKER, encoding="utf-8")
    environment = {"XDG_STATE_HOME": str(tmp_path / "state")}
    words = ("status", "--workspace", tmp_path / "w", "--passphrase-file", tmp_path / "pass")
    answer = travaux(*words, "--json", environment=environment, backend=Faulty())
    assert answer.status == 1
    assert answer.json["kind"] == "Crash"
    assert "Traceback" not in answer.err
    assert MARKER not in answer.out + answer.err
    (log,) = (tmp_path / "state" / "travaux").iterdir()
    assert str(log) in answer.err
    written = log.read_text(encoding="utf-8")
    assert "fallback" not in written
    assert str(tmp_path) not in written
    assert "command:  status" in written
    assert "ZeroDivisionError" in written
    assert "KeyError" in written
    assert "test_crash.py" in written
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_where_no_log_can_be_written_the_sentence_says_the_place(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    error = RuntimeError(MARKER)
    sentence = report(error, "status", {"XDG_STATE_HOME": str(tmp_path / "state")})
    assert "RuntimeError at" in sentence
    assert "could not be written" in sentence
    assert MARKER not in sentence
