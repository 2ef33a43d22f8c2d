"""Who is there: the one file that asks Streamlit, which alone knows who has signed in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from components.portal.runs.access import Person
from components.portal.settings import settings


def person() -> Person | None:
    """Who looks at this page; None where nobody signs in, or not yet.

    Raises:
        ValueError: the provider does not say who it is.
    """
    claims = _claims()
    return _of(claims) if claims else None


def is_outside() -> bool:
    """Whether the door, where people sign in, is all that there is to see."""
    try:
        return settings().sign_in.required and person() is None
    except ValueError:  # the door tells of it
        return True


def is_operator() -> bool:
    """Whether this person may see the operator's page: where people sign in, those who are named.

    The provider must have verified the address: where it has not, people may give themselves any.
    """
    if not settings().server.operator_page:
        return False
    if not settings().sign_in.required:
        return True
    claims = _claims()
    known = {address.casefold() for address in settings().sign_in.operators}
    return claims.get("email_verified") is True and str(claims.get("email", "")).casefold() in known


def sign_in() -> None:
    """Send the browser to the provider.

    Raises:
        ValueError: none is set up here.
    """
    import streamlit as st
    from streamlit.errors import StreamlitAuthError

    try:
        st.login()
    except StreamlitAuthError as error:
        raise ValueError(
            "Nobody can sign in here yet: whoever runs this dashboard must name a provider under [auth] in "
            "Streamlit's secrets.toml, and install the extra 'sign-in'."
        ) from error


def sign_out() -> None:
    """End the visit here and, where it can, at the provider."""
    import streamlit as st

    st.logout()


def _claims() -> Mapping[str, object]:
    """What the provider says of who has signed in; nothing where nobody has."""
    if not settings().sign_in.required:
        return {}
    import streamlit as st  # a server that shows no pages has none

    claims = st.user.to_dict()
    return claims if claims.get("is_logged_in") is True else {}


def _of(claims: Mapping[str, object]) -> Person:
    """A person by what the provider vouches for: itself, and the subject by which it knows people."""
    issuer, subject = claims.get("iss"), claims.get("sub")
    if not (isinstance(issuer, str) and issuer and isinstance(subject, str) and subject):
        raise ValueError(
            "The provider does not say who you are ('iss' and 'sub' are missing). Sign out and in again, or "
            "tell whoever runs this dashboard."
        )
    name = next((str(claims[claim]) for claim in ("name", "email") if claims.get(claim)), "somebody")
    return Person(hashlib.sha256(json.dumps([issuer, subject]).encode()).hexdigest(), name)
