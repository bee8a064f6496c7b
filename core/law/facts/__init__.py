"""The facts of a household: the stored ones, how they are told, what formulas read of them."""
