"""Open a trace from its file: its picture, without the model, and a check against the model."""

from components.saved_trace import saved_trace
from components.shell import in_dashboard

in_dashboard()
saved_trace()
