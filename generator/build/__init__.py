"""From the directives of a workspace to its documents: everything that changed and nothing else."""
