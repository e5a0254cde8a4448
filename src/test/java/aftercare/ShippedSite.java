package aftercare;

import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The site of the shipped content, built once for all tests of a process, which only read it. */
public record ShippedSite(Path folder, BuildResult result) {

    private static final ShippedSite SHARED = in(temporary());

    public static ShippedSite shared() {
        return SHARED;
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
                Optional.of(Path.of("content")),
                Optional.of(Path.of("templates")),
                folder,
                Optional.empty(),
                SiteTest.TODAY);
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
