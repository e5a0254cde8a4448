package aftercare.model;

import aftercare.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code site.yaml}.
 *
 * @param sourceLocale the language that is written first, at the site's root
 * @param locales all languages by code, with their own names, the source locale among them, in the author's order
 * @param navigation names of content ({@code guides/what-to-expect}), or {@code guides} and {@code self-checks} for the lists
 * @param topicTitles titles of topics by id
 * @param checks severities of editorial checks by code; empty switches one off
 */
public record Site(
        Text title,
        String sourceLocale,
        Map<String, Text> locales,
        List<Text> navigation,
        Map<String, Text> topicTitles,
        Map<String, Optional<Severity>> checks) {
    public Site {
        navigation = List.copyOf(navigation);
    }
}
