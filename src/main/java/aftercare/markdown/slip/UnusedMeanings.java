package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;

/** Reports {@code *[NHS]: meaning} that no word of the text shows, or that has no meaning: the line vanishes from the page. */
final class UnusedMeanings {
    private UnusedMeanings() {}

    static void report(Document document, SlipText reading) {
        if (AbbreviationExtension.ABBREVIATIONS.get(document).isEmpty()) {
            return;
        }
        Set<Integer> shown = new HashSet<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Abbreviation word) {
                shown.add(word.getAbbreviation().getStartOffset());
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof AbbreviationBlock meaning) {
                report(meaning, shown, reading);
            }
        }
    }

    private static void report(AbbreviationBlock meaning, Set<Integer> shown, SlipText reading) {
        var words = meaning.getAbbreviation();
        var name = Quoted.brief(meaning.getText());
        if (words.isBlank()) {
            reading.tell(
                    "AC239",
                    meaning.getStartOffset(),
                    "This line gives no meaning, so readers learn nothing of " + Quoted.of(meaning.getText()) + ".",
                    "Write the meaning after the colon:  *[" + name + "]: …");
        } else if (!shown.contains(words.getStartOffset())) {
            reading.tell(
                    "AC239",
                    meaning.getStartOffset(),
                    "No word of the text shows this meaning of " + Quoted.of(meaning.getText())
                            + ", so it is not on the page.",
                    "Write " + Quoted.of(meaning.getText())
                            + " in the text just so, with the same capitals and outside of links; or take this line out.");
        }
    }
}
