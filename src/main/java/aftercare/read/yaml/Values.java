package aftercare.read.yaml;

import aftercare.model.Text;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.YamlNode.ScalarKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Converts the value of a setting into text, a date, a list and so on, and reports values of the wrong type. */
public final class Values {
    private static final Pattern NAMES = Pattern.compile("[a-z0-9/-]++(?:, *+[a-z0-9/-]++)*+");
    /** Names without commas between them, of which one has a hyphen. */
    private static final Pattern SPACED_NAMES =
            Pattern.compile("(?=[a-z0-9 ]*+[a-z0-9]-)[a-z0-9]++(?:-[a-z0-9]++)*+(?: ++[a-z0-9]++(?:-[a-z0-9]++)*+)++");

    private static final int LONGEST_LIST = 300;
    /** The most items of a list. Nobody reads more, and each old address, topic or change becomes a page or a line. */
    private static final int MOST_ITEMS = 1000;

    /** The name of a placeholder that a page fills in. */
    private static final Pattern PLACE = Pattern.compile("[0-9]");

    private static final Pattern NO = Pattern.compile("(?i)no?|off|never|nein|non|não|nie|nee");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?[0-9]{1,9}");

    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,9}(?:\\.[0-9]{1,2})?");

    private final ProblemCollector problems;

    public Values(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Text, unchanged. */
    public Optional<YamlNode.Scalar> words(Setting setting) {
        var words = setting.scalar(ScalarKind.WORDS);
        if (words.isEmpty()) {
            wrongKind(setting, "text", "\"…\"");
        } else if (words.get().text().isBlank()) {
            empty(setting);
            return Optional.empty();
        }
        return words;
    }

    /** Text without trailing spaces and line ends. It may be signs alone, such as what parts two others. */
    public Optional<Text> anyText(Setting setting) {
        return words(setting).map(words -> new Text(words.text().stripTrailing(), words.at(), words.runs()));
    }

    /** Text without trailing spaces and line ends, with at least one word. */
    public Optional<Text> text(Setting setting) {
        var text = anyText(setting);
        return text.isEmpty() || OneLine.hasWords(setting, text.get(), problems) ? text : Optional.empty();
    }

    /** Text of one line with at least one word, such as a title. */
    public Optional<Text> line(Setting setting) {
        var text = text(setting);
        if (text.isPresent()) {
            OneLine.check(setting, text.get(), problems);
        }
        return text;
    }

    /** Text, or a number as it was typed, for settings that a later step checks. */
    Optional<Text> typed(Setting setting) {
        var number = setting.scalar(ScalarKind.NUMBER).map(scalar -> new Text(scalar.text(), scalar.at()));
        return number.isPresent() ? number : text(setting);
    }

    /** An id: small letters, digits and hyphens. */
    public Optional<Text> id(Setting setting) {
        if (setting.value() instanceof YamlNode.Items items && items.nodes().size() > 1) {
            wrongKind(setting, "one name", GroupSamples.written(items.nodes().get(0)));
            return Optional.empty();
        }
        var text = text(setting);
        if (text.isPresent()) {
            Ids.check(text.get().value(), text.get().at(), problems);
        }
        return text;
    }

    Optional<LocalDate> date(Setting setting) {
        // A year alone is a number in YAML, but its author meant a date.
        var written = setting.scalar(ScalarKind.NUMBER).or(() -> setting.scalar(ScalarKind.WORDS));
        if (written.isEmpty()) {
            wrongKind(setting, "a date", onlyItem(setting).orElse("2026-11-22"));
        }
        return written.flatMap(date -> Dates.of(setting, date, problems));
    }

    /** The value that stands in brackets alone. */
    private static Optional<String> onlyItem(Setting setting) {
        return setting.value() instanceof YamlNode.Items items
                        && items.nodes().size() == 1
                        && items.nodes().get(0) instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    OptionalInt number(Setting setting, int least, int most, int sample) {
        var written = setting.scalar(ScalarKind.NUMBER).map(YamlNode.Scalar::text);
        var number =
                written.filter(text -> WHOLE_NUMBER.matcher(text).matches()).map(Integer::parseInt);
        if (number.isPresent() && number.get() >= least && number.get() <= most) {
            return OptionalInt.of(number.get());
        }
        var typed = setting.value() instanceof YamlNode.Scalar scalar
                ? scalar.text()
                : onlyItem(setting).orElse("");
        boolean isYear = setting.name().equals("year");
        var meant =
                MeantNumbers.meant(isYear ? MeantYears.published(MeantNumbers.plain(typed)) : typed, least, most)
                        .stream()
                        .map(near -> setting.line(near.toString()))
                        .toList();
        var hint = meant.isEmpty()
                ? "Write a whole number, such as:  " + setting.line(String.valueOf(sample))
                : "Write:  " + String.join("  or:  ", meant);
        wrongNumber(setting, " should be a whole number from " + least + " to " + most + ".", hint);
        return OptionalInt.empty();
    }

    /** A number with at most two decimals, such as 37.5. */
    Optional<BigDecimal> decimal(Setting setting) {
        var written = setting.scalar(ScalarKind.NUMBER).map(YamlNode.Scalar::text);
        if (written.isPresent() && DECIMAL.matcher(written.get()).matches()) {
            return Optional.of(new BigDecimal(written.get()));
        }
        var typed = setting.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        var hint = MeantNumbers.decimal(typed)
                .map(near -> "Write:  " + setting.line(near))
                .orElse("Write a number, such as:  " + setting.line("37.5"));
        wrongNumber(setting, " should be a number with at most two decimals.", hint);
        return Optional.empty();
    }

    boolean truth(Setting setting) {
        var truth = setting.scalar(ScalarKind.TRUTH);
        if (truth.isEmpty()) {
            boolean isNo = setting.scalar(ScalarKind.WORDS)
                    .filter(words -> NO.matcher(words.text()).matches())
                    .isPresent();
            wrongKind(setting, "true or false", String.valueOf(!isNo));
        }
        return truth.isPresent() && truth.get().text().equalsIgnoreCase("true");
    }

    /** One of a few fixed words. */
    public Optional<Text> choice(Setting setting, List<String> choices) {
        if (!(setting.value() instanceof YamlNode.Scalar typed) || setting.isNothing() || setting.isReported()) {
            wrongKind(setting, "one word", choices.get(0));
            return Optional.empty();
        }
        if (choices.contains(typed.text())) {
            return Optional.of(new Text(typed.text(), typed.at()));
        }
        problems.error(
                "AC117",
                typed.at(),
                "\"" + typed.text() + "\" is not a word for \"" + setting.name() + "\".",
                Nearest.hint(typed.text(), choices, "Write one of: " + String.join(", ", choices) + "."));
        return Optional.empty();
    }

    /** The address of a page on the web. */
    Optional<Text> address(Setting setting) {
        return address(setting, "the address of a page on the web", WebAddresses::hint);
    }

    private Optional<Text> address(Setting setting, String what, BiFunction<Setting, String, String> hint) {
        var text = typed(setting);
        text.filter(typed -> !WebAddresses.isOfPage(typed.value())).ifPresent(typed -> {
            var message = setting.label() + " should be " + what + ", and \"" + typed + "\" is none.";
            problems.error("AC126", typed.at(), message, hint.apply(setting, typed.value()));
        });
        return text;
    }

    /** The address of a page on the web, or a mailbox as {@code mailto:help@riverside.example}. */
    Optional<Text> addressOrMail(Setting setting) {
        var mail = setting.scalar(ScalarKind.WORDS).filter(typed -> WebAddresses.isOfMailbox(typed.text()));
        return mail.isPresent()
                ? text(setting)
                : address(setting, "the address of a page on the web or of a mailbox", WebAddresses::mailHint);
    }

    /** The items of a list. */
    public List<Setting> items(Setting setting) {
        if (setting.value() instanceof YamlNode.Items items) {
            return setting.items(items.nodes());
        }
        if (!reportHyphen(setting)) {
            wrongKind(setting, "a list", GroupSamples.list(setting).orElseGet(() -> "[" + listOf(setting) + "]"));
        }
        return List.of();
    }

    /** The items of a list that is typed by hand. More than a thousand are reported, and only the first thousand read. */
    List<Setting> fewItems(Setting setting) {
        if (setting.value() instanceof YamlNode.Items items && items.nodes().size() > MOST_ITEMS) {
            problems.error(
                    "AC139",
                    items.nodes().get(MOST_ITEMS).at(),
                    setting.label() + " has " + items.nodes().size() + " items; " + MOST_ITEMS + " is the most.",
                    "Take out those from here on.");
        }
        var items = items(setting);
        return items.subList(0, Math.min(items.size(), MOST_ITEMS));
    }

    /** Reports {@code -doe-2020} where a list should stand. */
    private boolean reportHyphen(Setting setting) {
        var words = setting.scalar(ScalarKind.WORDS)
                .filter(typed -> typed.text().startsWith("-")
                        && typed.at().line() > setting.at().line());
        words.ifPresent(typed -> YamlIndentation.noBlank(
                typed.at(), typed.lines().lines().findFirst().orElse(""), problems));
        return words.isPresent();
    }

    /** The text that was written instead of a list, as items for the hint. */
    private static String listOf(Setting setting) {
        var words = setting.scalar(ScalarKind.WORDS)
                .map(typed -> typed.text().replaceFirst("^\\[([^\\[\\]]*)]$", "$1"))
                .orElse("…");
        if (words.length() <= LONGEST_LIST && SPACED_NAMES.matcher(words).matches()) {
            return words.replaceAll(" +", ", ");
        }
        boolean names = words.length() <= LONGEST_LIST && NAMES.matcher(words).matches();
        return names || words.chars().noneMatch(c -> ",:#[]{}".indexOf(c) >= 0) ? words : Quotes.around(words);
    }

    public Optional<YamlNode.Mapping> mapping(Setting setting) {
        if (setting.value() instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrongKind(setting, "a group of settings", GroupSamples.group(setting));
        return Optional.empty();
    }

    private void wrongKind(Setting setting, String wanted, String sample) {
        var value = (wanted.equals("text") ? InQuotes.of(setting.value()) : Optional.<String>empty()).orElse(sample);
        wrongKindOf(setting, wanted, "Write:  " + setting.line(value));
    }

    /** @param why the end of the sentence that says what is wrong where a number stands */
    private void wrongNumber(Setting setting, String why, String hint) {
        if (setting.scalar(ScalarKind.NUMBER).isEmpty()) {
            wrongKindOf(setting, "a number", hint);
        } else {
            problems.error("AC125", setting.value().at(), setting.label() + why, hint);
        }
    }

    private void wrongKindOf(Setting setting, String wanted, String hint) {
        if (setting.isNothing()) {
            empty(setting);
        } else if (!setting.isReported()) {
            var found = setting.value();
            problems.error(
                    "AC115",
                    found.at(),
                    setting.label() + " should be " + wanted + ", but " + found(found, wanted) + ".",
                    hint);
        }
    }

    private static String found(YamlNode found, String wanted) {
        return wanted.equals("text") && found instanceof YamlNode.Scalar scalar
                ? "YAML takes " + scalar.text() + " without quotes for " + scalar.called()
                : found.called() + " stands here";
    }

    private static String emptyHint(Setting setting) {
        if (setting.item()) {
            return "Write one there, or remove the item.";
        }
        return PLACE.matcher(setting.name()).matches()
                ? "If a page fills something in here, put the words and their brackets in quotes:  \"{" + setting.name()
                        + "}\""
                : "Write one behind the colon, or remove the line.";
    }

    private void empty(Setting setting) {
        problems.error("AC116", setting.at(), setting.label() + " has no value.", emptyHint(setting));
    }
}
