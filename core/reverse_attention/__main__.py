"""``python -m reverse_attention``: see ``cli``."""

import sys

from .cli import main

sys.exit(main())
