"""A hub's secrets: who may vouch for whom. Kept in the secretariat's vault, never on a server.

The chain is that of NATS: an operator signs accounts; the account of the conference names a
*scoped* signing key, whose tokens carry the rights of one fixed template and no others, so that a
device is admitted without a word to the servers. Names that a server sees are pseudonyms, drawn for
this hub or derived from its own secret; nothing leads from them to a device or a delegation.
"""

import hmac
import secrets
import time
from base64 import b32encode
from collections.abc import Mapping
from dataclasses import field, replace
from typing import Self, TypeAlias

from app.codec import decode, encode
from app.hub_port import HubPlan
from app.ids import DeviceId
from app.record.fields import BodyError, Field, fields_of
from app.values import value
from storage.sync.hub.access import Access
from storage.sync.hub.certificates import Authority, Certified, today
from storage.sync.hub.charge import plan_of, plan_value
from storage.sync.hub.nkeys import SEED, KeyKind, NatsKey, signed_token
from storage.sync.hub.rights import DEVICE, account_limits, admin_rights, system_rights

Revoked: TypeAlias = Mapping[str, int]
"""User keys, with the second up to which their tokens are refused."""
_FORMAT = 1
_FIELDS = 8
_MAX_BYTES, _MAX_REVOKED = 8 * 1024, 4_000
_TOKEN_SECONDS = 400 * 24 * 3600
_NAME_BYTES = 16
_DEVICE_PART, _CARRIER_PART = b"travaux/hub/user/1\x00", b"travaux/hub/carrier/1\x00"


