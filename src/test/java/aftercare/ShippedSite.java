package aftercare;

import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The site of the shipped content, built once for all tests of a process, which only read it. */
public record ShippedSite(Path folder, BuildResult result) {

    private static final Pattern DONE = Pattern.compile("(?:reviewed|checked|date): *(\\d{4}-\\d{2}-\\d{2})");

    /** The day of the last change in the shipped content: an earlier one would make its dates ones to come. */
    public static final LocalDate TODAY = lastChange();

    /** Made for the first who asks for it: a test that needs {@link #TODAY} alone does not wait for a build. */
    private static final class Shared {
        static final ShippedSite SITE = in(temporary());
    }

    public static ShippedSite shared() {
        return Shared.SITE;
    }

    private static LocalDate lastChange() {
        try (var files = Files.walk(Path.of("content"))) {
            return files.filter(Files::isRegularFile)
                    .map(ShippedSite::read)
                    .flatMap(text -> DONE.matcher(text).results())
                    .map(day -> LocalDate.parse(day.group(1)))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Path temporary() {
        try {
            var folder = Files.createTempDirectory("shipped-site");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void delete(Path folder) {
        try {
            Copies.delete(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static ShippedSite in(Path folder) {
        var request = new BuildRequest(
                Optional.of(Path.of("content")), Optional.of(Path.of("templates")), folder, Optional.empty(), TODAY);
        try {
            return new ShippedSite(
                    folder, SiteBuild.of(request, Progress.SILENT).build());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The addresses of all pages, sorted. */
    List<String> pages() {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> address.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    String text(String address) {
        try {
            return Files.readString(folder.resolve(address));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
