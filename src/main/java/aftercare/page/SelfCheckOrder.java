package aftercare.page;

import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import java.util.Comparator;
import java.util.List;

/** Puts self-checks in the order of need: first those that the home page names, in its order, then the others by path. */
record SelfCheckOrder(List<SelfCheck> selfChecks, List<Guide> singlePages) {

    List<SelfCheck> sorted() {
        var named = singlePages.stream()
                .filter(text -> text.path().name().equals("index"))
                .flatMap(text -> text.body().links().stream())
                .map(link -> link.target().path())
                .toList();
        return selfChecks.stream()
                .sorted(Comparator.comparingInt(check -> place(check.path().path(), named)))
                .toList();
    }

    private static int place(String path, List<String> named) {
        int place = named.indexOf(path);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
