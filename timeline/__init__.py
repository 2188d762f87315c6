"""Timeline reads the dates in articles, places what they tell of on a chronology, and draws it.

>>> anchor = Anchor.published("2024-06-25")
>>> [expression.value for expression in read("It opened in 1962 and closed last week.", anchor)]
['1962', '2024-W25']
"""

from timeline.account import Account, give_account
from timeline.articles import Article
from timeline.calendar import Published, Unit, parse_published
from timeline.chronology import Chronology, reading_order
from timeline.drawing import draw
from timeline.edtf import edtf
from timeline.errors import InputError, TimelineError
from timeline.events import Basis, Dating, Event, find_events
from timeline.reading import Anchor, Candidate, Expression, read
from timeline.spans import Kind, Order, Span, When

__all__ = [
    "Account",
    "Anchor",
    "Article",
    "Basis",
    "Candidate",
    "Chronology",
    "Dating",
    "Event",
    "Expression",
    "InputError",
    "Kind",
    "Order",
    "Published",
    "Span",
    "TimelineError",
    "Unit",
    "When",
    "draw",
    "edtf",
    "find_events",
    "give_account",
    "parse_published",
    "read",
    "reading_order",
]
