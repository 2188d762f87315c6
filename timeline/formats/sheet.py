"""CSV: an event a row, for spreadsheets. Where several articles tell of it, its source is the first.

`date` is EDTF, which says all that is known; `start` and `end` are its earliest
and its latest day, or minute. A spreadsheet would run what begins as a formula
does, a year before Christ too: such cells begin with an apostrophe. Excel
takes é for Ã© unless a file begins with a mark, at which programs stumble.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from timeline.edtf import edtf
from timeline.formats.values import Form, Heading, Item, Telling

COLUMNS = (
    *("id", "title", "date", "start", "end", "precision", "qualifier", "lane", "entities"),
    *("source_url", "source_title", "source_date", "quote", "note", "sequence"),
)
_RUN = ("=", "+", "-", "@", "\t", "\r")
_MARK = "\ufeff"
_UNTOLD = Telling(None, None, None, "", "")


def _pieces(_: Heading, items: Iterable[Item]) -> Iterator[str]:
    yield _row(COLUMNS)
    for sequence, item in enumerate(items, 1):
        yield _row(_cells(item, sequence))


def _cells(item: Item, sequence: int) -> tuple[object, ...]:
    when = item.dating.when
    told = item.tellings[0] if item.tellings else _UNTOLD
    names = "; ".join(entity.name for entity in item.entities)
    qualifier = "approximate" if when.approximate else ""
    return (
        *(item.id, item.title, edtf(when), *when.closed(when.bounds), when.precision.value, qualifier, item.lane),
        *(names, told.url, told.title or told.publisher, told.published, told.quote, item.dating.why, sequence),
    )


def _row(cells: Iterable[object]) -> str:
    row = StringIO()
    csv.writer(row).writerow(_harmless("" if cell is None else str(cell)) for cell in cells)
    return row.getvalue()


def _harmless(cell: str) -> str:
    """
    >>> _harmless("=1+1"), _harmless("1962")
    ("'=1+1", '1962')
    """
    return f"'{cell}" if cell.startswith(_RUN) else cell


def _marked(heading: Heading, items: Iterable[Item]) -> Iterator[str]:
    yield _MARK
    yield from _pieces(heading, items)


CSV = Form("csv", "text/csv", ".csv", _pieces)
EXCEL = Form("excel", "text/csv", ".csv", _marked)
