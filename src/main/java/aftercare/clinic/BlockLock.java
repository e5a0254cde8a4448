package aftercare.clinic;

import aftercare.clinic.BlockPart.PartKind;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports overrides of a template that do more than arrange what the original shows. An override must call what the original
 * calls, take its words from {@code strings.yaml}, and keep what readers must see.
 */
record BlockLock(OverrideFile override, String original, List<Problem> problems) {
    private static final Set<String> DIRECTIVES =
            Set.of("macro", "local", "if", "elseif", "else", "list", "items", "sep", "t", "lt", "rt", "nt");

    /** What an override of each macro must still show. */
    private static final Map<String, Set<String>> MUST_SHOW = Map.of(
            "footer",
            Set.of(
                    "shell.footer",
                    "\"footer.publisher\"",
                    "\"footer.no-publisher\"",
                    "\"footer.purpose\"",
                    "\"footer.review\"",
                    "\"footer.funded\"",
                    "\"footer.funding\""),
            "start",
            Set.of("\"home.emergency\"", "\"home.emergency-link\""));

    private static final Pattern MACRO = Pattern.compile("<#macro\\s+([\\w-]+)");
    private static final Pattern CALLED = Pattern.compile("</?@([\\w.-]+)");
    private static final Pattern WORDS = Pattern.compile("words\\.of\\(\"([\\w.-]+)\"");
    private static final Pattern BUILT_IN = Pattern.compile("\\?+([a-zA-Z_]+)");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");

    /** Quoted words that are never shown: names of files and lists, and values in comparisons. */
    private static final Pattern QUIET = Pattern.compile(
            "\\b(?:words\\.of|asset|contentHref|contentAddress)\\(\"[\\w./-]*\"|[!=]= ?\"[^\"]*\"|\\?split\\(\"\\\\n"
                    + "\"\\)");

    private static final Pattern WHOLE_WORDS = Pattern.compile("\\bwords\\b");

    private static final Set<String> BUILT_INS = Set.of(
            "c",
            "counter",
            "filter",
            "first",
            "has_content",
            "index",
            "is_first",
            "is_last",
            "last",
            "size",
            "split",
            "string",
            "then");

    void check() {
        var parts = BlockPart.of(override.text());
        var live = parts.stream()
                .filter(part -> part.kind() != PartKind.COMMENT)
                .map(BlockPart::text)
                .collect(Collectors.joining());
        var macros = names(MACRO, live);
        if (macros.isEmpty()) {
            rules().problem(
                            0,
                            "This override has no macro, so it changes nothing.",
                            "Copy the macro that you want to change from the original, and nothing else.");
        }
        parts.forEach(part -> checkUse(part, live));
        new BlockNesting(rules()).follow(parts);
        parts.stream()
                .filter(part -> part.kind() != PartKind.PLAIN && part.kind() != PartKind.COMMENT)
                .forEach(this::check);
        var marks = parts.stream()
                .filter(part -> part.kind() != PartKind.COMMENT && part.kind() != PartKind.PLAIN)
                .map(BlockPart::text)
                .collect(Collectors.joining());
        macros.forEach(macro -> checkShown(macro, marks));
    }

    /** Reports a macro that neither replaces one of the original nor is called. */
    private void checkUse(BlockPart part, String live) {
        var known = names(MACRO, original);
        var macro = part.kind() == PartKind.DIRECTIVE ? names(MACRO, part.text()) : Set.<String>of();
        macro.stream()
                .filter(name -> !known.contains(name) && !names(CALLED, live).contains(name))
                .forEach(name -> rules().problem(
                                part.offset(),
                                "Nothing calls the macro \"" + name
                                        + "\", and the original has none of this name, so it changes nothing.",
                                Nearest.hint(name, known, "The original has: " + String.join(", ", known) + ".")));
    }

    private void checkShown(String macro, String marks) {
        var missing = MUST_SHOW.getOrDefault(macro, Set.of()).stream()
                .filter(part -> original.contains(part) && !marks.contains(part))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            rules().problem(
                            0,
                            "The macro \"" + macro + "\" no longer shows what readers must see: " + missing + ".",
                            "Copy the lines that hold this from the original.");
        }
    }

    private BlockRules rules() {
        return new BlockRules(override, override.path().split("/", -1)[2], problems);
    }

    private void check(BlockPart part) {
        boolean isOfOriginal = original.contains(part.text());
        var name = part.directive();
        if (!name.isEmpty() && !DIRECTIVES.contains(name) && !isOfOriginal) {
            refuse(part, "<#" + name + ">");
        }
        if (part.kind() == PartKind.CALL || part.kind() == PartKind.CALL_END) {
            names(CALLED, part.text()).stream()
                    .filter(called -> !mayCall().contains(called))
                    .forEach(called -> refuse(part, "<@" + called + ">"));
        }
        if (!isOfOriginal && part.kind() != PartKind.DIRECTIVE_END) {
            checkExpression(part);
        }
    }

    private Set<String> mayCall() {
        var may = new HashSet<>(names(CALLED, original));
        may.addAll(names(MACRO, original));
        may.addAll(names(MACRO, override.text()));
        return may;
    }

    private void checkExpression(BlockPart part) {
        var expression = part.text();
        var known = names(WORDS, original);
        names(WORDS, expression).stream()
                .filter(key -> !known.contains(key) && !OwnWords.isAllowed(key))
                .forEach(key -> refuse(part, "words.of(\"" + key + "\")"));
        var rest = QUIET.matcher(expression).replaceAll("");
        if (WHOLE_WORDS.matcher(rest).find() || rest.contains("..")) {
            refuse(part, expression);
        }
        names(BUILT_IN, rest).stream().filter(one -> !BUILT_INS.contains(one)).forEach(one -> refuse(part, "?" + one));
        LITERAL.matcher(rest)
                .results()
                .map(MatchResult::group)
                .filter(literal -> literal.codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(literal -> refuse(part, literal));
    }

    private void refuse(BlockPart part, String what) {
        rules().refuseTag(what, part.offset());
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
