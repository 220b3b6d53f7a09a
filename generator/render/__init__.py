"""Page + a docxtpl template → the bytes of a .docx. Knows nothing of YAML."""

from generator.render.base_templates import load_template, template_path
from generator.render.rendering import render

__all__ = ["load_template", "render", "template_path"]
