package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests the examples of the specifications of CommonMark and of GitHub's Markdown: those that pass, and those that
 * differ, each with a reason.
 */
class SpecificationsTest {
    private final MarkdownReader reader = new MarkdownReader(path -> new AsWritten());

    @ParameterizedTest
    @EnumSource
    void pinnedExamplesPass(Specification specification) {
        var pinned = specification.passing();
        assertThat(specification.examples().stream().filter(example -> pinned.contains(example.number())))
                .allSatisfy(example -> assertThat(ours(example))
                        .describedAs("example %d: %s", example.number(), example.source())
                        .isEqualTo(NeutralView.of(example.html())));
    }

    @ParameterizedTest
    @EnumSource
    void noDifferingExamplePassesUnnoticed(Specification specification) {
        var differing = specification.differing();
        assertThat(specification.examples().stream().filter(example -> differing.contains(example.number())))
                .allSatisfy(example -> assertThat(ours(example))
                        .describedAs("example %d passes now; move it to the passing ones", example.number())
                        .isNotEqualTo(NeutralView.of(example.html())));
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsListedOnce(Specification specification) {
        var listed = new ArrayList<>(specification.passing());
        listed.addAll(specification.differing());
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new HashSet<>(listed))
                .isEqualTo(new HashSet<>(specification.examples().stream()
                        .map(Specification.Example::number)
                        .toList()));
    }

    private String ours(Specification.Example example) {
        var path = new ContentPath("en", "guides/x.md");
        var text = new MarkdownText(path, "content/en/guides/x.md", example.source(), 1, 1);
        return NeutralView.of(Shown.of(reader.read(text).value().orElseThrow()));
    }

    /** The Markdown of all examples. */
    static Stream<String> sources() {
        return Arrays.stream(Specification.values())
                .flatMap(specification -> specification.examples().stream())
                .map(Specification.Example::source);
    }
}
