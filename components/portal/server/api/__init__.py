"""The same traces, comparisons and saved runs as on the pages, as JSON for programs.

1. ``calls`` is the table of what can be called: ``routes`` serves it, ``document`` describes it (OpenAPI).
2. ``tokens``: who calls, by a bearer token; cookies are not looked at, so no web page can call for somebody.
3. ``body`` reads what was sent, ``asked`` says what it may hold; what is wrong is told in a sentence.
4. ``traces`` and ``kept`` do the work in a thread, under the limits of the pages; whoever hangs up stops it.
5. ``refusals``: every failure is ``{"error": sentence}`` with the status that fits it.
"""
