"""A real Chromium, without a window, over the pipe that it opens for programs.

It speaks the Chrome DevTools Protocol: JSON messages that end with a NUL, on the descriptors 3
and 4 of the browser, so no library and no port is needed.
"""

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import time

FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-default-apps", "--mute-audio", "--hide-scrollbars", "--font-render-hinting=none",
    "--force-color-profile=srgb",
)  # fmt: skip
# Becomes the program in its arguments, with two descriptors where that looks for them.
AT_3_AND_4 = """
import fcntl, os, sys
moved = [fcntl.fcntl(int(one), fcntl.F_DUPFD, 10) for one in sys.argv[1:3]]
for one, place in zip(moved, (3, 4)):
    os.dup2(one, place)
os.execv(sys.argv[3], sys.argv[3:])
"""
KEYS = {"ArrowDown": 40, "ArrowUp": 38, "Escape": 27, "Enter": 13, "Tab": 9}


def find_browser():
    """Return the path of a Chromium on this machine, or None."""
    return shutil.which("chromium") or shutil.which("google-chrome")


class Browser:
    """One page in a browser of its own; use it in a `with` statement."""

    def __init__(self, folder, seconds=30):
        self.folder, self._seconds = folder, seconds
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()
        self._process = subprocess.Popen(
            [sys.executable, "-c", AT_3_AND_4, str(to_browser), str(from_browser), find_browser(), *FLAGS,
             "--remote-debugging-pipe", f"--user-data-dir={folder}/profile", "about:blank"],
            pass_fds=(to_browser, from_browser), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(to_browser)
        os.close(from_browser)
        self._rest, self._number, self._session = b"", 0, None
        self.requests, self.errors = [], []  # addresses, and what the console complains about
        pages = self.call("Target.getTargets")["targetInfos"]
        target = next(page["targetId"] for page in pages if page["type"] == "page")
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        session, self._session = self._session, None
        try:
            self.call("Browser.close")
            self._process.wait(10)
        except (OSError, TimeoutError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        self._session = session
        os.close(self._read)
        os.close(self._write)

    def call(self, method, **parameters):
        """Return the browser's answer to a command."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                assert "error" not in answer, f"{method}: {answer.get('error')}"
                return answer["result"]

    def wait(self, event):
        """Wait until the browser has told of an event."""
        while self._receive().get("method") != event:
            pass

    def _receive(self):
        end = time.monotonic() + self._seconds
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._read], [], [], max(end - time.monotonic(), 0))
            if not ready:
                raise TimeoutError("the browser does not answer")
            data = os.read(self._read, 1 << 20)
            if not data:
                raise OSError("the browser has ended")
            self._rest += data
        message, _, self._rest = self._rest.partition(b"\0")
        message = json.loads(message)
        self._note(message.get("method"), message.get("params"))
        return message

    def _note(self, event, found):
        if event == "Network.requestWillBeSent":
            self.requests.append(found["request"]["url"])
        elif event == "Runtime.exceptionThrown":
            details = found["exceptionDetails"]
            self.errors.append(details.get("exception", {}).get("description") or details["text"])
        elif event == "Runtime.consoleAPICalled" and found["type"] in ("error", "warning"):
            self.errors.append(str(found["args"]))
        elif event == "Log.entryAdded" and found["entry"]["level"] in ("error", "warning"):
            self.errors.append(found["entry"]["text"])

    # ------------------------------------------------------------ what a person does

    def open(self, path):
        """Open a file and wait until it is there."""
        self.call("Page.navigate", url=f"file://{path}")
        self.wait("Page.loadEventFired")

    def reload(self):
        """Load the page anew."""
        self.call("Page.reload")
        self.wait("Page.loadEventFired")

    def look(self, width, height=800, *, dark=False, touch=False):
        """Set the size of the window, and what the reader prefers."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=touch,
        )  # fmt: skip
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def press(self, *keys):
        """Press keys one after the other."""
        for key in keys:
            code = KEYS.get(key, ord(key[0].upper()))
            about = {"key": key, "windowsVirtualKeyCode": code}
            text = (
                {"text": "\r" if key == "Enter" else key}
                if key not in KEYS or key == "Enter"
                else {}
            )
            self.call("Input.dispatchKeyEvent", type="keyDown", **about, **text)
            self.call("Input.dispatchKeyEvent", type="keyUp", **about)

    def write(self, selector, text):
        """Put a text into a field, in the place of what is there."""
        self.js(
            f"const field = document.querySelector({json.dumps(selector)}); field.focus(); field.select();"
        )
        self.call("Input.insertText", text=text)

    def click(self, selector, *, touch=False):
        """Click, or tap, on the middle of an element; it must be the one on top there."""
        x, y, on_top = self.js(
            f"const one = document.querySelector({json.dumps(selector)}); one.scrollIntoView({{block: 'nearest'}});"
            "const {x, y, width, height} = one.getBoundingClientRect(); const at = [x + width / 2, y + height / 2];"
            "const top = document.elementFromPoint(...at);"
            "return [...at, one === top || one.contains(top)];"
        )
        assert on_top, f"{selector} is covered"
        if touch:
            self.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
            self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
            return
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def js(self, body):
        """Return what a function with this body returns in the page."""
        result = self.call(
            "Runtime.evaluate",
            expression=f"(() => {{ {body} }})()",
            returnByValue=True,
            awaitPromise=True,
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def text(self, selector):
        """Return the text of an element, as it is shown."""
        return self.js(f"return document.querySelector({json.dumps(selector)}).innerText;")

    def save_into(self, folder):
        """Let downloads go into a folder."""
        self.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder))

    def wait_for(self, path):
        """Wait until a download is there."""
        end = time.monotonic() + self._seconds
        while not (path.exists() and path.stat().st_size):
            assert time.monotonic() < end, f"{path} was not saved"
            self.js("return new Promise((done) => setTimeout(done, 20));")

    def screenshot(self, path, **clip):
        """Write what is shown as a PNG; `clip` is x, y, width and height."""
        more = {"clip": {**clip, "scale": 1}} if clip else {}
        data = self.call("Page.captureScreenshot", format="png", optimizeForSpeed=False, **more)
        with open(path, "wb") as file:
            file.write(base64.b64decode(data["data"]))
