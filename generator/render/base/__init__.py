"""Builds the base templates from code: real docxtpl templates that Word opens and restyles.

`python -m generator.render.base` rebuilds `templates/`; the bytes depend on nothing but this code.
"""
