package aftercare.author;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code markdown.md} says, with what is typed in each example, and without what becomes of it. */
record ReferenceExamples(String document) {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^````example\\n(.*?)^````$");
    private static final Pattern PART = Pattern.compile("(?m)^\\.\\n");
    private static final Pattern CODE = Pattern.compile("(?m)^(?:AC\\d{3})");

    String text() {
        var lessons = document.substring(document.indexOf("\n## ") + 1).replaceAll("(?m)^(#+ )", "#$1");
        return EXAMPLE.matcher(lessons).replaceAll(example -> Matcher.quoteReplacement(typed(example)));
    }

    private static String typed(MatchResult example) {
        var parts = PART.split(example.group(1), -1);
        var block = "````markdown\n" + parts[0] + "````";
        return parts.length < 3 ? block : "Told as " + codes(parts[2]) + ":\n\n" + block;
    }

    private static String codes(String problems) {
        return CODE.matcher(problems)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
