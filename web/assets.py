"""The scripts of a page: which modules it will want, and plotly.js, compressed once and cached for good.

plotly.js is the basic bundle, as npm has it, which draws all that a chart has.
That of the plotly package is four times as large, and a browser that has it in
its cache still works 1.0 s until it runs; on the basic one 0.13 s.
"""

import gzip
import re
from functools import cache
from pathlib import Path

from flask import Blueprint, Response, request, url_for
from markupsafe import Markup

assets = Blueprint("assets", __name__)

_SCRIPT = (Path(__file__).parent / "plotly" / "plotly-basic.min.js").read_bytes()
PLOTLY_VERSION = re.findall(rb"\bv([\d.]+)", _SCRIPT[:100])[0].decode()
_STATIC = Path(__file__).parent / "static"
_IMPORT = re.compile(r'^import .* from "\./(.+)";$', re.MULTILINE)
_MODULE = Markup('<script type="module" src="{}"></script>')
_LINK = Markup('<link rel="modulepreload" href="{}">')
_URL = f"/assets/plotly-basic-{PLOTLY_VERSION}.min.js"


@assets.app_template_global()
def plotly_url() -> str:
    """Where plotly.js is; the address changes with its version."""
    return _URL


@assets.app_template_global()
def module(name: str) -> Markup:
    """The elements for a module of ours. They name all that it imports too, so that none of it waits for another."""
    linked = (_LINK.format(url_for("static", filename=one)) for one in _imported(name))
    return _MODULE.format(url_for("static", filename=name)) + Markup().join(linked)


@cache
def _imported(name: str) -> list[str]:
    found = _IMPORT.findall((_STATIC / name).read_text(encoding="utf-8"))
    return sorted({*found, *(further for module in found for further in _imported(module))})


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
