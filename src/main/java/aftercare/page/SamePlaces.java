package aftercare.page;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Text;
import java.util.List;

/** Tells whether two versions of the content have the same pages at the same addresses, whatever the pages say. */
record SamePlaces(Content before, Content now) {

    /** Compares only by identity. Content that was read again may have the same pages although this says no. */
    static boolean has(Content before, Content now) {
        return new SamePlaces(before, now).hold();
    }

    // Content that was not read again is the same object, so identity is enough and faster than comparing texts.
    @SuppressWarnings("ReferenceEquality")
    private boolean hold() {
        boolean isSameFrame = before.site().equals(now.site())
                && before.sources() == now.sources()
                && before.editions().size() == now.editions().size();
        for (int i = 0; isSameFrame && i < now.editions().size(); i++) {
            isSameFrame = isSame(before.editions().get(i), now.editions().get(i));
        }
        return isSameFrame;
    }

    private static boolean isSame(Edition before, Edition now) {
        return before.language().equals(now.language())
                && before.words().equals(now.words())
                && isSameList(before.selfChecks(), now.selfChecks())
                && isSameTexts(before.guides(), now.guides())
                && isSameTexts(before.singlePages(), now.singlePages());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSameList(List<?> before, List<?> now) {
        boolean isSame = before.size() == now.size();
        for (int i = 0; isSame && i < now.size(); i++) {
            isSame = before.get(i) == now.get(i);
        }
        return isSame;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSameTexts(List<Guide> before, List<Guide> now) {
        boolean isSame = before.size() == now.size();
        for (int i = 0; isSame && i < now.size(); i++) {
            isSame = before.get(i) == now.get(i) || isSamePlace(before.get(i), now.get(i));
        }
        return isSame;
    }

    private static boolean isSamePlace(Guide before, Guide now) {
        return before.path().equals(now.path())
                && before.draft() == now.draft()
                && before.publishFrom().equals(now.publishFrom())
                && before.expires().equals(now.expires())
                && before.audience().value().equals(now.audience().value())
                && before.retired().isPresent() == now.retired().isPresent()
                && isSameWords(before.topics(), now.topics())
                && isSameWords(before.aliases(), now.aliases());
    }

    private static boolean isSameWords(List<Text> before, List<Text> now) {
        return before.stream()
                .map(Text::value)
                .toList()
                .equals(now.stream().map(Text::value).toList());
    }
}
