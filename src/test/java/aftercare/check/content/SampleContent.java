package aftercare.check.content;

import aftercare.model.Audience;
import aftercare.model.CareLevel;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Site;
import aftercare.model.Source;
import aftercare.model.Term;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.page.PagePlanner;
import aftercare.problem.Location;
import aftercare.problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds content with the source {@code dahm-2010}, the term {@code bone}, the picture {@code images/spine.svg} and four signs. */
public final class SampleContent {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Sign> signs = new LinkedHashMap<>();
    private final List<Guide> guides = new ArrayList<>();
    private final List<Guide> singlePages = new ArrayList<>();
    private final List<SelfCheck> selfChecks = new ArrayList<>();
    private final List<Text> navigation = new ArrayList<>();
    private final Map<String, Text> topicTitles = new LinkedHashMap<>();
    private final List<Site.CheckSetting> checks = new ArrayList<>();
    private final Map<String, Text> words = PagePlanner.WORDS.stream()
            .collect(Collectors.toMap(key -> key, key -> text("content/en/strings.yaml", 1, "Words")));
    private final Set<String> incomplete = new HashSet<>();
    private String language = "en";

    public SampleContent() {
        source("dahm-2010", 2024, "");
        sign("numb", CareLevel.EMERGENCY);
        sign("swollen-leg", CareLevel.URGENT);
        sign("fever", CareLevel.URGENT);
        sign("lasting", CareLevel.SOON);
        words.put("care.emergency.level", text("content/en/strings.yaml", 2, "Emergency"));
        words.put("care.urgent.level", text("content/en/strings.yaml", 3, "Urgent"));
    }

    public SampleContent with(SampleGuide guide) {
        var built = guide.build();
        (built.path().path().startsWith("guides/") ? guides : singlePages).add(built);
        return this;
    }

    public SampleContent with(SelfCheck selfCheck) {
        selfChecks.add(selfCheck);
        return this;
    }

    public SampleContent source(String id, int year, String stillValid, String... formerly) {
        int line = sources.size() + 1;
        var file = "content/sources.yaml";
        var none = Text.none(new Location(file, line, 1));
        sources.put(
                id,
                new Source(
                        text(file, line, id),
                        text(file, line, "A study"),
                        text(file, line, "Somebody"),
                        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                        text(file, line, "https://example.org/"),
                        none,
                        LocalDate.of(2026, 11, 1),
                        none.at(),
                        text(file, line, "full"),
                        stillValid.isEmpty() ? none : text(file, line, stillValid),
                        Arrays.stream(formerly)
                                .map(old -> text(file, line, old))
                                .toList()));
        return this;
    }

    public SampleContent sign(String id, CareLevel care, String... sourceIds) {
        int line = signs.size() + 1;
        var file = "content/en/signs.yaml";
        var theirs =
                Arrays.stream(sourceIds).map(source -> text(file, line, source)).toList();
        var basis = Text.none(new Location(file, line, 1));
        signs.put(
                id,
                new Sign(
                        text(file, line, id),
                        care,
                        text(file, line, "Sign"),
                        text(file, line, "A sign: " + id),
                        List.of(),
                        List.of(),
                        theirs,
                        basis));
        return this;
    }

    /** A red flag with these words. */
    public SampleContent signInWords(String id, String words) {
        sign(id, CareLevel.URGENT);
        signs.computeIfPresent(
                id,
                (same, sign) ->
                        sign.with(sign.shortText(), new Text(words, sign.id().at()), sign.firstAid()));
        return this;
    }

    public SampleContent withoutSign(String id) {
        signs.remove(id);
        return this;
    }

    public SampleContent incomplete(String file) {
        incomplete.add(file);
        return this;
    }

    public SampleContent navigation(String name) {
        navigation.add(text("content/site.yaml", 10 + navigation.size(), name));
        return this;
    }

    SampleContent topicTitle(String topic) {
        topicTitles.put(topic, text("content/site.yaml", 30, "Title"));
        return this;
    }

    public SampleContent setting(String code, Severity severity) {
        checks.add(new Site.CheckSetting(text("content/site.yaml", 40, code), Optional.of(severity)));
        return this;
    }

    public SampleContent off(String code) {
        checks.add(new Site.CheckSetting(text("content/site.yaml", 40, code), Optional.empty()));
        return this;
    }

    SampleContent withoutWords(String key) {
        words.remove(key);
        return this;
    }

    SampleContent language(String code) {
        language = code;
        return this;
    }

    public Content build() {
        var file = "content/site.yaml";
        var none = Text.none(new Location(file, 1, 1));
        var site = new Site(
                text(file, 1, "Aftercare"),
                "en",
                Map.of("en", text(file, 3, "English")),
                navigation,
                guides.isEmpty() ? none : text(file, 7, guides.get(0).path().name()),
                selfChecks.isEmpty()
                        ? none
                        : text(file, 8, selfChecks.get(0).path().name()),
                text(file, 9, "Helps people who hurt."),
                List.of(
                        new Audience("readers", text(file, 5, "For readers"), true),
                        new Audience("professionals", text(file, 6, "For professionals"), false)),
                topicTitles,
                checks,
                false);
        var glossary = List.of(new Term(
                text("content/en/glossary.yaml", 1, "bone"),
                text("content/en/glossary.yaml", 1, "bone"),
                text("content/en/glossary.yaml", 1, "bone"),
                text("content/en/glossary.yaml", 1, "A bone.")));
        var edition = new Edition(
                language, guides, singlePages, selfChecks, signs, glossary, new Words(words, Map.of(), List.of()));
        var image = new Content.ContentImage("images/spine.svg", "0123456789abcdef", 10, 10, 100);
        return new Content(site, sources, List.of(), List.of(edition), List.of(image), incomplete);
    }

    static Text text(String file, int line, String value) {
        return new Text(value, new Location(file, line, 1));
    }
}
