package aftercare.publish;

import aftercare.ProcessorTime;
import aftercare.page.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Times publication of 10,000 pages of 15 KB: the first, one of the same, one of pages that all differ, one of none. Run
 * its {@code main} with a folder that does not exist yet.
 */
public final class PublishBenchmark {
    private static final int PAGES = 10_000;
    private static final int BYTES = 15_000;

    private PublishBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        time("first", folder, PAGES, 1);
        time("nothing changed", folder, PAGES, 1);
        time("all changed", folder, PAGES, 2);
        time("half removed", folder, PAGES / 2, 2);
    }

    private static void time(String name, Path folder, int pages, int edition) throws IOException {
        long wall = System.nanoTime();
        long processor = ProcessorTime.now();
        var published = publish(folder.resolve("site"), pages, edition);
        System.out.printf(
                Locale.ROOT,
                "%-16s %5.2f s  %5.2f CPU-s  %s%n",
                name,
                (System.nanoTime() - wall) / 1e9,
                (ProcessorTime.now() - processor) / 1e9,
                published);
    }

    private static Published publish(Path site, int pages, int edition) throws IOException {
        try (var staging = new SitePublisher(site).begin().value().orElseThrow()) {
            IntStream.range(0, pages).parallel().forEach(i -> staging.add(page(i, edition)));
            return staging.publish();
        }
    }

    private static OutputFile page(int number, int edition) {
        var address = "guides/page-" + number + ".html";
        return OutputFile.of(address, number + " " + edition + "x".repeat(BYTES), LittleSite.source(address));
    }
}
