"""Document to AccountPlan or findings: can we read this? The only place that knows Cerberus."""
