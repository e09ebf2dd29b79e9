"""The nouns: facts as frozen dataclasses, one file per noun, and the values every floor shares. Standard library only."""
