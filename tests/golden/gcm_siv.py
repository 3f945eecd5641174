"""AES-256-GCM-SIV (RFC 8452), written out with nothing but integers: an oracle for tests."""

from functools import cache

Block = bytes


def _xtime(a: int) -> int:
    a <<= 1
    return (a ^ 0x11B) & 0xFF if a & 0x100 else a


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        if b & 1:
            product ^= a
        a, b = _xtime(a), b >> 1
    return product


@cache
def _sbox() -> bytes:
    box = bytearray(256)
    for value in range(256):
        inverse = next((x for x in range(256) if _times(value, x) == 1), 0)
        out = 0x63
        for turn in range(5):
            out ^= ((inverse << turn) | (inverse >> (8 - turn))) & 0xFF
        box[value] = out
    return bytes(box)


@cache
def _round_keys(key: bytes) -> list[bytes]:
    box, words = _sbox(), [key[i : i + 4] for i in range(0, 32, 4)]
    constant = 1
    for i in range(8, 60):
        word = words[-1]
        if i % 8 == 0:
            word = bytes(box[b] for b in word[1:] + word[:1])
            word = bytes((word[0] ^ constant,)) + word[1:]
            constant = _xtime(constant)
        elif i % 8 == 4:
            word = bytes(box[b] for b in word)
        words.append(_xor(words[i - 8], word))
    return [b"".join(words[i : i + 4]) for i in range(0, 60, 4)]


def _xor(a: bytes, b: bytes) -> bytes:
    return bytes(x ^ y for x, y in zip(a, b, strict=True))


def _mix(column: bytes) -> bytes:
    total = column[0] ^ column[1] ^ column[2] ^ column[3]
    return bytes(c ^ total ^ _xtime(c ^ column[(i + 1) % 4]) for i, c in enumerate(column))


def aes256(key: bytes, block: Block) -> Block:
    """Encrypt one block."""
    box, keys = _sbox(), _round_keys(key)
    state = _xor(block, keys[0])
    for number in range(1, 15):
        state = bytes(box[state[(i + 4 * (i % 4)) % 16]] for i in range(16))
        if number < 14:
            state = b"".join(_mix(state[i : i + 4]) for i in range(0, 16, 4))
        state = _xor(state, keys[number])
    return state


_POLYNOMIAL = (1 << 128) | (1 << 127) | (1 << 126) | (1 << 121) | 1


def _dot(a: int, b: int) -> int:
    """a · b · x^-128 in the field of POLYVAL."""
    product = 0
    for bit in range(128):
        if b >> bit & 1:
            product ^= a << bit
    for _ in range(128):
        if product & 1:
            product ^= _POLYNOMIAL
        product >>= 1
    return product


def _polyval(key: bytes, data: bytes) -> bytes:
    h, total = int.from_bytes(key, "little"), 0
    for i in range(0, len(data), 16):
        total = _dot(total ^ int.from_bytes(data[i : i + 16], "little"), h)
    return total.to_bytes(16, "little")


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 16)


def open_gcm_siv(key: bytes, nonce: bytes, sealed: bytes, aad: bytes) -> bytes:
    """Return the plaintext; an AssertionError when the tag does not hold."""
    halves = [aes256(key, i.to_bytes(4, "little") + nonce)[:8] for i in range(6)]
    auth, enc = halves[0] + halves[1], b"".join(halves[2:])
    ciphertext, tag = sealed[:-16], sealed[-16:]
    counter = int.from_bytes(tag[:4], "little")
    rest = tag[4:15] + bytes((tag[15] | 0x80,))
    stream = b"".join(
        aes256(enc, ((counter + i) & 0xFFFFFFFF).to_bytes(4, "little") + rest)
        for i in range(-(-len(ciphertext) // 16))
    )
    plain = _xor(ciphertext, stream[: len(ciphertext)])
    lengths = (8 * len(aad)).to_bytes(8, "little") + (8 * len(plain)).to_bytes(8, "little")
    hashed = _xor(_polyval(auth, _padded(aad) + _padded(plain) + lengths), nonce + bytes(4))
    expected = aes256(enc, hashed[:15] + bytes((hashed[15] & 0x7F,)))
    assert expected == tag
    return plain
