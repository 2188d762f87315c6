"""The plain way: the page that Plotly's own `px.timeline` makes of all events, and where a browser finds it."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from logging import WARNING, getLogger

from flask import Flask, Response

from tests.serving import served
from timeline.calendar.moments import at, iso_day
from timeline.store import Archive
from web.assets import assets, plotly_url

_SINCE = 1700  # pandas knows no time long before
_DRAWN = """window.drawn = new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
});"""

Bar = dict[str, str]


def bars(archive: Archive) -> list[Bar]:
    """All events since 1700 that have two ends, as Plotly's own timeline takes them."""
    return [
        {"Start": iso_day(whole.start), "Finish": iso_day(whole.end), "Task": event.title}
        for event in archive.events.all()
        if (whole := event.dating.when.bounds).start is not None and whole.end is not None and whole.start > at(_SINCE)
    ]


def page(events: list[Bar]) -> bytes:
    """The page, compressed; it says by the promise `drawn` when it is painted."""
    import plotly.express as px  # wants NumPy and pandas, which the service does not

    drawn = px.timeline(events, x_start="Start", x_end="Finish", y="Task")
    return gzip.compress(drawn.to_html(include_plotlyjs=plotly_url(), post_script=_DRAWN).encode())


@contextmanager
def served_plainly(made: bytes) -> Iterator[str]:
    """Serve the page, and plotly.js as the service does, while the block runs: its address."""
    getLogger("werkzeug").setLevel(WARNING)
    app = Flask(__name__)
    app.register_blueprint(assets)
    app.add_url_rule("/", view_func=lambda: Response(made, headers={"Content-Encoding": "gzip"}))
    app.add_url_rule("/nothing", endpoint="nothing", view_func=lambda: "<!doctype html>")
    with served(app) as address:
        yield address
