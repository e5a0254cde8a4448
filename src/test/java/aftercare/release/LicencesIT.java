package aftercare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Holds the list of licences in the finished jar against what the jar holds. */
@TestInstance(Lifecycle.PER_CLASS)
class LicencesIT {
    private static final Pattern FONT = Pattern.compile("(?i).*\\.(?:ttf|otf|ttc|woff2?|pfb|pfm)");

    /** What of a library's META-INF is itself of the library: classes of later Javas, and what browsers load. */
    private static final Pattern INSIDE = Pattern.compile("(?!META-INF/).*|META-INF/(?:versions|resources)/.*");

    /** What the build itself writes or joins. */
    private static final Pattern OF_THE_BUILD =
            Pattern.compile("META-INF/(?:MANIFEST\\.MF|LICENSE|LICENSE-content|services/.*|maven/.*)");

    /** The shortest of these licences, MIT's, has more; a text with less only says where to find one. */
    private static final int SHORTEST_LICENCE = 1000;

    private FinishedJar jar;
    private LicenceList list;
    private List<FinishedJar> libraries;

    @BeforeAll
    void read() throws IOException {
        jar = FinishedJar.ofBuild();
        list = LicenceList.of(jar);
        libraries = FinishedJar.libraries();
    }

    @Test
    void everyFileOfALibraryIsOfOneThatIsListed() {
        var listed = libraries.stream().filter(this::isListed).toList();

        assertThat(jar.names().stream()
                        .filter(name -> !isOurs(name))
                        .filter(name -> listed.stream().noneMatch(library -> library.holds(name))))
                .isEmpty();
    }

    @Test
    void everyFontIsListed() {
        assertThat(list.parts())
                .containsAll(jar.names().stream()
                        .filter(name -> FONT.matcher(name).matches())
                        .toList());
    }

    @Test
    void everyLineStandsForSomethingInside() {
        assertThat(list.parts())
                .doesNotHaveDuplicates()
                .allSatisfy(part -> assertThat(LicenceList.isLibrary(part) ? files(part) : Stream.of(part))
                        .anyMatch(jar::holds));
    }

    @Test
    void everyLineHasALicenceInFull() {
        assertThat(list.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.texts())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(files(jar, text)).isNotEmpty());
            assertThat(line.texts().stream().flatMap(text -> files(jar, text).stream()))
                    .anySatisfy(text -> assertThat(jar.text(text)).hasSizeGreaterThan(SHORTEST_LICENCE));
        });
    }

    @Test
    void everyTextIsNamedByALine() {
        assertThat(list.lines().stream()
                        .flatMap(line -> line.texts().stream())
                        .flatMap(text -> files(jar, text).stream()))
                .as("texts of a library that has gone stay in target/classes until ./mvnw clean")
                .containsAll(files(jar, LicenceList.FOLDER).stream()
                        .filter(text -> !text.equals(LicenceList.LIST))
                        .toList());
    }

    @Test
    void projectsOwnLicencesAreInside() throws IOException {
        for (var licence : List.of("LICENSE", "LICENSE-content")) {
            assertThat(jar.text("META-INF/" + licence)).isEqualTo(Files.readString(Path.of(licence)));
        }
    }

    private boolean isListed(FinishedJar library) {
        return list.parts().stream().anyMatch(part -> LicenceList.isIn(library, part));
    }

    private static boolean isOurs(String name) {
        return OF_THE_BUILD.matcher(name).matches() || Files.exists(Path.of("target/classes", name));
    }

    /** What of a library could be in the jar. */
    private Stream<String> files(String part) {
        return libraries.stream()
                .filter(library -> LicenceList.isIn(library, part))
                .flatMap(library -> library.names().stream())
                .filter(name -> INSIDE.matcher(name).matches());
    }

    /** The files that a text of the list stands for. */
    private static List<String> files(FinishedJar jar, String text) {
        return jar.names().stream()
                .filter(name -> text.endsWith("/") ? name.startsWith(text) : name.equals(text))
                .toList();
    }
}
