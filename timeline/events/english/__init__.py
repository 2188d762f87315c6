"""English, as far as events need it: words and their kinds; nothing here knows of texts."""
