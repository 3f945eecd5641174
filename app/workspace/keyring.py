"""Which of the keys held are the right ones, and which one is written under now."""

from collections.abc import Iterable, Mapping

from app.ids import AudienceId
from app.keys.sealing import FrameError
from app.keys.wraps import HeldKey
from app.record.epoch import Epoch
from app.record.evaluate import Evaluation


class Keyring:
    """The keys held, beside the epochs that keepers have begun.

    A key counts when the keeper's signed entry commits to it; anybody can send a device a key, and
    nobody can make it count.

    Args:
        keys: every key held.
        evaluation: what the record says.
    """

    def __init__(self, keys: Iterable[HeldKey], evaluation: Evaluation) -> None:
        self._by_commitment: dict[bytes, HeldKey] = {h.key.commitment: h for h in keys}
        self._evaluation = evaluation

    @property
    def all(self) -> list[HeldKey]:
        """Every key held, right or not known yet, by audience and epoch."""
        held = self._by_commitment.values()
        return sorted(held, key=lambda h: (h.key.audience, h.key.epoch, h.key.key_id))

    def of(self, epoch: Epoch) -> HeldKey | None:
        """Return the key of an epoch; None when it is not held."""
        held = self._by_commitment.get(epoch.commitment)
        if held is None or (held.key.audience, held.key.epoch) != (epoch.audience, epoch.number):
            return None
        return held

    def right(self, audience: AudienceId) -> Mapping[int, HeldKey]:
        """Return the keys of an audience that count, by epoch.

        Before anything of it has come in (a device that has just joined), the only one there is.
        """
        epochs = self._evaluation.epochs(audience)
        if not epochs:
            return {h.key.epoch: h for h in self.all if h.key.audience == audience}
        found = {epoch.number: self.of(epoch) for epoch in epochs}
        return {number: held for number, held in found.items() if held is not None}

    def counts(self, held: HeldKey) -> bool:
        """Tell whether an epoch that has begun commits to a key."""
        epochs = self._evaluation.epochs(held.key.audience)
        return any(epoch.commitment == held.key.commitment for epoch in epochs)

    def newest(self, audience: AudienceId) -> HeldKey | None:
        """Return the key that entries of an audience are written under now; None without it.

        Never an earlier one: somebody may have it who was taken out.
        """
        epochs = self._evaluation.epochs(audience)
        if epochs:
            return self.of(epochs[-1])
        right = self.right(audience)
        return right[max(right)] if right else None

    def recovered(self) -> list[HeldKey]:
        """Return keys of earlier epochs that those held open, and that are not held yet."""
        found: list[HeldKey] = []
        for audience in self._evaluation.ground.founders:
            for epoch in reversed(self._evaluation.epochs(audience)):
                held = self.of(epoch)
                if held is None or epoch.history is None:
                    continue
                earlier = opened_previous(held, epoch.history)
                if earlier is not None and earlier.key.commitment not in self._by_commitment:
                    self._by_commitment[earlier.key.commitment] = earlier
                    found.append(earlier)
        return found


def opened_previous(held: HeldKey, history: bytes) -> HeldKey | None:
    """Return the key of the epoch before, as an epoch's entry holds it; None if it does not open.

    A keeper who writes nonsense there keeps history from joiners, no more.
    """
    try:
        return HeldKey(held.key.open_previous(history), held.founder, held.nonce)
    except FrameError:
        return None
