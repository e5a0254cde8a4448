package aftercare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the shape of the program: what may use what, and how it is written. The picture is in the README. */
class ArchitectureTest {
    private static final String ROOT = "aftercare";
    private static final int MOST_LINES = 300;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Whatever an author wrote carries its place, and whatever is done to many may be done in parallel. */
    private static final Set<String> OPEN_TO_ALL = Set.of("problem", "work");

    /** What each package may use besides. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("work", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("markdown", Set.of("model")),
            Map.entry("prose", Set.of("model")),
            Map.entry("read", Set.of("markdown", "model")),
            Map.entry("tree", Set.of("prose", "model")),
            Map.entry("page", Set.of("model")),
            Map.entry("check", Set.of("tree", "prose", "page", "model")),
            Map.entry("clinic", Set.of("read", "model")),
            Map.entry("author", Set.of("model")),
            Map.entry("render", Set.of("tree", "page", "model")),
            Map.entry("leaflet", Set.of("page", "model")),
            Map.entry("report", Set.of("tree", "prose", "render", "page", "model")),
            Map.entry("publish", Set.of("page")),
            Map.entry("serve", Set.of(ROOT, "page")),
            Map.entry("cli", Set.of(ROOT, "serve", "author", "page", "publish", "model")));

    /** Above the root; the root itself uses all others. */
    private static final Set<String> ABOVE_ROOT = Set.of("serve", "cli");

    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.aayushatharva.brotli4j", Set.of("publish")),
            Map.entry("com.vladsch.flexmark", Set.of("markdown")),
            Map.entry("tools.jackson", Set.of("read")),
            Map.entry("com.fasterxml.jackson", Set.of("read")),
            Map.entry("org.snakeyaml.engine", Set.of("read")),
            Map.entry("freemarker", Set.of("render")),
            Map.entry("com.openhtmltopdf", Set.of("leaflet")),
            Map.entry("org.apache.pdfbox", Set.of("leaflet")),
            Map.entry("org.apache.fontbox", Set.of("leaflet")),
            Map.entry("com.github.weisj.jsvg", Set.of("leaflet")),
            Map.entry("io.nayuki.qrcodegen", Set.of("leaflet")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("org.eclipse", Set.of("report")),
            Map.entry("org.jsoup", Set.of("markdown", "check", "leaflet")));

    @TestFactory
    Stream<DynamicTest> arrowsPointOneWay() throws IOException {
        return packages().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    assertThat(ARROWS)
                            .as("a new package needs its arrows here and in the README")
                            .containsKey(name);
                    noClasses()
                            .that()
                            .resideInAPackage(full(name))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(closedTo(name))
                            .check(CLASSES);
                }));
    }

    @Test
    void rootUsesNothingAboveIt() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ABOVE_ROOT.stream().map(ArchitectureTest::full).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesAreOneLevelDeep() {
        assertThat(CLASSES)
                .allSatisfy(type -> assertThat(type.getPackageName().split("\\.").length)
                        .as(type.getName())
                        .isLessThanOrEqualTo(2));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryHasItsHome() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(library.getValue().stream()
                                        .map(ArchitectureTest::full)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey() + "..")
                                .check(CLASSES)));
    }

    @Test
    void everyLibraryIsListedHere() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(
                                        ROOT + "..",
                                        "java..",
                                        "javax..",
                                        "org.w3c.dom..",
                                        "com.sun.net.httpserver..",
                                        "org.jspecify.."),
                                LIBRARIES.keySet().stream().map(library -> library + ".."))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void noLibraryShowsInWhatAPackageOffers() {
        classes()
                .that()
                .arePublic()
                .should(new OfferNoTypeOf(LIBRARIES.keySet()))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(full("cli"))
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(full("cli"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void contentAndPagesAreData() {
        classes()
                .that()
                .resideInAnyPackage(full("model"), full("page"))
                .should(new BeData(".*(?:Planner|Groups|References)"))
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(?:Util|Utils|Helper|Helpers|Manager|Processor|Impl)")
                .orShould()
                .haveNameMatching(".*[.$](?:Abstract|Base)[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    @Test
    void everyPackageSaysWhatItTurnsIntoWhat() throws IOException {
        var folders = Stream.concat(Stream.of(""), packages().stream())
                .map(name -> sources().resolve(name));
        assertThat(folders)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked")
                        .contains("Entry class"));
    }

    private static String full(String name) {
        return name.equals(ROOT) ? ROOT : ROOT + "." + name;
    }

    private static String[] closedTo(String name) {
        var open = ARROWS.getOrDefault(name, Set.of());
        return Stream.concat(Stream.of(ROOT), ARROWS.keySet().stream())
                .filter(other -> !other.equals(name) && !OPEN_TO_ALL.contains(other) && !open.contains(other))
                .map(ArchitectureTest::full)
                .toArray(String[]::new);
    }

    private static Path sources() {
        return Path.of("src/main/java", ROOT);
    }

    private static List<String> packages() throws IOException {
        try (var folders = Files.list(sources())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
