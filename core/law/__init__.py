"""The law: rules, figures, what a household may receive. No screen, no store, no network."""
