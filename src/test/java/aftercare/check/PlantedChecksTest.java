package aftercare.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import aftercare.ShippedSite;
import aftercare.SmallContent;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Content;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.work.Today;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Breaks each check of content in turn, at each file in turn: the file is named. The checks are those that the program runs,
 * so a new one is among them.
 */
class PlantedChecksTest {
    private static final Content CONTENT = SmallContent.read();

    private static final ContentIndex INDEX = ContentIndex.of(CONTENT, Today.of(ShippedSite.TODAY));

    /** Each file, and whether content holds what stands in it. */
    private static Map<Location, Predicate<Content>> files() {
        var files = new HashMap<Location, Predicate<Content>>();
        files.put(INDEX.file("sources.yaml"), content -> !content.sources().isEmpty());
        for (int i = 0; i < CONTENT.editions().size(); i++) {
            int at = i;
            var edition = CONTENT.editions().get(i);
            var folder = edition.language() + "/";
            files.put(
                    INDEX.file(folder + "signs.yaml"),
                    content -> !content.editions().get(at).signs().isEmpty());
            files.put(
                    INDEX.file(folder + "glossary.yaml"),
                    content -> !content.editions().get(at).glossary().isEmpty());
            files.put(
                    INDEX.file(folder + "strings.yaml"),
                    content -> !content.editions().get(at).words().texts().isEmpty());
        }
        INDEX.texts()
                .forEach(text -> files.put(
                        text.at(),
                        content ->
                                ContentIndex.of(content, INDEX.today()).texts().contains(text)));
        INDEX.selfChecks()
                .forEach(check -> files.put(
                        check.at(),
                        content -> ContentIndex.of(content, INDEX.today())
                                .selfChecks()
                                .contains(check)));
        files.values().removeIf(isThere -> !isThere.test(CONTENT));
        return files;
    }

    private static ContentCheck broken(ContentCheck check, Predicate<Content> when) {
        return (index, found) -> {
            check.check(index, found);
            if (when.test(index.content())) {
                throw new IllegalStateException("planted");
            }
        };
    }

    private static List<Problem> faults(List<Problem> told) {
        return told.stream().filter(problem -> problem.fault().isPresent()).toList();
    }

    @Test
    void eachCheckNamesTheFileThatItFailsAt() {
        assertThat(ContentChecks.all()).hasSizeGreaterThan(50);
        for (var check : ContentChecks.all()) {
            files().forEach((file, isThere) -> {
                var told =
                        faults(ContentChecks.run(broken(check, isThere), INDEX).list());
                assertThat(told)
                        .as(check.getClass().getSimpleName())
                        .extracting(problem -> problem.location().file(), Problem::code)
                        .containsExactly(tuple(file.file(), "AC392"));
            });
        }
    }

    @Test
    void aCheckThatFailsWithAnythingNamesTheSite() {
        for (var check : ContentChecks.all()) {
            var told = faults(
                    ContentChecks.run(broken(check, content -> true), INDEX).list());
            assertThat(told).extracting(problem -> problem.location().file()).containsExactly("content/site.yaml");
        }
    }

    /** What a check told before it failed is told all the same. */
    @Test
    void whatWasFoundBeforeStays() {
        for (var check : ContentChecks.all()) {
            var whole = ContentChecks.run(check, INDEX).list();
            var told = new ArrayList<>(
                    ContentChecks.run(broken(check, content -> true), INDEX).list());
            told.removeAll(faults(told));
            assertThat(told).isEqualTo(whole);
        }
    }
}
