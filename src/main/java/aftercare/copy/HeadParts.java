package aftercare.copy;

import aftercare.model.Text;
import aftercare.page.Page;
import aftercare.problem.Location;

/** What every page tells of itself, as a fingerprint needs it. */
record HeadParts(
        String address,
        String template,
        String language,
        Text title,
        Text description,
        Location source,
        boolean isListed) {
    static HeadParts of(Page page) {
        var head = page.head();
        return new HeadParts(
                head.address(),
                page.template(),
                head.edition().language(),
                head.title(),
                head.description(),
                head.source(),
                head.isListed());
    }
}
