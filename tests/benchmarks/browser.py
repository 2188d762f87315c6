"""What a reader waits for in a real browser, by how many events there are; beside it Plotly's own timeline of them all.

    python -m tests.benchmarks.browser stores/ [100 1000 …]

The stores of 100 events, of ten times as many, and so on up to a million, are seeded in the folder where they are not
there. A `timeline serve` that was just started answers a visit whose cache holds plotly.js and nothing else; then the
chart's own key brings it closer step by step. Said are the quickest of three visits: the milliseconds until the last
byte of the page with its list, until the chart is painted, and of a zoom step (the middle one, the slowest) until the
finer level is; after the slash the milliseconds of a processor that the service and the browser took for it, which
others on the machine do not make more; kB over the wire until the chart is painted, without plotly.js; MB that scripts
hold then; and whether what is shown adds up, at each step, to what the table of events has.

The plain way is the page that `px.timeline` makes of all events since 1700: made beforehand, compressed, and given 120
seconds to be loaded.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import TimeoutError as TookTooLong

from tests.benchmarks import plain
from tests.benchmarks.made_up import EVENTS_EACH
from tests.benchmarks.seeding import seed
from tests.benchmarks.timing import spent
from tests.browser.conftest import ARGUMENTS, WHOLE, path_of
from tests.serving import timeline_serve
from timeline.store import Archive, EventQuery
from web.assets import plotly_url

_SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
_PLAINLY = 100_000  # events of which the plain way is still tried
_VISITS, _STEPS, _PLAIN_STEPS = 3, 12, 3
_LONGEST = 120_000  # ms
_PAINTED = "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));"
_WATCH = """window.drawn = new Promise((done) => {
  new MutationObserver((_, watching) => {
    if (!document.querySelector(".chart.drawn")) return;
    watching.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
  }).observe(document, { subtree: true, childList: true, attributes: true });
});"""
_LISTED = "performance.getEntriesByType('navigation')[0].responseEnd"
_ZOOM = f"""async () => {{
  const plot = document.querySelector(".plot");
  const press = (key) => plot.closest(".canvas").dispatchEvent(new KeyboardEvent("keydown", {{ key, bubbles: true }}));
  press("Home");
  plot.layout.meta.order.forEach((_, place) => place % 2 && press("ArrowRight")); // to the middle one
  const start = performance.now();
  const drawn = new Promise((done) => plot.once("plotly_afterplot", done));
  press("+");
  await drawn;
  {_PAINTED}
  return performance.now() - start;
}}"""
_COUNTED = """() => {
  const { bunches = {} } = document.querySelector(".plot").layout.meta;
  const marks = document.querySelectorAll(".plot .scatterlayer .trace .points path").length;
  const counts = Object.values(bunches).map((bunch) => bunch.count);
  return marks - counts.length + counts.reduce((sum, count) => sum + count, 0);
}"""
_ZOOM_PLAIN = f"""async () => {{
  const plot = document.querySelector(".js-plotly-plot");
  const [low, high] = plot.layout.xaxis.range.map((end) => new Date(end).getTime());
  const start = performance.now();
  const ends = [low + (high - low) / 4, high - (high - low) / 4].map((end) => new Date(end).toISOString());
  await Plotly.relayout(plot, {{ "xaxis.range": ends }});
  {_PAINTED}
  return performance.now() - start;
}}"""
_MAY_LIE = """SELECT count(*) FROM event WHERE status <> 'rejected'
  AND coalesce(start_earliest, end_latest) IS NOT NULL
  AND (? IS NULL OR end_latest IS NULL OR end_latest > ?)
  AND (? IS NULL OR start_earliest IS NULL OR start_earliest < ?)"""

Taken = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Visit:
    """What one visit took: milliseconds by the clock and of a processor, and bytes; whether what is shown adds up."""

    listed: float
    drawn: Taken
    steps: Sequence[Taken]
    wire: int
    heap: int
    adds_up: bool = True

    def __str__(self) -> str:
        steps = _words(_each(median, self.steps)), _words(_each(max, self.steps))
        times = f"{self.listed:6,.0f} {_words(self.drawn):>13} {steps[0]:>11} {steps[1]:>13}"
        return f"{times} {self.wire / 1000:6,.0f} {self.heap / 1e6:5,.0f}"


def _each(choose: Callable[[Iterable[float]], float], taken: Iterable[Taken]) -> Taken:
    """The times by the clock and those of a processor, of which one each is chosen."""
    clock, processor = zip(*taken, strict=True)
    return choose(clock), choose(processor)


def _words(taken: Taken) -> str:
    return f"{taken[0]:,.0f} / {taken[1]:,.0f}"


def main() -> None:
    """A table: a line for each store, and one for the plain way beside it."""
    folder = Path(sys.argv[1])
    print(f"{'events':>9} {'':8} {'list':>6} {'drawn':>13} {'zoom':>11} {'slowest':>13} {'kB':>6} {'MB':>5} shown")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path_of(*WHOLE), args=ARGUMENTS)
        for size in map(int, sys.argv[2:]) if sys.argv[2:] else _SIZES:
            store = _store(folder, size)
            ours = _quickest(_visit_service(browser, store) for _ in range(_VISITS))
            print(f"{size:9,} {'timeline':8} {ours} {'adds up' if ours.adds_up else 'DOES NOT ADD UP'}", flush=True)
            print(
                f"{'':9} {'plain':8} {_plainly(browser, store, ours) if size <= _PLAINLY else 'not tried'}", flush=True
            )
        browser.close()


def _store(folder: Path, size: int) -> Path:
    """The store of so many events, filled where it is not there yet."""
    path = folder / f"{size}.sqlite3"
    if not path.exists():
        seed(f"sqlite:///{path}", size // EVENTS_EACH)
    return path


def _quickest(visits: Iterable[_Visit]) -> _Visit:
    """The least of each; of the steps the least of each too."""
    made = list(visits)
    return _Visit(
        min(visit.listed for visit in made),
        _each(min, (visit.drawn for visit in made)),
        [_each(min, step) for step in zip(*(visit.steps for visit in made), strict=True)],
        min(visit.wire for visit in made),
        min(visit.heap for visit in made),
        all(visit.adds_up for visit in made),
    )


def _visit_service(browser: Browser, store: Path) -> _Visit:
    """One visit to a service that has just been started."""
    with timeline_serve(store) as (address, _), _opened(browser, address, "/healthz") as (page, wire):
        page.add_init_script(_WATCH)
        drawn = _taken(lambda: _drawn(page, address + "/timelines/all"))
        listed, first = page.evaluate(_LISTED), wire()
        counted = [(page.url, page.evaluate(_COUNTED))]
        heap = _heap(page)
        steps = []
        for _ in range(_STEPS):
            steps.append(_taken(lambda: page.evaluate(_ZOOM)))
            counted.append((page.url, page.evaluate(_COUNTED)))
        adds_up = all(count == _found(store, address) for address, count in counted)
        return _Visit(listed, drawn, steps, first, heap, adds_up)


def _taken(work: Callable[[], float]) -> Taken:
    """The milliseconds that some work says, and those of a processor that it took."""
    before = spent()
    return work(), (spent() - before) * 1000


def _drawn(page: Page, address: str) -> float:
    page.goto(address)
    return float(page.evaluate("drawn"))


@contextmanager
def _opened(browser: Browser, address: str, blank: str) -> Iterator[tuple[Page, Callable[[], int]]]:
    """A page of its own context with nothing but plotly.js in its cache, and how many bytes came since without that."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(_LONGEST)
    page.goto(address + blank)
    page.evaluate("url => fetch(url).then((answer) => answer.text())", plotly_url())
    received: list[float] = []
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda told: received.append(told["encodedDataLength"]))
    yield page, lambda: round(sum(received))
    context.close()


