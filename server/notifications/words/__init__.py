"""What notices say, a module a language: `TEXTS` holds a title and a body by subject, `TERMS` words that stand in them.

In a text stand the facts of its notice: `{plate}`; instants with their format: `{end:%H:%M}`.
"""
