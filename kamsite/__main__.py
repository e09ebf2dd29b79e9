"""`python -m kamsite` is the command `kamsite`."""

from kamsite.cli import main

main()
