"""The history of a timeline is told, as those of events and articles are beside what changes them."""

from flask.testing import FlaskClient

from tests.api.answers import body, fetch


def test_the_history_of_a_timeline_is_told_though_it_is_gone(client: FlaskClient) -> None:
    made = body(client.post("/api/v1/timelines", json={"title": "The bridge", "filter": {"from": "1962"}}))
    address = f"/api/v1/timelines/{made['id']}"
    changed = body(client.patch(address, json={"filter": {"to": "1970"}}))
    deleted = body(client.delete(address))

    history = fetch(client, f"{address}/revisions")["revisions"]

    assert [change["id"] for change in history] == [deleted["id"], changed["revision"], made["revision"]]
    assert [change["action"] for change in history] == ["delete", "edit", "add"]
    assert [change["before"] and change["before"]["filter"] for change in history[1:]] == [{"from": "1962"}, None]
    assert history[1]["after"]["filter"] == {"from": "1962", "to": "1970"}
    assert fetch(client, "/api/v1/timelines/all/revisions")["revisions"] == []
