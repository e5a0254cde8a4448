package aftercare.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All content in one language.
 *
 * @param language the locale's code, which is also a BCP 47 language tag: {@code en}, {@code ar}
 * @param guides sorted by path
 * @param singlePages {@code index.md}, {@code about.md} … sorted by path
 * @param signs by id, in the author's order
 * @param glossary in the author's order
 */
public record Edition(
        String language,
        List<Guide> guides,
        List<Guide> singlePages,
        List<SelfCheck> selfChecks,
        Map<String, Sign> signs,
        List<Term> glossary,
        Words words) {
    public Edition {
        guides = List.copyOf(guides);
        singlePages = List.copyOf(singlePages);
        selfChecks = List.copyOf(selfChecks);
        glossary = List.copyOf(glossary);
    }

    /**
     * The same edition, with each guide marked as sensitive where the original's is. So neither a translation nor a clinic's
     * text can take from a reader the way to leave the page at once.
     */
    public Edition sensitiveWhere(Edition original) {
        var sensitive = original.guides.stream()
                .filter(Guide::sensitive)
                .map(guide -> guide.path().path())
                .collect(Collectors.toSet());
        var likewise = guides.stream()
                .map(guide -> sensitive.contains(guide.path().path()) ? guide.asSensitive() : guide)
                .toList();
        return new Edition(language, likewise, singlePages, selfChecks, signs, glossary, words);
    }

    /** The same edition, in which each page has the old addresses of the original's, too, so that they go on leading to it. */
    public Edition withOldAddressesOf(Edition original) {
        return new Edition(
                language,
                withOldAddresses(guides, original.guides),
                withOldAddresses(singlePages, original.singlePages),
                selfChecks,
                signs,
                glossary,
                words);
    }

    private static List<Guide> withOldAddresses(List<Guide> texts, List<Guide> originals) {
        var byPath = originals.stream().collect(Collectors.toMap(Guide::path, Function.identity()));
        return texts.stream()
                .map(text -> text.withOldAddressesOf(byPath.getOrDefault(text.path(), text)))
                .toList();
    }

    /** The emergency signs that stand above the questions of a self-check, whatever it asks. */
    public List<Sign> emergencySigns(String selfCheck) {
        return signs.values().stream()
                .filter(sign -> sign.care() == CareLevel.EMERGENCY && sign.belongsTo(selfCheck))
                .toList();
    }

    /** The signs of these ids, in their order; without those that {@code signs.yaml} lacks. */
    public List<Sign> signsOf(List<Text> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(signs.get(id.value())).stream())
                .toList();
    }
}
