package aftercare;

import aftercare.copy.BuildRequest;
import aftercare.format.Sha256;
import aftercare.page.PaperSize;
import aftercare.work.Today;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three clinics, every kind of whose inputs can change. Two share their overrides, the third has a logo and its own. */
final class ChangingClinics extends ChangingFiles {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADER = "templates/components/site-header/site-header.ftlh";

    private final Path output;
    private LocalDate today = TODAY;
    private Optional<String> baseUrl = Optional.empty();
    private Optional<PaperSize> leaflets = Optional.empty();
    private boolean keepsGoing;
    private boolean removesGone;
    private int shard = -1;

    /** @param output where the sites go */
    ChangingClinics(Path folder, Path output) {
        super(folder);
        this.output = output;
    }

    void layOut() throws IOException {
        Copies.folder(SiteTest.SITES.resolve("small/content"), folder.resolve("content"));
        Copies.folder(Path.of("templates"), folder.resolve("templates"));
        write("one/ash.yaml", "name: Ash\nlanguages: [en]\n");
        write("one/birch.yaml", "name: Birch\ncolours: {primary: \"#5a2d82\"}\n");
        write("two/cedar.yaml", "name: Cedar\nlogo: cedar.svg\n");
        write("two/cedar.svg", logo("#123456"));
        write("one/overrides/en/strings.yaml", "replaces: " + hash("content/en/strings.yaml") + "\nmenu: Our pages\n");
        write("two/overrides/en/about.md", about(hash("content/en/about.md")));
        write("two/overrides/" + HEADER, "<#-- replaces: " + hash(HEADER) + " -->\n" + text(HEADER));
    }

    /** A change, and what is done to make it. */
    record Change(String name, ChangingSite.Action action) {}

    /** The changes after which not all copies are published. */
    static final Set<String> MISTAKES = Set.of(
            "a logo that goes",
            "others go on without it",
            "one of them changes",
            "a logo that leads out",
            "an own file that is refused",
            "a mistake in the content",
            "a link out of the content",
            "a manifest gone",
            "a folder behind a link");

    /** One change of every kind, each to be made after those before. */
    List<Change> changes() {
        return List.of(
                new Change("nothing, as it is the first build", () -> {}),
                new Change("still nothing", () -> {}),
                new Change("a clinic's name", () -> replace("one/ash.yaml", "Ash", "Oak")),
                new Change("a clinic's language", () -> replace("one/ash.yaml", "languages.*", "languages: [en, es]")),
                new Change("a clinic's colour", () -> replace("one/birch.yaml", "#5a2d82", "#1c5d63")),
                new Change(
                        "a clinic's number",
                        () -> append("one/birch.yaml", "emergency: {number: \"112\", label: Help}\n")),
                new Change("a page left out", () -> append("one/birch.yaml", "leave-out: [guides/move]\n")),
                new Change("a logo", () -> write("two/cedar.svg", logo("#654321"))),
                new Change("a logo that goes", () -> Files.delete(folder.resolve("two/cedar.svg"))),
                new Change("others go on without it", () -> keepsGoing = true),
                new Change("one of them changes", () -> replace("one/birch.yaml", "Birch", "Beech")),
                new Change("a logo that leads out", this::leadOut),
                new Change("a logo that comes back", this::bringLogo),
                new Change("all or none again", () -> keepsGoing = false),
                new Change("a word of a group", () -> replace("one/overrides/en/strings.yaml", "Our", "Your")),
                new Change("an own page", () -> append("two/overrides/en/about.md", "\nFind us in the park.\n")),
                new Change("an own page of another original", this::moveOriginal),
                new Change("the original kept", () -> write("two/originals/old/" + oldHash(), old())),
                new Change("an own template", this::listOtherwise),
                new Change(
                        "an own style",
                        () -> write(
                                "one/overrides/templates/site.css",
                                "/* replaces: " + hash("templates/site.css") + " */\n:root { --text: 1.25rem; }\n")),
                new Change("an own file that is refused", () -> write("one/overrides/en/signs.yaml", "a: b\n")),
                new Change("it goes again", () -> Files.delete(folder.resolve("one/overrides/en/signs.yaml"))),
                new Change("all overrides go", () -> Copies.delete(folder.resolve("one/overrides"))),
                new Change("a guide", () -> append("content/en/guides/rest.md", "\nOne more line.\n")),
                new Change(
                        "a mistake in the content", () -> replace("content/en/guides/move.md", "\ntitle", "\ntitel")),
                new Change("it is mended", () -> replace("content/en/guides/move.md", "\ntitel", "\ntitle")),
                new Change(
                        "a link out of the content",
                        () -> Files.createSymbolicLink(
                                folder.resolve("content/en/guides/out.md"), folder.resolve("one/ash.yaml"))),
                new Change("it goes", () -> Files.delete(folder.resolve("content/en/guides/out.md"))),
                new Change("a template of all", () -> append("templates/pages/guide.ftlh", "\n<!-- seen -->\n")),
                new Change("the address", () -> baseUrl = Optional.of("https://clinics.example/")),
                new Change("the day, past a review", () -> today = TODAY.plusYears(3)),
                new Change("leaflets", () -> leaflets = Optional.of(PaperSize.A4)),
                new Change("their paper", () -> leaflets = Optional.of(PaperSize.LETTER)),
                new Change("none any more", () -> leaflets = Optional.empty()),
                new Change("a page touched", () -> append(site("ash/guides/rest.html"), "by hand")),
                new Change("a page gone", () -> Files.delete(output.resolve("birch/guides/rest.html"))),
                new Change("a manifest gone", () -> Files.delete(output.resolve("birch/.aftercare-manifest.json"))),
                new Change("its site gone", () -> Copies.delete(output.resolve("birch"))),
                new Change("a folder behind a link", this::linkFolder),
                new Change("it is one again", this::unlinkFolder),
                new Change("a clinic more", () -> write("one/alder.yaml", "name: Alder\n")),
                new Change("every second clinic", () -> shard = 0),
                new Change("every other", () -> shard = 1),
                new Change("all of them", () -> shard = -1),
                new Change("a clinic less", () -> Files.delete(folder.resolve("one/birch.yaml"))),
                new Change("its site removed", () -> removesGone = true),
                new Change("a clinic under another name", this::rename),
                new Change("an earlier state of all", () -> today = TODAY));
    }

