"""The app is closed to other hosts, other origins and inline scripts, and serves plotly.js itself."""

import gzip
import json
import re
from base64 import b64encode
from hashlib import sha256

import pytest
from flask import Flask
from flask.testing import FlaskClient
from plotly.offline import get_plotlyjs_version

from tests.api.test_articles import BRIDGE
from timeline.errors import SettingsError
from web.app import create_app
from web.assets import PLOTLY_VERSION, plotly_url
from web.security import STYLE_HASHES
from web.settings import Settings

EVERYWHERE = ["/", "/timelines/all", "/api/v1/events", "/api/docs", "/api/v1/nothing", "/nothing", plotly_url()]


@pytest.mark.parametrize("address", EVERYWHERE)
def test_every_answer_has_the_policy(client: FlaskClient, address: str) -> None:
    headers = client.get(address).headers

    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'self'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_only_what_is_made_for_it_may_stand_in_anybodys_frame(client: FlaskClient) -> None:
    embedded = client.get("/embed/timelines/all")

    assert embedded.status_code == 200
    assert "frame-ancestors *" in embedded.headers["Content-Security-Policy"]


def test_the_hashes_are_those_of_the_styles_that_plotly_makes(client: FlaskClient) -> None:
    script = client.get(plotly_url()).text

    sheets = re.findall(r"\.textContent='((?:[^'\\]|\\.)*)'", script)
    texts = ["", *(re.sub(r"\\(.)", r"\1", sheet) for sheet in sheets)]
    assert set(STYLE_HASHES) == {_style_hash(text) for text in texts}


def _style_hash(style: str) -> str:
    return f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'"


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "", "local host"])
def test_another_host_is_refused(client: FlaskClient, host: str) -> None:
    for_programs = client.get("/api/v1/events", headers={"Host": host})
    for_people = client.get("/", headers={"Host": host})

    assert (for_programs.status_code, for_programs.content_type) == (400, "application/problem+json")
    assert (for_people.status_code, for_people.mimetype) == (400, "text/plain")


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:5000"])
def test_the_loopback_is_answered(client: FlaskClient, host: str) -> None:
    assert client.get("/api/v1/events", headers={"Host": host}).status_code == 200


def test_any_host_is_answered_where_the_settings_say_so() -> None:
    app = create_app(Settings("sqlite://", trusted_hosts=("*",)))

    assert app.test_client().get("/healthz", headers={"Host": "news.example"}).status_code == 200
    app.extensions["timeline"].close()


@pytest.mark.parametrize("origin", ["https://evil.example", "http://localhost:81", "null", "", "http://[", "localhost"])
def test_a_page_of_another_origin_may_not_write(client: FlaskClient, origin: str) -> None:
    response = client.post("/api/v1/articles", json=BRIDGE, headers={"Origin": origin})

    assert (response.status_code, response.content_type) == (403, "application/problem+json")
    assert json.loads(client.get("/api/v1/articles").data)["articles"] == []


@pytest.mark.parametrize("origin", ["http://localhost", "https://localhost"])
def test_our_own_pages_may_write(client: FlaskClient, origin: str) -> None:
    assert client.post("/api/v1/articles", json=BRIDGE, headers={"Origin": origin}).status_code == 201


NUL = [
    ("GET", "/timelines/all?event=%00", {}),
    ("GET", "/timelines/all?cursor=%00", {}),
    ("GET", "/review?event=a%00", {}),
    ("GET", "/review?after=%00", {}),
    ("GET", "/review?done=%00", {}),
    ("GET", "/?deleted=%00", {}),
    ("GET", "/search?q=a&q=%00", {}),
    ("POST", "/review", {"event": "\0"}),
    ("POST", "/review", {"event": "a", "version": "\0"}),
    ("POST", "/review/undo", {"event": "a", "revision": "\0"}),
    ("POST", "/undo", {"revision": "\0"}),
    ("GET", "/events/new?article=%00", {}),
    ("POST", "/events/new?timeline=%00", {}),
    ("POST", "/timelines/all/events", {"event": "\0", "choice": "add"}),
]


