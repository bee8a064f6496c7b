"""The same nine results as a small country package of OpenFisca, to be measured beside ours.

Runs in an environment of its own (docs/figures.md says how to make it); nothing of ours is
imported there. Figures are those of our pack, facts those of the bench; the formulas are written
anew, in the style of OpenFisca, in whole numbers of 64 bits.
"""
