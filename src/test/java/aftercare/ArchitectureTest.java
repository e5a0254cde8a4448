package aftercare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks the architecture: which package may use which, and how code is written. The README has the picture. */
class ArchitectureTest {
    private static final String ROOT = Packages.ROOT;

    private static final JavaClasses CLASSES = Packages.classes();

    /**
     * Packages that every package may use: {@code problem}, because all content has places, {@code work}, because any list may
     * be worked through in parallel, and two that only save a second way to do the same.
     */
    private static final Set<String> OPEN_TO_ALL = Set.of("problem", "work", "format", "program");

    /** What else each package may use. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("work", Set.of()),
            Map.entry("format", Set.of()),
            Map.entry("program", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("memo", Set.of()),
            Map.entry("markdown.parse", Set.of()),
            Map.entry("markdown.slip", Set.of("markdown.parse", "model")),
            Map.entry("markdown.typography", Set.of()),
            Map.entry("markdown.address", Set.of("model")),
            Map.entry(
                    "markdown",
                    Set.of("markdown.address", "markdown.parse", "markdown.slip", "markdown.typography", "model")),
            Map.entry("prose", Set.of("model")),
            Map.entry("read.file", Set.of("memo", "model")),
            Map.entry("read.yaml", Set.of("read.file", "model")),
            Map.entry("read.document", Set.of("read.yaml", "read.file", "markdown", "model")),
            Map.entry("read.translation", Set.of("read.document", "read.yaml", "read.file", "markdown", "model")),
            Map.entry("read.picture", Set.of("read.document", "read.file", "model")),
            Map.entry(
                    "read",
                    Set.of(
                            "read.document",
                            "read.translation",
                            "read.picture",
                            "read.yaml",
                            "read.file",
                            "markdown",
                            "memo",
                            "model")),
            Map.entry("tree", Set.of("prose", "model")),
            Map.entry("page", Set.of("model")),
            Map.entry("check.severity", Set.of("model")),
            Map.entry("check.content", Set.of("check.severity", "tree", "prose", "page", "model")),
            Map.entry("check.sign", Set.of("check.content", "prose", "model")),
            Map.entry("check.reference", Set.of("check.content", "page", "model")),
            Map.entry("check.link", Set.of("check.content", "prose", "page", "model")),
            Map.entry("check.dose", Set.of("prose", "model")),
            Map.entry(
                    "check.writing", Set.of("check.content", "check.dose", "check.severity", "prose", "memo", "model")),
            Map.entry("check.finished", Set.of("prose", "page", "model")),
            Map.entry(
                    "check",
                    Set.of(
                            "check.content",
                            "check.sign",
                            "check.reference",
                            "check.link",
                            "check.writing",
                            "check.severity",
                            "page",
                            "memo",
                            "model")),
            Map.entry("clinic", Set.of("read", "read.document", "read.picture", "read.file", "model")),
            Map.entry("search", Set.of("page", "memo", "model")),
            Map.entry("render", Set.of("search", "tree", "page", "model")),
            Map.entry("leaflet", Set.of("page", "model")),
            Map.entry("report", Set.of("tree", "prose", "render", "page", "model")),
            Map.entry("publish", Set.of("page")),
            Map.entry("status", Set.of("read.yaml", "model")),
            Map.entry("pack", Set.of("status", "publish", "page")),
            Map.entry("doctor", Set.of("status", "pack", "publish", "page", "model")),
            Map.entry(
                    "copy",
                    Set.of(
                            "read",
                            "read.file",
                            "markdown",
                            "check",
                            "check.finished",
                            "clinic",
                            "search",
                            "render",
                            "leaflet",
                            "publish",
                            "page",
                            "memo",
                            "model")),
            Map.entry("signoff", Set.of("read", "read.document", "read.file", "markdown", "check", "report", "model")),
            Map.entry("translation", Set.of("read", "read.translation", "read.file", "markdown", "model")),
            Map.entry(
                    "build",
                    Set.of(
                            "read",
                            "read.file",
                            "markdown",
                            "check",
                            "copy",
                            "signoff",
                            "report",
                            "render",
                            "publish",
                            "pack",
                            "status",
                            "page",
                            "memo",
                            "model")),
            Map.entry(
                    "live",
                    Set.of(
                            "read",
                            "read.document",
                            "read.file",
                            "markdown",
                            "check",
                            "check.finished",
                            "check.writing",
                            "clinic",
                            "copy",
                            "signoff",
                            "report",
                            "render",
                            "page",
                            "model")),
            Map.entry(
                    "author",
                    Set.of("read", "read.document", "read.file", "prose", "markdown", "clinic", "render", "model")),
            Map.entry("edit", Set.of("read.file", "read.picture", "read.yaml", "model")),
            Map.entry("serve", Set.of("live", "edit", "copy", "page")),
            Map.entry("cli.terminal", Set.of()),
            Map.entry("cli.notation", Set.of("cli.terminal")),
            Map.entry(
                    "cli",
                    Set.of(
                            "cli.terminal",
                            "cli.notation",
                            "build",
                            "copy",
                            "signoff",
                            "translation",
                            "doctor",
                            "pack",
                            "publish",
                            "serve",
                            "author",
                            "page",
                            "memo",
                            "model")));

    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.aayushatharva.brotli4j", Set.of("pack")),
            Map.entry(
                    "com.vladsch.flexmark", Set.of("markdown", "markdown.address", "markdown.parse", "markdown.slip")),
            Map.entry("tools.jackson", Set.of("read.yaml")),
            Map.entry("com.fasterxml.jackson", Set.of("read.yaml")),
            Map.entry("org.snakeyaml.engine", Set.of("read.yaml")),
            Map.entry("freemarker", Set.of("render")),
            Map.entry("com.openhtmltopdf", Set.of("leaflet")),
            Map.entry("org.apache.pdfbox", Set.of("leaflet")),
            Map.entry("org.apache.fontbox", Set.of("leaflet")),
            Map.entry("com.github.weisj.jsvg", Set.of("leaflet")),
            Map.entry("com.twelvemonkeys", Set.of("leaflet")),
            Map.entry("io.nayuki.qrcodegen", Set.of("leaflet")),
            Map.entry("org.tartarus.snowball", Set.of("search")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("org.eclipse", Set.of("report")),
            Map.entry("org.jsoup", Set.of("markdown", "check.finished", "leaflet")));

    @TestFactory
    Stream<DynamicTest> arrowsPointOneWay() throws IOException {
        return Packages.names().stream()
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
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
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
                .and()
                // Only markdown may use these, and is at home there too.
                .resideOutsideOfPackages(full("markdown.parse"), full("markdown.slip"))
                .should(new OfferNoTypeOf(LIBRARIES.keySet()))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses()
                .that()
                .resideOutsideOfPackages(full("cli"), full("cli.terminal"))
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(full("cli"), full("cli.terminal"))
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

    private static String full(String name) {
        return ROOT + "." + name;
    }

    private static String[] closedTo(String name) {
        var open = ARROWS.getOrDefault(name, Set.of());
        return ARROWS.keySet().stream()
                .filter(other -> !other.equals(name) && !OPEN_TO_ALL.contains(other) && !open.contains(other))
                .map(ArchitectureTest::full)
                .toArray(String[]::new);
    }
}
