"""Open a trace again from its file: the same picture without the model, and a check against it."""

from components.saved_trace import saved_trace
from components.shell import in_dashboard

in_dashboard()
saved_trace()
