"""How long a chart's layout takes, and what it draws, however many items there are.

The first column is the layout, the second its figure, in milliseconds; then
what the screen shows, and whether that adds up.
"""

from tests.benchmarks.timing import quickest
from tests.charts.items import random_items
from timeline.charts import Scaling, figure, layout

_COUNTS = 100, 1_000, 10_000, 100_000


def main() -> None:
    """A table: items, the scale, milliseconds, marks and bunches."""
    print(f"{'items':>9} {'scale':10} {'layout ms':>10} {'figure ms':>10} {'marks':>6} {'bunches':>8} {'total':>8}")
    for count in _COUNTS:
        items = random_items(1, count)
        for scaling in Scaling:
            drawn = layout(items, scaling=scaling)
            [laid_out] = quickest(lambda items=items, scaling=scaling: layout(items, scaling=scaling))  # type: ignore[misc]
            [painted] = quickest(lambda drawn=drawn: figure(drawn))  # type: ignore[misc]
            print(
                f"{count:9,} {scaling.value:10} {laid_out * 1000:10.1f} {painted * 1000:10.1f}"
                f" {len(drawn.marks):6} {len(drawn.bunches):8} {drawn.total:8,}"
            )


if __name__ == "__main__":
    main()
