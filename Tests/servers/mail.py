#!/usr/bin/env python3
"""A mail server for tests, on a port of this machine that it prints. Usage: mail.py MODE

Mode `real` is aiosmtpd: each message is printed as one line, `mail SENDER RECIPIENT BASE64`. The others are sockets
that go through SMTP up to a point and then misbehave; each connection is printed as `connection`.
"""
import base64
import socket
import sys
import threading
import time


def say(line):
    print(line, flush=True)


def real(needs_login=False):
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult

    class Handler:
        async def handle_DATA(self, server, session, envelope):
            content = base64.b64encode(envelope.original_content).decode()
            say(f"mail {envelope.mail_from} {envelope.rcpt_tos[0]} {content}")
            return "250 taken"

    def authenticate(server, session, envelope, mechanism, data):
        return AuthResult(success=(data.login, data.password) == (b"bot", b"geheim"), handled=False)

    # aiosmtpd can't tell which port it was given, so one is asked for before.
    probe = socket.socket()
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
    probe.close()
    extra = dict(authenticator=authenticate, auth_required=True, auth_require_tls=False) if needs_login else {}
    Controller(Handler(), hostname="127.0.0.1", port=port, server_hostname="test", **extra).start()
    say(port)
    threading.Event().wait()


REPLIES = {
    "451-mail": {"MAIL": "451 later"},
    "451-rcpt": {"RCPT": "451 later"},
    "550-rcpt": {"RCPT": "550 nobody here"},
    "552-data": {".": "552 too large"},
    "452-data": {".": "452 full"},
}


def serve(connection, mode):
    say("connection")
    if mode == "silent":
        time.sleep(60)
    if mode == "closing":
        return connection.close()
    if mode == "http":
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        return connection.close()
    if mode == "421":
        connection.sendall(b"421 busy\r\n")
        return connection.close()
    replies = REPLIES.get(mode, {})
    connection.sendall(b"220 here\r\n")
    lines = connection.makefile("rb")
    is_content = False
    for raw in lines:
        line = raw.decode().rstrip("\r\n")
        if is_content:
            if line != ".":
                continue
            is_content = False
            if mode == "dying":
                return connection.close()
        word = line[:4].upper().strip()
        if mode == "closing-at-rcpt" and word == "RCPT":
            return connection.close()
        reply = replies.get(word, "354 go on" if word == "DATA" else "250 fine")
        is_content = word == "DATA"
        try:
            for byte in (reply + "\r\n").encode():
                connection.sendall(bytes([byte]))
        except OSError:
            break
    connection.close()


def main(mode):
    if mode in ("real", "login"):
        return real(needs_login=mode == "login")
    listener = socket.create_server(("127.0.0.1", 0))
    say(listener.getsockname()[1])
    while True:
        connection, _ = listener.accept()
        # Byte by byte, and at once.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=serve, args=(connection, mode), daemon=True).start()


main(sys.argv[1])
