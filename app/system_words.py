"""What the operating system says went wrong, as sentences that a window can say in its language.

They are those of the C library; the command line prints them as the system itself would.
"""

import errno
from collections.abc import Mapping

from app.said import Said, said

_REASONS: Mapping[int, Said] = {
    errno.EACCES: said("permission denied"),
    errno.EBUSY: said("device or resource busy"),
    errno.ECONNREFUSED: said("connection refused"),
    errno.ECONNRESET: said("connection reset by peer"),
    errno.EDQUOT: said("disk quota exceeded"),
    errno.EEXIST: said("file exists"),
    errno.EFBIG: said("file too large"),
    errno.EHOSTUNREACH: said("no route to host"),
    errno.EINVAL: said("invalid argument"),
    errno.EIO: said("input/output error"),
    errno.EISDIR: said("is a directory"),
    errno.ELOOP: said("too many levels of symbolic links"),
    errno.EMFILE: said("too many open files"),
    errno.ENAMETOOLONG: said("file name too long"),
    errno.ENETUNREACH: said("network is unreachable"),
    errno.ENODEV: said("no such device"),
    errno.ENOENT: said("no such file or directory"),
    errno.ENOMEM: said("cannot allocate memory"),
    errno.ENOSPC: said("no space left on device"),
    errno.ENOTCONN: said("transport endpoint is not connected"),
    errno.ENOTDIR: said("not a directory"),
    errno.ENXIO: said("no such device or address"),
    errno.EPERM: said("operation not permitted"),
    errno.EPIPE: said("broken pipe"),
    errno.EROFS: said("read-only file system"),
    errno.ESTALE: said("stale file handle"),
    errno.ETIMEDOUT: said("connection timed out"),
}


def system_words(error: OSError) -> str:
    """Return what the system says, fit to stand inside a sentence; in English if it is unusual."""
    known = _REASONS.get(error.errno or 0)
    if known is not None:
        return known
    words = error.strerror or str(error)
    return words[:1].lower() + words[1:] or type(error).__name__
