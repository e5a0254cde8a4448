package aftercare.author;

import aftercare.clinic.ClinicReader;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Runs the readers on one file, in a content folder that has no problem otherwise. */
final class Readers {
    /** The path of a file of each kind. */
    static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("site", "site.yaml"),
            Map.entry("sources", "sources.yaml"),
            Map.entry("sign-off", "sign-off.yaml"),
            Map.entry("recalls", "recalls.yaml"),
            Map.entry("signs", "en/signs.yaml"),
            Map.entry("glossary", "en/glossary.yaml"),
            Map.entry("strings", "en/strings.yaml"),
            Map.entry("guide", "en/guides/heat.md"),
            Map.entry("page", "en/about.md"),
            Map.entry("self-check", "en/self-checks/soreness.yaml"),
            Map.entry("question-set", "en/question-sets/first-questions.yaml"),
            Map.entry("style", "en/style.yaml"),
            Map.entry("translated-signs", "es/signs.yaml"),
            Map.entry("translated-strings", "es/strings.yaml"),
            Map.entry("translated-self-check", "es/self-checks/soreness.yaml"),
            Map.entry("translated-question-set", "es/question-sets/first-questions.yaml"));

    private static final String URGENT_FILE = "en/question-sets/urgent-questions.yaml";

    /** What is translated in the samples of translations: the samples of their kinds. */
    private static final List<String> SOURCES = List.of("signs", "self-check", "question-set");

    /** A self-check that includes the question set, because some words of a set are looked up where it is included. */
    private static final String INCLUDING = """
        title: Soreness
        description: A check.
        reviewed: 2026-11-22
        review-due: 2027-11-22
        start: w1
        include: {first-questions: fine}
        outcomes: {fine: {care: self-care, title: Fine}}
        """;

    /** The other set that the sample of a self-check includes: the translation of what cannot be read is not looked at. */
    private static final String URGENT = """
        title: Urgent questions
        start: u1
        questions: {u1: {ask: now, signs: {blue-hand: urgent}, none: exit, unsure: urgent}}
        outcomes: {urgent: {care: urgent, title: Get help today, safety-net: Call again.}}
        """;

    /** With all words that {@link SchemasTest#nothing()} names. */
    private static final String STRINGS = """
        skip: Skip
        signs-asks: {now: {ask: Is it so?}}
        recheck-times: {hours: {other: "In {0} hours."}, days: {other: "In {0} days."}, tomorrow: Tomorrow.}
        """;

    /** Codes for unknown or missing keys, values of the wrong type, and words that are not allowed. */
    private static final Set<String> STRUCTURE = Set.of(
            "AC113", "AC114", "AC115", "AC116", "AC117", "AC118", "AC119", "AC125", "AC126", "AC127", "AC128", "AC129",
            "AC130", "AC135", "AC140", "AC142", "AC170", "AC173", "AC174", "AC176", "AC177", "AC179");

    /** Codes for values in a wrong format: colours, numbers, addresses. */
    private static final Set<String> OF_CLINIC = Set.of("AC601", "AC606", "AC610", "AC611");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern PAGE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?");

    private final MarkdownReader markdown = new MarkdownReader();

    /** The problems of structure in this file. */
    List<Problem> problems(String kind, String yaml) {
        return kind.equals("clinic") ? ofClinic(yaml) : ofContent(kind, yaml);
    }

    private static List<Problem> ofClinic(String yaml) {
        try {
            var file = Files.createTempFile("clinic", ".yaml");
            try {
                Files.writeString(file, yaml);
                return new ClinicReader(SchemasTest.nothing())
                        .read(file).problems().list().stream()
                                .filter(Readers::isOfForm)
                                .toList();
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A setting without a value may be words behind a comma, which are told as such. */
    private static boolean isOfStructure(Problem problem) {
        return STRUCTURE.contains(problem.code())
                || (problem.code().equals("AC143") && problem.message().contains("another setting"));
    }

    /** A missing page is not a problem of form, unless the name is invalid. */
    private static boolean isOfForm(Problem problem) {
        return isOfStructure(problem)
                || OF_CLINIC.contains(problem.code())
                || (problem.code().equals("AC609")
                        && QUOTED.matcher(problem.message())
                                .results()
                                .noneMatch(name -> PAGE.matcher(name.group(1)).matches()));
    }

    private List<Problem> ofContent(String kind, String yaml) {
        var path = Objects.requireNonNull(PATHS.get(kind));
        var files = source();
        if (!kind.startsWith("translated-")) {
            SOURCES.forEach(other -> files.remove(PATHS.get(other)));
            files.remove(URGENT_FILE);
        }
        if (kind.equals("question-set")) {
            files.put("en/self-checks/soreness.yaml", INCLUDING);
        }
        files.put(path, path.endsWith(".md") ? "---\n" + yaml + "\n---\nWords.\n" : yaml);
        return read(files).list().stream()
                .filter(problem -> problem.location().file().equals("content/" + path))
                .filter(Readers::isOfStructure)
                .filter(problem -> !problem.message().endsWith("is not among the locales."))
                .filter(problem ->
                        problem.severity() == Severity.ERROR || !problem.code().equals("AC140"))
                .toList();
    }

    /** The site whose files the samples of translations translate. */
    static Content translatedSite() {
        return new ContentReader(new Texts(source()), new MarkdownReader())
                .read()
                .value()
                .orElseThrow();
    }

    private static Map<String, String> source() {
        var files = new TreeMap<>(Map.of(
                "site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {en: English, es: Español}\n",
                "en/index.md", "---\ntitle: Home\ndescription: Home.\n---\nWords.\n",
                "en/strings.yaml", STRINGS));
        files.put(URGENT_FILE, URGENT);
        SOURCES.forEach(kind -> files.put(
                Objects.requireNonNull(PATHS.get(kind)), Sample.of(kind).root().toString()));
        return files;
    }

    private Problems read(Map<String, String> texts) {
        return new ContentReader(new Texts(texts), markdown).read().problems();
    }

    /** A content folder in memory. */
    private record Texts(Map<String, String> texts) implements ContentFiles {
        private String text(String path) {
            return Objects.requireNonNull(texts.get(path), path);
        }

        @Override
        public FileList list() {
            return new FileList(
                    texts.keySet().stream()
                            .map(path -> new ContentFile(
                                    path, shown(path), text(path).length()))
                            .toList(),
                    Problems.NONE);
        }

        @Override
        public InputStream open(ContentFile file) {
            return new ByteArrayInputStream(text(file.path()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String shown(String path) {
            return "content/" + path;
        }
    }
}
