"""Graphs: who is tied to whom, laid out by Graphviz in a child process and drawn by us."""
