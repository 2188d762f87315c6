"""What is asked for again with the same key is done once, and answered as it was the first time.

A view says so by `@blueprint.once`, above its arguments; the key is whatever
the caller made up. A request that fails leaves its key free.
"""

import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps
from hashlib import sha256
from typing import Any

from flask import Response, request

from api.context import archive
from timeline.errors import InputError, UnderWay
from timeline.store.records import Answer

KEY = "Idempotency-Key"
_LONGEST = 200
_KEPT_HEADERS = ("Content-Type", "Location", "ETag")
_PATIENCE = 10.0  # seconds to wait for another to answer the same request
_PAUSE = 0.05


def once(view: Callable[..., Response]) -> Callable[..., Response]:
    """The view, answering a request whose key it has seen with what it answered then."""

    @wraps(view)
    def answered(*args: Any, **options: Any) -> Response:
        key = request.headers.get(KEY)
        if key is None:
            return view(*args, **options)
        _check(key)
        begun, kept = _begin(key, _digest())
        if kept is not None:
            return Response(kept.body, kept.status, kept.headers)
        return _keep(key, begun, lambda: view(*args, **options))

    return answered


def _check(key: str) -> None:
    if not (0 < len(key) <= _LONGEST and key.isascii() and key.isprintable() and " " not in key):
        raise InputError(f"has to be 1 to {_LONGEST} visible ASCII characters", KEY)


def _digest() -> str:
    """The same for the same request."""
    return sha256(b"\n".join([request.method.encode(), request.full_path.encode(), request.get_data()])).hexdigest()


def _begin(key: str, digest: str) -> tuple[int, Answer | None]:
    """When it was begun, and the answer that is kept: waited for where another is about to give it.

    Raises UnderWay if that takes long.
    """
    until = time.monotonic() + _PATIENCE
    while True:
        begun = int(time.time())
        try:
            return begun, archive().answers.begin(key, digest, begun)
        except UnderWay:
            if time.monotonic() > until:
                raise
            time.sleep(_PAUSE)


def _keep(key: str, begun: int, answer: Callable[[], Response]) -> Response:
    """Answer, and keep it; where that fails the key is free again."""
    answers = archive().answers
    with ExitStack() as undoing:
        undoing.callback(answers.forget, key, begun)
        response = answer()
        headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
        answers.keep(key, begun, Answer(response.status_code, headers, response.get_data()))
        undoing.pop_all()
    return response
