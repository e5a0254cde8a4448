package aftercare.release;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.format.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundle that {@code bin/bundle} made for this system, unpacked and used where there is no Java to be found: with a path
 * on which only the few programs stand that its launcher uses. {@code bin/test-all} runs it.
 */
@Tag("bundle")
@TestInstance(Lifecycle.PER_CLASS)
class BundleIT {
    private static final long MOST_BYTES = 70_000_000;
    private static final String TODAY = ShippedSite.TODAY.toString();

    private static final List<String> PROGRAMS =
            List.of("sh cat chmod cksum dirname echo mkdir mktemp mv printf readlink rm sed stat tr wc".split(" "));

    private Path folder = Path.of("");
    private Path packed = Path.of("");
    private Path bundle = Path.of("");
    private Path programs = Path.of("");

    private record Ended(int code, String said) {}

    @BeforeAll
    void unpack(@TempDir Path temporary) throws Exception {
        folder = temporary;
        try (var files = Files.list(Path.of("target/bundle"))) {
            packed = files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findAny()
                    .orElseThrow();
        }
        var place = Files.createDirectory(folder.resolve("Ann's Übung"));
        run(
                place,
                Map.of("PATH", System.getenv("PATH")),
                "tar",
                "-xzf",
                packed.toAbsolutePath().toString());
        bundle = place.resolve("aftercare");
        programs = Files.createDirectory(folder.resolve("programs"));
        for (var program : PROGRAMS) {
            var bin = Files.exists(Path.of("/usr/bin", program)) ? "/usr/bin/" : "/bin/";
            var file = programs.resolve(program);
            Files.writeString(file, "#!/bin/sh\nexec " + bin + program + " \"$@\"\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Ended run(Path where, Map<String, String> environment, String... words) throws Exception {
        var log = Files.createTempFile(folder, "log", ".txt");
        var builder = new ProcessBuilder(words).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(log));
    }

    /** Runs a program of a folder, with nothing on its path that is Java. */
    private Ended start(Path where, String... words) throws Exception {
        return run(where, Map.of("PATH", programs.toString(), "HOME", folder.toString()), words);
    }

    @Test
    void isSmallEnoughToSend() throws IOException {
        assertThat(packed).satisfies(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
    }

    @Test
    void runsOnTheJavaInItAlone() throws Exception {
        var told = run(
                bundle,
                Map.of("PATH", programs.toString(), "AFTERCARE_JAVA_FLAGS", "-XshowSettings:properties"),
                "./aftercare",
                "--version");

        assertThat(told.code()).as(told.said()).isZero();
        assertThat(told.said()).contains("java.home = " + bundle.resolve("java").toRealPath());
    }

    @Test
    void leadsFromInitToAPackThatIsTheJarsOwn() throws Exception {
        var init =
                start(bundle, "./aftercare", "init", "mine", "--name", "Ann", "--emergency", "112", "--today", TODAY);
        assertThat(init.code()).as(init.said()).isZero();
        var mine = bundle.resolve("mine");

        var build = start(mine, "./aftercare", "build", "--today", TODAY);
        var archived = start(mine, "./aftercare", "build", "--today", TODAY);
        var pack = start(mine, "./aftercare", "pack", "--today", TODAY);

        assertThat(List.of(build.code(), archived.code(), pack.code()))
                .as(build.said() + archived.said() + pack.said())
                .containsOnly(0);
        assertThat(archives())
                .isNotEmpty()
                .allSatisfy(archive -> assertThat(archive).isNotEmptyFile());
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var jar = bundle.resolve("aftercare.jar").toString();
        var other = run(
                mine,
                Map.of("LC_ALL", "C.UTF-8"),
                java,
                "-Xss2m",
                "-jar",
                jar,
                "build",
                "-o",
                "other",
                "--today",
                TODAY);
        assertThat(other.code()).as(other.said()).isZero();
        assertThat(files(mine.resolve("site"))).isEqualTo(files(mine.resolve("other")));
        assertThat(mine.resolve("dist/clinic.zip")).isNotEmptyFile();
    }

    @Test
    void aCopySaysWhenTheProgramIsGone() throws Exception {
        var init = start(bundle, "./aftercare", "init", folder.resolve("copy").toString(), "--name", "Ann");
        assertThat(init.code()).as(init.said()).isZero();
        var moved = Files.createDirectories(folder.resolve("much/deeper")).resolve("copy");
        Files.move(folder.resolve("copy"), moved);

        var told = start(moved, "./aftercare", "build");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.said()).contains("README.md").doesNotContain("\tat ");
    }

    @Test
    void holdsTheLicencesOfEveryPart() throws IOException {
        assertThat(bundle.resolve("LICENSE")).isNotEmptyFile();
        assertThat(bundle.resolve("LICENSE-content")).isNotEmptyFile();
        var release = Files.readString(bundle.resolve("java/release"));
        var modules = release.replaceAll("(?s).*MODULES=\"([^\"]*)\".*", "$1").split(" ");
        assertThat(modules).contains("java.base", "java.desktop");
        assertThat(modules)
                .allSatisfy(module -> assertThat(bundle.resolve("java/legal/" + module + "/LICENSE"))
                        .isNotEmptyFile());
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.list(bundle)) {
            return files.filter(file -> file.toString().endsWith(".archive")).toList();
        }
    }

    private static Map<String, String> files(Path site) throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(site)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.put(site.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return found;
    }
}
