package aftercare.prose;

import aftercare.model.Guide;
import aftercare.model.HouseStyle;
import aftercare.model.LanguageTag;
import aftercare.model.SelfCheck;
import aftercare.prose.Paragraph.ParagraphKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All that readers see of one file, split into sentences: {@code content/en/guides/cold-packs.md}.
 *
 * @param file as problems name it
 * @param language its code: {@code en}
 * @param guide the guide or single page that the file holds; empty for other files
 * @param selfCheck the self-check that the file holds; empty for other files
 * @param paragraphs in the order of the file
 * @param style the site's own rules for its language
 * @param traits the bits of those that a sentence of it has, which tell what no check needs to look for
 */
public record Manuscript(
        String file,
        String language,
        Optional<Guide> guide,
        Optional<SelfCheck> selfCheck,
        List<Paragraph> paragraphs,
        HouseStyle style,
        int traits) {
    public Manuscript {
        paragraphs = List.copyOf(paragraphs);
    }

    Manuscript(
            String file,
            String language,
            Optional<Guide> guide,
            Optional<SelfCheck> selfCheck,
            List<Paragraph> paragraphs,
            HouseStyle style) {
        this(file, language, guide, selfCheck, paragraphs, style, traits(paragraphs));
    }

    private static int traits(List<Paragraph> paragraphs) {
        int traits = 0;
        for (var paragraph : paragraphs) {
            traits |= paragraph.traits();
        }
        return traits;
    }

    /** Whether one of its sentences has the trait. */
    public boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** Takes each sentence of the paragraphs in which a phrase of a word list may stand: most texts have none. */
    public void eachThatMayHave(WordList list, Consumer<Sentence> step) {
        if ((traits & list.bit()) == 0) {
            return;
        }
        for (var paragraph : paragraphs) {
            if (paragraph.mayHave(list)) {
                paragraph.sentences().forEach(step);
            }
        }
    }

    /** Whether it is a page of its own, not data that other pages show. */
    public boolean isPage() {
        return guide.isPresent() || selfCheck.isPresent();
    }

    /** Whether it is a guide, not a single page. */
    public boolean isGuide() {
        return guide.map(page -> page.path().path().startsWith("guides/")).orElse(false);
    }

    /** The word lists and formulas are those of English alone. */
    public boolean isEnglish() {
        return new LanguageTag(language).isEnglish();
    }

    /** How hard its paragraphs are to read. */
    public ReadingGrade grade() {
        return ReadingGrade.ofParagraphs(paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == ParagraphKind.PROSE)
                .toList());
    }
}
