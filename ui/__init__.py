"""The client's screens: what a person sees and does."""

from ui.none_kept import keep_constants

keep_constants()
