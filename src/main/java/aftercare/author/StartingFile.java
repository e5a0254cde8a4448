package aftercare.author;

import aftercare.format.Json;
import aftercare.model.Audience;
import aftercare.model.CareLevel;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Sign;
import aftercare.program.OwnFiles;
import aftercare.program.StartingWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first version of a guide or self-check, a draft, filled in so that it has no problems. It uses signs and a source of the
 * content it is added to.
 *
 * @param path below the content folder: {@code en/guides/cold-hands.md}
 */
public record StartingFile(String path, String text) {
    private static final String FOLDER = "author/starts/";
    private static final Pattern BLANK = Pattern.compile("@(@?[a-z]+)");

    /** The most signs of one level in a guide, and the most urgent ones in a self-check. */
    private static final int FEW = 4;

    /** A guide; empty if the content has no emergency sign, no urgent sign or no source. */
    public static Optional<StartingFile> guide(Content content, String slug, LocalDate today) {
        var edition = content.editions().get(0);
        var emergency = few(signs(edition, CareLevel.EMERGENCY, sign -> true));
        var urgent = few(signs(edition, CareLevel.URGENT, sign -> true));
        if (emergency.isEmpty() || urgent.isEmpty()) {
            return Optional.empty();
        }
        var cards = card(emergency) + "\n\n" + card(urgent);
        var words = new HashMap<>(StartingWords.in(edition.language()).byName());
        words.put("cards", cards);
        return file("guides/%s.md", "guide.md", words, content, slug, today);
    }

    /**
     * A self-check, which asks every emergency sign that belongs to it, as rule T10 wants; empty if the content has no emergency
     * sign, no urgent sign or no source.
     */
    public static Optional<StartingFile> selfCheck(Content content, String slug, LocalDate today) {
        var edition = content.editions().get(0);
        var emergency = signs(edition, CareLevel.EMERGENCY, sign -> sign.belongsTo(slug));
        var urgent = few(signs(edition, CareLevel.URGENT, sign -> sign.belongsTo(slug)));
        if (emergency.isEmpty() || urgent.isEmpty()) {
            return Optional.empty();
        }
        var words = StartingWords.in(edition.language());
        var now = SignQuestions.of("now", emergency, "help-now");
        var soon = SignQuestions.of("today", urgent, "help-today");
        var filled = new HashMap<>(words.with("title", words.title(slug).orElseGet(() -> title(slug)))
                .mapped(Json::quoted)
                .byName());
        filled.putAll(Map.of(
                "emergencies", now.questions(soon.name()),
                "urgents", soon.questions("age"),
                "tests", now.scenarios(List.of()) + "\n" + soon.scenarios(List.of(now.nones())),
                "nones", now.nones() + ", " + soon.nones(),
                "contact", contact(edition)));
        return file("self-checks/%s.yaml", "self-check.yaml", filled, content, slug, today);
    }

    /** A sample of a contact, if the language has contact words. */
    private static String contact(Edition edition) {
        return edition.words().contactWords(CareLevel.SOON).stream()
                .findFirst()
                .map(someone -> StartingWords.in(edition.language()).with("someone", someone.value()))
                .map(words -> "\n    contact: " + words.byName().get("contact"))
                .orElse("");
    }

    private static Optional<StartingFile> file(
            String path, String resource, Map<String, String> own, Content content, String slug, LocalDate today) {
        return content.sources().keySet().stream().findFirst().map(source -> {
            var words = new HashMap<>(own);
            words.put("title", title(slug));
            words.put("today", today.toString());
            words.put("due", today.plusYears(1).toString());
            words.put("audience", audience(content));
            words.put("source", source);
            words.put("@source", "@" + source);
            return new StartingFile(
                    content.site().sourceLocale() + "/" + path.formatted(slug),
                    fill(OwnFiles.text(FOLDER + resource), words));
        });
    }

    /** The first audience of readers, or everybody. */
    private static String audience(Content content) {
        return content.site().audiences().stream()
                .filter(Audience::isReader)
                .findFirst()
                .map(Audience::id)
                .orElse(Audience.ALL);
    }

    static String fill(String text, Map<String, String> words) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(words.getOrDefault(blank.group(1), blank.group())));
    }

    private static List<Sign> signs(Edition edition, CareLevel level, Predicate<Sign> use) {
        return edition.signs().values().stream()
                .filter(sign -> sign.care() == level && use.test(sign))
                .toList();
    }

    private static List<Sign> few(List<Sign> signs) {
        return signs.subList(0, Math.min(FEW, signs.size()));
    }

    private static String card(List<Sign> signs) {
        return signs.stream()
                .map(sign -> "- " + sign.id())
                .collect(Collectors.joining("\n", "::: " + signs.get(0).care() + "\n", "\n:::"));
    }

    /** A title made from a file's name: {@code cold-hands} becomes {@code Cold hands}. */
    static String title(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
