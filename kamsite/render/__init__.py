"""Everything known to pages; charts and graphs. The only place that knows jinja2 and graphviz."""
