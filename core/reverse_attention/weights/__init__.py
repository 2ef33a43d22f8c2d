"""Edge weights: how attention, or what it carries, is shared out over a node's edges.

- ``methods`` weighs a record by ``rollout`` or, in ``vectors``, by ``norm`` and ``ifr``.
- ``heads`` puts the heads of a layer together; ``sinks`` are positions that take much and mean little,
  ``found_sinks`` finds them by that.
- ``cache`` keeps weights with their record.
"""
