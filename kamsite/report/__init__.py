"""Findings to text, JSON and CI formats."""
