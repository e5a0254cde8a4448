package aftercare.copy;

import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.problem.Problems;

/**
 * Content that was read and checked, once for all clinics.
 *
 * @param leaflets the leaflets that can be made from it
 * @param problems may hold errors
 */
public record Prepared(Content content, Leaflets leaflets, Problems problems) {

    /** The same content with further problems. */
    public Prepared and(Problems more) {
        return new Prepared(content, leaflets, problems.and(more));
    }

    /** Content for a site without leaflets. */
    public static Prepared withoutLeaflets(Content content) {
        return new Prepared(content, Leaflets.NONE, Problems.NONE);
    }
}
