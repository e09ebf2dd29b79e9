"""SMART: an objective's five letters, one file each, and what they read in words."""
