"""Lists that go out, page by page."""

from marshmallow import fields, validate

from api.schemas.answers import CountedEntitySchema, EventSchema, ReadExpressionSchema, SourceSchema, TimelineSchema
from api.schemas.base import Output
from api.schemas.changes import RevisionSchema
from api.schemas.problems import ProblemSchema
from timeline.store.query import Relation


class MarkSchema(Output):
    """A place in a snippet, in code points."""

    start = fields.Integer(metadata={"example": 4})
    end = fields.Integer(metadata={"example": 10})


class SnippetSchema(Output):
    """Words of a title, a quote or a text in which something was found. Plain text: the marks are beside it."""

    field = fields.String(metadata={"example": "title"})
    text = fields.String(metadata={"example": "The bridge opened"})
    start = fields.Integer(metadata={"description": "Where they begin in that title, quote or text.", "example": 0})
    marks = fields.List(fields.Nested(MarkSchema))


class PageSchema(Output):
    """Some of a list."""

    next = fields.String(
        allow_none=True,
        metadata={
            "description": "The address of the next page; null: this is the last.",
            "example": "/api/v1/articles?cursor=Wzdd",
        },
    )


class FoundArticleSchema(SourceSchema):
    """An article without its text, and where what was searched for stands in it."""

    sometimes = frozenset({"snippets"})

    snippets = fields.List(fields.Nested(SnippetSchema), metadata={"description": "Only where `q` is given."})


class ArticlePageSchema(PageSchema):
    """Articles, the last added first."""

    articles = fields.List(fields.Nested(FoundArticleSchema))


class FoundEventSchema(EventSchema):
    """An event, or the fields of it that were asked for, and where what was searched for stands in it."""

    sometimes = frozenset({"snippets", *EventSchema._declared_fields})

    snippets = fields.List(fields.Nested(SnippetSchema), metadata={"description": "Only where `q` is given."})


class TotalSchema(Output):
    """How many there are on all pages."""

    value = fields.Integer(metadata={"example": 312})
    relation = fields.String(
        validate=validate.OneOf([relation.value for relation in Relation]),
        metadata={"description": "`at_least`: there may be more than were counted; so of each count of the facets."},
    )


class FacetSchema(Output):
    """A value that events can be told apart by, as the filter takes it; what it is called; how many events have it."""

    value = fields.String(metadata={"example": "ent_5d41402abc4b2a76"})
    label = fields.String(metadata={"example": "Lloyd Austin"})
    count = fields.Integer(metadata={"example": 12})


class FacetsSchema(Output):
    """For each filter the values that most events have, at most 50: the count is what the list with it has."""

    entity = fields.List(fields.Nested(FacetSchema))
    place = fields.List(fields.Nested(FacetSchema))
    source = fields.List(fields.Nested(FacetSchema))
    precision = fields.List(fields.Nested(FacetSchema))
    basis = fields.List(fields.Nested(FacetSchema))
    status = fields.List(fields.Nested(FacetSchema))
    factuality = fields.List(fields.Nested(FacetSchema))
    year = fields.List(fields.Nested(FacetSchema))


class EventPageSchema(PageSchema):
    """Events, in the order that was asked for."""

    sometimes = frozenset({"facets"})

    events = fields.List(fields.Nested(FoundEventSchema))
    total = fields.Nested(TotalSchema)
    facets = fields.Nested(FacetsSchema, metadata={"description": "Only where `facets=true`."})


class EntityPageSchema(PageSchema):
    """Entities, those of the most events first."""

    entities = fields.List(fields.Nested(CountedEntitySchema))


class TimelinePageSchema(PageSchema):
    """Timelines, in the order in which they were made."""

    timelines = fields.List(fields.Nested(TimelineSchema))


class RevisionPageSchema(PageSchema):
    """Revisions, the last first."""

    revisions = fields.List(fields.Nested(RevisionSchema))


class ExpressionListSchema(Output):
    """The time expressions of a text, in its order."""

    expressions = fields.List(fields.Nested(ReadExpressionSchema))


class WithinSchema(Output):
    """A stretch of time in seconds since 1970, half-open; null: open."""

    start = fields.Integer(allow_none=True, metadata={"example": -315619200})
    end = fields.Integer(allow_none=True, metadata={"example": 0})


class BatchResultSchema(Output):
    """What came of one line of a batch: the article that is kept now, or the problem with the line."""

    sometimes = frozenset({"id", "problem"})

    line = fields.Integer(metadata={"description": "Its number, from 1.", "example": 1})
    status = fields.Integer(
        metadata={"description": "201: new; 200: here already; else the problem's.", "example": 201}
    )
    id = fields.String(metadata={"example": "art_5d41402abc4b2a76"})
    problem = fields.Nested(ProblemSchema)


class FigureSchema(Output):
    """A Plotly figure: hand it to `Plotly.newPlot`. `within` is the stretch that was asked for.

    `overview`, where it is asked for, has `columns`, each its left side in pixels and its part of the height, and
    `panels`, which say which time is where.
    """

    sometimes = frozenset({"overview"})

    data = fields.List(fields.Dict())
    layout = fields.Dict()
    config = fields.Dict()
    within = fields.Nested(WithinSchema)
    overview = fields.Dict()


class EditionSchema(Output):
    """Which state everything is in."""

    edition = fields.String(
        metadata={"description": "Another text as soon as anything is added or changed.", "example": "12.3"}
    )


class HealthSchema(Output):
    """That the service answers."""

    status = fields.String(metadata={"example": "ok"})
