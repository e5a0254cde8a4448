package aftercare.read.document;

import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.read.file.ContentFile;
import java.util.List;

/**
 * A self-check as its own file has it, before the question sets that it includes are joined in.
 *
 * @param check with its own questions and outcomes only
 */
public record UnjoinedSelfCheck(ContentFile file, SelfCheck check, List<Include> includes) {
    public UnjoinedSelfCheck {
        includes = List.copyOf(includes);
    }

    public Steps steps() {
        return new Steps(check.start(), check.questions(), check.outcomes());
    }

    /**
     * {@code include: {warning-signs: age}}.
     *
     * @param set the set's name
     * @param target where its exit leads
     */
    public record Include(Text set, Text target) {}
}
