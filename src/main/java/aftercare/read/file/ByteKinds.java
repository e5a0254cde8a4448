package aftercare.read.file;

import aftercare.format.Unseen;

/** Which kinds of bytes a UTF-8 text has. One pass over thousands of bytes spares the steps of reading a search each. */
final class ByteKinds {
    private static final int DOUBTFUL = 1;
    private static final int RETURN = 2;

    private static final byte[] KINDS = kinds();

    private final int found;

    private ByteKinds(int found) {
        this.found = found;
    }

    static ByteKinds of(byte[] utf8) {
        int found = 0;
        for (byte one : utf8) {
            found |= KINDS[one & 0xFF];
        }
        return new ByteKinds(found);
    }

    /** Whether the text may have a character of {@link Unseen}, a NUL among them: it has the first byte of such characters. */
    boolean mayHaveUnseen() {
        return (found & DOUBTFUL) != 0;
    }

    /** Whether the text has a carriage return. */
    boolean hasReturns() {
        return (found & RETURN) != 0;
    }

    private static byte[] kinds() {
        var kinds = new byte[256];
        for (int ascii = 0; ascii < 0x80; ascii++) {
            kinds[ascii] = (byte) (Unseen.isUnseen((char) ascii) ? DOUBTFUL : 0);
        }
        // Each becomes a line end.
        kinds['\r'] = RETURN;
        // U+0080 to U+009F, U+034F, U+061C, U+1000 to U+3FFF, U+E000 to U+FFFF, and the further planes.
        for (int first : new int[] {0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEE, 0xEF, 0xF0, 0xF3, 0xF4}) {
            kinds[first] = DOUBTFUL;
        }
        return kinds;
    }
}
