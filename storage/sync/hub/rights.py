"""What each may do on a hub, in the words of NATS, and how large anything may be.

A device publishes under its own name, reads by position, hears what is new, and nothing else. It
may create no consumer: that would be a state on the server, and a way to have messages delivered
elsewhere. A template is put in only where it is a whole part of a subject.
"""

from collections.abc import Mapping
from typing import Final

MAX_MESSAGE_BYTES: Final = 512 * 1024
MAX_MESSAGES_PER_SUBJECT: Final = 50_000
"""How often one device may publish for one audience: what it sends in a run counts once."""
_MAX_SUBSCRIPTIONS: Final = 256
_NO_LIMIT: Final = -1
_OPEN: Mapping[str, object] = {"subs": _NO_LIMIT, "data": _NO_LIMIT, "payload": _NO_LIMIT}

DEVICE: Mapping[str, object] = {
    "pub": {
        "allow": [
            "tvx.ev.{{tag(neg)}}.*.{{name()}}",
            "$JS.API.STREAM.INFO.{{tag(neg)}}",
            "$JS.API.DIRECT.GET.{{tag(neg)}}",
        ]
    },
    "sub": {"allow": ["tvx.live.{{tag(neg)}}.>", "_INBOX.{{name()}}.>"]},
    "subs": _MAX_SUBSCRIPTIONS,
    "data": _NO_LIMIT,
    "payload": 1 << 20,
    "allowed_connection_types": ["STANDARD", "WEBSOCKET"],
}
"""The template of the scoped key; a token can add nothing to it."""


def admin_rights(stream: str) -> Mapping[str, object]:
    """Return the rights of the one who makes the stream: make it, look at it, set its limits."""
    calls = [f"$JS.API.STREAM.{verb}.{stream}" for verb in ("CREATE", "UPDATE", "INFO")]
    return {**_OPEN, "pub": {"allow": calls}, "sub": {"allow": ["_INBOX.admin.>"]}}


def system_rights() -> Mapping[str, object]:
    """Return the rights of the one who tells servers of a newer account token: nothing else."""
    allowed = ["$SYS.REQ.CLAIMS.UPDATE"]
    return {**_OPEN, "pub": {"allow": allowed}, "sub": {"allow": ["_INBOX.system.>"]}}


def account_limits(*, stores: bool) -> Mapping[str, object]:
    """Return an account's limits; only the conference's account stores anything."""
    base = {**_OPEN, "conn": _NO_LIMIT, "leaf": 0, "imports": 0, "exports": 0, "wildcards": True}
    if not stores:
        return {**base, "exports": _NO_LIMIT, "imports": _NO_LIMIT}
    return {
        **base,
        "disk_storage": _NO_LIMIT,
        "streams": 1,
        "consumer": 0,
        "max_bytes_required": True,
    }


def published(stream: str, audience: str, carrier: str) -> str:
    """Return the subject under which a device publishes for an audience."""
    return f"tvx.ev.{stream}.{audience}.{carrier}"


def stored(stream: str, audience: str = "*") -> str:
    """Return the subject of everything stored for an audience, or for all."""
    return f"tvx.ev.{stream}.{audience}.*"


def live(stream: str, audience: str = "*") -> str:
    """Return the subject on which the hub repeats what it has just stored for an audience."""
    return f"tvx.live.{stream}.{audience}.*"


def stream_settings(stream: str, copies: int, max_bytes: int) -> Mapping[str, object]:
    """Return the settings of the conference's stream: append only, for everybody.

    Args:
        stream: its name.
        copies: on how many servers each message lies.
        max_bytes: how large it may become; then it refuses more.
    """
    return {
        "name": stream,
        "subjects": [stored(stream)],
        "retention": "limits",
        "storage": "file",
        "num_replicas": copies,
        "discard": "new",
        "discard_new_per_subject": True,
        "max_msgs_per_subject": MAX_MESSAGES_PER_SUBJECT,
        "max_msgs": -1,
        "max_consumers": -1,
        "max_age": 0,
        "max_bytes": max_bytes,
        "max_msg_size": MAX_MESSAGE_BYTES,
        "duplicate_window": 120 * 1_000_000_000,
        "deny_delete": True,
        "deny_purge": True,
        "allow_rollup_hdrs": False,
        "allow_direct": True,
        "republish": {
            "src": stored(stream),
            "dest": f"tvx.live.{stream}.{{{{wildcard(1)}}}}.{{{{wildcard(2)}}}}",
            "headers_only": True,
        },
    }
