package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports settings between lines of hyphens that stand in the text, such as the top of another file that was pasted. */
final class PastedSettings {
    private static final Pattern SETTING = Pattern.compile("([a-z][a-z_-]{1,30}):(?:[ \\t].*)?");
    /** Our own, and those of other programs that make sites. */
    private static final Set<String> NAMES =
            Set.of(("title description main-message audience topics order reviewed review-due sources related signs"
                            + " aliases changes retired draft sensitive publish-from expires ignore layout date author tags"
                            + " categories slug lang permalink weight summary")
                    .split(" "));

    private PastedSettings() {}

    static void report(Node node, SlipText reading) {
        boolean isHeading = node instanceof Heading heading && heading.isSetextHeading();
        if (!(isHeading || node instanceof Paragraph)) {
            return;
        }
        boolean begins = node.getPrevious() instanceof ThematicBreak;
        boolean ends = isHeading || node.getNext() instanceof ThematicBreak;
        int settings = begins || ends ? settings(node, reading) : 0;
        if (settings > 1 || (settings == 1 && begins && ends)) {
            reading.tell(
                    "AC240",
                    node.getStartOffset(),
                    "These lines are settings, which stand at the top of a file only, so readers see them.",
                    "Move up to the top what is missing there, and take these lines out with those of hyphens.");
        }
    }

    /** How many lines are settings of a known name; 0 when another kind of line is among them. */
    private static int settings(Node node, SlipText reading) {
        int count = 0;
        var lines = reading.source()
                .substring(node.getStartOffset(), node.getEndOffset())
                .lines()
                .toList();
        for (var line : lines) {
            var setting = SETTING.matcher(line.stripTrailing());
            boolean isInner = line.startsWith(" ") || line.startsWith("\t") || line.matches("-{2,}[ \\t]*");
            if (setting.matches()) {
                count += NAMES.contains(setting.group(1)) ? 1 : 0;
            } else if (!isInner) {
                return 0;
            }
        }
        return count;
    }
}
