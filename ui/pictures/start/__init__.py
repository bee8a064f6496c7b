"""Pictures of what stands before an office is open."""
