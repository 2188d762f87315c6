"""plotly.js as the pages use it: the basic bundle, which draws all that a timeline's chart has.

That of the plotly package is four times as large, and a browser that has it in
its cache still works 1.0 s to have it run; on the basic one 0.13 s. It stands
in `plotly/` as npm has it, is compressed once, and cached for good.
"""

import gzip
import re
from functools import cache
from pathlib import Path

from flask import Blueprint, Response, request

assets = Blueprint("assets", __name__)

_SCRIPT = (Path(__file__).parent / "plotly" / "plotly-basic.min.js").read_bytes()
PLOTLY_VERSION = re.findall(rb"\bv([\d.]+)", _SCRIPT[:100])[0].decode()
_URL = f"/assets/plotly-basic-{PLOTLY_VERSION}.min.js"


@assets.app_template_global()
def plotly_url() -> str:
    """Where plotly.js is; the address changes with its version."""
    return _URL


@assets.get(_URL)
def plotly() -> Response:
    response = Response(mimetype="text/javascript")
    response.cache_control.public = True
    response.cache_control.max_age = 365 * 24 * 3600
    response.cache_control.immutable = True
    response.vary.add("Accept-Encoding")
    if request.accept_encodings.quality("gzip"):
        response.data = _compressed()
        response.content_encoding = "gzip"
    else:
        response.data = _SCRIPT
    return response


@cache
def _compressed() -> bytes:
    return gzip.compress(_SCRIPT, 9, mtime=0)
