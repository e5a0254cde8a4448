package aftercare.tree;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Edition;
import aftercare.problem.Problem;
import aftercare.problem.Severity;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Self-checks that a careful clinician would refuse, and self-checks of sound medicine: the rules refuse the first, or they
 * cannot be written, and prove the second.
 */
class TreeCasesTest {
    private static final Path CASES = Path.of("src/test/resources/trees");

    /** Each case, and the errors that {@code check} finds in it, by code and line; none in sound ones. */
    private static final String TABLE = """
            c01 T10 7
            c02 T10 7, T2 11
            c04 T2 12, T8 12, T11 13
            c06 AC176 11
            c07 T2 10
            c08 T3 14
            c08-own-words T3 14, T11 15, T2 15
            c10 T11 14, T2 14, T8 14, T8 15, T8 16
            c10-signs AC113 15, AC113 16
            c11 T8 11
            c11-choice T8 14
            c11-preference T8 15
            c14 T6 25
            c15 T6 19, T5 21, T6 25
            c15-years AC179 21, T6 19, T6 25
            c16 T10 7
            c17 T4 13
            c18 T4 15, T8 15
            c20 AC176 11
            c23 T1 14, T11 14, T2 14
            c24 T8 14
            c26 T10 7
            c28
            c29 T2 12, T2 12, T2 12
            c30 T4 14, T8 14, T11 19
            c33 T1 9, T11 12
            f1
            f2
            f4
            f5
            p1
            p2
            p3
            p4
            p5
            """;

    @TempDir
    private Path folder;

    /**
     * Of the unsafe ones only c28 passes the rules: that advice contradicts its level, words alone can tell. A check looks for
     * some of them, and whoever signs reads them.
     */
    @Test
    void refusesUnsafeSelfChecksAndProvesSoundOnes() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : cases()) {
            var name = file.getFileName().toString().replace(".yaml", "");
            found.add((name + " " + String.join(", ", faults(file))).strip());
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(TABLE.lines().toList());
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The errors as code and line. */
    private List<String> faults(Path file) throws IOException {
        var content = folder.resolve(file.getFileName() + "-content");
        Copies.folder(CASES.resolve("content"), content);
        var copy = content.resolve("en/self-checks").resolve(file.getFileName());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        var read = new ContentReader(ContentFiles.inDirectory(content, "content"), new MarkdownReader()).read();
        var problems = new ArrayList<>(read.problems().list());
        read.value().ifPresent(value -> value.editions().forEach(edition -> problems.addAll(proofs(edition))));
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code() + " " + problem.location().line())
                .toList();
    }

    private static List<Problem> proofs(Edition edition) {
        return edition.selfChecks().stream()
                .flatMap(check -> Proofs.of(check, edition.signs(), edition.words()).list().stream())
                .toList();
    }
}
