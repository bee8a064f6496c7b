"""Where each message goes over HTTP: one table, read by the wire and by the Center's web app."""

from dataclasses import dataclass

from sync.protocol import messages as m
from sync.protocol.versions import PROTOCOL

SERVER_MS = "Server-Ms"
"""Header of every answer: the Center's time, also where there is no body (304)."""

ROOT = f"/v{PROTOCOL}"


@dataclass(frozen=True, slots=True)
class Route:
    """method and path; needs_token: sent with "Authorization: Bearer <access>"; success: the code
    of a good answer. GETs have no body: Manifest and FetchPack put their digest into
    If-None-Match as a quoted string and get 304 when it still holds; Manifest asks with
    "?instance=1"."""

    method: str
    path: str
    needs_token: bool = True
    success: int = 200


ROUTES: dict[type[m.Message], Route] = {
    m.Greet: Route("GET", ROOT + "/center", needs_token=False),
    m.AskTime: Route("GET", ROOT + "/time", needs_token=False),
    m.AskHealth: Route("GET", ROOT + "/health", needs_token=False),
    m.Enrol: Route("POST", ROOT + "/enrol", needs_token=False, success=201),
    m.Token: Route("POST", ROOT + "/token", needs_token=False),
    m.RenewRecovery: Route("POST", ROOT + "/recovery"),
    m.Manifest: Route("GET", ROOT + "/sync/manifest"),
    m.Push: Route("POST", ROOT + "/sync/push"),
    m.Pull: Route("POST", ROOT + "/sync/pull"),
    m.Holding: Route("POST", ROOT + "/sync/held"),
    m.FetchPack: Route("GET", ROOT + "/packs/{serial}"),
    m.AskOrder: Route("POST", ROOT + "/laptop/order", needs_token=False),
    m.OrderReceipt: Route("POST", ROOT + "/laptop/receipt", needs_token=False),
    m.Custody: Route("POST", ROOT + "/custody", needs_token=False, success=202),
}

PUBLISHED = ROOT + "/openapi.json"
"""Where the Center tells all of this in the form of OpenAPI, without a token."""

LINES = "application/x-ndjson"
"""Media type of a pull's answer."""
PROBLEM = "application/problem+json"
"""Media type of a Problem."""
