"""The genogram: a household and those beside it as figures, and where each of them stands."""
