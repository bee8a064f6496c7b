"""The Center's orders on the laptop's side: believed by their signature, obeyed before all else."""
