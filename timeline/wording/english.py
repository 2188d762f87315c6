"""The words of English, in which dates are told unless another language is asked for."""

from timeline.wording.words import ChartWords, Words


def _century(number: int) -> str:
    count = abs(number)
    suffix = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"the {count}{suffix} century{'' if number > 0 else ' BC'}"


_CHART = ChartWords(
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    lengths=("{} y", "{} mo", "{} wk", "{} d", "{} h", "{} min"),
    empty="{} without events",
    left_out="{} not shown",
    events=("{:,} event", "{:,} events"),
    among="among them: {}",
    more=("+{}", "+{}k", "+{}M"),
    bases={
        "stated": "the text states the date",
        "resolved": "worked out from the words",
        "inferred": "inferred",
        "manual": "set by a person",
    },
    disputed="denied",
    legend=(
        "date stated", "concluded", "somewhere in it", "lasts", "perhaps", "surely", "open end", "denied", "many",
    ),
    unnamed={"source": "Without a source", "entity": "Without a name", "place": "Without a place"},
    others="Others",
    everything="All events",
    nothing="No events.",
    across="{}. From left to right: {}.",
    lanes=" Lanes: {}.",
    comma=", ",
)  # fmt: skip

ENGLISH = Words(
    tag="en",
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    day="{}",
    before_christ="{} BC",
    after_christ="AD {}",
    quarters=("first quarter of {}", "second quarter of {}", "third quarter of {}", "fourth quarter of {}"),
    halves=("first half of {}", "second half of {}"),
    seasons=("spring {}", "summer {}", "autumn {}", "winter {}"),
    decade="the {}s".format,
    century=_century,
    article="the ",
    thirds=("early {}", "mid-{}", "late {}"),
    timed="{}, {}",
    unknown="date unknown",
    about="about {}",
    until="until {}",
    by="by {}",
    since="since {}",
    later="{} or later",
    either=" or ",
    to=" to ",
    plural=lambda number: int(number != 1),
    lengths=(
        ("{} year", "{} years"), ("{} month", "{} months"), ("{} week", "{} weeks"),
        ("{} day", "{} days"), ("{} hour", "{} hours"), ("{} minute", "{} minutes"),
    ),
    chart=_CHART,
)  # fmt: skip
