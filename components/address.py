"""What is seen by names and texts, short and stable: from the address into widgets, and from widgets back.

1. ``take``: what an address, a link or this tab before a reload asks for.
2. Each widget whose value may be asked for is made by ``choose``, ``number``, ``several`` or ``switch``, or
   calls ``fill`` before it is made and ``shown`` after.
3. ``tell``: what was asked for and is not to be had is said, until something else is chosen.
4. ``query``, ``seen``, ``kept``: what the address, a link and this tab are told of what was shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import urlencode

import streamlit as st

from components.session import Key
from components.text import plain

T = TypeVar("T")


@dataclass
class _Asked:
    """Texts that are asked for; where they are not to be had, those shown at first in their place."""

    texts: tuple[str, ...]
    told: bool
    refused: bool = False
    instead: tuple[str, ...] | None = None


@dataclass(frozen=True)
class _Shown:
    texts: tuple[str, ...]
    usual: bool
    public: bool


@dataclass
class _Address:
    """A session's: what is still asked for, and what was shown, in this run and before."""

    asked: dict[str, _Asked] = field(default_factory=dict)
    before: dict[str, _Shown] = field(default_factory=dict)
    now: dict[str, _Shown] = field(default_factory=dict)


def begin() -> None:
    """Begin a run, in which nothing is shown yet."""
    _address().now.clear()


def take(texts: Mapping[str, Sequence[str]], *, told: bool = True) -> None:
    """Ask for these texts, each by the key of its widget.

    Args:
        texts: untrusted; the widgets read them.
        told: say what is not to be had of them.
    """
    _address().asked.update({key: _Asked(tuple(values), told) for key, values in texts.items()})


def wanted(key: str) -> tuple[str, ...] | None:
    """The texts that are asked for, as long as nothing was made of them."""
    asked = _address().asked.get(key)
    return None if asked is None or asked.refused else asked.texts


def is_told(key: str) -> bool:
    """Whether a link or an address asks for it, and not this tab itself before it was loaded anew."""
    return _address().asked[key].told


def settle(key: str) -> tuple[str, ...] | None:
    """The texts that are asked for, which are asked for no more."""
    texts = wanted(key)
    _address().asked.pop(key, None)
    return texts


def fill(key: str, read: Callable[[tuple[str, ...]], Any]) -> None:
    """Give the widget of this key the value that is asked for.

    Args:
        key: of a widget that comes next.
        read: the value of texts; raises a ValueError where they give none.
    """
    texts = wanted(key)
    if texts is None:
        return
    try:
        st.session_state[key] = read(texts)
    except ValueError:
        _address().asked[key].refused = True
    else:
        del _address().asked[key]


def shown(key: str, *texts: str, usual: Sequence[str] = (), public: bool = True) -> None:
    """To be told what a widget shows.

    Args:
        key: the widget's.
        texts: its value; several where it is a list.
        usual: what it shows until something is chosen.
        public: let it stand in the address, which servers log.
    """
    one = _Shown(texts, texts == tuple(usual), public)
    _address().now[key] = _address().before[key] = one
    asked = _address().asked.get(key)
    if asked is None:
        return
    if asked.instead not in (None, texts):
        del _address().asked[key]
    asked.instead = texts


def choose(
    widget: Callable[..., Any], label: str, names: Mapping[T, str], *, key: str, usual: T, **more: Any
) -> T:
    """A widget of options.

    Args:
        widget: such as ``st.selectbox``.
        label: its label.
        names: the options, each with its name for people; a link has it as ``str`` gives it.
        key: its key.
        usual: the option that it has at first.
        more: arguments of the widget.
    """
    fill(key, lambda texts: _one_of(names, texts))
    chosen: T = widget(
        label, list(names), key=key, format_func=names.__getitem__, persist_state="session", **more
    )
    shown(key, str(chosen), usual=(str(usual),))
    return chosen


def number(
    widget: Callable[..., Any], label: str, least: T, most: T, usual: T, *step: T, key: str, **more: Any
) -> T:
    """A widget of numbers, whole ones where the usual one is."""

    def read(texts: tuple[str, ...]) -> Any:
        value = type(usual)(_only(texts))  # type: ignore[call-arg]
        if not least <= value <= most:  # type: ignore[operator]
            raise ValueError(f"{value} is not from {least} to {most}")
        return value

    fill(key, read)
    chosen: T = widget(label, least, most, usual, *step, key=key, persist_state="session", **more)
    shown(key, str(chosen), usual=(str(usual),))
    return chosen


def several(label: str, options: Sequence[T], *, key: str, **more: Any) -> list[T]:
    """A multiselect, empty at first."""
    names = {option: str(option) for option in options}
    fill(key, lambda texts: [_one_of(names, (text,)) for text in texts])
    chosen: list[T] = st.multiselect(label, options, key=key, persist_state="session", **more)
    shown(key, *map(str, chosen))
    return chosen


def switch(label: str, usual: bool, *, key: str, **more: Any) -> bool:
    """A toggle."""
    fill(key, lambda texts: _one_of({True: "true", False: "false"}, texts))
    is_on: bool = st.toggle(label, usual, key=key, persist_state="session", **more)
    shown(key, str(is_on).lower(), usual=(str(usual).lower(),))
    return is_on


def _one_of(names: Mapping[T, str], texts: tuple[str, ...]) -> T:
    """The option that a text gives, by itself or, as in older links, by its name."""
    wanted_text = _only(texts).strip().casefold()
    for option, name in names.items():
        if wanted_text in (str(option).casefold(), name.casefold()):
            return option
    raise ValueError(f"{wanted_text} is no option")


def _only(texts: tuple[str, ...]) -> str:
    (text,) = texts
    return text


def tell(keys: Iterable[str]) -> None:
    """Say which of these settings are asked for in vain."""
    for key in sorted(_address().asked.keys() & set(keys)):
        asked = _address().asked[key]
        instead = (
            "has no effect here"
            if asked.instead is None
            else f"is not to be had here, but {_list(asked.instead)}"
        )
        if asked.told:
            st.warning(plain(f"The address asks for {key}={_list(asked.texts)}, which {instead}."))


def _list(texts: tuple[str, ...]) -> str:
    return ", ".join(texts) or "nothing"


def query() -> str:
    """What the address may say of this page: settings that are not the usual ones, nothing that was typed."""
    public = {key: one for key, one in _address().now.items() if one.public}
    if all(one.usual for one in public.values()):
        return ""
    # An example is told in any case: an address with settings and no text opens nothing.
    told = (Key.EXAMPLE, Key.PAIR)
    return urlencode(
        {key: one.texts for key, one in public.items() if key in told or not one.usual}, doseq=True
    )


def seen() -> dict[str, tuple[str, ...]]:
    """What this page shows."""
    return {key: one.texts for key, one in _address().now.items() if one.texts}


def kept() -> dict[str, tuple[str, ...]]:
    """What any page has shown, and what is asked for and was not shown yet."""
    asked = {key: one.texts for key, one in _address().asked.items()}
    return asked | {key: one.texts for key, one in _address().before.items() if one.texts}


def _address() -> _Address:
    address: _Address = st.session_state.setdefault(Key.ADDRESS, _Address())
    return address
