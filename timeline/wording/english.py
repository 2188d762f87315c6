"""The words of English, in which dates are told unless another language is asked for."""

from timeline.wording.words import Words


def _century(number: int) -> str:
    count = abs(number)
    suffix = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"the {count}{suffix} century{'' if number > 0 else ' BC'}"


ENGLISH = Words(
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
)  # fmt: skip
