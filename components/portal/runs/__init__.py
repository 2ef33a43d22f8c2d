"""What is kept on the server: traces and comparisons that somebody saved, found again, shared or not.

1. ``saved``: a JSON text becomes a ``Saved`` only if the library's own reader takes it.
2. ``access``: whom a run belongs to, and the three questions: who finds, opens and changes it.
3. ``store``: saving, changing, deleting and finding, each as one transaction of ``database``.
4. ``file`` is a run to take along: the content, and beside it title, tags and note.
5. ``tables`` are the tables; ``migrations`` make them of nothing and of what an older version left,
   under a lock, the first time that a database is used.
6. ``faults``: what is wrong with a database, in sentences that say what to do.

Nothing here imports Streamlit or torch: a server that only lists runs is up at once.
"""
