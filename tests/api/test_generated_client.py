"""A client that an independent generator makes of the document posts an article and reads its events."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from flask import Flask

from tests.api.answers import fetch
from tests.serving import service

PROGRAM = """
import sys
from generated import Client
from generated.api.articles import get_article, post_article
from generated.api.events import get_event, list_events
from generated.models import ArticleRequest, Problem

with Client(base_url=sys.argv[1], raise_on_unexpected_status=True) as client:
    request = ArticleRequest(text="The bridge opened in 1962.", published="2024-06-25", title="The bridge")
    posted = post_article.sync(client=client, body=request, idempotency_key="bridge-1")
    page = list_events.sync(client=client, from_="1960", to="1969")
    for event in page.events:
        assert get_event.sync(event.id, client=client).to_dict() == event.to_dict()
        print(event.title, event.when.start.earliest, event.evidence[0].article == posted.id)
    problem = get_article.sync("art_0", client=client)
    print(isinstance(problem, Problem), problem.status, problem.code)
"""


@pytest.fixture
def generated(app: Flask, tmp_path: Path) -> Path:
    """A folder in which the package `generated` is the client."""
    (tmp_path / "openapi.json").write_text(json.dumps(fetch(app.test_client(), "/api/v1/openapi.json")))
    (tmp_path / "settings.yaml").write_text("post_hooks: []\n")
    words = "generate --path openapi.json --config settings.yaml --meta none --output-path generated"
    generator = Path(sys.executable).with_name("openapi-python-client")
    subprocess.run([str(generator), *words.split()], cwd=tmp_path, check=True, capture_output=True, timeout=60)
    return tmp_path


def test_a_generated_client_posts_an_article_and_reads_its_events(generated: Path) -> None:
    with service(generated / "articles.sqlite3") as address:
        command = [sys.executable, "-W", "error", "-c", PROGRAM, address]
        done = subprocess.run(command, cwd=generated, capture_output=True, text=True, timeout=60, check=False)

    assert done.stderr == ""
    assert done.stdout.splitlines() == ["The bridge opened 1962-01-01 True", "True 404 not_found"]
