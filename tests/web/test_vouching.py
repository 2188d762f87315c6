"""Pages say who vouches for a date, and lead to the review of those that nobody does."""

import re

from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import bridge_account
from tests.web.test_pages import store
from timeline.store import Act, Archive
from timeline.store.decisions import Decision, Verdict


def confirm(app: Flask, *ids: str) -> None:
    archive: Archive = app.extensions["timeline"]
    for id in ids:
        archive.decisions.decide(id, Decision(Verdict.CONFIRM), Act("local", 0))


def test_the_timeline_says_how_many_dates_are_not_confirmed(app: Flask, client: FlaskClient) -> None:
    events = store(app, bridge_account()).events
    assert '<a href="/review">2 dates not confirmed</a>' in client.get("/timelines/all").text

    confirm(app, *(event.id for event in events))

    assert "not confirmed" not in client.get("/timelines/all").text.lower()


def test_the_evidence_says_who_vouches_for_it_and_leads_to_the_review(app: Flask, client: FlaskClient) -> None:
    article = store(app, bridge_account())
    opened, closed = article.events
    confirm(app, opened.id)

    for address in ("/timelines/all", f"/articles/{article.id}"):
        told = re.findall(r'<p class="status">(.*?) <a href="(.*?)">', client.get(address).text)
        assert told == [
            ("Confirmed.", f"/review?event={opened.id}"),
            ("Not confirmed, 90\u202f% sure.", f"/review?event={closed.id}"),
        ]
