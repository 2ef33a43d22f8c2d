"""What whoever runs the server looks at: its models, memory, queue and versions."""

from components.operator import operator_page
from components.shell import in_dashboard

in_dashboard()
operator_page()
