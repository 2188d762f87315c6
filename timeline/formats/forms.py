"""The forms that a timeline takes outside, by their names: a new one is a module and a line here."""

from timeline.formats.sheet import CSV, EXCEL
from timeline.formats.timelinejs import TIMELINE_JS
from timeline.formats.timesketch import TIMESKETCH
from timeline.formats.whole import JSON

FORMS = {form.name: form for form in (JSON, CSV, EXCEL, TIMELINE_JS, TIMESKETCH)}