    BuildRequest request() throws IOException {
        var all = clinics();
        var stems = all.stream().map(BuildRequest::stem).collect(Collectors.toSet());
        var chosen = new ArrayList<Path>();
        for (int i = 0; i < all.size(); i++) {
            if (shard < 0 || i % 2 == shard) {
                chosen.add(all.get(i));
            }
        }
        return new BuildRequest(
                Optional.of(folder.resolve("content")),
                Optional.of(folder.resolve("templates")),
                chosen,
                output,
                baseUrl,
                Today.of(today),
                leaflets,
                new BuildRequest.Many(Set.copyOf(stems), List.of(), keepsGoing, removesGone, shard <= 0));
    }

    private List<Path> clinics() throws IOException {
        var found = new ArrayList<Path>();
        for (var group : List.of("one", "two")) {
            try (Stream<Path> files = Files.list(folder.resolve(group))) {
                files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    private void leadOut() throws IOException {
        write("elsewhere.svg", logo("#654321"));
        Files.createSymbolicLink(folder.resolve("two/cedar.svg"), folder.resolve("elsewhere.svg"));
    }

    private void bringLogo() throws IOException {
        Files.delete(folder.resolve("two/cedar.svg"));
        write("two/cedar.svg", logo("#654321"));
    }

    private void moveOriginal() throws IOException {
        replace("two/overrides/en/about.md", "replaces: .*", "replaces: " + oldHash());
    }

    private String old() throws IOException {
        return text("content/en/about.md") + "\nAn older line.\n";
    }

    private String oldHash() throws IOException {
        return Sha256.of(old().getBytes(StandardCharsets.UTF_8));
    }

    private void listOtherwise() throws IOException {
        var header = "two/overrides/" + HEADER;
        write(header, text(header).replace("<ul", "<ol").replace("</ul>", "</ol>"));
    }

    private void linkFolder() throws IOException {
        Files.move(output.resolve("ash/guides"), folder.resolve("guides-elsewhere"));
        Files.createSymbolicLink(output.resolve("ash/guides"), folder.resolve("guides-elsewhere"));
    }

    private void unlinkFolder() throws IOException {
        Files.delete(output.resolve("ash/guides"));
        Files.move(folder.resolve("guides-elsewhere"), output.resolve("ash/guides"));
    }

    private void rename() throws IOException {
        Files.move(folder.resolve("one/ash.yaml"), folder.resolve("one/aspen.yaml"));
    }

    private String about(String replaced) throws IOException {
        return text("content/en/about.md").replaceFirst("(?m)^title: .*$", "replaces: " + replaced + "\ntitle: Us");
    }

    private String site(String address) {
        return folder.relativize(output.resolve(address)).toString();
    }
}
