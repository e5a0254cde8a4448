package aftercare.search;

import aftercare.model.Edition;
import aftercare.model.Term;
import aftercare.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that readers use for the same thing: those of {@code search.alike} in {@code strings.yaml}, and a glossary's hard and
 * plain words.
 */
record AlikeWords(Edition edition, Stems stems) {
    /** Longer plain words explain more than they name. */
    private static final int LONGEST_NAME = 3;

    /** Groups of words with one meaning; each of a group is its stems, joined by spaces. */
    List<List<String>> groups() {
        return Stream.concat(ofInterface(), edition.glossary().stream().map(AlikeWords::names))
                .map(this::stemmed)
                .filter(group -> group.size() > 1)
                .toList();
    }

    /** {@code fever = high temperature; pee = urine}. */
    private Stream<List<String>> ofInterface() {
        return Stream.of(SearchFiles.words(edition, Words.ALIKE).split("[;؛]")).map(group -> List.of(group.split("=")));
    }

    /** {@code haematoma (hematoma)} is two names. */
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
