"""The one question that is asked before the Center's certificate is known.

Nothing secret is said, and of the answer nothing may be believed before the enrolment code
vouches for its authority (sync.protocol.proof). Kept apart from the wire of every day, so that
that one has no unverified way.
"""

import ssl
from http.client import HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from core.errors import NoCenter, NotUnderstood
from core.sentence import say
from sync.protocol.codec import decode
from sync.protocol.messages import Greet, Greeting
from sync.protocol.routes import ROUTES
from sync.wire.http import CONNECT_SECONDS, read_address

_MOST_BYTES = 64 * 1024


def greet(address: str, *, seconds: float = CONNECT_SECONDS) -> Greeting:
    """Who answers at an address that this laptop does not know yet.

    Raises Mistake for an address that is none, NoCenter when nobody answers, NotUnderstood when
    it is no Center that does.
    """
    parts = urlsplit(read_address(address))
    unknown = ssl.create_default_context()
    unknown.check_hostname = False
    unknown.verify_mode = ssl.CERT_NONE
    line = HTTPSConnection(parts.hostname or "", parts.port, timeout=seconds, context=unknown)
    route = ROUTES[Greet]
    try:
        line.request(route.method, route.path)
        response = line.getresponse()
        body = response.read(_MOST_BYTES)
    except (HTTPException, ssl.SSLError) as wrong:
        raise NotUnderstood(say("sync.no_center_there")) from wrong
    except OSError as wrong:
        raise NoCenter(say("sync.no_connection")) from wrong
    finally:
        line.close()
    if response.status != route.success:
        raise NotUnderstood(say("sync.no_center_there"))
    return decode(Greeting, body)
