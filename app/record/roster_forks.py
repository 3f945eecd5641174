"""What forks of the roster leave behind: lines that do not hold, and what they had changed."""

from app.ids import DeviceId
from app.record.roster import Party, Roster, Seat
from app.record.roster_chain import RosterChain
from app.record.roster_changes import Change, carry, changes_between


def overruled(chain: RosterChain) -> tuple[Roster, ...]:
    """Return valid rosters, lowest first, above which another line has grown."""
    if chain.disputed:
        return ()
    found = [roster for hash_, roster in chain.aside.items() if hash_ in chain.counting]
    return tuple(sorted(found, key=lambda roster: (roster.version, roster.hash)))


def place_of(chain: RosterChain, device: DeviceId) -> tuple[Seat, Party] | None:
    """Return the seat of a device and its party; of one that only a roster aside lists, too."""
    aside = sorted(chain.aside.values(), key=lambda roster: (-roster.version, roster.hash))
    for roster in (chain.head, *aside):
        seat = roster.seats.get(device)
        if seat is not None:
            return seat, roster.parties[seat.party]
    return None


def lost_changes(chain: RosterChain, follows: Roster, rival: Roster) -> tuple[Change, ...]:
    """Return what a roster changed since it parted from the line of another."""
    line = {roster.hash for roster in chain.line(follows)}
    parted = next(r for r in reversed(chain.line(rival)) if r.hash in line)
    return changes_between(parted.statement, rival.statement)


def outstanding(chain: RosterChain) -> tuple[tuple[Roster, tuple[Change, ...]], ...]:
    """Return what rosters that were overruled had changed, and the one in force does not say."""
    rivals = overruled(chain)
    followed = {roster.statement.previous for roster in rivals}
    found: list[tuple[Roster, tuple[Change, ...]]] = []
    for rival in rivals:
        if rival.hash not in followed:
            carried = carry(chain.head.statement, lost_changes(chain, chain.head, rival))
            if carried.done:
                found.append((rival, carried.done))
    return tuple(found)
