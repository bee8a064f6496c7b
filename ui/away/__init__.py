"""What the system says when nobody sits here any more: sleep, the screen lock, another user."""
