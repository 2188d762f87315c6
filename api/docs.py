"""The document's pages: Swagger UI from the installed package, in a page of our own.

Its own page starts with a script inside the HTML, which our policy forbids;
ours names two files. Nothing is asked of another host.
"""

from pathlib import Path

import flask_swagger_ui  # type: ignore[import-untyped]
from flask import Blueprint, Response, send_from_directory, url_for

docs = Blueprint("docs", __name__, url_prefix="/api/docs")

_DIST = Path(flask_swagger_ui.__file__).parent / "dist"
_PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Timeline: REST API</title>
<link rel="icon" href="{assets}/favicon-32x32.png">
<link rel="stylesheet" href="{assets}/swagger-ui.css">
<div id="swagger-ui"></div>
<script src="{assets}/swagger-ui-bundle.js"></script>
<script src="{init}"></script>
</html>
"""
_INIT = """\
SwaggerUIBundle({
  url: "%s",
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null,
});
"""


@docs.get("")
def page() -> str:
    return _PAGE.format(assets=url_for("docs.page") + "/assets", init=url_for("docs.init"))


@docs.get("/init.js")
def init() -> Response:
    return Response(_INIT % url_for("api-docs.openapi_json"), mimetype="text/javascript")


@docs.get("/assets/<path:name>")
def asset(name: str) -> Response:
    return send_from_directory(_DIST, name)
