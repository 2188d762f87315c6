"""JSON: a timeline and all of its events, in the words of the API."""

from collections.abc import Iterable, Iterator

import orjson

from timeline.formats.values import Form, Heading, Item
from timeline.formats.words import Words


def _pieces(heading: Heading, items: Iterable[Item]) -> Iterator[str]:
    return with_events({"timeline": heading.words}, (item.words for item in items))


def with_events(said: Words, events: Iterable[Words]) -> Iterator[str]:
    """A JSON object with `events` as its last member, an event a line.

    >>> print("".join(with_events({"title": "x"}, [{"id": 1}, {"id": 2}])), end="")
    {"title":"x","events":[
    {"id":1},
    {"id":2}
    ]}
    """
    yield f'{orjson.dumps(said).decode().removesuffix("}")},"events":['
    for place, event in enumerate(events):
        yield f"{',' if place else ''}\n{orjson.dumps(event).decode()}"
    yield "\n]}\n"


JSON = Form("json", "application/json", ".json", _pieces)
