package aftercare.read.document;

import aftercare.model.Audience;
import aftercare.model.ContentName;
import aftercare.model.Site;
import aftercare.model.Site.CheckSetting;
import aftercare.model.Text;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Severity;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Ids;
import aftercare.read.yaml.Setting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns {@code site.yaml} into a {@link Site}. */
public final class SiteReader implements TextReader<Site> {
    /** The form of a language's code, such as {@code pt-BR}, as a regular expression. */
    static final String LOCALE = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}";

    private static final Pattern LOCALES = Pattern.compile(LOCALE);
    private static final String AS_TYPED = "as-typed";
    private static final List<String> MARKS = List.of("by-language", AS_TYPED);
    /** More languages than any site has, and few enough for a list on every page. */
    private static final int MOST_LOCALES = 200;

    private static final List<String> SEVERITIES = List.of("off", "info", "warning", "error");

    @Override
    public Optional<Site> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("a site", source, problems).map(fields -> {
            var title = fields.requiredLine("title");
            var locales = locales(fields);
            var site = new Site(
                    title,
                    sourceLocale(fields, locales),
                    locales,
                    navigation(fields),
                    named("help-page", fields),
                    named("first-check", fields),
                    fields.text("intended-use"),
                    audiences(fields),
                    topics(fields),
                    checks(fields),
                    leavesMarks(fields));
            fields.done();
            return site;
        });
    }

    private static Map<String, Text> locales(Fields fields) {
        var locales = new LinkedHashMap<String, Text>();
        for (var setting : fields.requiredSettings("locales")) {
            if (locales.size() == MOST_LOCALES) {
                fields.problems()
                        .error(
                                "AC139",
                                setting.at(),
                                "\"locales\" has more than " + MOST_LOCALES + " languages.",
                                "Take out those from here on.");
                break;
            }
            if (LOCALES.matcher(setting.name()).matches()) {
                fields.values().line(setting).ifPresent(name -> locales.put(setting.name(), name));
            } else {
                var message = "\"" + setting.name() + "\" is not the code of a language.";
                fields.problems().error("AC119", setting.at(), message, "Write a code such as en, es or pt-BR.");
            }
        }
        return Collections.unmodifiableMap(locales);
    }

    private static String sourceLocale(Fields fields, Map<String, Text> locales) {
        var locale = fields.requiredText("source-locale");
        if (locale.isPresent() && !locales.isEmpty() && !locales.containsKey(locale.value())) {
            var known = locales.keySet();
            fields.problems()
                    .error(
                            "AC117",
                            locale.at(),
                            "\"" + locale + "\" is not among the locales.",
                            Nearest.hint(locale.value(), known, "Write one of: " + String.join(", ", known) + "."));
        }
        return locale.value();
    }

    /** Names of content: {@code guides}, {@code about}, {@code guides/first-aid}. */
    private static List<Text> navigation(Fields fields) {
        return fields.texts("navigation").stream()
                .filter(name -> isName(name, fields))
                .toList();
    }

    /** The name of the content at a key; empty when there is none. */
    private static Text named(String key, Fields fields) {
        var name = fields.text(key);
        return name.isPresent() && isName(name, fields) ? name : Text.none(name.at());
    }

    private static boolean isName(Text name, Fields fields) {
        var parts = List.of(name.value().split("/", -1));
        boolean isName = parts.size() <= 2 && parts.stream().allMatch(part -> new ContentName(part).isGood());
        if (!isName) {
            fields.problems()
                    .error(
                            "AC119",
                            name.at(),
                            "\"" + name + "\" is not the name of a page.",
                            "Write its path without locale and ending, such as guides/first-aid.");
        }
        return isName;
    }

    private static List<Audience> audiences(Fields fields) {
        return fields.settings("audiences").stream()
                .filter(setting -> isFree(setting, fields))
                .flatMap(setting ->
                        fields.group(setting, "an audience").stream().map(group -> audience(setting.name(), group)))
                .toList();
    }

    private static Audience audience(String id, Fields group) {
        var audience = new Audience(id, group.requiredLine("title"), group.truth("reader"));
        group.done();
        return audience;
    }

    private static boolean isFree(Setting setting, Fields fields) {
        if (setting.name().equals(Audience.ALL)) {
            fields.problems()
                    .error(
                            "AC119",
                            setting.at(),
                            "\"all\" stands for everybody, and cannot be the name of an audience.",
                            "Choose another name, such as readers.");
            return false;
        }
        return Ids.check(setting.name(), setting.at(), fields.problems());
    }

    private static Map<String, Text> topics(Fields fields) {
        var titles = new LinkedHashMap<String, Text>();
        for (var topic : fields.settings("topics")) {
            Ids.check(topic.name(), topic.at(), fields.problems());
            fields.values().line(topic).ifPresent(title -> titles.put(topic.name(), title));
        }
        return Collections.unmodifiableMap(titles);
    }

    private static List<CheckSetting> checks(Fields fields) {
        return fields.settings("checks").stream()
                .flatMap(setting -> fields.values().choice(setting, SEVERITIES).stream()
                        .map(word -> new CheckSetting(new Text(setting.name(), setting.at()), severity(word.value()))))
                .toList();
    }

    private static boolean leavesMarks(Fields fields) {
        return fields.optional("quotation-marks")
                .flatMap(setting -> fields.values().choice(setting, MARKS))
                .filter(word -> word.value().equals(AS_TYPED))
                .isPresent();
    }

    private static Optional<Severity> severity(String word) {
        return List.of(Severity.values()).stream()
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }
}
