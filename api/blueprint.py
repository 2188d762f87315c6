"""Our border to flask-smorest, which has no types: blueprints, the parser of what comes in, and the document.

What it would let through is refused here: a body of another content type,
two members or parameters of one name, and whatever a schema does not know.
"""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any, NoReturn, TypeVar

import flask_smorest  # type: ignore[import-untyped]
from flask import Request, Response, request
from marshmallow import Schema, ValidationError
from webargs.flaskparser import FlaskParser

from api.bodies import JSON_LINES, read_json, read_lines
from api.describing import HEADERS, PARAMETERS, describe, path_parameters, plain_parameter, problem_response
from api.faults import Fault, InvalidRequest, faults
from api.once import once
from api.schemas.base import Input
from api.schemas.problems import PROBLEM, ProblemSchema

View = TypeVar("View", bound=Callable[..., Any])


class Parser(FlaskParser):
    """Reads bodies and query strings, and raises our own errors."""

    DEFAULT_UNKNOWN_BY_LOCATION: dict[str, str | None] = {}  # noqa: RUF012 - so declared by webargs

    def load_json(self, req: Request, schema: Schema) -> Any:
        return read_json(req)

    def load_querystring(self, req: Request, schema: Schema) -> dict[str, str]:
        repeated = [name for name, values in req.args.lists() if len(values) > 1]
        if repeated:
            raise InvalidRequest([Fault(f"/{name}", "is given more than once", "repeated") for name in repeated])
        return req.args.to_dict()

    def handle_error(self, error: ValidationError, *_: object, **__: object) -> NoReturn:
        messages = error.messages_dict  # by location, of which there is one
        raise InvalidRequest([fault for said in messages.values() for fault in faults(said)]) from error


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]
    """A resource: its routes, each with the schemas that validate, serialise and document it."""

    ARGUMENTS_PARSER = Parser()

    def __init__(self, name: str, import_name: str, **options: Any) -> None:
        super().__init__(name, import_name, **options)
        self.after_request(_tag)
        self._prepare_doc_cbks.append(describe)

    def route(self, rule: str, **options: Any) -> Callable[[View], View]:
        def decorate(view: View) -> View:
            checked = view if _takes_query(view) else self.ARGUMENTS_PARSER.use_kwargs(Input, location="query")(view)
            documented = self.doc(operationId=view.__name__)(checked)
            options.setdefault("parameters", path_parameters(rule))
            return super(Blueprint, self).route(rule, **options)(documented)  # type: ignore[no-any-return]

        return decorate

    def once(self, view: View) -> View:
        """A view that answers a request with an `Idempotency-Key` once, and then again as before. Stands on top."""
        answered = once(view)
        answered._apidoc = {**getattr(view, "_apidoc", {}), "once": True}  # type: ignore[attr-defined]
        return answered  # type: ignore[return-value]

    def arguments(self, schema: type[Schema], **options: Any) -> Callable[[View], View]:
        return super().arguments(schema, **options)  # type: ignore[no-any-return]

    def lines(self, schema: type[Schema]) -> Callable[[View], View]:
        """A view whose body is JSON Lines of a schema: it is handed the stream, and checks each line itself."""

        def decorate(view: View) -> View:
            @wraps(view)
            def handed(*args: Any, **options: Any) -> Any:
                return view(*args, read_lines(request), **options)

            content = {JSON_LINES: {"schema": schema}}
            return self.doc(requestBody={"required": True, "content": content})(handed)  # type: ignore[return-value]

        return decorate

    def response(
        self, status_code: int, schema: type[Schema] | dict[str, Any] | None = None, **options: Any
    ) -> Callable[[View], View]:
        return super().response(status_code, schema, **options)  # type: ignore[no-any-return]

    def doc(self, **told: Any) -> Callable[[View], View]:
        return super().doc(**told)  # type: ignore[no-any-return]

    def alt_response(self, status_code: int, response: str | None = None, **options: Any) -> Callable[[View], View]:
        return super().alt_response(status_code, response, **options)  # type: ignore[no-any-return]


def _takes_query(view: Callable[..., Any]) -> bool:
    documented = getattr(view, "_apidoc", {}).get("arguments", {}).get("parameters", [])
    return any(parameter["in"] == "query" for parameter in documented)


def _tag(response: Response) -> Response:
    """Give what was asked for an ETag, and do not send again what the asker has. What is streamed has its own."""
    if request.method in ("GET", "HEAD") and response.status_code == 200 and not response.is_streamed:
        response.add_etag()
        response.make_conditional(request)
    return response


class Api(flask_smorest.Api):  # type: ignore[misc]
    """The document of all blueprints. Errors are answered by `api.problems`, for the whole app."""

    def _register_error_handlers(self) -> None:
        pass

    def _register_pagination_header(self) -> None:
        pass

    def _register_etag_headers(self) -> None:
        self.ma_plugin.converter.add_parameter_attribute_function(plain_parameter)
        for name, parameter in PARAMETERS.items():
            self.spec.components.parameter(name, "header", parameter, lazy=True)
        for name, header in HEADERS.items():
            self.spec.components.header(name, header, lazy=True)

    def _register_responses(self) -> None:
        for status in HTTPStatus:
            self.spec.components.response(status.name, problem_response(status), lazy=True)
        other = {"description": "An error", "content": {PROBLEM: {"schema": ProblemSchema}}}
        self.spec.components.response(self.DEFAULT_ERROR_RESPONSE_NAME, other, lazy=True)
