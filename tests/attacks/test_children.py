"""A child process that does the worst it can: the parent says one sentence and lives."""

import os
import threading
from pathlib import Path

import pytest

from app.ports import ChildRefusedError, ChildStoppedError, Limits
from storage.children import ChildProcesses, interpreter

CHILDREN = ChildProcesses(interpreter())
TASKS = "tests.attacks.child_tasks"
SMALL = Limits(memory=256 * 1024 * 1024, seconds=2, answer=64 * 1024)
LINUX = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="asks Linux")


USUAL = Limits()


def asked(words: bytes, limits: Limits = USUAL) -> bytes:
    return CHILDREN.run(TASKS, words, limits)


def stopped(words: bytes, limits: Limits = SMALL) -> str:
    with pytest.raises(ChildStoppedError) as caught:
        asked(words, limits)
    return str(caught.value)


def test_an_answer_comes_back_byte_for_byte_and_what_is_printed_does_not() -> None:
    assert asked(b"echo:" + bytes(range(256))) == bytes(range(256))


def test_a_large_request_and_a_large_answer_do_not_block_each_other() -> None:
    words = os.urandom(20_000_000)
    assert asked(b"echo:" + words) == words


def test_what_the_task_refuses_is_refused_here_in_its_words() -> None:
    with pytest.raises(ChildRefusedError) as caught:
        asked("refuse:Part “x” is damaged.".encode())
    assert str(caught.value) == "Part “x” is damaged."
    assert caught.value.kind == "UsageError"


def test_a_fault_of_the_program_is_named_by_its_place_and_not_by_what_was_read() -> None:
    said = stopped(b"fail:secret words")
    assert "KeyError in child_tasks.py, line" in said
    assert "secret" not in said
    assert "Nothing was changed" in said


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (b"eat", "more than 256 MiB of memory"),
        (b"sleep", "more than 2 seconds"),
        (b"spin", "more than 2 seconds"),
        (b"die", "ended by signal 11"),
        (b"leave", "ended with status 3"),
        (b"recurse", "RecursionError"),
        (b"long_answer", "more than 65,536 bytes"),
        (b"write", "FileNotFoundError in tempfile.py"),
        (b"nonsense", "KeyError"),
    ],
)
def test_each_way_to_fail_is_one_sentence(words: bytes, why: str) -> None:
    said = stopped(words)
    assert why in said
    assert "\n" not in said


def test_a_module_that_is_not_there_is_a_sentence_too() -> None:
    with pytest.raises(ChildStoppedError, match="ended with status 1"):
        CHILDREN.run("app.no_such_module", b"", SMALL)


def test_an_interpreter_that_is_not_there_is_a_sentence_too() -> None:
    with pytest.raises(ChildStoppedError, match="no process could be started"):
        ChildProcesses(("/nowhere/python",)).run(TASKS, b"echo:", SMALL)


@LINUX
def test_a_child_sees_neither_the_environment_nor_open_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TRAVAUX_PASSPHRASE_FILE", "secret")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with (tmp_path / "open").open("wb"):
        said = asked(b"environment").decode()
    assert "TRAVAUX" not in said
    assert "PYTHON" not in said
    names, path, files = eval(said)  # noqa: S307 what this test's own child has printed
    assert path != str(tmp_path)
    assert len(files) <= 5  # three, the answer, and the folder being listed
    assert set(names) <= {"LC_CTYPE", "LD_LIBRARY_PATH", "TZDIR"}


def test_waiting_can_be_cancelled_and_leaves_no_process_and_no_thread() -> None:
    before = threading.active_count()
    asked_to_go_on: list[int] = []

    def still() -> None:
        asked_to_go_on.append(1)
        if len(asked_to_go_on) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        CHILDREN.run(TASKS, b"sleep", Limits(), still)
    assert threading.active_count() == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
