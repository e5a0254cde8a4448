package aftercare.publish;

import static aftercare.publish.LittleSite.page;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.Sha256;
import aftercare.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final LittleSite SITE =
            LittleSite.of("index.html", page("home", "guides/a.html"), "guides/a.html", page("a"));
    private static final Entry ENTRY = new Entry("0123456789abcdef", 7);
    private static final String LINE = ": {\"checksum\": \"0123456789abcdef\", \"size\": 7}";

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrites() {
        var files = new TreeMap<String, Entry>();
        files.put("guides/é.html", ENTRY);
        files.put("index.html", Entry.sealed(new byte[1]));
        var manifest = new Manifest(files).ofCopy("north \"}, {\" south");

        assertThat(Manifest.parse(manifest.text(), "m").value()).contains(manifest);
    }

    @Test
    void refusesWhatItWouldWriteInAnotherWay() {
        assertThat(Manifest.parse(text("", "    \"a\"" + LINE + ",\n    \"b\"" + LINE + "\n"), "m")
                        .value())
                .isPresent();
        assertThat(Manifest.parse(text("", "    \"b\"" + LINE + ",\n    \"a\"" + LINE + "\n"), "m")
                        .value())
                .as("the order")
                .isEmpty();
        assertThat(Manifest.parse(text("", "    \"a\"" + LINE + ",\n    \"a\"" + LINE + "\n"), "m")
                        .value())
                .as("twice the same")
                .isEmpty();
        assertThat(Manifest.parse(text("  \"copy\": \"a\",\n  \"x\": \"y\",\n", "    \"a\"" + LINE + "\n"), "m")
                        .value())
                .as("more than a name")
                .isEmpty();
    }

    private static String text(String copy, String lines) {
        return "{\n  \"format\": " + (copy.isEmpty() ? 2 : 3) + ",\n  \"content\": \""
                + Sha256.of(lines.getBytes(StandardCharsets.UTF_8)) + "\",\n" + copy + "  \"files\": {\n" + lines
                + "  }\n}\n";
    }

    @Test
    void putsNewFilesBetweenTheOthers() {
        var before = new TreeMap<String, Entry>();
        var after = new TreeMap<String, Entry>();
        for (String address : List.of("b", "c", "e", "f")) {
            before.put(address, ENTRY);
        }
        for (String address : List.of("a", "c", "d", "f", "g")) {
            after.put(address, ENTRY);
        }
        var received = new HashMap<String, Received>();
        after.forEach((address, entry) -> received.put(address, new Received(entry, Location.ofFile("x"), false)));

        var list = new Manifest(before).of(received);

        assertThat(list.text()).isEqualTo(new Manifest(after).text());
        assertThat(new Manifest(before).without(list)).containsExactly("b", "e");
    }

    @Test
    void isNotBelievedWhenSomebodyHasChangedIt() throws IOException {
        TrustedFiles trusted;
        try (var staging = new SitePublisher(folder).begin().value().orElseThrow()) {
            SITE.addTo(staging);
            staging.publish();
            trusted = staging.trusted();
        }
        var published = SITE.publishWith(new SitePublisher(folder, trusted));
        var list = folder.resolve(SiteFolder.MANIFEST);
        Files.writeString(list, Files.readString(list).replaceFirst("\"size\": [0-9]", "\"size\": 9"));

        var begun = new SitePublisher(folder, trusted).begin();

        assertThat(published.unchanged()).isEqualTo(2);
        assertThat(begun.value()).isEmpty();
        assertThat(begun.problems().list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("AC705"));
    }
}
