"""The machinery that reckons rules: values, words, figures, rulebook. Knows no programme."""
