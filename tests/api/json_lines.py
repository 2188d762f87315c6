"""JSON Lines for schemathesis: one line in, of what comes out the first, which is what the document describes."""

import json
from typing import Any

import schemathesis


@schemathesis.serializer("application/jsonl")
def one_line(_: schemathesis.SerializationContext, value: Any) -> bytes:
    return json.dumps(value).encode() + b"\n"


@schemathesis.deserializer("application/jsonl")
def one_result(_: schemathesis.DeserializationContext, response: schemathesis.Response) -> Any:
    lines = response.content.splitlines()
    return json.loads(lines[0]) if lines else {}
