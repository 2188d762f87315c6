"""Requests made by chance from the served document, each answer held to it: schemathesis, with all its checks."""

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).parents[2]
_SETTINGS = Path(__file__).with_name("schemathesis.toml")


class Run(NamedTuple):
    """How many requests were made, whether all answers held, and what was told."""

    requests: int
    holds: bool
    told: str


def run(address: str, examples: int) -> Run:
    """So many examples for each operation of the API at an address, the same in every run."""
    command = [str(Path(sys.executable).with_name("schemathesis")), "--config-file", str(_SETTINGS), "run"]
    options = f"--checks all --seed 7 --no-shrink --generation-database none --max-examples {examples}"
    command += [f"{address}/api/v1/openapi.json", *options.split()]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    told = done.stdout + done.stderr
    counted = re.search(r"([\d,]+) generated", told)
    return Run(int(counted[1].replace(",", "")) if counted else 0, done.returncode == 0, told)
