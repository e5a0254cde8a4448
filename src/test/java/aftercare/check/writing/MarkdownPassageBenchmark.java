package aftercare.check.writing;

import aftercare.ProcessorTime;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.SampleContent;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.work.Today;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures the processor time of reading the shipped content and of its checks of writing, forty times. Run its {@code
 * main}.
 */
final class MarkdownPassageBenchmark {
    private static final int COPIES = 40;
    private static final int ROUNDS = 4;

    private MarkdownPassageBenchmark() {}

    public static void main(String[] arguments) {
        var names = ContentIndex.of(copies(read()), Today.of(SampleContent.TODAY));
        for (int i = 0; i < ROUNDS; i++) {
            double reading = seconds(() -> {
                for (int n = 0; n < COPIES; n++) {
                    read();
                }
            });
            double checking = seconds(() -> WritingChecks.of(names, new WritingMemory(), text -> List.of()));
            System.out.printf(
                    Locale.ROOT,
                    "reading %.2f CPU-s, checks of writing %.2f CPU-s, %.1f %%%n",
                    reading,
                    checking,
                    100 * checking / reading);
        }
    }

    private static Content read() {
        var files = ContentFiles.inDirectory(Path.of("content"), "content");
        return new ContentReader(files, new MarkdownReader()).read().value().orElseThrow();
    }

    private static Content copies(Content content) {
        var edition = content.editions().get(0);
        List<Guide> guides = Collections.nCopies(COPIES, edition.guides()).stream()
                .flatMap(List::stream)
                .toList();
        List<SelfCheck> selfChecks = Collections.nCopies(COPIES, edition.selfChecks()).stream()
                .flatMap(List::stream)
                .toList();
        var many = new Edition(
                edition.language(),
                guides,
                edition.singlePages(),
                selfChecks,
                edition.signs(),
                edition.glossary(),
                edition.words());
        return new Content(content.site(), content.sources(), content.signOffs(), List.of(many), content.images());
    }

    private static double seconds(Runnable work) {
        long before = ProcessorTime.now();
        work.run();
        return (ProcessorTime.now() - before) / 1e9;
    }
}
