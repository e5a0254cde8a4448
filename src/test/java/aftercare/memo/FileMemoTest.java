package aftercare.memo;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.Fingerprint;
import aftercare.work.OnDemand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMemoTest {
    private static final RecordType<Note> NOTE = RecordType.of(Note.class);
    private static final long KEY = Fingerprint.of("note").with("one").value();

    @TempDir
    private Path folder;

    // The numbers are compared one by one.
    @SuppressWarnings("ArrayRecordComponent")
    private record Note(
            String text,
            int number,
            long large,
            boolean isTrue,
            LocalDate date,
            OptionalInt maybe,
            Optional<String> words,
            List<Part> parts,
            Mark mark,
            long[] numbers) {
        static Note of(String text) {
            var parts =
                    List.<Part>of(new Word(text), new Line(List.of(new Word("häuser"), new Word("\uD83D\uDE00 دواء"))));
            return new Note(
                    text,
                    -7,
                    Long.MIN_VALUE,
                    true,
                    LocalDate.of(2026, 11, 28),
                    OptionalInt.of(3),
                    Optional.of(text),
                    parts,
                    Mark.LATE,
                    new long[] {1, -1, Long.MAX_VALUE});
        }
    }

    private sealed interface Part permits Word, Line {}

    private record Word(String text) implements Part {}

    private record Line(List<Word> words) implements Part {}

    private enum Mark {
        EARLY,
        LATE
    }

    private record Chapter(String title, OnDemand<Line> lines) {}

    @Test
    void readsAPartOnDemandFromTheFile() {
        var type = RecordType.of(Chapter.class);
        var lines = new Line(List.of(new Word("title"), new Word("häuser"), new Word("title")));
        try (var memo = open()) {
            memo.keep(KEY, new Chapter("title", OnDemand.of(lines)), type);
        }
        try (var memo = open()) {
            var found = memo.find(KEY, type).orElseThrow();
            assertThat(found.title()).isEqualTo("title");
            assertThat(found.lines().get()).isEqualTo(lines);
            assertThat(found.lines()).isEqualTo(OnDemand.of(lines));
            memo.keep(KEY, found, type);
        }
        try (var memo = open()) {
            assertThat(memo.find(KEY, type).orElseThrow().lines().get()).isEqualTo(lines);
        }
    }

    /** Results are written some at a time, and a long one at once. */
    @Test
    void findsResultsThatAreWrittenAndThatWaitForIt() {
        var type = RecordType.of(Chapter.class);
        var chapters = Stream.of(100_000, 100_000, 100_000, 400_000, 5)
                .map(length -> new Chapter("t" + length, OnDemand.of(new Line(List.of(new Word("x".repeat(length)))))))
                .toList();
        try (var memo = open()) {
            for (int i = 0; i < chapters.size(); i++) {
                memo.keep(i, chapters.get(i), type);
            }
            for (int i = 0; i < chapters.size(); i++) {
                assertThat(memo.find(i, type)).contains(chapters.get(i));
            }
        }
        try (var memo = open()) {
            for (int i = 0; i < chapters.size(); i++) {
                assertThat(memo.find(i, type)).contains(chapters.get(i));
            }
        }
    }

    private Memo open() {
        return FileMemo.open(folder, "program");
    }

    private Optional<Note> found(long key) {
        try (var memo = open()) {
            return memo.find(key, NOTE);
        }
    }

    private void keep(long key, String text) {
        try (var memo = open()) {
            memo.keep(key, Note.of(text), NOTE);
        }
    }

    @Test
    void findsEachComponentInTheNextRun() {
        keep(KEY, "Rest, then move");

        assertThat(found(KEY).orElseThrow()).usingRecursiveComparison().isEqualTo(Note.of("Rest, then move"));
    }

    @Test
    void findsWhatWasKeptLast() {
        keep(KEY, "one");
        keep(KEY, "two");

        assertThat(found(KEY).map(Note::text)).contains("two");
    }

    @Test
    void findsNothingUnderAnotherKey() {
        keep(KEY, "one");

        assertThat(found(KEY + 1)).isEmpty();
    }

    @Test
    void findsNothingThatAnotherProgramKept() {
        keep(KEY, "one");

        try (var memo = FileMemo.open(folder, "another program")) {
            assertThat(memo.find(KEY, NOTE)).isEmpty();
        }
    }

    @Test
    void keepsNothingWhileAnotherRunIsAtWork() {
        try (var first = open();
                var second = open()) {
            assertThat(first.keeps()).isTrue();
            assertThat(second.keeps()).isFalse();
        }
    }

    @Test
    void keepsNothingWhereThereCanBeNoFolder() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");

        try (var memo = FileMemo.open(folder.resolve("file"), "program")) {
            assertThat(memo.keeps()).isFalse();
        }
    }

    @Test
    void findsNothingInWhatDamageLeft() throws IOException {
        keep(KEY, "one");
        for (var file : files()) {
            var whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                var damaged = whole.clone();
                damaged[i] ^= 1;
                Files.write(file, damaged);
                assertThat(found(KEY)).as("%s, byte %d", file.getFileName(), i).isEmpty();
                keep(KEY, "one");
            }
        }
    }

    @Test
    void forgetsWhatNobodyAsksForAnyMore() {
        keep(KEY, "one");
        for (int run = 0; run < 20; run++) {
            keep(KEY + 1, "two");
        }

        assertThat(found(KEY)).isEmpty();
        assertThat(found(KEY + 1)).isPresent();
    }

    @Test
    void forgetsNothingForARunThatMadeNothing() {
        keep(KEY, "one");
        keep(KEY + 1, "two");
        for (int run = 0; run < 20; run++) {
            assertThat(found(KEY + 1)).isPresent();
        }

        assertThat(found(KEY)).isPresent();
    }

    @Tag("long")
    @Test
    void forgetsTheOldestOfVeryManySooner() {
        for (int run = 0; run < 3; run++) {
            try (var memo = open()) {
                for (int i = 0; i < 200_000; i++) {
                    memo.keep(200_000L * run + i, new Word("x"), RecordType.of(Word.class));
                }
            }
        }

        try (var memo = open()) {
            var counts = new int[3];
            for (int i = 0; i < 600_000; i++) {
                counts[i / 200_000] += memo.find(i, RecordType.of(Word.class)).isPresent() ? 1 : 0;
            }
            assertThat(counts).containsExactly(100_000, 200_000, 200_000);
        }
    }

    @Tag("long")
    @Test
    void doesNotGrowForEver() throws IOException {
        var long64 = "x".repeat(1 << 20);
        for (int run = 0; run < 60; run++) {
            keep(KEY, long64 + run);
        }

        long bytes = 0;
        for (var file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(40L << 20);
        assertThat(found(KEY).map(Note::text)).contains(long64 + 59);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals("lock"))
                    .sorted()
                    .toList();
        }
    }
}
