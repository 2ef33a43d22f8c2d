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


def is_operator() -> bool:
    """Whether this person may see the operator's page: where people sign in, those who are named."""
    if not settings().server.operator_page:
        return False
    if not settings().sign_in.required:
        return True
    import streamlit as st

    told = st.user.to_dict() if st.user.is_logged_in else {}
    known = {address.casefold() for address in settings().sign_in.operators}
    return told.get("email_verified", True) is True and str(told.get("email", "")).casefold() in known


def _of(told: Mapping[str, object]) -> Person:
    """A person by what the provider vouches for: its own address, and whom it means by the subject."""
    vouched = json.dumps([told.get("iss"), told.get("sub")])
    name = next((str(told[claim]) for claim in ("name", "email") if told.get(claim)), "somebody")
    return Person(hashlib.sha256(vouched.encode()).hexdigest(), name)
