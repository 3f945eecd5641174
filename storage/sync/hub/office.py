"""What is done to a hub by those who run it: make the stream, tell the servers whom they refuse."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Final, TypeAlias, cast

from app.errors import PlaceError, UnreachableError
from app.said import said
from app.sync_port import RefusedError
from storage.sync.hub.access import Access
from storage.sync.hub.charge import Charge
from storage.sync.hub.link import Link, read_json
from storage.sync.hub.rights import stream_settings

Tell: TypeAlias = Callable[[str], None]
PROVISION_SECONDS: Final = 120.0
"""A fresh cluster has been seen to need more than half a minute to agree with itself."""
_CONNECT_SECONDS = 10.0
_PAUSE = 1.0
_SAY_EVERY = 10.0
_NO_STREAM: Final = 10_059
"""JetStream's number for: there is no stream of this name."""


async def provision(charge: Charge, tell: Tell, seconds: float = PROVISION_SECONDS) -> None:
    """Make the conference's stream, or set the limits of the one that is there.

    Repeated until it is done or ``seconds`` are over.

    Raises:
        PlaceError: it could not be done; with the last reason.
    """
    stream = charge.access.stream
    settings = stream_settings(stream, charge.copies, charge.stream_bytes)
    end, said = time.monotonic() + seconds, time.monotonic()
    async with _linked(charge.access) as link:
        while True:
            try:
                await link.wire(_CONNECT_SECONDS)
                await _made(link, stream, settings)
            except PlaceError as error:
                if isinstance(error, RefusedError) or time.monotonic() > end:
                    raise
                if time.monotonic() - said > _SAY_EVERY:
                    said = time.monotonic()
                    tell(f"Not ready yet: {error}")
                await asyncio.sleep(_PAUSE)
            else:
                return


async def announce(access: Access, account_token: str) -> int:
    """Tell every server that can be reached which tokens it takes; return how many said so.

    A server that is down learns it from the others when it is back.

    Raises:
        PlaceError: none could be told.
    """
    told = 0
    async with _linked(access) as link:
        await link.wire(_CONNECT_SECONDS)
        answers = link.answers("$SYS.REQ.CLAIMS.UPDATE", account_token.encode(), seconds=2.0)
        try:
            async for message in answers:
                match read_json(message):
                    case {"data": {"code": 200}}:
                        told += 1
                    case _:
                        raise RefusedError(
                            said("The hub {name} refused the new list of devices.", name=link.name)
                        )
        except UnreachableError:
            if not told:
                raise
        finally:
            await answers.aclose()
    return told


@asynccontextmanager
async def _linked(access: Access) -> AsyncGenerator[Link]:
    link = Link(access)
    keeping = asyncio.create_task(link.keep())
    try:
        await asyncio.sleep(0)  # it has begun
        yield link
    finally:
        keeping.cancel()
        await link.stop()


async def _made(link: Link, stream: str, settings: Mapping[str, object]) -> None:
    """Make the stream, or give the one that is there these settings."""
    body = json.dumps(settings).encode()
    answer = read_json(await link.ask(f"$JS.API.STREAM.INFO.{stream}", b""))
    if _fault(answer) == _NO_STREAM:
        answer = read_json(await link.ask(f"$JS.API.STREAM.CREATE.{stream}", body))
    elif not _fault(answer) and not _is_set(answer, settings):
        answer = read_json(await link.ask(f"$JS.API.STREAM.UPDATE.{stream}", body))
    match answer.get("error"):
        case {"description": str() as why}:
            raise UnreachableError(
                said("The hub {name} cannot make its store: {why}.", name=link.name, why=why[:200])
            )
        case _ if _is_set(answer, settings):
            return
        case _:
            raise UnreachableError(
                said("The hub {name} did not say that its store is ready.", name=link.name)
            )


def _is_set(answer: Mapping[str, object], settings: Mapping[str, object]) -> bool:
    """Tell whether a stream has these settings; a server leaves out what is as it would be."""
    found = answer.get("config")
    if not isinstance(found, dict):
        return False
    held = cast("Mapping[str, object]", found)
    return all(held.get(name, value) == value for name, value in settings.items())


def _fault(answer: Mapping[str, object]) -> int:
    match answer.get("error"):
        case {"err_code": int() as number}:
            return number
        case _:
            return 0
