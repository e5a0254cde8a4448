package aftercare.publish;

import aftercare.page.OutputFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * When a file moves to its place: the order in which no reader meets a link that leads nowhere. New pages are linked
 * from nowhere until pages change, and a changed page finds everything that it links to.
 */
enum MoveOrder {
    ASSET,
    NEW_PAGE,
    /** A page of the last build that someone has deleted since; pages that stand link to it. */
    MISSING_PAGE,
    CHANGED_PAGE,
    HOME_PAGE;

    /**
     * The addresses in the order of publication.
     *
     * @param standing those that have a file which will be replaced
     */
    static List<String> ordered(Collection<String> addresses, Manifest before, Collection<String> standing) {
        var turns = new TreeMap<MoveOrder, List<String>>();
        for (String address : addresses.stream().sorted().toList()) {
            var turn = of(address, before.has(address), standing.contains(address));
            turns.computeIfAbsent(turn, key -> new ArrayList<>()).add(address);
        }
        return turns.values().stream().flatMap(Collection::stream).toList();
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
