"""``cleaner completion``: shell completion scripts."""

import click

from cleaner.cli._options import common_options
from cleaner.cli._terminal import write_result


@click.command(no_args_is_help=True)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@common_options
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
    # BashComplete.source() starts bash to check its version; the script does not depend on it.
    write_result(complete.source_template % complete.source_vars() + "\n")
