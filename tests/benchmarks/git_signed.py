"""The peer of the ingest: git, fetching commits signed with SSH Ed25519 keys, checking each."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_QUIET = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "A delegation",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A delegation",
    "GIT_COMMITTER_EMAIL": "a@example.org",
}


def git(folder: Path, *words: str, given: bytes = b"") -> bytes:
    """Run git in a folder, with nobody's settings."""
    return subprocess.run(
        ["git", *words],
        cwd=folder,
        input=given,
        capture_output=True,
        check=True,
        env={**os.environ, **_QUIET},
    ).stdout


def signing_repository(folder: Path) -> None:
    """Make a repository whose commits are signed with an SSH Ed25519 key of its own."""
    key = folder.parent / f"{folder.name}.key"
    words = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)]
    subprocess.run(words, check=True)
    allowed = folder.parent / f"{folder.name}.allowed"
    public = key.with_suffix(".key.pub").read_text("utf-8")
    allowed.write_text(f"a@example.org {public}", "utf-8")
    git(folder.parent, "init", "-q", "-b", "main", str(folder))
    for name, value in (
        ("gpg.format", "ssh"),
        ("user.signingkey", str(key)),
        ("gpg.ssh.allowedSignersFile", str(allowed)),
    ):
        git(folder, "config", name, value)


def commit(folder: Path, number: int) -> None:
    """Write one clause anew and commit it, signed."""
    (folder / f"clause-{number % 50}").write_text(f"Each Party shall report {number}.\n", "utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-S", "-m", f"amendment {number}")


@contextmanager
def commits_to_fetch(
    count: int,
) -> Iterator[tuple[Callable[[], object], Callable[[Path], None]]]:
    """Make signed commits once; give what makes an empty clone, and what fetches and checks."""
    with tempfile.TemporaryDirectory() as name:
        origin = Path(name) / "origin"
        signing_repository(origin)
        for number in range(count):
            commit(origin, number)

        @contextmanager
        def empty() -> Iterator[Path]:
            with tempfile.TemporaryDirectory(dir=name) as inner:
                clone = Path(inner) / "clone"
                git(Path(inner), "init", "-q", "-b", "main", str(clone))
                allowed = git(origin, "config", "gpg.ssh.allowedSignersFile").decode().strip()
                git(clone, "config", "gpg.ssh.allowedSignersFile", allowed)
                git(clone, "remote", "add", "origin", str(origin))
                yield clone

        def fetch(clone: Path) -> None:
            git(clone, "fetch", "-q", "origin", "main")
            every = git(clone, "rev-list", "FETCH_HEAD").decode().split()
            git(clone, "verify-commit", *every)

        yield empty, fetch
