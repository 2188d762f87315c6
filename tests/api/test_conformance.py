"""The API answers as its document says, whatever it is asked."""

from pathlib import Path

from tests.api.conformance import run
from tests.api.test_articles import BRIDGE
from tests.serving import service
from timeline.client import Client


def test_every_answer_to_requests_made_by_chance_holds_to_the_document(tmp_path: Path) -> None:
    with service(tmp_path / "any.sqlite3", batch_jobs=1) as address, Client(address) as client:
        client.post_article(**BRIDGE)
        done = run(address, examples=1)

    assert done.holds, done.told
    assert done.requests >= 150
