"""The client: a Timeline service's REST API as Python calls.

Answers are the plain JSON of the API, whose document describes them. Lists are
walked page by page as they are iterated. Whatever goes wrong is a
`ServiceError`, with the problem that the service told.

    with Client("http://127.0.0.1:8000") as service:
        article = service.post_article("The bridge opened in 1962.", "2024-06-25")
        for event in service.events(from_="1960", to="1969"):
            print(event["title"])
"""

import secrets
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from types import TracebackType
from typing import Any

import httpx
import orjson

from timeline.errors import ServiceError

__all__ = ["JSON", "Client"]

JSON = dict[str, Any]

_BASE = "/api/v1"
_LINES = 1_000  # of a batch in one request: their results fit into what the network holds while lines are still sent
_ATTEMPTS = 2  # a connection may break once
_NOT_DONE = (httpx.ConnectError, httpx.ConnectTimeout)
_NOT_DONE_TWICE = frozenset({"GET", "POST"})  # a POST has a key


class Client:
    """A connection to the service at an address, without a path; `timeout` is in seconds, for each wait."""

    def __init__(self, url: str, *, timeout: float = 30.0) -> None:
        self._http = httpx.Client(base_url=url, timeout=timeout)

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def post_article(self, text: str, published: str, *, key: str | None = None, **fields: Any) -> JSON:
        """Have an article read and kept: the article, with its expressions and events.

        `fields` are the others of an article, as `title`. `key` is the request's Idempotency-Key; None: a new one.
        """
        return self.post("/articles", {"text": text, "published": published, **fields}, key=key)

    def post_articles(self, articles: Iterable[Mapping[str, Any]]) -> Iterator[JSON]:
        """Have many read and kept: for each in its order {"line", "status", "id" or "problem"}, as they are done."""
        waiting, done = iter(articles), 0
        while some := list(islice(waiting, _LINES)):
            for result in self._batch(some):
                yield {**result, "line": result["line"] + done}
            done += len(some)

    def read(self, text: str, published: str, **fields: Any) -> list[JSON]:
        """The time expressions of a text, which is not kept."""
        answer = self.post("/expressions", {"text": text, "published": published, **fields})
        return list(answer["expressions"])

    def article(self, id: str) -> JSON:
        """One article, whole."""
        return self.get(f"/articles/{id}")

    def articles(self, **query: Any) -> Iterator[JSON]:
        """Articles without their texts, the last added first."""
        return self.pages("/articles", "articles", **query)

    def event(self, id: str) -> JSON:
        """One event."""
        return self.get(f"/events/{id}")

    def events(self, **query: Any) -> Iterator[JSON]:
        """The events that a query asks for, all of them. `from` is a word of Python's, so it is written `from_`."""
        return self.pages("/events", "events", **query)

    def entities(self, **query: Any) -> Iterator[JSON]:
        """Whom and what the events name."""
        return self.pages("/entities", "entities", **query)

    def timelines(self) -> list[JSON]:
        """All timelines."""
        return list(self.pages("/timelines", "timelines"))

    def pages(self, path: str, name: str, **query: Any) -> Iterator[JSON]:
        """What stands under `name` on a page and on those that follow, asked for as it is iterated."""
        page = self.get(path, **query)
        yield from page[name]
        while page["next"]:
            page = self._json("GET", page["next"])
            yield from page[name]

    def get(self, path: str, **query: Any) -> JSON:
        """What is at a path below `/api/v1`. Raises ServiceError, like all of these."""
        return self._json("GET", _BASE + path, params={name.rstrip("_"): _word(it) for name, it in query.items()})

    def post(self, path: str, body: Mapping[str, Any], *, key: str | None = None) -> JSON:
        """What is answered to a body; `key` is the request's Idempotency-Key; None: a new one."""
        return self._json("POST", _BASE + path, json=body, headers={"Idempotency-Key": key or secrets.token_hex(16)})

    def patch(self, path: str, body: Mapping[str, Any]) -> JSON:
        """What is answered to a change (JSON Merge Patch)."""
        return self._json("PATCH", _BASE + path, json=body)

    def delete(self, path: str) -> JSON:
        """The revision by which something was deleted; to undo that brings it back."""
        return self._json("DELETE", _BASE + path)

    def _json(self, method: str, url: str, **options: Any) -> JSON:
        for attempt in range(_ATTEMPTS):
            try:
                return dict(_checked(self._http.request(method, url, **options)).json())
            except httpx.TransportError as error:
                may_repeat = method in _NOT_DONE_TWICE or isinstance(error, _NOT_DONE)
                if attempt + 1 == _ATTEMPTS or not may_repeat:
                    raise ServiceError(None, {"detail": f"{self._http.base_url} does not answer: {error}"}) from error
        raise AssertionError("the last attempt returns or raises")

    def _batch(self, articles: list[Mapping[str, Any]]) -> Iterator[JSON]:
        lines = (orjson.dumps(article, option=orjson.OPT_APPEND_NEWLINE) for article in articles)
        headers = {"Content-Type": "application/jsonl"}
        try:
            with self._http.stream("POST", f"{_BASE}/articles:batch", content=lines, headers=headers) as response:
                if response.is_error:
                    response.read()
                yield from map(orjson.loads, _checked(response).iter_lines())
        except httpx.TransportError as error:
            raise ServiceError(None, {"detail": f"the batch broke off: {error}"}) from error


def _checked(response: httpx.Response) -> httpx.Response:
    if response.is_error:
        is_problem = response.headers.get("Content-Type") == "application/problem+json"
        raise ServiceError(response.status_code, response.json() if is_problem else {"detail": response.text[:500]})
    return response


def _word(value: Any) -> Any:
    """A value in a query, where true and false are words too."""
    return str(value).lower() if isinstance(value, bool) else value
