package aftercare.model;

import java.util.List;
import java.util.Map;

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

    /** The emergency signs that stand above the questions of a self-check, whatever it asks. */
    public List<Sign> emergencySigns(String selfCheck) {
        return signs.values().stream()
                .filter(sign -> sign.care() == CareLevel.EMERGENCY && sign.belongsTo(selfCheck))
                .toList();
    }
}
