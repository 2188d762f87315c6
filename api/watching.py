"""What is known of the requests that come in: an id for each, a line of the log, and counts for Prometheus.

Each process counts for itself, and says which it is: Prometheus adds up.
"""

import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Lock

import orjson
from flask import Flask, Response, current_app, g, request

from api.request_id import HEADER, request_id

_LABELS = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})
_NAMES = (
    ("timeline_requests_total", "counter", "Requests answered by this process."),
    ("timeline_request_seconds_total", "counter", "Seconds that this process took until the answers began."),
)

Labels = tuple[str, str, int]
"""Route, method and status."""


@dataclass(slots=True)
class Metrics:
    """How many requests a process has answered, and in what time."""

    _counts: defaultdict[Labels, list[float]] = field(default_factory=lambda: defaultdict(lambda: [0, 0.0]))
    _lock: Lock = field(default_factory=Lock)

    def count(self, labels: Labels, seconds: float) -> None:
        """One more, which took so long."""
        with self._lock:
            counted = self._counts[labels]
            counted[0] += 1
            counted[1] += seconds

    def text(self) -> str:
        """All of them, as Prometheus reads them."""
        with self._lock:
            counts = sorted((labels, tuple(counted)) for labels, counted in self._counts.items())
        return "".join(line for which in range(len(_NAMES)) for line in _lines(which, counts))


def _lines(which: int, counts: list[tuple[Labels, tuple[float, ...]]]) -> Iterator[str]:
    name, kind, told = _NAMES[which]
    yield f"# HELP {name} {told}\n# TYPE {name} {kind}\n"
    for (route, method, status), counted in counts:
        labels = f'route="{route.translate(_LABELS)}",method="{method}",status="{status}",process="{os.getpid()}"'
        yield f"{name}{{{labels}}} {counted[which]:.9g}\n"


def metrics() -> Metrics:
    """The counts of the app."""
    held = current_app.extensions["timeline.metrics"]
    assert isinstance(held, Metrics)
    return held


def register_watching(app: Flask, *, is_logged: bool) -> None:
    """Give each request of an app an id, count it, and log it where that is wanted."""
    app.extensions["timeline.metrics"] = Metrics()
    app.before_request(_begin)
    app.after_request(_end)
    app.config["ACCESS_LOG"] = is_logged


def _begin() -> None:
    g.begun = time.perf_counter()


def _end(response: Response) -> Response:
    now = time.perf_counter()
    seconds = now - g.get("begun", now)  # what is refused at the door has not begun
    route = request.url_rule.rule if request.url_rule else "none"
    metrics().count((route, _method(), response.status_code), seconds)
    response.headers[HEADER] = request_id()
    if current_app.config["ACCESS_LOG"]:
        _log(response.status_code, seconds)
    return response


def _method() -> str:
    """One of HTTP's: a caller may make up others without end, and each would be counted."""
    return request.method if request.url_rule else "any"


def _log(status: int, seconds: float) -> None:
    line = {
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "id": request_id(),
        "method": request.method,
        "path": request.path.encode(errors="backslashreplace").decode(),
        "status": status,
        "ms": round(seconds * 1000, 1),
    }
    sys.stderr.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE).decode())
