"""What every answer and every request is held to: a strict policy for content, no writing from foreign pages, no NUL.

A page of another site can make a browser send us a form or JSON; the browser
then names that site as the Origin. Programs name none, and are let through.
"""

from flask import Flask, Response, request
from werkzeug.exceptions import Forbidden

from timeline.errors import UnusableText

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_IDS = ("event", "revision", "version")  # in forms; what else is typed is told at its own field

# The first hash is of the empty style element that plotly.js makes, the second of maplibre's style in it.
STYLE_HASHES = (
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "'sha256-ji27qzEtxXZW+7dun6UwjHXJ18e6WAin1VvNtkzIE/o='",
)
_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": f"'self' {' '.join(STYLE_HASHES)}",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}


def register_security(app: Flask) -> None:
    """Hold an app to all of it."""
    app.before_request(_refuse_foreign_writing)
    app.before_request(_refuse_nul)
    app.after_request(_add_headers)


def _refuse_foreign_writing() -> None:
    origin = request.headers.get("Origin")
    if request.method in _SAFE or origin is None:
        return
    if origin.partition("://")[2].lower() != request.host.lower():  # a proxy may have taken the scheme's TLS away
        raise Forbidden(f"{origin} is another origin, whose pages may not write here")


def _refuse_nul() -> None:
    """Of pages, for the API's schemas do so themselves: PostgreSQL cannot compare anything with a NUL."""
    if request.path.startswith("/api/"):
        return
    ids = [(name, text) for name in _IDS for text in request.form.getlist(name)]
    for name, text in (*request.args.items(multi=True), *ids):
        if "\0" in text:
            raise UnusableText(f"has a NUL character at {text.index(chr(0))}", name)


def _add_headers(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = content_policy(embedded=request.path.startswith("/embed/"))
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    return response


def content_policy(*, embedded: bool = False) -> str:
    """The Content-Security-Policy; what is made to be embedded may stand in anybody's frame."""
    policy = {**_POLICY, "frame-ancestors": "*" if embedded else "'self'"}
    return "; ".join(f"{name} {sources}" for name, sources in policy.items())
