"""The kinds that the phrases of several rules are."""

DAY = ("DAY_WHEN", "WHEN")
CYCLE = ("CYCLE", "WHEN")
DAY_CYCLE = ("DAY_WHEN", "DAY_CYCLE", "CYCLE", "WHEN")
YEAR = ("YEAR_WHEN", "PERIOD", "WHEN")
YEARS = ("YEARS", "PERIOD", "WHEN")
TOLD_YEAR = ("TOLD_YEAR", "PERIOD", "WHEN")
PERIOD = ("PERIOD", "WHEN")
BESIDE = ("BESIDE", "WHEN")
PART_BESIDE = ("PART_BESIDE", "WHEN")
TIME = ("TIME", "WHEN")
WHEN = ("WHEN",)
QUANTITY = ("QUANTITY",)
