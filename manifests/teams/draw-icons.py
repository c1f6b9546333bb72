#!/usr/bin/env python3
"""Draws color.png (192 x 192) and outline.png (32 x 32): a clock face whose hands are a V. Needs nothing but Python."""
import math
import struct
import zlib

GREEN, WHITE, NOTHING = (0x0F, 0x6B, 0x5C, 255), (255, 255, 255, 255), (255, 255, 255, 0)
SAMPLES = 4


def near_line(x, y, x1, y1, x2, y2):
    t = max(0, min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)))
    return math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1))


def mark(x, y, weight):
    """Whether a point of the unit square belongs to the figure."""
    ring = abs(math.hypot(x - .5, y - .5) - .34) < weight
    hands = min(near_line(x, y, .5, .64, .37, .38), near_line(x, y, .5, .64, .63, .38)) < weight
    return ring or hands


def png(name, size, ground, weight):
    rows = bytearray()
    for row in range(size):
        rows.append(0)
        for column in range(size):
            inside = sum(mark((column + (i + .5) / SAMPLES) / size, (row + (j + .5) / SAMPLES) / size, weight)
                         for i in range(SAMPLES) for j in range(SAMPLES)) / SAMPLES ** 2
            rows += bytes(round(g + (w - g) * inside) for g, w in zip(ground, WHITE))
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    with open(name, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b""))


png("color.png", 192, GREEN, .03)
png("outline.png", 32, NOTHING, .04)
