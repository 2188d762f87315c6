"""Events in numbers: what a timeline says of itself in a sentence, without one of its events being loaded."""

from sqlalchemy import case, distinct, func, select
from sqlalchemy.orm import Session

from timeline.calendar.moments import DAY, split
from timeline.store.archive.counting import total_of
from timeline.store.archive.finding import Finding
from timeline.store.query import Summary
from timeline.store.records import Status
from timeline.store.tables import BY_HAND

_TOLD = ("article_number", "status", "year", "reach_first", "reach_end")


def summary(session: Session, finding: Finding, most: int) -> Summary:
    """Those that are found in numbers, up to so many."""
    hits = finding.hits(most, _TOLD).cte("hits").prefix_with("MATERIALIZED").c
    numbers = select(
        func.count(),
        func.count(distinct(case((hits.article_number != BY_HAND, hits.article_number)))),
        func.count(case((hits.status == Status.MACHINE.value, 1))),
        func.min(case((hits.reach_first.is_not(None), hits.year))),
        func.min(hits.year),
        func.max(func.coalesce(hits.reach_end, hits.reach_first + 1)),
    )
    count, articles, unconfirmed, first, earliest, last = session.execute(numbers).one()
    years = None if last is None else (earliest if first is None else first, split(last - 1)[0])
    is_whole_day = hits.reach_end - hits.reach_first == DAY, hits.reach_first % DAY == 0
    day = select(hits.reach_first, func.count()).where(*is_whole_day).group_by(hits.reach_first)
    day = day.order_by(func.count().desc(), hits.reach_first).limit(1)
    busiest = next(((moment, events) for moment, events in session.execute(day)), None)
    return Summary(total_of(count, most), articles, unconfirmed, years, busiest)
