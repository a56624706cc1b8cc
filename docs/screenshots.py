"""Make the pictures of docs/editor.md: the steps of that page, in a real Chromium.

python docs/screenshots.py           write them into docs/
python docs/screenshots.py FOLDER    into another folder; a test does

The dumps are made up (tests/site_dumps.py). Fonts differ between machines, so the pictures are
not compared, only made.
"""

import base64
import struct
import subprocess
import sys
import tempfile
import zlib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from browser import Browser, find_browser  # noqa: E402
from site_dumps import FOOTER, MENU, dump  # noqa: E402

COLOURS = 256  # of a picture
_PIXELS = """
return (async () => {
  const image = new Image();
  image.src = "ADDRESS";
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const bytes = context.getImageData(0, 0, image.width, image.height).data;
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
})();
"""
REFRAIN = "And the tide, as ever, keeps its own books."


def write_dumps(folder: Path) -> None:
    """Write forty dumps of a site that does not exist, with what such sites put around them."""
    folder.mkdir()
    for number in range(40):
        tail = [*FOOTER, f"Page {number + 3} of 97 in the harbour archive"]
        if number % 3 == 0:
            tail.insert(0, "Ada Keller writes the tide column and can be reached on the slipway")
        between = (REFRAIN,) if number % 4 == 0 else ()
        text = dump(number, head=MENU, between=between, tail=tail)
        (folder / f"story-{number:02d}.txt").write_text(text, encoding="utf-8")


def cleaner(*arguments: str, cwd: Path) -> None:
    """Run a command of the program."""
    subprocess.run([sys.executable, "-m", "cleaner", *arguments], cwd=cwd, check=True)


def main() -> int:
    """Make the pictures; without a Chromium there are none."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    if find_browser() is None:
        print("no Chromium on this machine: no pictures were made")
        return 0
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        write_dumps(place / "courier")
        cleaner("learn", "courier/", "-o", "learned.toml", cwd=place)
        cleaner("review", "learned.toml", "courier/", "-o", "review.html", cwd=place)
        with Browser(place) as browser:
            browser.save_into(place)
            take(browser, place, out)
        cleaner("rules", "apply", "decisions.json", "learned.toml", cwd=place)
        cleaner("rules", "check", "learned.toml", cwd=place)
    return 0


def take(browser: Browser, place: Path, out: Path) -> None:
    """Go through the page as docs/editor.md does, and take a picture at each step."""

    def picture(name: str) -> None:
        browser.screenshot(place / name)
        (out / name).write_bytes(smaller(browser, (place / name).read_bytes()))

    browser.look(1000, 720)
    browser.open(place / "review.html")
    picture("review.png")
    browser.press("a")
    browser.press("e")
    picture("review-edit.png")
    browser.press("Escape")
    browser.look(375, 720, dark=True, touch=True)
    browser.reload()
    browser.press("a", "r")
    picture("review-phone.png")
    browser.press("s")
    browser.wait_for(place / "decisions.json")


def smaller(browser: Browser, png: bytes) -> bytes:
    """Return a picture with its most frequent colours as a palette: a third of the bytes."""
    width, height, pixels = decoded(browser, png)
    counts = Counter(pixels)
    palette = [colour for colour, _ in counts.most_common(COLOURS)]
    index = {colour: number for number, colour in enumerate(palette)}
    for colour in counts:
        if colour not in index:
            index[colour] = min(range(len(palette)), key=lambda n: distance(palette[n], colour))
    numbers = bytes(index[pixel] for pixel in pixels)
    rows = b"".join(b"\0" + numbers[row * width : (row + 1) * width] for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = (b"IHDR", head), (b"PLTE", b"".join(palette)), (b"IDAT", zlib.compress(rows, 9))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in (*parts, (b"IEND", b"")))


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def distance(one: bytes, other: bytes) -> int:
    """Return how different two colours are."""
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def decoded(browser: Browser, png: bytes) -> tuple[int, int, list[bytes]]:
    """Return width, height and the pixels (red, green, blue) of a PNG, as the browser reads it."""
    width, height = struct.unpack(">II", png[16:24])
    address = "data:image/png;base64," + base64.b64encode(png).decode()
    rgba = base64.b64decode(browser.js(_PIXELS.replace("ADDRESS", address)))
    return width, height, [rgba[at : at + 3] for at in range(0, len(rgba), 4)]


if __name__ == "__main__":
    sys.exit(main())
