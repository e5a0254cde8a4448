package aftercare.author;

import aftercare.model.CareLevel;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first version of a guide or self-check, filled in so that it has no problems. It uses signs, a source and a contact
 * word of the content it is added to.
 *
 * @param path below the content folder: {@code en/guides/cold-hands.md}
 */
public record StartingFile(String path, String text) {
    private static final String FOLDER = "/author/starts/";
    private static final Pattern BLANK = Pattern.compile("@(@?[a-z]+)");

    /** The most signs in the example list. */
    private static final int SIGNS = 4;

    /** A guide, as a draft; empty if the content has no emergency sign, no urgent sign or no source. */
    public static Optional<StartingFile> guide(Content content, String slug, LocalDate today) {
        return fill("guide.md", content, slug, today)
                .map(text -> new StartingFile(content.site().sourceLocale() + "/guides/" + slug + ".md", text));
    }

    /** A self-check; empty if the content has no emergency sign, no urgent sign, no source or no contact word. */
    public static Optional<StartingFile> selfCheck(Content content, String slug, LocalDate today) {
        return content.editions().get(0).words().contactWords().isEmpty()
                ? Optional.empty()
                : fill("self-check.yaml", content, slug, today)
                        .map(text -> new StartingFile(
                                content.site().sourceLocale() + "/self-checks/" + slug + ".yaml", text));
    }

    private static Optional<String> fill(String resource, Content content, String slug, LocalDate today) {
        var edition = content.editions().get(0);
        var emergency = signs(edition, CareLevel.EMERGENCY);
        var urgent = signs(edition, CareLevel.URGENT);
        var source = content.sources().keySet().stream().findFirst();
        if (emergency.isEmpty() || urgent.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        var words = new LinkedHashMap<String, String>();
        words.put("title", title(slug));
        words.put("today", today.toString());
        words.put("due", today.plusYears(1).toString());
        words.put("source", source.get());
        words.put("@source", "@" + source.get());
        words.put("emergency", String.join(", ", emergency));
        words.put("urgent", String.join(", ", urgent));
        words.put("cards", card("emergency", emergency) + "\n\n" + card("urgent", urgent));
        words.putAll(contacts(
                edition.words().contactWords().stream().map(Text::value).toList()));
        return Optional.of(fill(Resource.text(FOLDER + resource), words));
    }

    private static String fill(String text, Map<String, String> words) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(words.getOrDefault(blank.group(1), blank.group())));
    }

    private static List<String> signs(Edition edition, CareLevel level) {
        return edition.signs().values().stream()
                .filter(sign -> sign.care() == level)
                .map(sign -> sign.id().value())
                .limit(SIGNS)
                .toList();
    }

    private static String card(String level, List<String> signs) {
        return signs.stream()
                .map(sign -> "- " + sign)
                .collect(Collectors.joining("\n", "::: " + level + "\n", "\n:::"));
    }

    private static Map<String, String> contacts(List<String> known) {
        var someone = known.contains("doctor") ? "doctor" : known.isEmpty() ? "" : known.get(0);
        var now = known.contains("emergency number")
                ? "Call your local emergency number now."
                : "Call a " + someone + " now.";
        return Map.of("someone", someone, "now", now);
    }

    /** {@code cold-hands} becomes {@code Cold hands}. */
    private static String title(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
