"""Facts to figures: one figure, one file, one pure function, one frozen result type."""
