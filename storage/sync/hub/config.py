"""The files that a hub's servers are set up from: configuration, certificates, unit, instructions.

All paths in them are relative to the server's own folder, so that it can be copied anywhere.
"""

import ipaddress
from collections.abc import Mapping

from app.hub_port import HubNode
from storage.sync.hub.certificates import certificate_pem, key_pem, today
from storage.sync.hub.charge import CHARGE_FILE, Charge
from storage.sync.hub.instructions import instructions
from storage.sync.hub.realm import Realm

CONFIG = "hub.conf"
STORE = "data"

_SERVER = """\
# Server {name} of a Travaux conference hub. Written by “travaux hub config”; see README.txt.
server_name: {name}
listen: "{listen}:{client}"
http: "127.0.0.1:{monitor}"
max_payload: 1MB
max_pending: 64MB
max_connections: 5000
write_deadline: "20s"
tls {{
  cert_file: "server.crt", key_file: "server.key", ca_file: "devices-ca.crt"
  verify: true, handshake_first: true, min_version: "1.3", timeout: 5
}}
websocket {{
  listen: "{listen}:{websocket}"
  compression: false
  handshake_timeout: "10s"
  tls {{
    cert_file: "server.crt", key_file: "server.key", ca_file: "devices-ca.crt"
    verify: true, min_version: "1.3"
  }}
}}
jetstream {{
  store_dir: "{store}"
  max_mem: 256MB
  max_file: {gigabytes}GB
  sync_interval: always
}}
{cluster}operator: "{operator}"
system_account: {system}
pid_file: "server.pid"
resolver {{ type: full, dir: "accounts", allow_delete: false, interval: "2m" }}
resolver_preload: {{
  {system}: "{system_token}"
  {account}: "{account_token}"
}}
"""
_CLUSTER = """\
cluster {{
  name: travaux
  listen: "{listen}:{port}"
  no_advertise: true
  routes: [{routes}]
  tls {{
    cert_file: "server.crt", key_file: "server.key", ca_file: "servers-ca.crt"
    verify: true, min_version: "1.3", timeout: 5
  }}
}}
"""
_UNIT = """\
[Unit]
Description=Travaux conference hub ({name})
Wants=network-online.target
After=network-online.target

[Service]
User=travaux-hub
Group=travaux-hub
WorkingDirectory=/var/lib/travaux-hub
ExecStart=/usr/local/bin/nats-server -c hub.conf
ExecReload=/bin/kill -HUP $MAINPID
KillSignal=SIGINT
TimeoutStopSec=60
Restart=always
RestartSec=2
LimitNOFILE=65536
Environment=GOMEMLIMIT=2GiB
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
NoNewPrivileges=true
ProtectSystem=strict
ProtectHome=true
PrivateTmp=true
PrivateDevices=true
ReadWritePaths=/var/lib/travaux-hub
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX

[Install]
WantedBy=multi-user.target
"""


def files(realm: Realm) -> Mapping[str, bytes]:
    """Return everything that the servers of a hub need, by its name in the folder.

    Private keys of servers are among them, and the right to make the stream; the keys that admit
    devices are not.
    """
    made: dict[str, bytes] = {
        "README.txt": instructions(realm.plan, realm.servers.held.certificate).encode(),
        CHARGE_FILE: Charge(realm.admin_access(), realm.plan).to_bytes(),
    }
    tokens = (realm.system_token(), realm.account_token())
    for node in realm.plan.nodes:
        names = (node.host, "localhost", "127.0.0.1")
        own = realm.servers.server(node.name, tuple(dict.fromkeys(names)), today())
        made |= {
            f"{node.name}/{CONFIG}": _server(realm, node, tokens).encode(),
            f"{node.name}/server.crt": certificate_pem(own.certificate),
            f"{node.name}/server.key": key_pem(own.key),
            f"{node.name}/servers-ca.crt": certificate_pem(realm.servers.held.certificate),
            f"{node.name}/devices-ca.crt": certificate_pem(realm.devices.held.certificate),
            f"{node.name}/travaux-hub.service": _UNIT.format(name=node.name).encode(),
        }
    return made


def _server(realm: Realm, node: HubNode, tokens: tuple[str, str]) -> str:
    system_token, account_token = tokens
    return _SERVER.format(
        name=node.name,
        listen=_listen(node.host),
        client=node.client_port,
        websocket=node.websocket_port,
        monitor=node.monitor_port,
        store=STORE,
        gigabytes=realm.plan.store_gigabytes,
        cluster=_cluster(realm, node),
        operator=realm.operator_token,
        system=realm.system.public,
        account=realm.account.public,
        system_token=system_token,
        account_token=account_token,
    )


def _cluster(realm: Realm, node: HubNode) -> str:
    nodes = realm.plan.nodes
    if len(nodes) == 1:
        return ""
    routes = ", ".join(f'"nats-route://{n.address}:{n.cluster_port}"' for n in nodes)
    return _CLUSTER.format(listen=_listen(node.host), port=node.cluster_port, routes=routes)


def _listen(host: str) -> str:
    """Return where a server listens: to everybody, unless it is reached from its own machine."""
    try:
        inside = ipaddress.ip_address(host).is_loopback
    except ValueError:
        inside = host == "localhost"
    return ("[::1]" if ":" in host else "127.0.0.1") if inside else "0.0.0.0"  # noqa: S104 a server
