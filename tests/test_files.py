"""Files: read exactly, replaced atomically; rule files and their cache."""

import errno
import hashlib
import os
import stat
from pathlib import Path

import pytest

from cleaner.errors import InputError, RuleError
from cleaner.files import atomic, rule_cache, rule_packs
from cleaner.files.read import read, read_with_state

OLD, NEW = b"old " * 5000, b"new " * 4000
SYSTEM_CALLS = ("open", "fstat", "fchmod", "fsync", "stat", "replace")


@pytest.fixture
def path(tmp_path):
    (tmp_path / "a.txt").write_bytes(OLD)
    return tmp_path / "a.txt"


def put(path):
    _, state = read_with_state(str(path))
    atomic.replace(str(path), NEW, state)


def calls(monkeypatch, act):
    """Make every system call of the module go through `act(count, name)` first."""
    count = 0

    def watched(name, real):
        def call(*args, **kwargs):
            nonlocal count
            count += 1
            act(count, name)
            return real(*args, **kwargs)

        return call

    shadow = type("Shadow", (), {"__getattr__": lambda _, name: getattr(os, name)})()
    for name in SYSTEM_CALLS:
        setattr(shadow, name, watched(name, getattr(os, name)))
    monkeypatch.setattr(atomic, "os", shadow)


def test_the_new_bytes_replace_the_old(path):
    path.chmod(0o640)
    put(path)
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(path.parent) == ["a.txt"]


def test_the_file_is_synced_before_the_rename_and_the_folder_after(path, monkeypatch):
    order = []
    calls(monkeypatch, lambda _, name: order.append(name))
    put(path)
    assert order.count("fsync") == 2
    assert order.index("fsync") < order.index("replace") < len(order) - order[::-1].index("fsync")


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES, errno.EDQUOT])
def test_whatever_call_fails_the_old_file_stays_and_nothing_is_left_behind(tmp_path, code):
    """Fails the first system call, then the second, and so on, until none is left to fail."""
    for nth in range(1, 100):
        with pytest.MonkeyPatch.context() as patch:
            target = tmp_path / f"{nth}.txt"
            target.write_bytes(OLD)
            _, state = read_with_state(str(target))

            def fail(count, name, nth=nth):
                if count == nth:
                    raise OSError(code, os.strerror(code))

            calls(patch, fail)
            try:
                atomic.replace(str(target), NEW, state)
            except (OSError, InputError):
                assert target.read_bytes() in (OLD, NEW)
                assert sorted(os.listdir(tmp_path)) == sorted(f"{n}.txt" for n in range(1, nth + 1))
            else:
                assert target.read_bytes() == NEW
                if nth > len(SYSTEM_CALLS):
                    return
    pytest.fail("replace still failed when no call was made to fail")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a child of its own")
def test_killed_at_any_call_the_file_is_the_old_or_the_new_one(tmp_path):
    seen = set()
    for nth in range(1, 20):
        target = tmp_path / f"{nth}.txt"
        target.write_bytes(OLD)
        child = os.fork()
        if child == 0:
            with pytest.MonkeyPatch.context() as patch:
                calls(patch, lambda count, _, nth=nth: os._exit(9) if count == nth else None)
                put(target)
            os._exit(0)
        os.waitpid(child, 0)
        now = target.read_bytes()
        assert now in (OLD, NEW)
        seen.add(now)
    assert seen == {OLD, NEW}


def test_a_symbolic_link_stays_and_its_target_changes(path):
    link = path.parent / "link.txt"
    link.symlink_to("a.txt")
    put(link)
    assert link.is_symlink()
    assert path.read_bytes() == NEW


def test_hard_links_are_refused(path):
    os.link(path, path.parent / "b.txt")
    with pytest.raises(InputError, match="has 2 hard links"):
        put(path)
    assert path.read_bytes() == OLD


def test_a_file_that_changed_since_it_was_read_is_refused(path):
    _, state = read_with_state(str(path))
    path.write_bytes(b"by somebody else")
    with pytest.raises(InputError, match="changed while"):
        atomic.replace(str(path), NEW, state)
    assert path.read_bytes() == b"by somebody else"
    assert os.listdir(path.parent) == ["a.txt"]


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
def test_extended_attributes_stay(path):
    try:
        os.setxattr(path, "user.origin", b"https://example.com")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    put(path)
    assert os.getxattr(path, "user.origin") == b"https://example.com"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_is_refused(path):
    path.chmod(0o444)
    with pytest.raises(InputError, match="read-only"):
        put(path)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda p: None, "No such file", id="missing"),
        pytest.param(lambda p: p.mkdir(), "is a folder", id="a folder"),
        pytest.param(os.mkfifo, "is a pipe", id="a pipe that nobody writes to"),
        pytest.param(lambda p: p.symlink_to("nowhere"), "No such file", id="a dangling link"),
        pytest.param(lambda p: p.symlink_to(p.name), "symbolic link", id="a link to itself"),
        pytest.param(lambda p: p.symlink_to("/dev/zero"), "is a device", id="a link to /dev/zero"),
    ],
)
def test_only_regular_files_are_read(tmp_path, make, said):
    make(tmp_path / "x")
    with pytest.raises(InputError, match=said):
        read(str(tmp_path / "x"))


def test_a_name_with_a_null_byte():
    with pytest.raises(InputError, match="null"):
        read("a\0b")


def test_longer_than_the_limit(path):
    with pytest.raises(InputError, match="longer than 10 bytes"):
        read(str(path), limit=10)


