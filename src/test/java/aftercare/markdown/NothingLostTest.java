package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import aftercare.model.ContentPath;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever blocks an editor nests, readers see each word once and apart from its neighbours, or the editor is told. */
@Tag("long")
class NothingLostTest {
    private static final int TRIALS = 2_000;
    private static final Pattern WORDS = Pattern.compile("q\\p{L}+q");

    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void eachWordOfRandomTextIsShownOnce() {
        var tried = new AtomicInteger();
        Seeds.tryEach(TRIALS, random -> {
            var markdown = new RandomMarkdown(random);
            var text = markdown.document();
            var path = new ContentPath("en", "guides/x.md");
            var read = reader.read(new MarkdownText(path, "x.md", text, 1, 1));
            if (!read.problems().list().isEmpty()) {
                return;
            }
            tried.incrementAndGet();
            var shown = Jsoup.parse(Shown.of(read.value().orElseThrow())).text();
            assertThat(WORDS.matcher(shown).results().map(MatchResult::group))
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(markdown.words());
        });
        assertThat(Seeds.isOneAlone() || tried.get() > TRIALS / 2)
                .as("texts without a problem: " + tried.get())
                .isTrue();
    }
}
