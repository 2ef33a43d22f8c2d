"""What a person gives, as one sequence that a model reads, and how its tokens are shown.

It is all text; no model runs.

- ``encode`` makes ids of a prompt, ``chat`` renders messages, ``spans`` finds each token's characters.
- ``labels`` names tokens for people, ``visible`` shows what is invisible, ``byte_tokens`` joins byte pieces.
- ``words`` merges tokens into words; ``checks`` are of single numbers that callers give.
"""
