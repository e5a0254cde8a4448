package aftercare.search;

import aftercare.model.Edition;
import aftercare.model.Term;
import aftercare.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words with the same meaning, so that a search for one finds the others. They come from {@code search.alike} in
 * {@code strings.yaml}, and from the hard and plain words of the glossary.
 */
record AlikeWords(Edition edition, Stems stems) {
    /** The most words in a plain name. Longer ones are explanations rather than names. */
    private static final int LONGEST_NAME = 3;

    /** The groups. Each word of a group is written as its stems, joined by spaces. */
    List<List<String>> groups() {
        return Stream.concat(ofInterface(), edition.glossary().stream().map(AlikeWords::names))
                .map(this::stemmed)
                .filter(group -> group.size() > 1)
                .toList();
    }

    /** Reads the form {@code fever = high temperature; pee = urine}. */
    private Stream<List<String>> ofInterface() {
        return Stream.of(SearchFiles.words(edition, Words.ALIKE).split("[;؛]")).map(group -> List.of(group.split("=")));
    }

    /** The names of a term; {@code haematoma (hematoma)} is two. */
    private static List<String> names(Term term) {
        var names = new ArrayList<>(List.of(term.term().value().split("[()]")));
        names.add(term.plain().value());
        return names;
    }

    private List<String> stemmed(List<String> names) {
        return names.stream()
                .map(stems::of)
                .filter(name -> !name.isEmpty() && name.size() <= LONGEST_NAME)
                .map(name -> String.join(" ", name))
                .distinct()
                .toList();
    }
}
