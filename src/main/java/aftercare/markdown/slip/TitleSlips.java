package aftercare.markdown.slip;

import aftercare.format.TypedMarks;
import aftercare.markdown.parse.Component;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import java.util.regex.Pattern;

/** Reports marks and what was left for later in the title of a note, which is plain words. */
record TitleSlips(SlipText reading, Leftovers leftovers) {
    /** Brackets around a title, attributes of another program, colons behind it, and the mark of an item. */
    private static final Pattern OTHER_MARK = Pattern.compile("^\\[[^\\[\\]]+]$|\\{[.#:][^{}]*}|:{3,}$|^[-+*] ");

    void report(Component component) {
        var title = component.title().toString();
        int start = component.title().getStartOffset();
        if (leftovers.report(title, start)) {
            return;
        }
        TypedMarks.first(title)
                .or(() -> OTHER_MARK.matcher(title).results().findFirst())
                .ifPresent(mark -> reading.tell(
                        "AC231",
                        start + mark.start(),
                        "A note's title holds plain words, so readers see " + Quoted.of(mark.group())
                                + " as you typed it.",
                        "Write the words alone; links and marks belong into the lines below."));
    }
}
