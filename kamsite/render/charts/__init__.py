"""Charts: plain numbers and ready words in, a frozen drawing with coordinates out; theme/kam/parts draws it."""
