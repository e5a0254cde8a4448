package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.SmallContent;
import aftercare.check.content.ContentIndex;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.work.Today;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Breaks each check of writing in turn, at each file in turn: the file is named, and the other checks go on. */
@Tag("long")
class PlantedWritingChecksTest {
    private static final ContentIndex INDEX = ContentIndex.of(SmallContent.read(), Today.of(ShippedSite.TODAY));

    private static List<Problem> told(WritingCheck instead, WritingCheck of) {
        var checks = WritingChecks.ALL.stream()
                .map(check -> check == of ? instead : check)
                .toList();
        return WritingChecks.of(checks, INDEX, new WritingMemory(), text -> List.of());
    }

    private static Set<String> files() {
        var files = new HashSet<String>();
        var check = WritingChecks.ALL.get(0);
        told(new Broken(check, "", files), check);
        return files;
    }

    @Test
    void eachCheckNamesTheFileThatItFailsAt() {
        assertThat(files()).anyMatch(file -> file.endsWith("signs.yaml")).anyMatch(file -> file.endsWith(".md"));
        for (var check : WritingChecks.ALL) {
            var others = told(new Silent(check), check);
            for (var file : files()) {
                var told = told(new Broken(check, file, new HashSet<>()), check);
                assertThat(told)
                        .filteredOn(problem -> problem.fault().isPresent())
                        .as(check.code())
                        .extracting(problem -> problem.location().file())
                        .containsOnly(file);
                assertThat(told).containsAll(others);
            }
        }
    }

    private record Silent(WritingCheck check) implements WritingCheck {
        @Override
        public String code() {
            return check.code();
        }

        @Override
        public void check(Manuscript text, ProblemCollector found) {}
    }

    private record Broken(WritingCheck check, String file, Set<String> seen) implements WritingCheck {
        @Override
        public String code() {
            return check.code();
        }

        @Override
        public void check(Manuscript text, ProblemCollector found) {
            synchronized (seen) {
                seen.add(text.file());
            }
            check.check(text, found);
            if (text.file().equals(file)) {
                throw new IllegalStateException("planted");
            }
        }
    }
}
