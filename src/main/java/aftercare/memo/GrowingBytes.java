package aftercare.memo;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes to which others are added. Used by one thread, again and again. */
final class GrowingBytes {
    /** The most room, in bytes, that is kept for the next use; nearly all results take less. */
    private static final int MOST_KEPT = 64 << 10;

    private static final int AT_FIRST = 1 << 10;

    private byte[] bytes = new byte[AT_FIRST];
    private int length;

    /** Takes all bytes away. */
    void clear() {
        length = 0;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[AT_FIRST];
        }
    }

    int length() {
        return length;
    }

    /** Adds a number, in one byte if it is small. */
    void addNumber(long number) {
        reserve(10);
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Adds a number in four bytes. */
    void addInt(int number) {
        reserve(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    void add(byte[] more) {
        add(more, more.length);
    }

    void add(GrowingBytes more) {
        add(more.bytes, more.length);
    }

    private void add(byte[] more, int count) {
        reserve(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** All bytes, until others are added or they are taken away. */
    ByteBuffer written() {
        return ByteBuffer.wrap(bytes, 0, length);
    }
}
