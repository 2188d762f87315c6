"""A timeline's chart alone, for a frame in somebody's page."""

from dataclasses import replace

from flask import Blueprint, redirect, render_template
from werkzeug import Response

from api.context import archive
from web.pages.context import View
from web.pages.summary import summary
from web.pages.today import settled_address

blueprint = Blueprint("embed", __name__)


@blueprint.get("/embed/timelines/<id>")
def show(id: str) -> str | Response:
    if settled := settled_address():
        return redirect(settled)
    timeline = archive().timelines.get(id)
    view = View.asked()
    query = replace(view.query, timeline=timeline.id)
    told = summary(archive().events.summary(query), query)
    return render_template("embed.html", timeline=timeline, asked=view, view=view.of(timeline), summary=told)
