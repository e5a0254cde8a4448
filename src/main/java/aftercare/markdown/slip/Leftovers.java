package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports what an editor left for later and forgot: placeholders, {@code TODO}, words that fill a page. */
final class Leftovers {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{[^{}\\n]{0,80}}}|\\$\\{[^{}\\n]{1,80}}|\\{%[^{}\\n]{0,80}%}");
    private static final Pattern TO_DO = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?:TODO|FIXME|XXX+|TBD|TBC|TKTK)(?![\\p{L}\\p{N}_])|[Ll]orem\\s+[Ii]psum|LOREM\\s+IPSUM"
                    + "|\\[(?i:insert|your|add|enter|fill in) [^\\[\\]\\n]{1,60}](?![(\\[:])");
    private static final List<String> PARTS = List.of(
            "TODO",
            "FIXME",
            "XXX",
            "TBD",
            "TBC",
            "TKTK",
            "psum",
            "PSUM",
            "[insert ",
            "[Insert ",
            "[INSERT ",
            "[your ",
            "[Your ",
            "[YOUR ",
            "[add ",
            "[Add ",
            "[enter ",
            "[Enter ",
            "[fill in ",
            "[Fill in ");
    /** There the word means everything. */
    private static final Set<String> ALL_IS_TODO = Set.of("es", "pt", "gl", "ast");

    private final SlipText reading;
    private final boolean mayHaveBrace;
    private final boolean mayHaveNote;

    /** Looks at the whole text once, because most have nothing of the kind. */
    Leftovers(SlipText reading) {
        this.reading = reading;
        String source = reading.source();
        this.mayHaveBrace = source.contains("{{") || source.contains("${") || source.contains("{%");
        this.mayHaveNote = PARTS.stream().anyMatch(source::contains);
    }

    void report(VisibleWords visible) {
        if (mayHaveBrace) {
            told(PLACEHOLDER, "a placeholder that nothing fills in", visible);
        }
        if (mayHaveNote) {
            told(TO_DO, "a note to yourselves", visible);
        }
    }

    private void told(Pattern pattern, String what, VisibleWords visible) {
        var found = pattern.matcher(visible.text());
        while (found.find()) {
            if (isWord(found.group(), found.end(), visible.text())) {
                continue;
            }
            reading.tell(
                    "AC238",
                    visible.start() + found.start(),
                    Quoted.of(found.group()) + " looks like " + what + ", and readers would see it.",
                    "Write what belongs here, or take it out; a note to yourselves goes between <!-- and -->.");
        }
    }

    private boolean isWord(String found, int end, String text) {
        return found.equals("TODO")
                && ALL_IS_TODO.contains(reading.language())
                && (end >= text.length() || text.charAt(end) != ':');
    }
}
