"""`timeline serve` in production: workers, connections that stay open, and an end that finishes what is under way."""

import http.client
import json
import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.api.test_batch import BATCH, bridge, chunk
from tests.serving import free_port, timeline_serve
from timeline.errors import SettingsError
from web.serving import serve
from web.settings import Settings

pytestmark = pytest.mark.skipif(os.name == "nt", reason="gunicorn is not for Windows")


def test_what_is_under_way_is_finished_before_the_service_ends(tmp_path: Path) -> None:
    with timeline_serve(tmp_path / "served.sqlite3", "--workers", "2") as (address, process):
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
        connection.putrequest("POST", BATCH)
        connection.putheader("Transfer-Encoding", "chunked")
        connection.putheader("Content-Type", "application/jsonl")
        connection.endheaders()
        connection.send(chunk(bridge(1) + b" " * 2_000 + b"\n"))
        answer = connection.response_class(connection.sock)
        answer.begin()
        first = json.loads(answer.readline())

        process.terminate()
        connection.send(chunk(bridge(2)) + chunk(b""))
        rest = answer.read()
        connection.close()

        assert (first["status"], json.loads(rest)["status"]) == (201, 201)
        assert process.wait(timeout=30) == 0


def test_a_connection_stays_open_for_the_next_request(tmp_path: Path) -> None:
    with timeline_serve(tmp_path / "served.sqlite3", TIMELINE_ACCESS_LOG="true") as (address, _):
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
        sockets = set()
        for _ in range(3):
            connection.request("GET", "/healthz")
            connection.getresponse().read()
            sockets.add(connection.sock)
        connection.close()

    assert len(sockets) == 1
    assert None not in sockets


def test_a_database_that_cannot_be_opened_is_told_before_anything_is_served() -> None:
    with pytest.raises(SettingsError, match="database_url: cannot be opened"):
        serve(Settings("sqlite:////nowhere/at/all.sqlite3"), "127.0.0.1", free_port())
