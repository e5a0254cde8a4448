package aftercare;

import aftercare.copy.BuildRequest;
import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small site with a clinic of its own, every kind of whose inputs can change. Its memo is in the folder {@code memo}. */
final class ChangingSite extends ChangingFiles {
    /** The one change that prevents the publication. */
    static final String MISTAKE = "a mistake";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path content;
    private final Path templates;
    private final Path clinic;
    private String program = "one";
    private LocalDate today = TODAY;
    private Optional<String> baseUrl = Optional.empty();
    private boolean wantsLeaflets;

    ChangingSite(Path folder) {
        super(folder);
        this.content = folder.resolve("content");
        this.templates = folder.resolve("templates");
        this.clinic = folder.resolve("clinic.yaml");
    }

    void layOut() throws IOException {
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        Copies.folder(Path.of("templates"), templates);
        Files.writeString(clinic, "name: Little Clinic\nlogo: logo.svg\n");
        Files.writeString(folder.resolve("logo.svg"), logo("#123456"));
        write(
                "overrides/en/about.md",
                text("content/en/about.md")
                        .replaceFirst(
                                "(?m)^title: .*$",
                                "replaces: " + hash("content/en/about.md") + "\ntitle: About us here"));
    }

    /** Takes back all changes of the content. */
    void restoreContent() throws IOException {
        Copies.delete(content);
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
    }

    String program() {
        return program;
    }

    /** A change, and what is done to take it. */
    record Change(String name, Action action) {}

    interface Action {
        void run() throws IOException;
    }

    /** One change of every kind, each to be taken after those before. */
    List<Change> changes() {
        return List.of(
                new Change("nothing, as it is the first build", () -> {}),
                new Change("still nothing", () -> {}),
                new Change("a guide's text", () -> append("content/en/guides/rest.md", "\nOne more line.\n")),
                new Change(
                        "a guide's title",
                        () -> replace("content/en/guides/move.md", "(?m)^title: .*$", "title: Moving gently")),
                new Change("a translated text", () -> append("content/es/guides/rest.md", "\nUna frase más.\n")),
                new Change("a single page", () -> append("content/en/index.md", "\nWelcome once more.\n")),
                new Change(
                        "a self-check",
                        () -> replace("content/en/self-checks/sore.yaml", "(?m)^title: .*$", "title: A short look")),
                new Change("a question set", () -> append("content/en/question-sets/first.yaml", "\n# a note\n")),
                new Change(
                        "a sign",
                        () -> replace("content/en/signs.yaml", "text: [^,\n]*", "text: A sign with other words")),
                new Change(
                        "the signs of a strip",
                        () -> replace("content/en/guides/move.md", "^---\n", "---\nsigns: [chest-pain]\n")),
                new Change(
                        "the short words of such a sign",
                        () -> replace("content/en/signs.yaml", "short: [^,\n]*", "short: Few other words")),
                new Change("a term", () -> replace("content/en/glossary.yaml", "a soft ring", "a ring")),
                new Change(
                        "a source", () -> replace("content/sources.yaml", "A study of rest", "A study of much rest")),
                new Change(
                        "words of the interface",
                        () -> replace("content/en/strings.yaml", "(?m)^menu: .*$", "menu: Contents")),
                new Change("a setting", () -> replace("content/site.yaml", "(?m)^title: .*$", "title: Another Site")),
                new Change("what is checked", () -> append("content/site.yaml", "checks: {AC340: off}\n")),
                new Change("a house style", () -> write("content/en/style.yaml", "avoid: {line: row}\n")),
                new Change("a picture", () -> replace("content/images/side.svg", "<svg ", "<svg data-a=\"b\" ")),
                new Change(
                        "a guide added",
                        () -> write(
                                "content/en/guides/new.md",
                                text("content/en/guides/move.md").replaceFirst("(?m)^title: .*$", "title: New"))),
                new Change("a guide taken away", () -> Files.delete(folder.resolve("content/en/guides/new.md"))),
                new Change(
                        "a template", () -> append("templates/pages/guide.ftlh", "\n<#-- a note -->\n<!-- seen -->\n")),
                new Change("a style sheet", () -> append("templates/site.css", "\nbody { outline: 0; }\n")),
                new Change(
                        "a template that reads other pages",
                        () -> append(
                                "templates/pages/guide.ftlh",
                                "<#list page.edition.guides as other><!-- ${other.title} --></#list>\n")),
                new Change(
                        "a page that such a template reads",
                        () -> replace("content/en/guides/move.md", "(?m)^title: .*$", "title: Moving about")),
                new Change(
                        "a file beside the templates that is no text",
                        () -> Files.write(
                                folder.resolve("templates/pages/.guide.ftlh.swp"), new byte[] {(byte) 0xff, 0})),
                new Change("another day", () -> today = TODAY.plusDays(1)),
                new Change(
                        "a template that shows the day",
                        () -> append("templates/pages/guide.ftlh", "<!-- as of ${today} -->\n")),
                new Change("a day that is shown", () -> today = TODAY.plusDays(2)),
                new Change("the clinic's name", () -> replace("clinic.yaml", "name: .*", "name: Great Clinic")),
                new Change("the clinic's logo", () -> Files.writeString(folder.resolve("logo.svg"), logo("#654321"))),
                new Change("the clinic's own text", () -> append("overrides/en/about.md", "\nFind us in the park.\n")),
                new Change("the address", () -> baseUrl = Optional.of("https://clinic.example/aftercare/")),
                new Change("the day, past a review", () -> today = TODAY.plusYears(3)),
                new Change("the day, past the start of a guide", () -> today = TODAY.plusYears(80)),
                new Change("a day before that again", () -> today = TODAY.plusYears(2)),
                new Change("leaflets", this::wantLeaflets),
                new Change("the logo on them", () -> Files.writeString(folder.resolve("logo.svg"), logo("#246810"))),
                new Change(
                        "a picture on them", () -> replace("content/images/side.svg", "<svg ", "<svg data-c=\"d\" ")),
                new Change("the address in them", () -> baseUrl = Optional.of("https://clinic.example/")),
                new Change("a leaflet touched by hand", () -> write("site/leaflets/rest.pdf", "by hand")),
                new Change("the program", () -> program = "two"),
                new Change("a page touched by hand", () -> append("site/guides/rest.html", "by hand")),
                new Change("a page taken away by hand", () -> Files.delete(folder.resolve("site/guides/move.html"))),
                new Change(MISTAKE, () -> replace("content/en/guides/move.md", "\ntitle:", "\ntitel:")),
                new Change("the mistake mended", () -> replace("content/en/guides/move.md", "\ntitel:", "\ntitle:")),
                new Change("a memo of zeros", this::emptyMemo),
                new Change("a memo cut off", this::cutMemo));
    }

    BuildRequest request(Path output) {
        var request =
                new BuildRequest(Optional.of(content), Optional.of(templates), List.of(clinic), output, baseUrl, today);
        return wantsLeaflets ? request.withLeaflets(PaperSize.A4) : request;
    }

    /** From now on, the site is made for another day. */
    void waitUntil(LocalDate day) {
        today = day;
    }

    void wantLeaflets() {
        wantsLeaflets = true;
    }

    private void emptyMemo() throws IOException {
        for (var file : memoFiles()) {
            Files.write(file, new byte[(int) Files.size(file)]);
        }
    }

    private void cutMemo() throws IOException {
        for (var file : memoFiles()) {
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
    }

    private List<Path> memoFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("memo"))) {
            return files.toList();
        }
    }
}