@pytest.mark.parametrize(("method", "address", "form"), NUL)
def test_what_no_database_compares_is_refused_by_its_name(
    client: FlaskClient, method: str, address: str, form: dict[str, str]
) -> None:
    response = client.open(address, method=method, data=form)

    assert (response.status_code, response.mimetype) == (422, "text/html")
    assert "has a NUL character at" in response.text


def test_a_missing_page_is_told_to_people(client: FlaskClient) -> None:
    response = client.get("/timelines/%3Cscript%3Ealert()")

    assert (response.status_code, response.mimetype) == (404, "text/html")
    assert "<script>alert" not in response.text
    assert "There is no timeline &#39;&lt;script&gt;alert()&#39;" in response.text


def test_a_wrong_method_on_a_page_is_told_the_right_ones(client: FlaskClient) -> None:
    response = client.delete("/timelines/all")

    assert (response.status_code, response.mimetype) == (405, "text/html")
    assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}


def test_plotly_comes_compressed_and_is_cached_for_good(client: FlaskClient) -> None:
    plain = client.get(plotly_url())
    squeezed = client.get(plotly_url(), headers={"Accept-Encoding": "gzip, br"})

    assert squeezed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(squeezed.data) == plain.data
    assert len(squeezed.data) < len(plain.data) / 3
    for response in (plain, squeezed):
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert response.headers["Vary"] == "Accept-Encoding"
        assert response.mimetype == "text/javascript"


def test_plotly_is_of_the_version_whose_figures_the_plotly_package_takes(client: FlaskClient) -> None:
    assert client.get(plotly_url()).text.startswith(f"/**\n* plotly.js (basic - minified) v{PLOTLY_VERSION}\n")
    assert PLOTLY_VERSION.split(".")[0] == get_plotlyjs_version().split(".")[0]


def test_two_apps_share_nothing(app: Flask) -> None:
    other = create_app(Settings("sqlite://", max_text_bytes=10))

    app.test_client().post("/api/v1/articles", json=BRIDGE)
    refused = other.test_client().post("/api/v1/articles", json=BRIDGE)

    assert refused.status_code == 422
    assert json.loads(other.test_client().get("/api/v1/articles").data)["articles"] == []
    other.extensions["timeline"].close()


@pytest.mark.parametrize(("own", "day"), [(None, "2023-10-09"), ("US", "2023-11-23")])
def test_holidays_are_those_of_the_articles_country_else_of_the_settings(own: str | None, day: str) -> None:
    canadian = create_app(Settings("sqlite://", country="CA"))
    article = {"text": "He was seen on Thanksgiving.", "published": "2024-06-25", "country": own}

    answer = canadian.test_client().post("/api/v1/expressions", json={n: v for n, v in article.items() if v})

    assert [found["value"] for found in json.loads(answer.data)["expressions"]] == [day]
    canadian.extensions["timeline"].close()


@pytest.mark.parametrize(
    ("setting", "said", "value"),
    [
        ("", None, "2023-XX-XX"),
        ("", True, "2023-04-03"),
        ("day-first", None, "2023-04-03"),
        ("month-first", None, "2023-03-04"),
        ("month-first", True, "2023-04-03"),
    ],
)
def test_the_order_of_a_date_is_the_one_said_else_that_of_the_settings(
    setting: str, said: bool | None, value: str
) -> None:
    app = create_app(Settings("sqlite://", date_order=setting))
    article = {"text": "It closed on 03/04/2023.", "published": "2024-06-25"}

    read = json.loads(app.test_client().post("/api/v1/expressions", json={**article, "day_first": said}).data)
    kept = json.loads(app.test_client().post("/api/v1/articles", json=article).data)
    line = json.dumps({**article, "published": "2024-06-26"})
    batched = app.test_client().post("/api/v1/articles:batch", data=line, content_type="application/jsonl")

    assert [found["value"] for found in read["expressions"]] == [value]
    if said is None:
        again = json.loads(app.test_client().get(f"/api/v1/articles/{json.loads(batched.data)['id']}").data)
        assert [one["expressions"][0]["value"] for one in (kept, again)] == [value, value]
    app.extensions["timeline"].close()


def test_a_database_that_cannot_be_opened_is_said_at_once() -> None:
    with pytest.raises(SettingsError, match="database_url: cannot be opened"):
        create_app(Settings("sqlite:////nowhere/at/all.sqlite3"))
