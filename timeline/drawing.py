"""A chronology as a picture, in one call.

What draws is imported with the first picture: most who read articles want none, and it is 12 % of the commands' start.
"""

from collections.abc import Iterable

from timeline.chronology import Datable
from timeline.wording import ENGLISH, Words


def draw(chronology: Iterable[Datable], width: int = 1200, words: Words = ENGLISH) -> dict[str, object]:
    """Plotly's figure of a chronology: `plotly.graph_objects.Figure(draw(...))` shows it.

    The marks' ids are the events' places in the chronology.
    """
    from timeline.charts import Item, figure, layout

    items = (Item(str(place), thing.title, thing.dating) for place, thing in enumerate(chronology))
    drawn = figure(layout(items, width, words=words))
    return {"data": drawn["data"], "layout": drawn["layout"]}
