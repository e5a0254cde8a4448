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
 * @param checks severities that editorial checks are to have
 * @param leavesMarks whether quotation marks and apostrophes stay as they were typed
 */
public record Site(
        Text title,
        String sourceLocale,
        Map<String, Text> locales,
        List<Text> navigation,
        Map<String, Text> topicTitles,
        List<CheckSetting> checks,
        boolean leavesMarks) {
    public Site {
        navigation = List.copyOf(navigation);
        checks = List.copyOf(checks);
    }

    /**
     * A line of {@code checks}, such as {@code AC318: warning}.
     *
     * @param code as the author wrote it, and where
     * @param severity empty for {@code off}
     */
    public record CheckSetting(Text code, Optional<Severity> severity) {}
}
