"""The model as people bring it, and what it says.

- ``load`` gets a model and its tokenizer by name or folder.
- ``placement`` says where it runs, ``provenance`` what ran.
- ``predictions`` are its probabilities; ``generate`` continues a text.
"""
