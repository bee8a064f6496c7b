"""A visit without Qt: gate, form, answers, what is written when, the estimate beside it."""
