"""plotly.js, from the installed plotly package: 4.8 MB, so it is compressed once and cached for good."""

import gzip
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

from flask import Blueprint, Response, request

assets = Blueprint("assets", __name__)

_PLOTLY = distribution("plotly")
_URL = f"/assets/plotly-{_PLOTLY.version}.min.js"


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
        response.data = _script()
    return response


def _script() -> bytes:
    return Path(str(_PLOTLY.locate_file("plotly/package_data/plotly.min.js"))).read_bytes()


@cache
def _compressed() -> bytes:
    return gzip.compress(_script(), 9, mtime=0)
