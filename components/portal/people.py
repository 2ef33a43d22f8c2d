"""Who is there: the one file that asks Streamlit, which alone knows who has signed in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from components.portal.runs.access import Person
from components.portal.settings import settings


def person() -> Person | None:
    """Who looks at this page; None where nobody signs in."""
    if not settings().sign_in.required:
        return None
    import streamlit as st  # a server that shows no pages has none

    return _of(st.user.to_dict()) if st.user.is_logged_in else None


def _of(told: Mapping[str, object]) -> Person:
    """A person by what the provider vouches for: its own address, and whom it means by the subject."""
    vouched = json.dumps([told.get("iss"), told.get("sub")])
    name = next((str(told[claim]) for claim in ("name", "email") if told.get(claim)), "somebody")
    return Person(hashlib.sha256(vouched.encode()).hexdigest(), name)
