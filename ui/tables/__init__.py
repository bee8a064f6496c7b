"""Tables of many rows: models, filters and the delegates that paint them."""
