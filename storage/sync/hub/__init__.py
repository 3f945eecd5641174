"""The conference hub: NATS JetStream, which stores sealed segments and learns nothing.

Its keys and certificates, its configuration, its server, and the way a device reaches it. What the
engine is called, and how it speaks, stands nowhere else.
"""
