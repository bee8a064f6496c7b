"""What goes on while somebody works: giving way, and what the system says of the network."""
