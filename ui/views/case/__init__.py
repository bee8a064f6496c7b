"""The case on screen: header, cards, and the dialogs that plan a visit or withdraw a consent."""
