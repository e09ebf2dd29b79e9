"""Facts and figures to findings: is this a good plan? One check, one file."""
