"""Pictures of the papers and of the together view."""
