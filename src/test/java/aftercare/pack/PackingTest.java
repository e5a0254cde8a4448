package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftercare.ShippedSite;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.publish.Entry;
import aftercare.publish.PublishException;
import aftercare.publish.SiteFolder;
import aftercare.status.CopyStatus;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {
    private static final LocalDate TODAY = ShippedSite.TODAY;
    private static final String LONG = "Move a little each hour. ".repeat(40);

    @TempDir
    private Path folder;

    @Test
    void packHoldsTheSiteAndWhatAWebSpaceNeeds() throws IOException {
        var packed = pack("index.html", LONG, "assets/site.0123456789.css", "p { color: red }", "guides/x.html", LONG);

        assertThat(names()).contains("index.html", "guides/x.html", "index.html.gz", "assets/site.0123456789.css");
        assertThat(names()).containsAll(ServerPolicy.WITHHELD).contains(SiteFolder.MANIFEST);
        assertThat(names()).doesNotContain("assets/site.0123456789.css.gz");
        assertThat(packed.files()).isEqualTo(names().size());
        assertThat(packed.bytes()).isEqualTo(Files.size(packed.zip()));
        assertThat(packed.hasBrotli()).isEqualTo(names().contains("index.html.br"));
    }

    @Test
    void packCanBeReadByWhoeverMayReadOtherFiles() throws IOException {
        var pack = pack("index.html", LONG).zip();
        var other = Files.writeString(folder.resolve("other.txt"), "words");
        if (Files.getFileStore(pack).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(pack)).isEqualTo(Files.getPosixFilePermissions(other));
        }
    }

    @Test
    void firstPageComesLast() throws IOException {
        pack("index.html", LONG, "assets/site.0123456789.css", "p {}", "guides/x.html", LONG);

        var pages = names().stream().filter(OutputFile::isPage).toList();
        assertThat(names()).endsWith("guides/x.html", "index.html");
        assertThat(pages).containsExactly("guides/x.html", "index.html");
    }

    @Test
    void checksumsAreThoseOfTheFiles() throws IOException {
        pack("index.html", LONG, "guides/x.html", LONG);

        var lines = text("checksums.txt").lines().toList();
        assertThat(lines).hasSize(names().size() - 2);
        for (var line : lines) {
            var parts = line.split("  ", 2);
            assertThat(Entry.sealed(bytes(parts[1])).checksum()).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    @Test
    void sameFilesGiveTheSameBytesWhateverTheOrderZoneAndClock() throws IOException {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        var first = Files.readAllBytes(
                pack("index.html", LONG, "guides/x.html", LONG + "x").zip());
        Files.delete(folder.resolve("aftercare.zip"));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            var second = Files.readAllBytes(
                    pack("guides/x.html", LONG + "x", "index.html", LONG).zip());
            assertThat(second).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void versionsOfOneDayAndOneSizeHaveDifferentTimes() throws IOException {
        pack("index.html", "Call 111.");
        var before = time("index.html");
        pack("index.html", "Call 112.");

        assertThat(time("index.html")).isNotEqualTo(before);
    }

    /** Or unpacking only what is newer, as with {@code unzip -u}, would leave old pages. */
    @Test
    void timeOfAFileNeverGoesBackAndStaysWhileItIsTheSame() throws IOException {
        pack("index.html", LONG, "guides/x.html", "Call 0.");
        var before = time("guides/x.html");
        var home = time("index.html");
        for (int i = 1; i < 30; i++) {
            pack("index.html", LONG, "guides/x.html", "Call " + i + ".");
            assertThat(time("guides/x.html")).as("version " + i).isAfter(before);
            assertThat(time("index.html")).isEqualTo(home);
            before = time("guides/x.html");
        }
    }

    @Test
    void diskThatRefusesIsToldWithFolderAndState() {
        assertThatThrownBy(() -> Packing.begin(folder.resolve("dist"), "x".repeat(300))
                        .value()
                        .orElseThrow()
                        .finish(label()))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("dist")
                .hasMessageContaining("No pack was made; one that stood there is unchanged.");
        var full = PublishException.in(
                folder, new FileSystemException("x", null, "No space left on device"), "Nothing was made.");
        assertThat(full).hasMessage("The disk that holds " + folder + " is full. Nothing was made.");
    }

    @Test
    void tellsWhatToDeleteUntilItComesBack() throws IOException {
        assertThat(pack("index.html", LONG, "guides/old.html", LONG).deletions())
                .isZero();
        pack("index.html", LONG);
        assertThat(text("delete.txt").lines()).contains("guides/old.html", "guides/old.html.gz");

        var again = pack("index.html", LONG + "new");
        assertThat(text("delete.txt").lines()).contains("guides/old.html", "guides/old.html.gz");
        assertThat(again.deletions()).isEqualTo((int) text("delete.txt").lines().count());

        pack("index.html", LONG, "guides/old.html", LONG);
        assertThat(text("delete.txt")).isEmpty();
    }

    @Test
    void readmeTellsWhatChangedForReaders() throws IOException {
        var style = "<link href=\"assets/site.%s.css\">";
        pack("index.html", style.formatted("0123456789"), "guides/a.html", "Call 111.", "guides/old.html", LONG);
        assertThat(text("README.txt")).contains("This is the first pack in its folder.");

        pack("index.html", style.formatted("abcdefabcd"), "guides/a.html", "Call 112.", "guides/new.html", LONG);

        assertThat(text("README.txt"))
                .contains("New pages (1):\n  guides/new.html\n")
                .contains("Changed pages (1):\n  guides/a.html\n")
                .contains("Pages that are gone (1):\n  guides/old.html\n");
    }

    @Test
    void readmeSaysWhereItGoesWhatItIsForAndWhatTheLawMayAsk() throws IOException {
        pack("index.html", LONG);

        assertThat(text("README.txt"))
                .contains("https://clinic.example/aftercare/")
                .contains("A copy for Riverside Health.")
                .contains("next check on 2027-01-02")
                .contains("doctor https://clinic.example/aftercare/ -o aftercare.zip")
                .contains("Intended use:")
                .contains("medical device");
        assertThat(text("README.txt").lines()).allMatch(line -> line.length() <= 125);
    }

    @Test
    void leavesForeignZipAlone() throws IOException {
        var zip = folder.resolve("aftercare.zip");
        Files.writeString(zip, "my photos");

        var begun = Packing.begin(folder, "aftercare");

        assertThat(begun.value()).isEmpty();
        assertThat(begun.problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC707");
            assertThat(problem.location().file()).endsWith("aftercare.zip");
        });
        assertThat(zip).hasContent("my photos");
    }

    @Test
    void leavesPackAsItStoodWhenItIsNotFinished() throws IOException {
        pack("index.html", LONG);
        var before = Files.readAllBytes(folder.resolve("aftercare.zip"));

        try (var packing = Packing.begin(folder, "aftercare").value().orElseThrow()) {
            packing.add(file("index.html", "half"));
        }

        assertThat(Files.readAllBytes(folder.resolve("aftercare.zip"))).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void takesItsFolderAwayWhenNothingCameIntoIt() throws IOException {
        var deep = folder.resolve("a/b");
        Packing.begin(deep, "aftercare").value().orElseThrow().close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void twoFilesForOneAddressAreAProblem() throws IOException {
        try (var packing = Packing.begin(folder, "aftercare").value().orElseThrow()) {
            packing.add(file("guides/x.html", "one"));
            packing.add(file("guides/X.html", "two"));
            assertThat(packing.problems().list())
                    .singleElement()
                    .matches(problem -> problem.code().equals("AC703"));
        }
    }

    private Packed pack(String... addressesAndTexts) throws IOException {
        try (var packing = Packing.begin(folder, "aftercare").value().orElseThrow()) {
            for (int i = 0; i < addressesAndTexts.length; i += 2) {
                packing.add(file(addressesAndTexts[i], addressesAndTexts[i + 1]));
            }
            assertThat(packing.problems().isEmpty()).isTrue();
            return packing.finish(label());
        }
    }

    static PackLabel label() {
        return new PackLabel(
                "Aftercare",
                "Riverside Health",
                "Helps people who hurt an ankle.",
                TODAY,
                Optional.of(LocalDate.of(2027, 1, 2)),
                Optional.of("https://clinic.example/aftercare/"),
                List.of(),
                List.of(),
                new TreeMap<>(Map.of()),
                new CopyStatus(TODAY, "", new TreeMap<>(), Optional.empty(), List.of()));
    }

    private static OutputFile file(String address, String text) {
        return OutputFile.of(address, text, Location.ofFile("content/en/index.md"));
    }

    private List<String> names() throws IOException {
        try (var zip = new ZipFile(folder.resolve("aftercare.zip").toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    private String text(String name) throws IOException {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) throws IOException {
        try (var zip = new ZipFile(folder.resolve("aftercare.zip").toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private java.time.LocalDateTime time(String name) throws IOException {
        try (var zip = new ZipFile(folder.resolve("aftercare.zip").toFile())) {
            return zip.getEntry(name).getTimeLocal();
        }
    }
}
