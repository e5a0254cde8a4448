package aftercare.check;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.read.ContentFiles;
import aftercare.read.ContentReader;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures what the checks of writing take beside the reading of the same content, in processor time: {@code java -cp …
 * aftercare.check.WritingBenchmark}. Not a test.
 */
final class WritingBenchmark {
    private static final int ROUNDS = 60;

    private WritingBenchmark() {}

    public static void main(String[] args) {
        var content = read();
        var names = Names.of(content, SampleContent.TODAY);
        double[] reading = new double[ROUNDS];
        double[] checking = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            reading[i] = millis(WritingBenchmark::read);
            checking[i] = millis(() -> WritingChecks.of(names));
        }
        System.out.printf(
                Locale.ROOT,
                "reading %.1f ms, checks of writing %.1f ms, %.1f %%%n",
                median(reading),
                median(checking),
                100 * median(checking) / median(reading));
    }

    private static Content read() {
        var files = ContentFiles.inDirectory(Path.of("content"), "content");
        return new ContentReader(files, new MarkdownReader()).read().value().orElseThrow();
    }

    private static double millis(Runnable work) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - before) / 1e6;
    }

    /** Of the later half: the first rounds warm up. */
    private static double median(double[] times) {
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
