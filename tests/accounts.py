"""Accounts made by hand, as the reader would give them, for tests that need none to be read."""

import random

from timeline.account import Account
from timeline.articles import Article
from timeline.calendar.moments import DAY, at
from timeline.calendar.units import Unit
from timeline.calendar.zones import Published
from timeline.events.values import Basis, Dating, Entity, EntityKind, Event, Factuality, Mention
from timeline.reading.expressions import AnchorKind, Candidate, Expression, Mod, Reference, Type
from timeline.spans import Kind, Span, When

BRIDGE = "The bridge opened in 1962. It closed on Monday."
MINISTERS = "Austin called Belousov on Monday. The call was short. A visit to Moscow in 2025 is planned."
AUSTIN = Entity("Lloyd Austin", EntityKind.PERSON)
BELOUSOV = Entity("Andrei Belousov", EntityKind.PERSON)
PENTAGON = Entity("Pentagon", EntityKind.ORGANISATION)
MOSCOW = Entity("Moscow", EntityKind.PLACE)
YEAR_1962 = When.point(Span.unit(Unit.YEAR, at(1962)), Unit.YEAR)
MONDAY = When.point(Span.unit(Unit.DAY, at(2024, 6, 24)), Unit.DAY)
IDES = When.point(Span.unit(Unit.DAY, at(-43, 3, 15)), Unit.DAY)
SINCE_2014 = When(Kind.SPAN, Span.unit(Unit.YEAR, at(2014)), Span(None, None), Unit.YEAR)
BEFORE_1990 = When.point(Span(None, at(1990)), Unit.YEAR, approximate=True)
CALL = When.point(
    Span(at(2024, 6, 21, 15), at(2024, 6, 21, 15, 1)), Unit.MINUTE, offset=-240, likely=at(2024, 6, 21, 15)
)
YEAR_2025 = When.point(Span.unit(Unit.YEAR, at(2025)), Unit.YEAR)
UNDATED = When.point(Span(None, None), Unit.DAY)
WHENS = {"ides": IDES, "1962": YEAR_1962, "before": BEFORE_1990, "since": SINCE_2014, "call": CALL, "monday": MONDAY}
"""All kinds of times, in reading order."""


def article(text: str = BRIDGE, title: str | None = "The bridge", publisher: str | None = "The Crier") -> Article:
    return Article(text, Published(at(2024, 6, 25)), title=title, publisher=publisher, url="https://example.org/bridge")


def mention(text: str, sentence: str, trigger: str) -> Mention:
    """Where a sentence and a word of it stand in a text."""
    start = text.index(sentence)
    place = text.index(trigger, start)
    return Mention(start, start + len(sentence), sentence, (place, place + len(trigger)))


def bridge_account(text: str = BRIDGE) -> Account:
    """Two sentences, two expressions, two events."""
    opened, closed = mention(text, text[:26], "opened"), mention(text, text[27:47], "closed")
    return Account(
        article(text),
        (
            Expression(21, 25, "1962", Type.DATE, "1962", YEAR_1962, "a year"),
            Expression(
                40,
                46,
                "Monday",
                Type.DATE,
                "2024-06-24",
                MONDAY,
                "the last Monday",
                mod=Mod.START,
                anchor=Reference(AnchorKind.PUBLISHED, "2024-06-25"),
                candidates=(Candidate("2024-06-24", MONDAY, 0.9), Candidate("2024-07-01", IDES, 0.1)),
                signal="on",
            ),
        ),
        (
            Event("The bridge opened", Dating(YEAR_1962, "1962", Basis.STATED, "a year"), (opened,), (0,)),
            Event("It closed", Dating(MONDAY, "Monday", Basis.RESOLVED, "last"), (closed,), (1,), 0.9),
        ),
    )


def ministers_account(*entities: Entity, title: str = "The call") -> Account:
    """Three sentences, two expressions, two events: a call that is told twice, of `entities`, and a planned visit."""
    expressions = (
        Expression(26, 32, "Monday", Type.DATE, "2024-06-24", MONDAY, "the last Monday"),
        Expression(75, 79, "2025", Type.DATE, "2025", YEAR_2025, "a year"),
    )
    return Account(article(MINISTERS, title), expressions, (_call(entities or (AUSTIN, BELOUSOV, PENTAGON)), _visit()))


def _call(entities: tuple[Entity, ...]) -> Event:
    first = mention(MINISTERS, "Austin called Belousov on Monday.", "called")
    second = mention(MINISTERS, "The call was short.", "call")
    dating = Dating(MONDAY, "Monday", Basis.RESOLVED, "last")
    return Event("Austin called Belousov", dating, (first, second), (0,), importance=0.4, entities=entities)


def _visit() -> Event:
    return Event(
        "A visit to Moscow",
        Dating(YEAR_2025, "2025", Basis.STATED, "a year"),
        (mention(MINISTERS, "A visit to Moscow in 2025 is planned.", "visit"),),
        (1,),
        factuality=Factuality.PLANNED,
        importance=0.8,
        entities=(AUSTIN, MOSCOW),
    )


def account_of(*whens: When, text: str = "It was so.") -> Account:
    """One sentence that tells of an event at each of these times, none of which it names."""
    events = [
        Event(f"Event {place}", Dating(when, None, Basis.INFERRED, "made by hand"), (mention(text, text, text),))
        for place, when in enumerate(whens)
    ]
    return Account(article(text, title=None, publisher=None), (), tuple(events))


def random_whens(chance: random.Random, count: int) -> list[When]:
    """Points and spans, open and closed, with offsets and without, close enough together to tie."""
    return [_random_when(chance) for _ in range(count)]


def _random_when(chance: random.Random) -> When:
    start = at(chance.choice([-43, 1962, 2024]), chance.randint(1, 3), chance.randint(1, 3))
    span = Span(chance.choice([None, start]), chance.choice([None, start + DAY, start + 2 * DAY]))
    if chance.random() < 0.3:
        return When.point(Span(start, start + 60), Unit.MINUTE, offset=chance.choice([None, -300, 0, 120]))
    if chance.random() < 0.3:
        return When(Kind.SPAN, span, Span(start + 3 * DAY, chance.choice([None, start + 4 * DAY])), Unit.DAY)
    return When.point(span, Unit.DAY)
