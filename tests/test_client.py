"""The client asks a running service, as a user's program does."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import serving
from tests.api.test_articles import BRIDGE
from tests.serving import free_port
from timeline.client import JSON, Client
from timeline.errors import ServiceError


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Client]:
    with serving.service(tmp_path / "client.sqlite3", batch_jobs=1) as address, Client(address) as client:
        yield client


@pytest.fixture
def article(service: Client) -> JSON:
    return service.post_article(**BRIDGE)


def test_an_article_is_posted_and_got(service: Client, article: JSON) -> None:
    assert service.article(article["id"]) == article
    assert [event["title"] for event in article["events"]] == ["The bridge opened"]
    assert service.event(article["events"][0]["id"]) == article["events"][0]


def test_a_text_is_read(service: Client) -> None:
    (expression,) = service.read("It opened on 03/04/2023.", "2024-06-25", day_first=True)

    assert expression["value"] == "2023-04-03"


def test_lists_are_walked_to_their_end(service: Client) -> None:
    results = list(service.post_articles({**BRIDGE, "title": f"Bridge {n}"} for n in range(7)))

    assert [article["id"] for article in service.articles(limit=2)] == [result["id"] for result in reversed(results)]
    assert len(list(service.events(from_="1960", to="1969", undated=True, limit=3))) == 7
    assert list(service.events(to="1959")) == []
    assert list(service.entities(q="nobody")) == []
    assert [timeline["id"] for timeline in service.timelines()] == ["all"]


def test_a_change_is_made_and_taken_back(service: Client, article: JSON) -> None:
    path = f"/events/{article['events'][0]['id']}"

    changed = service.patch(path, {"title": "It opened"})
    service.post(f"/revisions/{service.delete(path)['id']}:undo", {})

    assert service.get(path)["title"] == changed["title"] == "It opened"
    history = service.pages(f"{path}/revisions", "revisions", limit=1)
    assert [revision["action"] for revision in history] == ["undo", "delete", "edit"]


def test_a_batch_longer_than_a_request_has_the_numbers_of_the_whole(
    service: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.client._LINES", 2)

    results = list(service.post_articles([BRIDGE, {}, BRIDGE, {"text": 7}, BRIDGE]))

    assert [(result["line"], result["status"]) for result in results] == [
        (1, 201),
        (2, 422),
        (3, 200),
        (4, 422),
        (5, 200),
    ]


def test_a_post_has_a_key_of_its_own_or_the_one_given(service: Client) -> None:
    first, again = (service.post_article(**BRIDGE, key="bridge") for _ in range(2))

    assert again == first
    with pytest.raises(ServiceError, match="was given with another request before"):
        service.post_article("Another text, of 1962.", "2024-06-25", key="bridge")


def test_a_problem_is_told_whole(service: Client) -> None:
    with pytest.raises(ServiceError) as raised:
        service.post_article("", "soon")

    error = raised.value
    assert (error.status, error.code) == (422, "unreadable_date")
    assert error.errors[0]["field"] == "/published"
    assert error.problem["title"] == "Unprocessable Entity"
    assert "'soon' is not a date" in str(error)


def test_a_service_that_does_not_answer_is_an_error_too() -> None:
    with Client(f"http://127.0.0.1:{free_port()}") as nobody:
        with pytest.raises(ServiceError, match="does not answer") as raised:
            nobody.timelines()
        with pytest.raises(ServiceError, match="broke off"):
            list(nobody.post_articles([BRIDGE]))

    assert (raised.value.status, raised.value.code) == (None, "no_answer")


def test_only_what_is_not_done_twice_is_asked_again() -> None:
    heard, is_over = Counter[str](), threading.Event()

    def silent(environ: dict[str, Any], start: Callable[..., object]) -> Iterator[bytes]:
        heard[environ["REQUEST_METHOD"]] += 1
        is_over.wait(10)
        start("503 Service Unavailable", [])
        yield b""

    with serving.served(silent) as address, Client(address, timeout=0.1) as client:
        for ask in (client.get, client.delete, lambda path: client.post(path, {}), lambda path: client.patch(path, {})):
            with pytest.raises(ServiceError, match="does not answer"):
                ask("/events/evt_1")
        is_over.set()

    assert heard == {"GET": 2, "POST": 2, "PATCH": 1, "DELETE": 1}
