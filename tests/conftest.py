"""What every test shares: how the drawn cases (Hypothesis) are judged."""

from hypothesis import HealthCheck, settings

# How long a machine takes says nothing of the program; the first drawn text of a clean checkout
# builds Hypothesis' own tables for two seconds.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
