"""Official Vietnamese correspondence: from YAML to the page of Decree 30/2020/NĐ-CP."""

__version__ = "0.1.0"
