package aftercare.markdown;

import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import java.util.List;

/** Turns Markdown text into prose. */
public final class MarkdownReader {
    public Read<Prose> read(MarkdownText text) {
        var place = new Location(text.file(), text.firstLine(), text.firstColumn());
        var words = List.of(new Text(text.text(), place));
        var prose = new Prose(
                List.of(new Prose.Passage(List.of(new Prose.Html("")), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                words);
        return Read.of(prose, Problems.NONE);
    }
}
