"""Serving with gunicorn: our settings and app in, its own configuration files and control socket out."""

import gc
import ipaddress
from typing import Any

from gunicorn.app.base import BaseApplication

from timeline.errors import InputError
from timeline.store import Archive
from web.app import create_app
from web.settings import Settings

_KEEP_ALIVE = 15  # seconds that a connection may wait for its next request
_GRACE = 30  # seconds in which what is under way has to be finished when the service is stopped


class _Server(BaseApplication):  # type: ignore[misc]
    """gunicorn, told all it needs by us; each worker makes its own app."""

    def __init__(self, settings: Settings, options: dict[str, object]) -> None:
        self._settings = settings
        self._options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        app = create_app(self._settings)
        gc.freeze()  # the app stays: to look through it was 40 to 100 ms in the middle of one request in twenty
        return app


def check_host(host: str, *, is_open: bool) -> None:
    """Raise InputError for a host that others can reach, unless that is meant: there are no accounts yet.

    And for the loopback of IPv6: no `trusted_hosts` can name it, so that every page at its address would be refused.
    """
    if is_open:
        return
    if not _is_loopback(host):
        raise InputError(
            f"{host!r} can be reached by others, who could read and write all; say --open if that is meant", "--host"
        )
    if ":" in host:
        raise InputError(f"{host!r} is an address of IPv6, to which no page is answered: listen on 127.0.0.1", "--host")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def serve(settings: Settings, host: str, port: int, workers: int = 1) -> None:
    """Serve until stopped; what is under way is finished first. Raises SettingsError where there is no database."""
    Archive.open(settings.database_url).close()  # a worker could only tell of it with a traceback
    address = f"[{host.strip('[]')}]" if ":" in host else host
    _Server(
        settings,
        {
            "bind": f"{address}:{port}",
            "workers": workers,
            "worker_class": "gthread",
            "threads": 4,
            "keepalive": _KEEP_ALIVE,
            "graceful_timeout": _GRACE,
            "limit_request_line": 8190,
            "proc_name": "timeline",
            "control_socket_disable": True,
        },
    ).run()
