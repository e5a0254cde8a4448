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
 * @param navigation names of content ({@code guides/first-aid}), or {@code guides} and {@code self-checks} for the lists
 * @param helpPage the name of the guide that holds all warning signs; empty when there is none
 * @param firstCheck the name of the self-check that the first page offers; empty when there is none
 * @param intendedUse what the site is for and for whom, one sentence; empty when it does not say so
 * @param audiences those that guides are written for, in the author's order
 * @param topicTitles titles of topics by id
 * @param checks severities that editorial checks are to have
 * @param leavesMarks whether quotation marks and apostrophes stay as they were typed
 */
public record Site(
        Text title,
        String sourceLocale,
        Map<String, Text> locales,
        List<Text> navigation,
        Text helpPage,
        Text firstCheck,
        Text intendedUse,
        List<Audience> audiences,
        Map<String, Text> topicTitles,
        List<CheckSetting> checks,
        boolean leavesMarks) {
    public Site {
        navigation = List.copyOf(navigation);
        audiences = List.copyOf(audiences);
        checks = List.copyOf(checks);
    }

    /** A site of which no more is known than its title and its languages. */
    public static Site of(Text title, String sourceLocale, Map<String, Text> locales) {
        var none = Text.none(title.at());
        return new Site(
                title, sourceLocale, locales, List.of(), none, none, none, List.of(), Map.of(), List.of(), false);
    }

    /** The same site in other languages. */
    public Site with(String otherSource, Map<String, Text> otherLocales) {
        return with(otherSource, otherLocales, navigation);
    }

    /** The same site in fewer languages, with another menu. */
    public Site with(Map<String, Text> otherLocales, List<Text> otherNavigation) {
        return with(sourceLocale, otherLocales, otherNavigation);
    }

    private Site with(String otherSource, Map<String, Text> otherLocales, List<Text> otherNavigation) {
        return new Site(
                title,
                otherSource,
                otherLocales,
                otherNavigation,
                helpPage,
                firstCheck,
                intendedUse,
                audiences,
                topicTitles,
                checks,
                leavesMarks);
    }

    /** Whether a guide is for those who may need help themselves, or for all: it is not for professionals alone. */
    public boolean isForReaders(Guide guide) {
        return audiences.stream()
                .filter(audience -> audience.id().equals(guide.audience().value()))
                .allMatch(Audience::isReader);
    }

    /**
     * A line of {@code checks}, such as {@code AC318: warning}.
     *
     * @param code as the author wrote it, and where
     * @param severity empty for {@code off}
     */
    public record CheckSetting(Text code, Optional<Severity> severity) {}
}
