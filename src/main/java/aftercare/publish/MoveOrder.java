package aftercare.publish;

import aftercare.page.OutputFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The order in which files move to their places, so that no reader meets a broken link. New pages move before the
 * changed pages that link to them, and assets before the pages that use them.
 */
enum MoveOrder {
    ASSET,
    NEW_PAGE,
    /** A page of the last build that somebody has deleted since; existing pages link to it. */
    MISSING_PAGE,
    CHANGED_PAGE,
    HOME_PAGE;

    /**
     * The addresses in the order of publication.
     *
     * @param standing the addresses whose existing file will be replaced
     */
    static List<String> ordered(Collection<String> addresses, Manifest before, Collection<String> standing) {
        var byOrder = new TreeMap<MoveOrder, List<String>>();
        for (String address : addresses.stream().sorted().toList()) {
            var order = of(address, before.has(address), standing.contains(address));
            byOrder.computeIfAbsent(order, key -> new ArrayList<>()).add(address);
        }
        return byOrder.values().stream().flatMap(Collection::stream).toList();
    }

    private static MoveOrder of(String address, boolean wasThere, boolean stands) {
        if (!OutputFile.isPage(address)) {
            return ASSET;
        }
        if (address.equals("index.html")) {
            return HOME_PAGE;
        }
        return !wasThere ? NEW_PAGE : stands ? CHANGED_PAGE : MISSING_PAGE;
    }
}
