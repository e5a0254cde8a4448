package aftercare.tree;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Ids in a sentence: {@code "w3", "w4" and 2 more}. */
final class ListedIds {
    private static final int MOST = 6;

    private ListedIds() {}

    static String of(Collection<String> ids) {
        var all = List.copyOf(ids);
        if (all.size() <= 1) {
            return quoted(all);
        }
        boolean cut = all.size() > MOST;
        var last = cut ? (all.size() - MOST) + " more" : '"' + all.get(all.size() - 1) + '"';
        return quoted(all.subList(0, cut ? MOST : all.size() - 1)) + " and " + last;
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    }
}
