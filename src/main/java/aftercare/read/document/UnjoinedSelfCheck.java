package aftercare.read.document;

import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.read.file.ContentFile;
import java.util.List;

/**
 * A self-check as read from its own file, before its question sets are joined in.
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
     * @param set the name of the question set
     * @param target the id of the question or outcome to which its exit leads
     */
    public record Include(Text set, Text target) {}
}
