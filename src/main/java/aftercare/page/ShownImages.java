package aftercare.page;

import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The images that pages show. */
record ShownImages(Collection<Guide> texts, Collection<SelfCheck> selfChecks) {

    /** Their files below the content folder. */
    Set<String> files() {
        var files = new HashSet<String>();
        texts.forEach(text -> add(text.body(), files));
        selfChecks.stream().flatMap(ShownImages::prose).forEach(text -> add(text, files));
        return files;
    }

    private static void add(Prose text, Set<String> files) {
        for (var image : text.images()) {
            files.add(image.file());
        }
    }

    private static Stream<Prose> prose(SelfCheck check) {
        return Stream.concat(
                Stream.of(check.intro()), check.questions().stream().map(question -> question.hint()));
    }
}