# ------------------------------------------------------------------ rules on disk, and the cache

RULE = """
format = 1
family = "own"
[[rule]]
id = "mark"
why = "A mark of ours."
equals = ["xyzzy plugh"]
removes = ["Xyzzy plugh"]
keeps = ["Xyzzy plugh, he said."]
"""


@pytest.fixture
def kept(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "own.toml").write_text(RULE)
    (tmp_path / "built-in").mkdir()  # one rule instead of hundreds: they prove themselves slowly
    (tmp_path / "built-in" / "a.toml").write_text(
        RULE.replace("xyzzy", "frotz").replace('"own"', '"a"')
    )
    monkeypatch.setattr(rule_packs, "built_in_rules", lambda: str(tmp_path / "built-in"))
    return tmp_path / "cache" / "cleaner"


def test_the_built_in_rules_are_found():
    (pack,) = rule_packs.rule_packs()
    assert "rules/copyright.toml" in dict(pack)


def test_a_cached_rule_set_has_the_same_meaning(tmp_path, kept):
    fresh = rule_packs.load_rules([tmp_path / "own.toml"])
    assert len(list(kept.iterdir())) == 1
    again = rule_packs.load_rules([tmp_path / "own.toml"])
    assert again.fingerprint == fresh.fingerprint
    assert [rule.meaning() for rule in again.rules] == [rule.meaning() for rule in fresh.rules]
    assert "own/mark" in again.index


def test_a_changed_rule_is_not_read_from_the_cache(tmp_path, kept):
    own = tmp_path / "own.toml"
    rule_packs.load_rules([own])
    was = own.stat()
    own.write_text(RULE.replace("plugh", "plover"))
    os.utime(own, ns=(was.st_atime_ns, was.st_mtime_ns))
    rules = rule_packs.load_rules([own])
    assert rules.rules[rules.index["own/mark"]].matchers == (("equals", ("xyzzy plover",)),)


def test_a_changed_built_in_rule_is_not_read_from_the_cache(tmp_path, kept):
    ours = tmp_path / "built-in" / "a.toml"
    rule_packs.load_rules()
    was = ours.stat()
    ours.write_text(ours.read_text().replace("plugh", "plumb"))
    os.utime(ours, ns=(was.st_atime_ns, was.st_mtime_ns))
    rules = rule_packs.load_rules()
    assert rules.rules[rules.index["a/mark"]].matchers == (("equals", ("frotz plumb",)),)


def damaged(data):
    """Yield what can become of a kept file: cut, flipped, emptied, of another form."""
    yield b""
    yield data[: len(data) // 2]
    yield data[:-1]
    for place in (0, 31, 32, len(data) // 2, len(data) - 1):
        yield data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
    for body in (b"", b"{}", b"[1]", b'{"names":1,"rules":[[]],"disabled":[]}', b"[" * 100_000):
        yield hashlib.blake2b(body, digest_size=rule_cache.DIGEST).digest() + body


def test_a_damaged_cache_entry_is_replaced(tmp_path, kept):
    fresh = rule_packs.load_rules([tmp_path / "own.toml"])
    (file,) = kept.iterdir()
    whole = file.read_bytes()
    for data in damaged(whole):
        file.write_bytes(data)
        assert rule_packs.load_rules([tmp_path / "own.toml"]).fingerprint == fresh.fingerprint
        assert file.read_bytes() == whole


def test_a_cache_entry_that_others_can_write_is_not_trusted(tmp_path, kept):
    rule_packs.load_rules([tmp_path / "own.toml"])
    (file,) = kept.iterdir()
    name = file.name
    assert rule_cache.get(name) is not None
    file.chmod(0o666)
    assert rule_cache.get(name) is None


def test_a_pipe_in_the_cache_does_not_block(tmp_path, kept):
    rule_packs.load_rules([tmp_path / "own.toml"])
    (file,) = kept.iterdir()
    file.unlink()
    os.mkfifo(file)
    assert "own/mark" in rule_packs.load_rules([tmp_path / "own.toml"]).index


def test_rules_load_where_no_cache_can_be_written(tmp_path, monkeypatch):
    (tmp_path / "own.toml").write_text(RULE)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert "own/mark" in rule_packs.load_rules([tmp_path / "own.toml"]).index


def test_the_oldest_entries_are_deleted(kept):
    for number in range(rule_cache.MAX_ENTRIES + 5):
        rule_cache.put(f"{number}", b"x")
    assert len(list(kept.iterdir())) == rule_cache.MAX_ENTRIES
    assert rule_cache.get(f"{rule_cache.MAX_ENTRIES + 4}") == b"x"


def test_a_rule_that_fails_its_proof_is_an_error(tmp_path):
    (tmp_path / "own.toml").write_text(RULE.replace('keeps = ["', 'keeps = ["xyzzy plugh", "'))
    with pytest.raises(RuleError, match=r'own\.toml:\d+: rule "own/mark": keeps: acts on'):
        rule_packs.load_rules([tmp_path / "own.toml"])


def test_the_order_of_files_in_a_folder_changes_nothing(tmp_path):
    for folder, names in (("one", ("a", "b")), ("two", ("b", "a"))):
        (tmp_path / folder).mkdir()
        for name, rule in zip(names, ("first", "second"), strict=True):
            text = RULE.replace('"own"', f'"{rule}"')
            Path(tmp_path, folder, f"{name}.toml").write_text(text)
    one, two = (rule_packs.load_rules([tmp_path / folder]) for folder in ("one", "two"))
    assert one.fingerprint == two.fingerprint
