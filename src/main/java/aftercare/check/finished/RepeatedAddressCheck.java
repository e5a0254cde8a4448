package aftercare.check.finished;

import aftercare.page.SiteAddresses;
import aftercare.problem.ProblemCollector;
import java.util.HashMap;

/** Reports two pages, or a page and another file, with the same address: one of them would be lost. */
final class RepeatedAddressCheck implements SiteCheck {
    @Override
    public void check(InspectedSite site, ProblemCollector found) {
        var first = new HashMap<String, String>();
        site.others().forEach(file -> first.put(SiteAddresses.folded(file), file));
        for (var page : site.pages()) {
            var other = first.putIfAbsent(
                    SiteAddresses.folded(page.address()), page.source().toString());
            if (other != null) {
                found.error(
                        "AC405",
                        page.source(),
                        "This would be written to " + page.address() + ", and so would " + other + ".",
                        "Give one of the two another name.");
            }
        }
    }
}
