"""The words of Arabic; its numbers in the digits that news writes from Morocco to Lebanon, and that charts have."""

from timeline.wording.words import Words

_DECADES = (
    "العقد الأول من", "العقد الثاني من", "عشرينيات", "ثلاثينيات", "أربعينيات",
    "خمسينيات", "ستينيات", "سبعينيات", "ثمانينيات", "تسعينيات",
)  # fmt: skip


def _decade(year: int) -> str:
    return f"{_DECADES[year // 10 % 10]} {_century(year // 100 + 1)}"


def _century(number: int) -> str:
    return f"القرن {abs(number)}{'' if number > 0 else ' ق.م'}"


ARABIC = Words(
    months=(
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
        "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ),
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
)  # fmt: skip
