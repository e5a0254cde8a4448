package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests what people expect of a repository: working links, decision records, a change log, a build on a server. */
class RepositoryTest {
    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern WRITTEN = Pattern.compile("(?m)^<a id=\"([^\"]+)\"></a>$");
    private static final Pattern TYPE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z]\\w+)`");
    private static final Pattern COMMAND = Pattern.compile("`((?:bin/|\\./mvnw|\\.ci/)\\S*)");

    @Test
    void linksOfDocumentsLeadToFilesAndHeadings() throws IOException {
        for (var document : documents()) {
            assertThat(matches(LINK, withoutCode(read(document)))
                            .map(link -> link.group(1))
                            .filter(link -> !ELSEWHERE.matcher(link).matches()))
                    .as(document.toString())
                    .allSatisfy(link ->
                            assertThat(leadsSomewhere(document, link)).as(link).isTrue());
        }
    }

    private static boolean leadsSomewhere(Path document, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || anchors(read(target)).contains(parts[1]));
    }

    /** Those written out, and those that GitHub makes from headings: small letters, no punctuation, a number when repeated. */
    private static Set<String> anchors(String text) {
        var anchors = new HashSet<String>();
        matches(WRITTEN, text).forEach(anchor -> anchors.add(anchor.group(1)));
        var times = new HashMap<String, Integer>();
        matches(HEADING, withoutFences(text)).forEach(heading -> {
            var anchor = LINK.matcher(heading.group(1))
                    .replaceAll("")
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                    .replace(' ', '-');
            int before = times.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        });
        return anchors;
    }

    @Test
    void commandsForContributorsStartProgramsThatAreThere() {
        var commands = matches(COMMAND, read(Path.of("CONTRIBUTING.md")))
                .map(command -> command.group(1).replace("`", ""))
                .toList();
        assertThat(commands)
                .contains("bin/build", "bin/test")
                .allSatisfy(command -> assertThat(Path.of(command)).isExecutable());
    }

    /** A stranger looks for a rule where the document says that it is. */
    @Test
    void typesThatTheDocumentForDevelopersNamesAreThere() {
        assertThat(matches(TYPE, read(Path.of("docs/developing.md"))).map(type -> type.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(Path.of("src/main/java/aftercare", type.replace('.', '/') + ".java"))
                        .exists());
    }

    @Test
    void everyDecisionSaysWhyAndWhatItCosts() throws IOException {
        var records = records();
        assertThat(records).isNotEmpty();
        assertThat(records).allSatisfy(decision -> {
            var text = read(decision);
            assertThat(matches(HEADING, text).map(heading -> heading.group(1)).skip(1))
                    .containsExactly("Context", "Decision", "Price");
            assertThat(text)
                    .startsWith("# " + number(decision) + ". ")
                    .containsPattern("(?m)^Date: \\d{4}-\\d\\d-\\d\\d$");
        });
    }

    @Test
    void everyDecisionHasANumberOfItsOwnAndIsListed() throws IOException {
        var records = records();
        assertThat(records)
                .allMatch(
                        file -> file.getFileName().toString().matches("\\d{4}-[a-z0-9-]+\\.md"), "a number and words");
        assertThat(records.stream().map(RepositoryTest::number)).doesNotHaveDuplicates();
        assertThat(matches(LINK, read(DECISIONS.resolve("README.md")))
                        .map(link -> link.group(1))
                        .filter(link -> link.matches("\\d.*")))
                .containsExactlyElementsOf(records.stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static int number(Path decision) {
        return Integer.parseInt(decision.getFileName().toString().substring(0, 4));
    }

    @Test
    void changeLogBeginsWithWhatIsUnreleasedAndDatesEveryVersion() {
        var versions = matches(Pattern.compile("(?m)^## (.*)$"), read(Path.of("CHANGELOG.md")))
                .map(heading -> heading.group(1))
                .toList();
        assertThat(versions).first().isEqualTo("[Unreleased]");
        assertThat(versions).doesNotHaveDuplicates();
        assertThat(versions.stream().skip(1))
                .allMatch(version -> version.matches("\\[\\d+\\.\\d+\\.\\d+] - \\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void changeLogSortsChangesByTheirKind() {
        assertThat(matches(Pattern.compile("(?m)^### (.*)$"), read(Path.of("CHANGELOG.md")))
                        .map(heading -> heading.group(1)))
                .isNotEmpty()
                .isSubsetOf("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");
    }

    @Test
    void workflowRunsWhatTheServerRunsAndMayOnlyRead() {
        var workflow = read(Path.of(".github/workflows/ci.yml"));
        assertThat(workflow)
                .containsPattern("(?m)^ +- run: \\.ci/run$")
                .containsPattern("(?m)^permissions:\n  contents: read\n\n");
        assertThat(matches(Pattern.compile("uses: (\\S+)"), workflow).map(action -> action.group(1)))
                .isNotEmpty()
                .allMatch(action -> action.matches("[\\w/-]+@v\\d+"), "pinned to a major version");
    }

    /** The documents in the root and in docs/, and those that a hosting site shows to contributors. */
    private static List<Path> documents() throws IOException {
        var documents = new ArrayList<Path>();
        try (var top = Files.list(Path.of(""))) {
            top.filter(RepositoryTest::isDocument).forEach(documents::add);
        }
        for (var folder : List.of("docs", ".github")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(RepositoryTest::isDocument).forEach(documents::add);
            }
        }
        return documents;
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".md");
    }

    private static List<Path> records() throws IOException {
        try (var files = Files.list(DECISIONS)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String withoutCode(String text) {
        return withoutFences(text).replaceAll("`[^`]*`", "");
    }

    private static String withoutFences(String text) {
        return text.replaceAll("(?ms)^```.*?^```$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
