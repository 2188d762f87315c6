"""What a person writes, to a time: words, EDTF, or the four points."""

from timeline.written.forms import Form, Written, read_form

__all__ = ["Form", "Written", "read_form"]
