"""Raw dumps of scraped articles in; the article out, with a reason for every line removed."""

__version__ = "1.0.0"
__all__ = [
    "Cleaned", "Cleaner", "CleanerError", "Document", "DocumentError", "RuleError", "Settings",
    "SettingsError", "__version__", "explain", "render",
]  # fmt: skip

TYPE_CHECKING = False  # importing `typing` would cost as much as starting Python
if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.errors import CleanerError, DocumentError, RuleError, SettingsError
    from cleaner.explaining import explain
    from cleaner.model import Document
    from cleaner.result import Cleaned
    from cleaner.settings import Settings
    from cleaner.writers import render

_MODULES = {
    "Cleaned": "cleaner.result",
    "Cleaner": "cleaner.api",
    "CleanerError": "cleaner.errors",
    "Document": "cleaner.model",
    "DocumentError": "cleaner.errors",
    "RuleError": "cleaner.errors",
    "Settings": "cleaner.settings",
    "SettingsError": "cleaner.errors",
    "explain": "cleaner.explaining",
    "render": "cleaner.writers",
}


def __getattr__(name: str) -> object:  # imported on first use: ``import cleaner`` stays cheap
    if name in _MODULES:
        from importlib import import_module

        return getattr(import_module(_MODULES[name]), name)
    raise AttributeError(f"module 'cleaner' has no attribute {name!r}")


def __dir__() -> list[str]:  # for completion in a shell
    return sorted({*globals(), *__all__})
