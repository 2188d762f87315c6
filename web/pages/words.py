"""What pages call the values that events can be told apart by, and the choices of a form."""

from timeline.calendar import Unit
from timeline.charts import LaneBy, Scaling
from timeline.events.values import Basis, Factuality
from timeline.store.records import Status, Visibility

BASES = {
    Basis.STATED.value: "Stated in the text",
    Basis.RESOLVED.value: "Worked out from the words",
    Basis.INFERRED.value: "Inferred",
    Basis.MANUAL.value: "Set by a person",
}
STATUSES = {
    Status.MACHINE.value: "Not confirmed",
    Status.CONFIRMED.value: "Confirmed",
    Status.CORRECTED.value: "Corrected",
    Status.REJECTED.value: "Rejected",
    Status.MANUAL.value: "Added by hand",
}
FACTUALITIES = {factuality.value: factuality.value.capitalize() for factuality in Factuality}
LANES = {LaneBy.SOURCE.value: "by source", LaneBy.ENTITY.value: "by name", LaneBy.PLACE.value: "by place"}
SCALES = {
    Scaling.SEGMENTED.value: "in panels",
    Scaling.LINEAR.value: "true to time",
    Scaling.EQUAL.value: "event by event",
}
VISIBILITIES = {
    Visibility.PRIVATE.value: "private",
    Visibility.UNLISTED.value: "for who has the address",
    Visibility.PUBLIC.value: "public",
}
PRECISIONS = {unit.value: unit.value for unit in Unit}

WORDS = {
    "BASES": BASES,
    "STATUSES": STATUSES,
    "FACTUALITIES": FACTUALITIES,
    "LANES": LANES,
    "SCALES": SCALES,
    "VISIBILITIES": VISIBILITIES,
    "PRECISIONS": PRECISIONS,
}
"""All of them by the names that templates know."""
