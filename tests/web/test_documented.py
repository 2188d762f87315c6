"""Every page stands in the document of the pages."""

import re
from pathlib import Path

from flask import Flask

from web.pages import PAGES

DOCUMENT = (Path(__file__).parents[2] / "docs" / "pages.md").read_text(encoding="utf-8")


def test_every_page_is_in_the_document(app: Flask) -> None:
    names = {page.blueprint.name for page in PAGES}
    shown = {
        re.sub("<(.*?)>", r"{\1}", rule.rule)
        for rule in app.url_map.iter_rules()
        if rule.endpoint.partition(".")[0] in names and "GET" in (rule.methods or ())
    }

    assert shown == set(re.findall(r"^\| `(/.*?)` \|", DOCUMENT, re.MULTILINE))
