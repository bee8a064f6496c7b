"""The browser console of the Center's staff: plain pages over the verbs of the command line."""
