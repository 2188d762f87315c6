"""The one body of every error (RFC 9457)."""

from marshmallow import fields

from api.schemas.base import Output

PROBLEM = "application/problem+json"


class FaultSchema(Output):
    """One thing that is wrong in a request."""

    field = fields.String(
        metadata={
            "description": "A JSON pointer into the body or the query; empty: the whole.",
            "example": "/published",
        }
    )
    reason = fields.String(metadata={"example": "is missing"})
    code = fields.String(metadata={"description": "For programs: it never changes.", "example": "required"})


class ProblemSchema(Output):
    """What went wrong."""

    sometimes = frozenset({"request"})

    type = fields.String(metadata={"example": "about:blank"})
    title = fields.String(metadata={"example": "Unprocessable Entity"})
    status = fields.Integer(metadata={"example": 422})
    detail = fields.String(metadata={"example": "/published is missing"})
    code = fields.String(metadata={"description": "For programs: it never changes.", "example": "invalid_input"})
    errors = fields.List(fields.Nested(FaultSchema), metadata={"description": "Field by field, where there are any."})
    request = fields.String(
        metadata={"description": "The request's id, as in `X-Request-Id` and the log.", "example": "5d41402abc4b2a76"}
    )
