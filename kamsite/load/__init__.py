"""Files to Documents, with the line and column of every key and value. Knows YAML, holds no opinion."""
