"""`python -m blijvend` is the command line."""

from blijvend.cli import main

main()
