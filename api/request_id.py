"""The id of a request: the caller's own, where it can be printed anywhere, else a new one."""

import re
import secrets

from flask import g, request

HEADER = "X-Request-Id"

_USABLE = re.compile(r"[\w.:/+=-]{1,100}", re.ASCII)


def request_id() -> str:
    """The id of the request that is being answered, the same each time."""
    if "request_id" not in g:
        given = request.headers.get(HEADER, "")
        g.request_id = given if _USABLE.fullmatch(given) else secrets.token_hex(8)
    return str(g.request_id)
