"""Who waits in vain for others that write is told to come again."""

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient
from sqlalchemy.engine import make_url

from tests.api.test_articles import BRIDGE
from timeline.store import Archive
from timeline.store.engine import open_engine, writing

_IMPATIENT = {"sqlite": {"timeout": "0.1"}, "postgresql": {"options": "-c lock_timeout=100ms"}}


@pytest.fixture
def archive(database: str) -> Iterator[Archive]:
    """One that waits for a tenth of a second."""
    url = make_url(database)
    opened = Archive.open(url.update_query_dict(_IMPATIENT[url.drivername]).render_as_string(hide_password=False))
    yield opened
    opened.close()


def test_who_cannot_write_for_others_is_told_when_to_try_again(client: FlaskClient, database: str) -> None:
    engine = open_engine(database)
    with writing(engine).begin():
        refused = client.post("/api/v1/articles", json=BRIDGE)
        read = client.get("/api/v1/events")
    engine.dispose()
    accepted = client.post("/api/v1/articles", json=BRIDGE)

    assert (refused.status_code, refused.mimetype) == (503, "application/problem+json")
    assert refused.get_json()["code"] == "busy"
    assert int(refused.headers["Retry-After"]) > 0
    assert (read.status_code, accepted.status_code) == (200, 201)
