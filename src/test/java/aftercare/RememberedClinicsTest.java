package aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftercare.build.BuildResult.BuiltCopy;
import aftercare.build.SiteBuild;
import aftercare.copy.Progress;
import aftercare.memo.FileMemo;
import aftercare.memo.Memo;
import aftercare.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of many clinics that remembers earlier ones makes and tells the same as one that does not, whatever changed. */
class RememberedClinicsTest {

    @TempDir
    private Path folder;

    private Path sites = Path.of("");
    private Path before = Path.of("");
    private Path aside = Path.of("");
    private ChangingClinics changing = new ChangingClinics(Path.of(""), Path.of(""));

    @BeforeEach
    void layOut() throws IOException {
        sites = folder.resolve("sites");
        before = folder.resolve("before");
        aside = folder.resolve("aside");
        changing = new ChangingClinics(folder, sites);
        changing.layOut();
        Files.createDirectories(sites);
    }

    @Tag("long")
    @Test
    void followsEveryKindOfChange() throws IOException {
        for (var change : changing.changes()) {
            change.action().run();
            Copies.delete(before);
            copy(sites, before);

            var remembered = outcome(memo());

            assertThat(remembered).as(change.name()).isEqualTo(afresh());
            assertThat(remembered.get("published"))
                    .as("%s: %s", change.name(), remembered.get("errors"))
                    .isEqualTo(String.valueOf(!ChangingClinics.MISTAKES.contains(change.name())));
        }
    }

    @Test
    void makesOnlyTheCopyThatIsNotAsItWas() throws IOException {
        outcome(memo());
        var again = counting();
        outcome(again);

        assertThat(again.kept).hasValue(0);
        changing.append("one/ash.yaml", "funding: A fund\n");
        var changed = counting();
        outcome(changed);
        assertThat(changed.ofKind).hasValue(1);
        Files.delete(sites.resolve("cedar/index.html"));
        var missing = counting();
        outcome(missing);
        assertThat(missing.ofKind).hasValue(1);
        assertThat(sites.resolve("cedar/index.html")).exists();
    }

    @Test
    void remembersNothingOfFilesThatChangeWhileARunBreaksOff() throws IOException {
        Progress editing = (step, done, of) -> {
            if (step.equals("Building") && done == 1) {
                edit("Ash", "Oak");
            }
            if (step.equals("Building") && done == 3) {
                throw new IllegalStateException("broken off");
            }
        };
        var memo = memo();
        assertThatThrownBy(() -> {
                    try (memo) {
                        SiteBuild.of(changing.request(), editing, memo).build();
                    }
                })
                .hasMessage("broken off");
        edit("Oak", "Ash");
        Copies.delete(before);
        copy(sites, before);

        assertThat(outcome(memo())).isEqualTo(afresh());
    }

    @Test
    void goesOnAfterARunThatWasKilled() throws IOException {
        outcome(memo());
        copy(folder.resolve("memo"), folder.resolve("memo-before"));
        changing.append("content/en/guides/rest.md", "\nOne more line.\n");
        assertThatThrownBy(() -> outcome(memo(), (step, done, of) -> {
                    if (step.equals("Building") && done == 2) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        Copies.delete(folder.resolve("memo"));
        copy(folder.resolve("memo-before"), folder.resolve("memo"));
        copy(sites, before);

        assertThat(outcome(memo())).isEqualTo(afresh());
    }

    private void edit(String name, String other) {
        try {
            var clinic = folder.resolve("one/ash.yaml");
            Files.writeString(clinic, Files.readString(clinic).replace(name, other));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Memo memo() {
        return FileMemo.open(folder.resolve("memo"), "program");
    }

    private CountingMemo counting() {
        return new CountingMemo(memo(), "KeptCopy");
    }

    /** What a build that remembers nothing makes of the sites as they were, in the same place. */
    private Map<String, String> afresh() throws IOException {
        Files.move(sites, aside);
        Files.move(before, sites);
        var outcome = outcome(Memo.NONE);
        Copies.delete(sites);
        Files.move(aside, sites);
        return outcome;
    }

    private Map<String, String> outcome(Memo memo) throws IOException {
        return outcome(memo, Progress.SILENT);
    }

    /** What a build tells, and all files of all sites. */
    private Map<String, String> outcome(Memo memo, Progress progress) throws IOException {
        try (memo) {
            var result = SiteBuild.of(changing.request(), progress, memo).build();
            var outcome = new TreeMap<String, String>();
            outcome.put("problems", result.problems().list().toString());
            outcome.put(
                    "errors",
                    result.problems().list().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .toList()
                            .toString());
            outcome.put("sites", result.sites().toString());
            outcome.put("translations", result.translations().toString());
            outcome.put("gone", result.gone().toString());
            outcome.put(
                    "published",
                    String.valueOf(!result.problems().hasErrors()
                            && result.sites().stream().allMatch(BuiltCopy::isRight)));
            outcome.putAll(files());
            return outcome;
        }
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(sites)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        sites.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Copies a folder with the links in it. */
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
