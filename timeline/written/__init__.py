"""What a person writes, to a time: words, EDTF, or the four points."""

from timeline.written.forms import Form, Written, read_form
from timeline.written.words import either_day

__all__ = ["Form", "Written", "either_day", "read_form"]
