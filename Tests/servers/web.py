#!/usr/bin/env python3
"""A web server for tests, on a port of this machine that it prints. What it does stands in the path.

Each request is printed as one line: `request METHOD PATH KEY AUTHORIZATION TYPE BASE64`. With a folder as its argument
it speaks TLS, with `cert.pem` and `key.pem` of that folder.
"""
import base64
import http.server
import ssl
import sys
import time


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        self.do_POST()

    def do_POST(self):
        if self.path == "/closing":
            return self.end()
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        names = ["Idempotency-Key", "Authorization", "Content-Type"]
        told = [(self.headers.get(name) or "-").replace(" ", "_") for name in names]
        print("request", self.command, self.path, *told, base64.b64encode(body).decode(), flush=True)
        if self.path == "/dying":
            return self.end()
        if self.path == "/slow":
            time.sleep(30)
            return self.end()
        if self.path == "/half":
            self.wfile.write(b"HTTP/1.1 2")
            return self.end()
        if self.path == "/endless":
            self.send_response(200)
            self.send_header("Content-Length", str(1 << 40))
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b"x" * 65536)
            except OSError:
                return self.end()
        status = int(self.path[1:4])
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("Location", "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def end(self):
        self.close_connection = True
        self.connection.close()


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
if sys.argv[1:] and sys.argv[1]:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(sys.argv[1] + "/cert.pem", sys.argv[1] + "/key.pem")
    server.socket = tls.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
