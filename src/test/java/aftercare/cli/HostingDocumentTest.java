package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the samples in the document for clinics equal those in a clinic's pack. */
class HostingDocumentTest {
    @TempDir
    private Path folder;

    @Test
    void samplesAreWhatAPackOfThatClinicSays() throws IOException {
        var clinic = String.join("", fences("yaml file=clinic.yaml").toList());
        Files.writeString(folder.resolve("clinic.yaml"), clinic.replaceFirst("(?m)^logo: .*\n", ""));
        assertThat(Session.in(folder).run("pack", "--quiet")).isZero();

        assertThat(fromPack("README.txt")).contains(fences("html").toList());
        assertThat(fromPack("nginx.conf")).contains("nginx.conf;", "root /var/www/");
        assertThat(fences("nginx").toList()).singleElement().asString().contains("aftercare/nginx.conf;");
        assertThat(fences("caddyfile").toList()).singleElement().asString().contains("aftercare/Caddyfile");
    }

    private String fromPack(String name) throws IOException {
        try (var zip = new ZipFile(folder.resolve("dist/clinic.zip").toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static Stream<String> fences(String language) throws IOException {
        var pattern = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$");
        List<String> fences = pattern.matcher(Files.readString(Path.of("docs/hosting.md")))
                .results()
                .map(fence -> fence.group(1))
                .toList();
        return fences.stream();
    }
}
