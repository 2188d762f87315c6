"""What expressions mean. A new sense is a class here with `place`, and rules that build it."""

from timeline.reading.meanings.base import Meaning, Placed
from timeline.reading.meanings.cycles import (
    Cycle,
    DatedWeekday,
    DayOfMonth,
    DayOfYear,
    Holiday,
    PartOfYear,
    Weekday,
    Weekend,
    day_of_year,
)
from timeline.reading.meanings.edges import Approximate, Bounded, EarlyOrLate, NewYear, OfTheYear, SoFar, TurnOf
from timeline.reading.meanings.fixed import CenturyBefore, Fixed, Numeric, ShortYear, day_of
from timeline.reading.meanings.habits import each_turn
from timeline.reading.meanings.lengths import AnyWeekday, EachTurn, Every, Length, Pointer
from timeline.reading.meanings.offsets import AHEAD, OVER, Away, Base, In, InTense, Offset, Running, Window
from timeline.reading.meanings.parts import EndingWith, EndOf, NthPart
from timeline.reading.meanings.picked import Pick, Picked
from timeline.reading.meanings.quantities import Quantity
from timeline.reading.meanings.ranges import RangeStart, Stretch, begin_range
from timeline.reading.meanings.reported import QuarterBefore, Reported, ReportedIn
from timeline.reading.meanings.times import Clock, DayPart, Overnight, SmallHours, Zone
from timeline.reading.meanings.told import Holding, Naming, Near, On, Told, ToldTurn
from timeline.reading.meanings.told_days import ToldDay, ToldWeekday
from timeline.reading.meanings.within import Named, NthWeekday, PeriodEnding, SameDay, SameMonth, Within

__all__ = [
    "AHEAD", "OVER", "AnyWeekday", "Approximate", "Away", "Base", "Bounded", "CenturyBefore", "Clock", "Cycle",
    "DatedWeekday", "DayOfMonth", "DayOfYear", "DayPart", "EachTurn", "EarlyOrLate", "EndOf", "EndingWith", "Every",
    "Fixed", "Holding", "Holiday", "In", "InTense", "Length", "Meaning", "Named", "Naming", "Near", "NewYear",
    "NthPart", "NthWeekday", "Numeric", "OfTheYear", "Offset", "On", "Overnight", "PartOfYear", "PeriodEnding", "Pick",
    "Picked", "Placed", "Pointer", "Quantity", "QuarterBefore", "RangeStart", "Reported", "ReportedIn", "Running",
    "SameDay", "SameMonth", "ShortYear", "SmallHours", "SoFar", "Stretch", "Told", "ToldDay", "ToldTurn",
    "ToldWeekday", "TurnOf", "Weekday", "Weekend", "Window", "Within", "Zone", "begin_range", "day_of", "day_of_year",
    "each_turn",
]  # fmt: skip
