"""What every room stands on: diagnostics, errors, text, units, files. Knows nothing of the rest."""
