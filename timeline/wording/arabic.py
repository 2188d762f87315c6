"""The words of Arabic; its numbers in the digits that news writes from Morocco to Lebanon, and that charts have."""

from timeline.wording.words import ChartWords, Words

_DECADES = (
    "العقد الأول من", "العقد الثاني من", "عشرينيات", "ثلاثينيات", "أربعينيات",
    "خمسينيات", "ستينيات", "سبعينيات", "ثمانينيات", "تسعينيات",
)  # fmt: skip


def _decade(year: int) -> str:
    return f"{_DECADES[year // 10 % 10]} {_century(year // 100 + 1)}"


def _century(number: int) -> str:
    return f"القرن {abs(number)}{'' if number > 0 else ' ق.م'}"


def _plural(number: int) -> int:
    """None, one, two, a few (3, 103), many (11, 111), others (100)."""
    if number < 3:
        return number
    rest = number % 100
    return 5 if rest < 3 else 3 if rest < 11 else 4


_MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip

_CHART = ChartWords(
    months=_MONTHS,
    lengths=("{} سنة", "{} ش", "{} أ", "{} ي", "{} س", "{} د"),
    empty="{} بلا أحداث",
    left_out="{} خارج العرض",
    events=("لا أحداث", "حدث واحد", "حدثان", "{:,} أحداث", "{:,} حدثًا", "{:,} حدث"),
    among="منها: {}",
    more=("\u200e+{}", "\u200e+{}\u202fألف", "\u200e+{}\u202fمليون"),  # the sign keeps "+" on the left of the number
    bases={
        "stated": "تاريخ مذكور في النص",
        "resolved": "مستخلص من الكلمات",
        "inferred": "مستنتج",
        "manual": "حدّده شخص",
    },
    disputed="منفي",
    legend=(
        "تاريخ مذكور", "مستنتج", "في وقت ما خلاله", "يدوم مدة", "ربما", "يقينًا", "طرف مفتوح", "منفي", "أحداث كثيرة",
    ),
    unnamed={"source": "بلا مصدر", "entity": "بلا اسم", "place": "بلا مكان"},
    others="غيرها",
    everything="كل الأحداث",
    nothing="لا أحداث.",
    across="{}. من اليسار إلى اليمين: {}.",
    lanes=" المسارات: {}.",
    comma="، ",
)  # fmt: skip

ARABIC = Words(
    tag="ar",
    months=_MONTHS,
    day="{}",
    before_christ="{} ق.م",
    after_christ="{} م",
    quarters=("الربع الأول من {}", "الربع الثاني من {}", "الربع الثالث من {}", "الربع الرابع من {}"),
    halves=("النصف الأول من {}", "النصف الثاني من {}"),
    seasons=("ربيع {}", "صيف {}", "خريف {}", "شتاء {}"),
    decade=_decade,
    century=_century,
    article="",
    thirds=("أوائل {}", "منتصف {}", "أواخر {}"),
    timed="{}، {}",
    unknown="تاريخ غير معروف",
    about="نحو {}",
    until="حتى {}",
    by="بحلول {}",
    since="منذ {}",
    later="{} أو بعد ذلك",
    either=" أو ",
    to=" إلى ",
    plural=_plural,
    lengths=(
        ("{} سنة", "سنة واحدة", "سنتان", "{} سنوات", "{} سنة", "{} سنة"),
        ("{} شهر", "شهر واحد", "شهران", "{} أشهر", "{} شهرًا", "{} شهر"),
        ("{} أسبوع", "أسبوع واحد", "أسبوعان", "{} أسابيع", "{} أسبوعًا", "{} أسبوع"),
        ("{} يوم", "يوم واحد", "يومان", "{} أيام", "{} يومًا", "{} يوم"),
        ("{} ساعة", "ساعة واحدة", "ساعتان", "{} ساعات", "{} ساعة", "{} ساعة"),
        ("{} دقيقة", "دقيقة واحدة", "دقيقتان", "{} دقائق", "{} دقيقة", "{} دقيقة"),
    ),
    chart=_CHART,
    is_from_right=True,
)  # fmt: skip