def _heap(page: Page) -> int:
    """Bytes that scripts hold after what is garbage is gone."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    session.send("Performance.enable")
    told = session.send("Performance.getMetrics")["metrics"]
    return int(next(one["value"] for one in told if one["name"] == "JSHeapUsedSize"))


def _found(store: Path, address: str) -> int:
    """How many events may lie in the stretch that an address names: counted in their own table."""
    asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    query = EventQuery.between(asked.get("from"), asked.get("to"))
    with closing(sqlite3.connect(store)) as opened:
        (count,) = opened.execute(_MAY_LIE, (query.start, query.start, query.end, query.end)).fetchone()
    return int(count)


def _plainly(browser: Browser, store: Path, ours: _Visit) -> str:
    """The figures of the plain way, and by how much they are more."""
    archive = Archive.open(f"sqlite:///{store}")
    made = plain.page(plain.bars(archive))
    archive.close()
    try:
        taken = _visit_plain(browser, made)
    except TookTooLong:
        return f"not drawn in {_LONGEST / 1000:.0f} s"
    zooms = [_each(median, one.steps)[1] for one in (taken, ours)]
    drawn, zoom, wire = taken.drawn[1] / ours.drawn[1], zooms[0] / zooms[1], taken.wire / ours.wire
    return f"{taken} × {drawn:.1f} drawn, × {zoom:.1f} zoom, × {wire:.1f} kB"


def _visit_plain(browser: Browser, made: bytes) -> _Visit:
    with plain.served_plainly(made) as address, _opened(browser, address, "/nothing") as (page, wire):
        drawn = _taken(lambda: _drawn(page, address))
        listed, first, heap = page.evaluate(_LISTED), wire(), _heap(page)
        steps = [_taken(lambda: page.evaluate(_ZOOM_PLAIN)) for _ in range(_PLAIN_STEPS)]
        return _Visit(listed, drawn, steps, first, heap)


if __name__ == "__main__":
    main()
