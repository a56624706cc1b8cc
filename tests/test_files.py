"""Files: read exactly, replaced atomically."""

import errno
import os
import stat

import pytest

from cleaner.errors import InputError
from cleaner.files import atomic
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


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills its own child process")
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
    with pytest.raises(InputError) as refused:
        put(path)
    assert str(refused.value) == (
        f"{path}: has 2 hard links, and replacing it would separate them; clean a copy of it, and "
        "link that anew"
    )
    assert path.read_bytes() == OLD


def test_a_file_that_changed_since_it_was_read_is_refused(path):
    _, state = read_with_state(str(path))
    path.write_bytes(b"by somebody else")
    with pytest.raises(InputError) as refused:
        atomic.replace(str(path), NEW, state)
    assert str(refused.value) == f"{path}: changed while it was being cleaned; clean it again"
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


def test_a_read_only_file_is_refused(path, monkeypatch):
    path.chmod(0o444)
    if os.geteuid() == 0:  # root may write everywhere
        monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(InputError) as refused:
        put(path)
    assert str(refused.value) == f"{path}: is read-only; make it writable first (chmod u+w)"
    assert path.read_bytes() == OLD


def test_a_file_whose_owner_cannot_be_kept_is_refused(path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    state = list(os.stat(path))
    state[stat.ST_GID] += 1
    monkeypatch.setattr(os, "fchown", refuse)
    with pytest.raises(InputError) as refused:
        atomic.replace(str(path), NEW, os.stat_result(state))
    assert str(refused.value) == (
        f"{path}: belongs to another user or group; clean it as its owner"
    )
    assert path.read_bytes() == OLD
    assert os.listdir(path.parent) == ["a.txt"]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda p: None, "No such file or directory", id="missing"),
        pytest.param(lambda p: p.mkdir(), "is a folder, not a file", id="a folder"),
        pytest.param(os.mkfifo, "is a pipe, not a file", id="a pipe without a writer"),
        pytest.param(lambda p: p.symlink_to("nowhere"), "No such file or directory", id="a dangling link"),
        pytest.param(lambda p: p.symlink_to(p.name), os.strerror(errno.ELOOP), id="a link to itself"),
        pytest.param(lambda p: p.symlink_to("/dev/zero"), "is a device, not a file", id="a link to /dev/zero"),
    ],
)
def test_only_regular_files_are_read(tmp_path, make, said):
    make(tmp_path / "x")
    with pytest.raises(InputError) as refused:
        read(str(tmp_path / "x"))
    assert str(refused.value) == f"{tmp_path / 'x'}: {said}"


def test_a_name_with_a_null_byte():
    with pytest.raises(InputError, match="null"):
        read("a\0b")


def test_longer_than_the_limit(path):
    with pytest.raises(InputError) as refused:
        read(str(path), limit=10)
    assert str(refused.value) == f"{path}: longer than 10 bytes"
