package aftercare.check.content;

import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Verbs;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports an item of a do-not list that does not begin with "Do not". An item that denies nothing reads as advice to do it, an
 * error; one that denies in other words, such as "Don't" or "Never", is a warning. English only.
 */
public final class DoNotWordingCheck implements PassageCheck, EditorialCheck {
    private static final String CODE = "AC325";
    private static final String WORDS = "do not ";
    private static final Pattern DENIES = Pattern.compile(
            "(?i)(?:please |you )?(don['’]?t|never|must not|mustn['’]t|should not|shouldn['’]t|cannot|can['’]t|do not)\\b[ ,]*(.*)",
            Pattern.DOTALL);
    private static final Pattern FORBIDS = Pattern.compile("(?i)(?:avoid|no|nothing|stop)\\b.*", Pattern.DOTALL);
    private static final Pattern BLANK = Pattern.compile("\\s+");
    /** How many words of an item a hint shows. */
    private static final int SHOWN = 8;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void checkOthers(ContentIndex index, ProblemCollector found) {
        PassageCheck.super.checkOthers(index, found);
        for (var edition : index.editions()) {
            if (new LanguageTag(edition.language()).isEnglish()) {
                edition.selfChecks().stream()
                        .flatMap(check -> check.outcomes().stream())
                        .flatMap(outcome -> outcome.doNotItems().stream())
                        .filter(item -> !saysDoNot(item.value()))
                        .forEach(item -> report(item.value(), item.at(), found));
            }
        }
    }

    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        if (!language.isEnglish()) {
            return;
        }
        for (var panel : Blocks.panels(prose)) {
            if (panel.kind() == Prose.PanelKind.DO_NOT) {
                panel.items().stream()
                        .filter(item -> !saysDoNot(PlainWords.start(item)))
                        .forEach(item -> report(item, prose, PassagePlace.of(item, prose, panel.at()), found));
            }
        }
    }

    private static boolean saysDoNot(String words) {
        return words.replace('\u00A0', ' ').toLowerCase(Locale.ROOT).startsWith(WORDS);
    }

    private static void report(Prose.Passage item, Prose prose, Location at, ProblemCollector found) {
        // As its author wrote it, without the numbers of its citations.
        var words = prose.text().stream()
                .filter(text -> text.at().equals(at))
                .map(text -> text.value())
                .findFirst()
                .orElseGet(() -> PlainWords.of(item));
        report(words, at, found);
    }

    private static void report(String item, Location at, ProblemCollector found) {
        var denial = DENIES.matcher(item);
        if (denial.matches()) {
            found.warning(
                    CODE,
                    at,
                    "This item of a do-not list begins with \"" + item.substring(0, denial.end(1))
                            + "\". Beside the cross, \"Do not\" is the hardest to misread.",
                    written(denial.group(2)));
        } else if (FORBIDS.matcher(item).matches()) {
            found.warning(
                    CODE,
                    at,
                    "This item of a do-not list does not begin with \"Do not\". With the cross beside it, it denies"
                            + " twice, and may be read as the opposite.",
                    "Begin it with Do not: \"Do not stay in bed all day.\"");
        } else {
            boolean isVerb = Verbs.isVerb(BLANK.split(item, 2)[0].toLowerCase(Locale.ROOT));
            found.error(
                    CODE,
                    at,
                    "This item of a do-not list does not begin with \"Do not\": read alone, it says the opposite.",
                    isVerb ? written(item) : "Begin it with Do not: \"Do not stay in bed all day.\"");
        }
    }

    /** The item as it should be: {@code Write: "Do not lie on a hot pack."} */
    private static String written(String command) {
        var words = BLANK.split(command.strip());
        var shown = Arrays.stream(words).limit(SHOWN).collect(Collectors.joining(" "));
        return "Write: \"Do not "
                + shown.substring(0, Math.min(1, shown.length())).toLowerCase(Locale.ROOT)
                + shown.substring(Math.min(1, shown.length())) + (words.length > SHOWN ? " …" : "") + "\"";
    }
}
