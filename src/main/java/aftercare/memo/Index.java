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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The place of each result, by fingerprint. There may be hundreds of thousands, so they are numbers in a row, sorted. */
final class Index {
    /** The largest index that is read, in bytes: more than a million results need. */
    private static final long MOST_BYTES = 64L << 20;

    /** The numbers of a line: those of {@link Line}. */
    private static final int WIDTH = 5;

    private final String file;
    private final long length;
    private final long[] numbers;

    private Index(String file, long length, long... numbers) {
        this.file = file;
        this.length = length;
        this.numbers = numbers;
    }

    /**
     * An index of these results.
     *
     * @param file the name of the file that holds the results
     * @param length of that file, in bytes
     */
    static Index of(String file, long length, Collection<Line> lines) {
        var sorted = lines.stream().sorted(Comparator.comparingLong(Line::key)).toList();
        var numbers = new long[sorted.size() * WIDTH];
        for (int i = 0; i < sorted.size(); i++) {
            var line = sorted.get(i);
            int at = i * WIDTH;
            numbers[at] = line.key;
            numbers[at + 1] = line.place.start();
            numbers[at + 2] = line.place.length();
            numbers[at + 3] = line.place.crc();
            numbers[at + 4] = line.unused;
        }
        return new Index(file, length, numbers);
    }

    /** An index of no results yet. */
    static Index empty(String file) {
        return of(file, 0, List.of());
    }

    /**
     * A result.
     *
     * @param key the fingerprint
     * @param unused the number of runs since one last used it
     */
    record Line(long key, Place place, int unused) {
        Line unusedOnceMore() {
            return new Line(key, place, unused + 1);
        }
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

    Line line(int number) {
        int at = number * WIDTH;
        var place = new Place(numbers[at + 1], (int) numbers[at + 2], numbers[at + 3]);
        return new Line(numbers[at], place, (int) numbers[at + 4]);
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
