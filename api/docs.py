"""The document's pages: Swagger UI from the installed package, in a page of our own.

Its own page starts with a script inside the HTML, which our policy forbids;
ours names two files. Nothing is asked of another host.
"""

from pathlib import Path

import flask_swagger_ui  # type: ignore[import-untyped]
from flask import Blueprint, Response, request, send_from_directory, url_for

docs = Blueprint("docs", __name__, url_prefix="/api/docs", static_folder="static", static_url_path="/static")

_DIST = Path(flask_swagger_ui.__file__).parent / "dist"
_PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Timeline: REST API</title>
<link rel="icon" href="{assets}/favicon-32x32.png">
<link rel="stylesheet" href="{assets}/swagger-ui.css">
<link rel="stylesheet" href="{style}">
<nav aria-label="Main"><a href="{home}"><span aria-hidden="true">◆</span> Timeline</a></nav>
<div id="swagger-ui" data-document="{document}"></div>
<script src="{assets}/swagger-ui-bundle.js"></script>
<script src="{script}"></script>
</html>
"""


@docs.get("")
def page() -> str:
    return _PAGE.format(
        home=f"{request.script_root}/",
        assets=url_for("docs.page") + "/assets",
        style=url_for("docs.static", filename="docs.css"),
        script=url_for("docs.static", filename="docs.js"),
        document=url_for("api-docs.openapi_json"),
    )


@docs.get("/assets/<path:name>")
def asset(name: str) -> Response:
    return send_from_directory(_DIST, name)
