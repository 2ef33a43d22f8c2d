"""Learn how to read the pictures: short steps on real traces, each with a question."""

from components.learn.frame import show_steps
from components.learn.steps import STEPS
from components.shell import in_dashboard

in_dashboard()
show_steps(STEPS)
