package aftercare.page;

import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The images that pages show. */
record ShownImages(Collection<Guide> texts, Collection<SelfCheck> selfChecks) {

    /** Their files below the content folder. */
    Set<String> files() {
        var prose = Stream.concat(
                texts.stream().map(Guide::body), selfChecks.stream().flatMap(ShownImages::prose));
        return prose.flatMap(text -> text.images().stream())
                .map(image -> image.file())
                .collect(Collectors.toSet());
    }

    private static Stream<Prose> prose(SelfCheck check) {
        return Stream.concat(
                Stream.of(check.intro()), check.questions().stream().map(question -> question.hint()));
    }
}
