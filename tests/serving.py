"""Apps over a socket, to as many callers at once as there are: one made here, or `timeline serve` as users run it."""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from werkzeug.serving import make_server

from web.app import create_app
from web.settings import Settings


@contextmanager
def served(app: Callable[..., object]) -> Iterator[str]:
    """Serve a WSGI app on a free port of this machine while the block runs: its address."""
    server = make_server("127.0.0.1", 0, partial(_closed, app), threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _closed(app: Callable[..., Any], *request: object) -> Iterator[bytes]:
    """An answer whose file is closed when it was told: the server forgets to when a browser hangs up early."""
    with closing(app(*request)) as answer:
        yield from answer


@contextmanager
def service(database: Path, **settings: Any) -> Iterator[str]:
    """Serve our app on an SQLite file while the block runs: its address."""
    app = create_app(Settings(database_url=f"sqlite:///{database}", **settings))
    with served(app) as address:
        yield address
    app.extensions["timeline"].close()


@contextmanager
def timeline_serve(database: Path, *options: str, **settings: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """`timeline serve` in a process of its own, on a free port: its address and the process; it is ended at the end."""
    port = free_port()
    command = [str(Path(sys.executable).with_name("timeline")), "serve", "--port", str(port), *options]
    environment = {**os.environ, "TIMELINE_DATABASE_URL": f"sqlite:///{database}", **settings}
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
    try:
        _wait(port, process)
        yield f"http://127.0.0.1:{port}", process
    finally:
        process.terminate()
        process.communicate(timeout=60)


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return int(bound.getsockname()[1])


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.1)
