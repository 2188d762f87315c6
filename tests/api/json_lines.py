"""JSON Lines for schemathesis: one line in, one result out, which is what the document describes."""

import json
from typing import Any

import schemathesis


@schemathesis.serializer("application/jsonl")
def one_line(_: schemathesis.SerializationContext, value: Any) -> bytes:
    return json.dumps(value).encode() + b"\n"


@schemathesis.deserializer("application/jsonl")
def one_result(_: schemathesis.DeserializationContext, response: schemathesis.Response) -> Any:
    return json.loads(response.content)
