package aftercare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the sizes and names of files and packages, so that the list of folders explains the program. */
class HouseTest {
    private static final int MOST_LINES = 300;
    private static final Pattern OF_MANY_CASES = Pattern.compile("Seeds\\.(?:part|first|tryEach)\\(");

    /** Includes {@code package-info}. */
    private static final int MOST_FILES = 41;

    /** They print, keep or show problems; and apply what a site says of a code, or join equal problems. */
    private static final Set<String> ASK_FOR_CODES = Set.of(
            "Problem",
            "BuildReport",
            "KeptProblem",
            "ProblemPrinter",
            "ProblemJson",
            "ProblemGitHub",
            "ProblemSarif",
            "ProblemLines",
            "LiveEditor",
            "ProblemOverlay",
            "ShownProblem",
            "ProofsCheck",
            "IneffectiveIgnore",
            "SeverityRules");

    private static final String CODE = "\"(?:AC\\d{3}|T\\d{1,2})\"";
    private static final Pattern COMPARED_OR_LISTED = Pattern.compile(
            "(?:\\b(?:equals|contains|startsWith|put|get|entry|(?:Set|List|Map|Stream|EnumSet)\\.of)\\(\\s*|case |[=!]= |\", )"
                    + CODE);
    private static final Pattern COMPARED_WITH = Pattern.compile(CODE + "\\s*(?:\\.equals|[=!]=|->)");

    private static final JavaClasses CLASSES = Packages.classes();

    @Test
    void packagesAreAtMostTwoLevelsDeep() throws IOException {
        assertThat(Packages.names())
                .allSatisfy(name -> assertThat(name.split("\\.").length).isLessThanOrEqualTo(2));
    }

    @Test
    void rootHoldsOnlyItsMap() throws IOException {
        assertThat(Packages.files(Packages.sources()).stream()
                        .map(Path::getFileName)
                        .map(Path::toString))
                .containsExactly("package-info.java");
    }

    @Test
    void noPackageIsAHeap() throws IOException {
        assertThat(Packages.names())
                .allSatisfy(
                        name -> assertThat(Packages.files(Packages.folder(name)).size())
                                .as(name)
                                .isLessThanOrEqualTo(MOST_FILES));
    }

    /** Nested types count, too. */
    @Test
    void noNameStandsTwice() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.isAnonymousClass())
                        .map(type -> type.getSimpleName())
                        .filter(name -> !name.equals("package-info") && !name.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void contentAndPagesAreData() {
        classes()
                .that()
                .resideInAnyPackage(Packages.ROOT + ".model", Packages.ROOT + ".page")
                .should(new BeData(".*(?:Planner|Groups|SourceLists)"))
                .check(CLASSES);
    }

    /** Templates and the memo read the fields of records instead. */
    @Test
    void accessorsOfRecordsGiveTheirFieldAndNoMore() {
        var accessors = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> type.getMethod(field.getName())))
                .toList();
        assertThat(accessors).isNotEmpty().allSatisfy(accessor -> {
            assertThat(accessor.getAccessesFromSelf()).hasSize(1);
            assertThat(accessor.getFieldAccesses())
                    .singleElement()
                    .satisfies(
                            access -> assertThat(access.getTarget().getName()).isEqualTo(accessor.getName()));
        });
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

    /** Everything else asks for a problem's kind, subject or severity. */
    @Test
    void onlyWhoTellsOrSetsAProblemAsksForItsCode() {
        assertThat(CLASSES.get(Problem.class).getMethod("code").getAccessesToSelf().stream()
                        .map(access -> access.getOriginOwner()
                                .getFullName()
                                .replaceFirst(".*\\.", "")
                                .replaceFirst("\\$.*", "")))
                .isSubsetOf(ASK_FOR_CODES);
    }

    /** Where a code is written, the problem is made; what is said of a code elsewhere is forgotten there. */
    @Test
    void noCodeIsComparedOrListed() throws IOException {
        try (var files = Files.walk(Packages.sources())) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContainPattern(COMPARED_OR_LISTED)
                            .doesNotContainPattern(COMPARED_WITH));
        }
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

    /** {@code bin/test-all} finds by its tag what shall try more cases. */
    @Test
    void testsOfManyCasesAreTagged() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> OF_MANY_CASES.matcher(text(file)).find()))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(text(file)).containsPattern("@Tag\\(\"(?:long|sampled)\"\\)"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyPackageSaysWhatItTurnsIntoWhat() throws IOException {
        var folders = Stream.concat(
                Stream.of(Packages.sources()), Packages.names().stream().map(Packages::folder));
        assertThat(folders)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked")
                        .contains("Entry class"));
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
