"""`timeline tag` and `timeline events` on large files: speed on one core and on two, and memory that does not grow.

Memory is the largest process of a run's, as the system counts it.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.news import samples

_FEW, _MANY = 2_000, 20_000


class Run(NamedTuple):
    """What one run took."""

    seconds: float
    megabytes: float


def main() -> None:
    """Both commands, with one job and two, over few articles and over many."""
    for command in ("tag", "events"):
        compare(command)


def compare(command: str) -> None:
    """One command with one job and with two, over few articles and over many."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few.jsonl", Path(folder) / "many.jsonl"
        write(few, _FEW)
        size = write(many, _MANY)
        print(f"timeline {command}, {_MANY:,} articles, {size:,} characters")
        runs = {jobs: (run(command, few, jobs), run(command, many, jobs)) for jobs in (1, 2)}
    for jobs, (short, whole) in runs.items():
        print(
            f"  --jobs {jobs}: {size / whole.seconds:,.0f} characters, {_MANY / whole.seconds:,.0f} articles a second,"
            f" largest process {short.megabytes:.0f} MB at {_FEW:,}, {whole.megabytes:.0f} MB at {_MANY:,}"
        )
    print(f"  two jobs are {runs[1][1].seconds / runs[2][1].seconds:.2f} times as fast as one")


def write(file: Path, count: int) -> int:
    """Write so many articles, the samples over and over; returns their characters."""
    size = 0
    with file.open("w", encoding="utf-8") as lines:
        for number, news in enumerate(islice(cycle(samples().news), count)):
            size += len(news.text)
            lines.write(json.dumps({"id": number, "text": news.text, "published": news.published}) + "\n")
    return size


def run(command: str, file: Path, jobs: int) -> Run:
    """Run a command as a user does."""
    timeline = Path(sys.executable).with_name("timeline")
    words = [timeline, command, file, "-o", file.with_suffix(".out"), "--jobs", jobs]
    start = time.perf_counter()
    process = subprocess.Popen([str(word) for word in words], stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"timeline {command} ended with {process.returncode}")
    return Run(time.perf_counter() - start, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
