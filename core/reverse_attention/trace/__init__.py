"""The story: a prompt is captured, a trace is asked of its record, and paths become a result.

- ``tracer`` is the way in; ``request`` makes out what a trace asks, ``assemble`` puts tokens to paths.
- ``verify`` runs a saved trace again; ``overview`` reads what heads did along its paths.
"""
