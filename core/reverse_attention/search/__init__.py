"""The two graphs in which paths are sought, and the searches through them.

- ``layer``: one layer's attention, a hop for each earlier token; beam search (``beam``), or exact
  (``hops``, ``best_paths``, ``exact``); ``walk`` says what all its paths carry.
- ``network``: all layers with the residual stream; ``routes`` finds the best routes and what all carry,
  ``token_paths`` routes added up over layers (``token_trace``), whose weights ``held_rows`` holds;
  ``needed_hops`` are the hops of most of them.
- ``kbest`` keeps the k best of many, ``diverse`` those that differ enough, ``settings`` what both take.
"""
