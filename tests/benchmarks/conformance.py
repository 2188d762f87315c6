"""At least 5,000 requests made by chance, each answer held to the document by all of schemathesis's checks."""

import logging
import tempfile
import time
from pathlib import Path

from tests.api.conformance import run
from tests.serving import service

_EXAMPLES = 400
_LEAST = 5_000


def main() -> None:
    """How many requests there were, in what time, and all that did not hold."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, service(Path(folder) / "any.sqlite3") as address:
        done = run(address, _EXAMPLES)
    took = time.perf_counter() - start
    print(f"{done.requests:,} requests in {took:.0f} s: {'every answer holds' if done.holds else 'not all hold'}")
    if not done.holds or done.requests < _LEAST:
        print(done.told)


if __name__ == "__main__":
    main()
