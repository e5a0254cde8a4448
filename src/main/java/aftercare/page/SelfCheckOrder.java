package aftercare.page;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import java.util.Comparator;
import java.util.List;

/** Puts self-checks in the order of need: first those that the home page names, in its order, then the others by path. */
record SelfCheckOrder(List<SelfCheck> selfChecks, List<Guide> singlePages) {

    List<SelfCheck> sorted() {
        var named = singlePages.stream()
                .filter(text -> text.path().name().equals("index"))
                .flatMap(text -> text.body().links().stream())
                .map(Prose.Link::target)
                .toList();
        return selfChecks.stream()
                .sorted(Comparator.comparingInt(check -> place(check.path(), named)))
                .toList();
    }

    private static int place(ContentPath path, List<ContentPath> named) {
        int place = named.indexOf(path);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
