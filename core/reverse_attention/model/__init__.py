"""The model as people bring it, and what it says.

- ``load`` gets a model and its tokenizer by name or folder: ``folder`` looks at its files, ``hub`` fetches
  them, ``size`` says whether they fit, ``kinds`` which class reads them, ``completeness`` if all was there.
- ``adapter`` adds a LoRA adapter to its base.
- ``placement`` says where it runs, ``provenance`` what ran, ``names`` how that may be called elsewhere.
- ``predictions`` are its probabilities; ``generate`` continues a text.
"""
