"""What all schemas share: unknown fields are refused, and every complaint has a code.

Fields come in strictly: text is text without NUL and half surrogate pairs, a
number is written in digits.
"""

import re
from enum import Enum
from typing import Any, ClassVar
from urllib.parse import urlsplit

from marshmallow import RAISE, Schema, ValidationError, fields

from api.faults import Reason

_DIGITS = re.compile(r"-?[0-9]{1,9}", re.ASCII)
_UNUSABLE = re.compile("[\0-\x1f\x7f\ud800-\udfff]")


class Input(Schema):
    """Something that comes in."""

    class Meta:
        unknown = RAISE

    error_messages = {  # noqa: RUF012 - so declared by marshmallow
        "unknown": Reason("is not known here", "unknown"),
        "type": Reason("has to be a JSON object", "wrong_type"),
    }


class Output(Schema):
    """Something that goes out. All of its fields always do, but for those that do `sometimes`."""

    sometimes: ClassVar[frozenset[str]] = frozenset()

    def on_bind_field(self, field_name: str, field_obj: fields.Field[Any]) -> None:
        field_obj.required = field_name not in self.sometimes  # for the document: nothing is loaded by it


class Text(fields.String):
    """A string, whatever is in it."""

    default_error_messages = {  # noqa: RUF012 - so declared by marshmallow
        "required": Reason("is missing", "required"),
        "null": Reason("may not be null", "wrong_type"),
        "invalid": Reason("has to be a string", "wrong_type"),
    }

    def make_error(self, key: str, **kwargs: Any) -> ValidationError:
        return ValidationError([self.error_messages[key]])


class Line(Text):
    """One line of text: not empty, without control characters."""

    longest = 1000

    def __init__(self, *, metadata: dict[str, Any] | None = None, **options: Any) -> None:
        limits = {"minLength": 1, "maxLength": self.longest}
        super().__init__(metadata={**limits, **(metadata or {})}, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs).strip()
        unusable = _UNUSABLE.search(text)
        if not text:
            raise refusal("is empty; leave it out", "empty")
        if len(text) > self.longest:
            raise refusal(f"has {len(text):,} characters; at most {self.longest:,} are taken", "too_long")
        if unusable:
            raise refusal(f"has a character that cannot be kept, {unusable[0]!r}", "unusable_text")
        return text


class Url(Line):
    """An address on the web."""

    longest = 2000

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        if not _is_url(text):
            raise refusal("has to be an http or https address", "invalid_url")
        return text


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s<>\"]", text)
    except ValueError:
        return False


class Country(Line):
    """Two letters of ISO 3166."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        if not re.fullmatch("[A-Za-z]{2}", text):
            raise refusal("has to be the two letters of ISO 3166", "invalid_country")
        return text.upper()


class Choice(fields.Enum[Any]):
    """A member of an enum, by its value."""

    default_error_messages = {  # noqa: RUF012 - so declared by marshmallow
        "required": Reason("is missing", "required"),
        "null": Reason("may not be null", "wrong_type"),
    }

    def __init__(self, members: type[Enum], *, metadata: dict[str, Any] | None = None, **options: Any) -> None:
        super().__init__(members, by_value=True, metadata={"type": "string", **(metadata or {})}, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        try:
            return self.enum(value)
        except ValueError as error:
            raise refusal(f"has to be one of {self.choices_text}", "unknown_word") from error


class Truth(fields.Boolean):
    """`true` or `false` in JSON: marshmallow's own takes "yes" and 1."""

    default_error_messages = {"null": Reason("may not be null", "wrong_type")}  # noqa: RUF012 - so declared

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise refusal("has to be true or false", "wrong_type")
        return value


class Number(fields.Integer):
    """A whole number in a query, in digits: marshmallow's own takes 2.6e-42."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if not _DIGITS.fullmatch(value):
            raise refusal("has to be a whole number", "wrong_type")
        return int(value)


class Flag(fields.Boolean):
    """`true` or `false` in a query."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if value not in ("true", "false"):
            raise refusal("has to be true or false", "wrong_type")
        return bool(value == "true")


class FieldNames(Text):
    """Names of fields of a schema, with commas between."""

    def __init__(self, schema: type[Schema], **options: Any) -> None:
        super().__init__(**options)
        self.known = frozenset(schema._declared_fields)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        names = frozenset(super()._deserialize(value, attr, data, **kwargs).split(","))
        if not names <= self.known:
            raise refusal(f"has to be some of {', '.join(sorted(self.known))}, with commas between", "unknown_word")
        return names


def refusal(text: str, code: str, field: str = "_schema") -> ValidationError:
    """The complaint of a field; of a whole schema where it names the field."""
    return ValidationError([Reason(text, code)], field)
