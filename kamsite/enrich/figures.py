"""Figures: everything computed about one account, in the order in which one figure needs another."""

from __future__ import annotations
