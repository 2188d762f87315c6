"""How long it takes to post an article of 2,000 characters: read, stored, answered."""

import http.client
import json
import logging
import statistics
import tempfile
import threading
import time
from pathlib import Path

from werkzeug.serving import make_server

import sample_data
from web.app import create_app
from web.settings import Settings

_CALLS = 200
_LENGTH = 2_000


def main() -> None:
    """p50 and p95 of 200 calls over one connection, each with a text of its own."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    text = "\n\n".join(article["text"] for article in sample_data.articles())
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(database_url=f"sqlite:///{Path(folder) / 'bench.sqlite3'}"))
        server = make_server("127.0.0.1", 0, app, threaded=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        times = sorted(post(server.port, text[n * 100 :][:_LENGTH]) for n in range(_CALLS))
        server.shutdown()
    p95 = times[int(_CALLS * 0.95)]
    print(f"POST of {_LENGTH:,} characters: p50 {statistics.median(times) * 1000:.1f} ms, p95 {p95 * 1000:.1f} ms")


def post(port: int, text: str) -> float:
    """Seconds that one call takes."""
    body = json.dumps({"text": text, "published": "2024-06-25"})
    connection = http.client.HTTPConnection("127.0.0.1", port)
    start = time.perf_counter()
    connection.request("POST", "/api/v1/articles", body, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    answer.read()
    took = time.perf_counter() - start
    connection.close()
    if answer.status not in (200, 201):
        raise SystemExit(f"the service answered {answer.status}")
    return took


if __name__ == "__main__":
    main()
