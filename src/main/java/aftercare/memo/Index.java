package aftercare.memo;

import aftercare.format.Fingerprint;
import aftercare.memo.Entries.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** The place of each result, by fingerprint. There may be hundreds of thousands, so they are numbers in a row, sorted. */
final class Index {
    /** The largest index that is read, in bytes: more than a million results need. */
    private static final long MOST_BYTES = 64L << 20;

    /** The numbers of a line: its key, its place, and how long it was not used. */
    private static final int WIDTH = 5;

    private final String file;
    private final long length;
    private final long[] numbers;

    private Index(String file, long length, long... numbers) {
        this.file = file;
        this.length = length;
        this.numbers = numbers;
    }

    /** An index of no results yet. */
    static Index empty(String file) {
        return new Index(file, 0);
    }

    String file() {
        return file;
    }

    long length() {
        return length;
    }

    /** How many results there are. */
    int size() {
        return numbers.length / WIDTH;
    }

    /** The fingerprint of the result in a line. */
    long key(int line) {
        return numbers[line * WIDTH];
    }

    Place place(int line) {
        int at = line * WIDTH;
        return new Place(numbers[at + 1], (int) numbers[at + 2], numbers[at + 3]);
    }

    /** The number of runs since one last used the result in a line. */
    int unused(int line) {
        return (int) numbers[line * WIDTH + 4];
    }

    /** An index to which results are added in the order of their keys. */
    static final class KeyedLines {
        private long[] numbers;
        private int end;

        /** @param count how many are expected */
        KeyedLines(int count) {
            this.numbers = new long[Math.max(1, count) * WIDTH];
        }

        void add(long key, Place place, int unused) {
            reserve();
            numbers[end] = key;
            numbers[end + 1] = place.start();
            numbers[end + 2] = place.length();
            numbers[end + 3] = place.crc();
            numbers[end + 4] = unused;
            end += WIDTH;
        }

        /** Adds a line of another index. */
        void add(Index other, int line, int unused) {
            reserve();
            System.arraycopy(other.numbers, line * WIDTH, numbers, end, WIDTH);
            numbers[end + 4] = unused;
            end += WIDTH;
        }

        private void reserve() {
            if (end == numbers.length) {
                numbers = Arrays.copyOf(numbers, end * 2);
            }
        }

        /**
         * The index.
         *
         * @param file the name of the file that holds the results
         * @param length of that file, in bytes
         */
        Index index(String file, long length) {
            return new Index(file, length, Arrays.copyOf(numbers, end));
        }
    }

    /** The bytes of all results. */
    long bytesOfResults() {
        long all = 0;
        for (int at = 2; at < numbers.length; at += WIDTH) {
            all += numbers[at];
        }
        return all;
    }

    /** The number of the line with this key; negative if there is none. */
    int find(long key) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(numbers[middle * WIDTH], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /**
     * Reads an index; empty if there is none, if another program wrote it, or if a loss of power damaged it.
     *
     * @param program its version, because another version may return other results
     */
    static Optional<Index> read(Path path, String program) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) < Long.BYTES || Files.size(path) > MOST_BYTES) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(path);
        var written = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        return ByteBuffer.wrap(bytes).getLong() == seal(written, program)
                ? Optional.of(of(ByteBuffer.wrap(written)))
                : Optional.empty();
    }

    private static Index of(ByteBuffer written) {
        var name = new byte[written.getInt()];
        written.get(name);
        long length = written.getLong();
        var numbers = new long[written.remaining() / Long.BYTES];
        written.asLongBuffer().get(numbers);
        return new Index(new String(name, StandardCharsets.UTF_8), length, numbers);
    }

    /** Writes the index in one step, so that nobody can read half of it. */
    void write(Path path, String program) throws IOException {
        var written = bytes();
        var bytes = ByteBuffer.allocate(Long.BYTES + written.length)
                .putLong(seal(written, program))
                .put(written)
                .array();
        var unfinished = path.resolveSibling("index.new");
        Files.write(unfinished, bytes);
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private byte[] bytes() {
        var name = file.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(Integer.BYTES + name.length + (numbers.length + 1) * Long.BYTES);
        bytes.putInt(name.length).put(name).putLong(length).asLongBuffer().put(numbers);
        return bytes.array();
    }

    private static long seal(byte[] written, String program) {
        return Fingerprint.of(program).with(written).value();
    }
}
