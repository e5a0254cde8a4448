package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands of each document, in order, in a copy of the files that its reader has; of the content, a small one
 * stands for the shipped.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("long")
class DocumentsIT {
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    /**
     * Commands that are not run: they need the whole checkout and Maven, a published copy or input, or run until they
     * are stopped.
     */
    private static final Pattern NOT_HERE =
            Pattern.compile("(?:bin/build|bin/fuzz|bin/test|\\./mvnw|scripts/).*|.* (?:serve|doctor)\\b.*|.*….*");

    /** A third of the documents each day, and all of them by {@code bin/test-all}. */
    private static final int PARTS = 3;

    /** The folder of a clinic's copy in the document for clinics. */
    private static final String COPY = "mine";

    /** One for all documents, so that the launcher makes its archive of classes once. */
    @TempDir
    private static Path folder = Path.of("");

    static Stream<Path> documents() throws IOException {
        try (var files = Files.list(Path.of("docs"))) {
            var all = Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(Files::isRegularFile).sorted())
                    .filter(file -> commands(file).findAny().isPresent());
            return Seeds.part(PARTS, all.toList()).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandDoesWhatItIsTypedFor(Path document) throws Exception {
        clear();
        var jar = Path.of("target/aftercare.jar");
        Files.copy(jar, folder.resolve("aftercare.jar"));
        if (!document.endsWith("hosting.md")) {
            if (Files.notExists(folder.resolve(jar))) {
                Files.createDirectory(folder.resolve("target"));
                Files.copy(jar, folder.resolve(jar));
            }
            for (var part : new String[] {"bin", "templates", "scripts"}) {
                Copies.folder(Path.of(part), folder.resolve(part));
            }
            Copies.folder(SiteTest.SITES.resolve("small/content"), folder.resolve("content"));
        }
        var here = folder;
        for (var command : commands(document).toList()) {
            var log = folder.resolve("log.txt");
            var program = new ProcessBuilder("sh", "-c", command)
                    .directory(here.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            // The launcher does the same; for commands that start the jar directly, this saves half of the time.
            program.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            var shell = program.start();
            assertThat(shell.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
            assertThat(shell.exitValue())
                    .as(command + "\n" + Files.readString(log))
                    .isZero();
            if (document.endsWith("hosting.md") && command.contains(" init " + COPY + " ")) {
                here = intoCopy();
            }
        }
        assertThat(here.resolve("site/index.html")).isNotEmptyFile();
    }

    /** Removes what the document before has left, apart from the jar with its archive. */
    private static void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.endsWith("target")).toList()) {
                Copies.delete(file);
            }
        }
    }

    /** Follows the document: the jar is put into the new copy, and a group of clinics keeps its files in one folder. */
    private Path intoCopy() throws IOException {
        var copy = folder.resolve(COPY);
        Files.copy(folder.resolve("aftercare.jar"), copy.resolve("aftercare.jar"));
        Copies.folder(SiteTest.SITES.resolve("small/content"), copy.resolve("content"));
        var clinics = Files.createDirectory(copy.resolve("clinics"));
        for (var name : new String[] {"north", "south"}) {
            Files.copy(copy.resolve("clinic.yaml"), clinics.resolve(name + ".yaml"));
        }
        return copy;
    }

    private static Stream<String> commands(Path document) {
        try {
            return COMMANDS
                    .matcher(Files.readString(document))
                    .results()
                    .flatMap(block -> block.group(1).lines())
                    .filter(command -> !NOT_HERE.matcher(command).matches())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
