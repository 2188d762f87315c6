"""An article of fifteen sentences that each tell of one event: ten dated relative to its publish date, five not."""

RELATIVE = (
    "The council met on Monday.",
    "The mayor resigned last week.",
    "The bank opened yesterday.",
    "The court freed a banker three days ago.",
    "The museum closed last month.",
    "The minister visited Paris on Thursday.",
    "The company hired a director two weeks ago.",
    "The river flooded the town last year.",
    "The team lost the cup last winter.",
    "The singer died in May.",
)
ABSOLUTE = (
    "The bridge opened in 1962.",
    "The war ended in 1945.",
    "The tower fell on 3 March 1981.",
    "The school burned in June 1999.",
    "The king died in 1936.",
)
TEXT = "\n\n".join((*RELATIVE[:5], *ABSOLUTE, *RELATIVE[5:]))