@value
class Realm:
    """Everything that a hub's trust hangs on.

    Attributes:
        operator_token: signed once and kept: a server refuses another one on reload.
        secret: from which the devices' keys and pseudonyms on this hub are derived: 32 bytes.
        stream: name of the conference's stream.
        servers, devices: the two certificate authorities.
    """

    plan: HubPlan
    stream: str
    operator: NatsKey
    operator_token: str
    system: NatsKey
    account: NatsKey
    scoped: NatsKey
    servers: Authority
    devices: Authority
    revoked: Revoked
    secret: bytes = field(repr=False)

    @classmethod
    def found(cls, plan: HubPlan) -> Self:
        """Draw the secrets of a new hub."""
        operator = NatsKey.generate(KeyKind.OPERATOR)
        system, account, scoped = (NatsKey.generate(KeyKind.ACCOUNT) for _ in range(3))
        at = today()
        return cls(
            plan,
            _pseudonym(secrets.token_bytes(_NAME_BYTES)),
            operator,
            _operator_token(operator, system),
            system,
            account,
            scoped,
            Authority.make("Travaux hub: servers", at),
            Authority.make("Travaux hub: devices", at),
            {},
            secrets.token_bytes(SEED),
        )

    def with_plan(self, plan: HubPlan) -> Self:
        """Return the same hub on other servers."""
        return replace(self, plan=plan)

    def carrier(self, device: DeviceId) -> str:
        """Return the pseudonym under which a device publishes on this hub."""
        return _pseudonym(self._derived(_CARRIER_PART, device)[:_NAME_BYTES])

    def user(self, device: DeviceId) -> NatsKey:
        """Return the key with which a device logs in; the same whenever it is asked for."""
        return NatsKey.of(KeyKind.USER, self._derived(_DEVICE_PART, device))

    def access(self, device: DeviceId) -> Access:
        """Return a device's way to the hub; valid for 400 days."""
        rights = {"tags": [f"neg:{self.stream}"], "issuer_account": self.account.public}
        return self._access(self.user(device), self.carrier(device), self.scoped, rights)

    def admin_access(self) -> Access:
        """Return the way in for the one who makes the stream; it can do nothing else."""
        key = NatsKey.generate(KeyKind.USER)
        return self._access(key, "admin", self.account, admin_rights(self.stream))

    def system_access(self) -> Access:
        """Return the way in for the one who tells the servers of a revocation."""
        key = NatsKey.generate(KeyKind.USER)
        return self._access(key, "system", self.system, system_rights())

    def without(self, device: DeviceId, at: int | None = None) -> Self:
        """Return the realm that takes no token that a device was given up to now.

        Args:
            device: to be refused.
            at: seconds since 1970; now when left out.
        """
        until = int(time.time()) if at is None else at
        return replace(self, revoked={**self.revoked, self.user(device).public: until})

    def system_token(self) -> str:
        """Return the token of the account that only manages the servers."""
        limits = account_limits(stores=False)
        return self._account_token(self.system, "SYS", {"limits": limits})

    def account_token(self) -> str:
        """Return the token of the conference's account: the template of rights, who is revoked."""
        scope = {"kind": "user_scope", "key": self.scoped.public, "role": "device"}
        rights: dict[str, object] = {
            "limits": account_limits(stores=True),
            "signing_keys": [{**scope, "template": DEVICE}],
        }
        if self.revoked:
            rights["revocations"] = dict(self.revoked)
        return self._account_token(self.account, "CONFERENCE", rights)

    def to_bytes(self) -> bytes:
        """Return the encoding. Keep it only in the encrypted database."""
        keys = (self.operator, self.system, self.account, self.scoped)
        both = (self.servers.held, self.devices.held)
        return encode(
            {
                1: _FORMAT,
                2: self.stream,
                3: [key.seed for key in keys],
                4: self.operator_token,
                5: [[one.key, one.certificate] for one in both],
                6: [[key, until] for key, until in sorted(self.revoked.items())],
                7: self.secret,
                8: plan_value(self.plan),
            }
        )

    @classmethod
    def of(cls, data: bytes) -> Self:
        """Load a realm.

        Raises:
            CodecError, BodyError: it is not one.
        """
        body = decode(data)
        if not isinstance(body, dict):
            raise BodyError("a map expected")
        fields = fields_of(body, _FIELDS)
        form, stream, seeds, token, both, revoked, secret, plan = fields
        form.number(_FORMAT)
        kinds = (KeyKind.OPERATOR, KeyKind.ACCOUNT, KeyKind.ACCOUNT, KeyKind.ACCOUNT)
        keys = [
            NatsKey.of(kind, seed.exact_bytes(SEED))
            for kind, seed in zip(kinds, seeds.exactly(len(kinds)), strict=True)
        ]
        operator, system, account, scoped = keys
        servers, devices = (_authority(one) for one in both.exactly(2))
        return cls(
            plan_of(plan),
            stream.text(40),
            operator,
            token.text(_MAX_BYTES),
            system,
            account,
            scoped,
            servers,
            devices,
            dict(map(_revocation, revoked.items(_MAX_REVOKED))),
            secret.exact_bytes(SEED),
        )

    def _derived(self, part: bytes, device: DeviceId) -> bytes:
        return hmac.digest(self.secret, part + device, "sha256")

    def _access(
        self, key: NatsKey, name: str, issuer: NatsKey, rights: Mapping[str, object]
    ) -> Access:
        now = int(time.time())
        claims = {
            "sub": key.public,
            "name": name,
            "exp": now + _TOKEN_SECONDS,
            "nats": {"type": "user", "version": 2, **rights},
        }
        addresses = [f"wss://{n.address}:{n.websocket_port}" for n in self.plan.nodes]
        addresses += [f"tls://{n.address}:{n.client_port}" for n in self.plan.nodes]
        return Access(
            tuple(addresses),
            self.stream,
            name,
            signed_token(issuer, claims, now),
            key,
            self.servers.held.certificate,
            self.devices.device(name, today()),
        )

    def _account_token(self, account: NatsKey, name: str, rights: Mapping[str, object]) -> str:
        claims = {
            "sub": account.public,
            "name": name,
            "nats": {"type": "account", "version": 2, **rights},
        }
        return signed_token(self.operator, claims, int(time.time()))


def _operator_token(operator: NatsKey, system: NatsKey) -> str:
    nats = {"type": "operator", "version": 2, "system_account": system.public}
    claims = {"sub": operator.public, "name": "TRAVAUX", "nats": nats}
    return signed_token(operator, claims, int(time.time()))


def _pseudonym(data: bytes) -> str:
    """Return bytes as a name that servers, and file systems, take whole: a to z and digits."""
    return b32encode(data).decode().rstrip("=").lower()


def _authority(stored: Field) -> Authority:
    key, certificate = stored.exactly(2)
    return Authority.of(Certified(key.some_bytes(_MAX_BYTES), certificate.some_bytes(_MAX_BYTES)))


def _revocation(stored: Field) -> tuple[str, int]:
    key, until = stored.exactly(2)
    return key.text(_MAX_BYTES), until.number(1 << 53)
