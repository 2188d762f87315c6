"""The figure of any number of events: how long it takes and how big it is, and what Plotly's own timeline of all takes.

    python -m tests.benchmarks.levels sqlite:///hundred.sqlite3 sqlite:///big.sqlite3

Each address is that of a store as `seeding` fills one: with 20, 200, 2,000, 20,000 and 200,000 articles it has 100,
1,000, 10,000, 100,000 and 1,000,000 events. Times are the quickest of five, over HTTP without a network.
"""

import gzip
import json
import sys
import time
from dataclasses import dataclass

from flask.testing import FlaskClient

from tests.benchmarks.plain import bars
from timeline.store import Archive
from web.app import create_app
from web.settings import Settings

_FIGURE = "/api/v1/timelines/all/figure?width=1200"
_STEPS = "&from=2015&to=2024", "&from=2024&to=2024", "&from=2024-06-01&to=2024-06-03"
_ALL_DRAWN = 100_000  # events of which Plotly's own timeline is still made


@dataclass(frozen=True, slots=True)
class _Answer:
    seconds: float
    size: int
    compressed: int
    total: int


def main() -> None:
    """A table: events, what is asked for, milliseconds, kB, kB compressed, and how much more Plotly's own takes."""
    print(f"{'events':>9} {'asked for':28} {'ms':>7} {'kB':>7} {'gzip kB':>8} {'px.timeline / figure':>21}")
    for address in sys.argv[1:]:
        app = create_app(Settings(database_url=address))
        for step in ("", *_STEPS):
            answer = _answer(app.test_client(), _FIGURE + step)
            ratio = _ratio(app.extensions["timeline"], answer) if not step else ""
            print(
                f"{answer.total:9,} {step or 'all':28} {answer.seconds * 1000:7.0f} {answer.size / 1000:7.0f}"
                f" {answer.compressed / 1000:8.0f} {ratio:>21}",
                flush=True,
            )
        app.extensions["timeline"].close()


def _answer(client: FlaskClient, address: str) -> _Answer:
    times = []
    for _ in range(5):
        start = time.perf_counter()
        response = client.get(address)
        times.append(time.perf_counter() - start)
    total = json.loads(response.data)["layout"]["meta"]["total"]
    return _Answer(min(times), len(response.data), len(gzip.compress(response.data)), total)


def _ratio(archive: Archive, answer: _Answer) -> str:
    """Time and bytes of `px.timeline` of all events since 1700, in those of the figure; to read them is not counted."""
    if answer.total > _ALL_DRAWN:
        return "not tried"
    import plotly.express as px  # wants NumPy and pandas, which the service does not

    events = bars(archive)
    start = time.perf_counter()
    drawn = px.timeline(events, x_start="Start", x_end="Finish", y="Task").to_json()
    taken = time.perf_counter() - start
    return f"{taken / answer.seconds:.1f} × time, {len(drawn) / answer.size:.1f} × kB"


if __name__ == "__main__":
    main()
