"""``cleaner completion``: what makes a shell complete our commands and options."""

import click

from cleaner.cli._options import everywhere
from cleaner.cli._terminal import write


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@everywhere
def completion(shell: str) -> None:
    """Print the completion script for SHELL.

    \b
    Examples:
      cleaner completion bash >> ~/.bashrc
      cleaner completion zsh >> ~/.zshrc
      cleaner completion fish > ~/.config/fish/completions/cleaner.fish
    """
    from click.shell_completion import BashComplete, FishComplete, ZshComplete

    from cleaner.cli._program import program

    kind = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}[shell]
    complete = kind(program, {}, "cleaner", "_CLEANER_COMPLETE")
    # `source()` of bash would start a bash to ask for its version; the text needs none.
    write(complete.source_template % complete.source_vars() + "\n")
