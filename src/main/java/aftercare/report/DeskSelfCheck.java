package aftercare.report;

import aftercare.model.SelfCheck;
import aftercare.tree.Mermaid;

/**
 * A self-check with its diagram.
 *
 * @param page its row on the desk
 * @param mermaid the diagram as Mermaid text
 */
public record DeskSelfCheck(DeskPage page, SelfCheck check, String mermaid) {
    static DeskSelfCheck of(DeskPage page, SelfCheck check) {
        return new DeskSelfCheck(page, check, Mermaid.of(check));
    }
}
