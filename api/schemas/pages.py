"""Lists that go out, page by page."""

from marshmallow import fields

from api.schemas.answers import CountedEntitySchema, EventSchema, ReadExpressionSchema, SourceSchema, TimelineSchema
from api.schemas.base import Output


class PageSchema(Output):
    """Some of a list."""

    next = fields.String(
        allow_none=True, metadata={"description": "The address of the next page; null: this is the last."}
    )


class ArticlePageSchema(PageSchema):
    """Articles, the last added first."""

    articles = fields.List(fields.Nested(SourceSchema))


class EventPageSchema(PageSchema):
    """Events, in the order that was asked for."""

    events = fields.List(fields.Nested(EventSchema))


class EntityPageSchema(PageSchema):
    """Entities, those of the most events first."""

    entities = fields.List(fields.Nested(CountedEntitySchema))


class TimelineListSchema(Output):
    """All timelines."""

    timelines = fields.List(fields.Nested(TimelineSchema))


class ExpressionListSchema(Output):
    """The time expressions of a text, in its order."""

    expressions = fields.List(fields.Nested(ReadExpressionSchema))


class FigureSchema(Output):
    """A Plotly figure: hand it to `Plotly.newPlot`."""

    data = fields.List(fields.Dict())
    layout = fields.Dict()
    config = fields.Dict()


class HealthSchema(Output):
    """That the service answers."""

    status = fields.String(metadata={"example": "ok"})
