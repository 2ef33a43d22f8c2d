"""Numbers as people read them: two or three significant digits, and no 0 or 100 % of what is neither.

``format.ts`` writes the same in the browser.
"""

from __future__ import annotations

_MINUS = "−"


def number(value: float) -> str:
    """0.31, 0.052, 3.1e−5, −1.36, 12.4, 123."""
    size = abs(value)
    if size == 0:
        text = "0"
    elif size < 0.001:
        text = f"{size:.1e}".replace("e-0", f"e{_MINUS}").replace("e-", f"e{_MINUS}")
    elif size < 0.1:
        text = f"{size:.2g}"
    elif size < 10:
        text = f"{size:.2f}"
    else:
        text = f"{size:.1f}" if size < 100 else f"{size:.0f}"
    return f"{_MINUS}{text}" if value < 0 else text


def percent(share: float, *, tenths: bool = False) -> str:
    """44 %, 6.1 %, 0.18 %; over 99.9 % and under 0.01 % where rounding would say all or nothing.

    Args:
        share: from 0 to 1.
        tenths: 44.1 % and not 44 %, for shares that are compared with each other.
    """
    if 0 < share < 0.0001:
        return "under 0.01 %"
    if 0.999 < share < 1:
        return "over 99.9 %"
    value = 100 * share
    if value < 1:
        return f"{value:.2g} %"
    has_tenths = value < 9.95 or 99 < value < 100 or (tenths and value < 99.95)
    return f"{value:.1f} %" if has_tenths else f"{value:.0f} %"


def counted(n: int, noun: str) -> str:
    """1 path, 5 paths."""
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"
