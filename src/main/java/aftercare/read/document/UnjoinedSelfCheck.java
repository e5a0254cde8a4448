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
        return new Steps(check.start(), check.questions(), check.outcomes(), check.scenarios());
    }

    /**
     * {@code include: {warning-signs: age}}, or {@code {warning-signs: {exit: age, urgent: our-urgent}}}.
     *
     * @param set the name of the question set
     * @param target the id of the question or outcome to which its exit leads
     * @param replaced the set's outcomes that this self-check replaces by others
     */
    public record Include(Text set, Text target, List<Replaced> replaced) {
        public Include {
            replaced = List.copyOf(replaced);
        }
    }

    /** An outcome of a set, and the outcome of this self-check that replaces it. */
    public record Replaced(Text theirs, Text ours) {}
}
