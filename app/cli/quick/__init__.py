"""Commands that are typed all day, a module each; see ``app.cli.loading``."""
