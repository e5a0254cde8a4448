package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import java.util.HashMap;
import java.util.Locale;

/** Reports two pages, or a page and another file, with the same address: one of them would be lost. */
final class RepeatedAddressCheck implements SiteCheck {
    @Override
    public void check(InspectedSite site, ProblemCollector found) {
        var first = new HashMap<String, String>();
        site.others().forEach(file -> first.put(key(file), file));
        for (var page : site.pages()) {
            var other = first.putIfAbsent(key(page.address()), page.source().toString());
            if (other != null) {
                found.error(
                        "AC405",
                        page.source(),
                        "This would be written to " + page.address() + ", and so would " + other + ".",
                        "Give one of the two another name.");
            }
        }
    }

    /** The address in small letters, because some disks and web hosts ignore capitals. */
    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
