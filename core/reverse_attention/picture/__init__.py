"""What is drawn of a result, and the page that draws it.

- ``picture`` holds nodes, links and paths, ``prune`` what of them is drawn, ``token_strip`` the sequence.
- ``wire`` packs them for the browser; ``page`` writes one HTML file.
- ``describe`` has the words beside a picture, ``numbers`` writes its figures.
- ``assets`` reads the built drawing in ``static/``.
"""
