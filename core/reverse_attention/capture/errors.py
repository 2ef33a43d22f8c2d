"""What can go wrong with a capture, in words for the person who asked."""


class CaptureError(ValueError):
    """The model or the input has no attention to trace; the message says what to do."""
