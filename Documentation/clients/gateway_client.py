#!/usr/bin/env python3
"""A small client for the gateway of the intake bot. Standard library only, Python 3.8 or later.

    gateway_client.py [--host 127.0.0.1] [--port 7071] [--token-file FILE] --conversation NAME

Reads what the person says from standard input, a line each, and prints what the bot answers.
As a module: Gateway(host, port).say(conversation, text) gives the reply as a dict.
"""
import argparse
import json
import socket
import sys
import time
import uuid


class GatewayError(Exception):
    """The gateway did not take a line, and sending it again won't help."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code


class Gateway:
    """One connection, made when it is needed, and made again when it broke."""

    # Sending the same line again, with the same id, is safe after these.
    PASSING = {"rate-limited", "too-many-conversations", "stopping", "internal"}

    def __init__(self, host="127.0.0.1", port=7071, token=None, timeout=30, tries=5):
        self.address, self.token, self.timeout, self.tries = (host, port), token, timeout, tries
        self.file = None

    def say(self, conversation, text, line_id=None):
        """Lets the bot take a line. Gives its reply; raises GatewayError or OSError."""
        line_id = line_id or uuid.uuid4().hex
        line = {"conversation": conversation, "text": text, "id": line_id}
        for attempt in range(self.tries):
            last = attempt == self.tries - 1
            try:
                reply = self._exchange(line)
            except OSError:
                self.close()
                if last:
                    raise
                time.sleep(0.2 * 2**attempt)
                continue
            error = reply.get("error")
            if error is None:
                return reply
            if error["code"] == "stopping":
                self.close()
            if last or error["code"] not in self.PASSING:
                raise GatewayError(error["code"], error["message"])
            time.sleep(error.get("retry_after_ms", 200 * 2**attempt) / 1000)

    def close(self):
        """Ends the connection; the next line makes a new one."""
        if self.file is not None:
            self.file.close()
            self.file = None

    def _exchange(self, line):
        if self.file is None:
            self._connect()
        return self._send(line)

    def _connect(self):
        with socket.create_connection(self.address, self.timeout) as connection:
            self.file = connection.makefile("rwb")
        if self.token is not None:
            reply = self._send({"auth": self.token})
            if "error" in reply:
                self.close()
                raise GatewayError(reply["error"]["code"], reply["error"]["message"])

    def _send(self, line):
        self.file.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        self.file.flush()
        reply = self.file.readline()
        if not reply.endswith(b"\n"):
            raise ConnectionError("the gateway closed the connection")
        return json.loads(reply)


def show(reply):
    """Prints a reply the way the talk protocol would."""
    for message in reply["messages"]:
        print(message)
    for choice in reply.get("choices", []):
        print(f"{choice['key']}. {choice['label']}")
    print(flush=True)


def main():
    parser = argparse.ArgumentParser(description="Talk to the intake bot through its gateway.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=7071)
    parser.add_argument("--token-file", help="a file with the token, and nothing else")
    parser.add_argument("--conversation", default=f"client-{uuid.uuid4().hex[:12]}")
    options = parser.parse_args()
    token = None
    if options.token_file:
        with open(options.token_file, encoding="utf-8") as file:
            token = file.read().strip()
    gateway = Gateway(options.host, options.port, token)
    try:
        show(gateway.say(options.conversation, ""))
        for line in sys.stdin:
            show(gateway.say(options.conversation, line.rstrip("\n")))
    except (GatewayError, OSError) as problem:
        print(f"gateway_client: {problem}", file=sys.stderr)
        return 1
    finally:
        gateway.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
