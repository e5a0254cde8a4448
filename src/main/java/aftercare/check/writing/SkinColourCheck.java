package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import java.util.Set;

/**
 * Reports a text that describes skin only as red: on brown or black skin the same change looks darker or purple.
 * English only.
 */
final class SkinColourCheck implements WritingCheck {
    private static final String CODE = "AC352";
    private static final Set<String> SKIN =
            Set.of("skin", "rash", "rashes", "bruise", "bruises", "spot", "patch", "swelling", "wound");
    private static final Set<String> OTHER =
            Set.of("darker", "brown", "black", "purple", "colour", "color", "colours", "colors");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (text.isEnglish() && text.has(Trait.RED)) {
            text.paragraphs().stream()
                    .filter(paragraph -> paragraph.has(Trait.RED))
                    .forEach(paragraph -> check(paragraph, found));
        }
    }

    private static void check(Paragraph paragraph, ProblemCollector found) {
        for (var sentence : paragraph.sentences()) {
            int red = red(sentence);
            if (red >= 0 && !isFlag(sentence, red) && has(paragraph, SKIN) && !has(paragraph, OTHER)) {
                found.warning(
                        CODE,
                        sentence.at(red),
                        "\"" + sentence.typed(red)
                                + "\" says how the skin looks for some readers alone, in the sentence "
                                + Quote.of(sentence) + ".",
                        "Say how it looks on every skin: \"red, or darker or purple on brown or black skin\".");
                return;
            }
        }
    }

    /** Whether "red" describes something other than skin: a red flag, a red cell, a red light. */
    private static boolean isFlag(Sentence sentence, int red) {
        return red + 1 < sentence.length()
                && Set.of("flag", "flags", "cell", "cells", "blood", "light", "cross")
                        .contains(sentence.word(red + 1));
    }

    private static boolean has(Paragraph paragraph, Set<String> words) {
        return paragraph.sentences().stream().anyMatch(sentence -> index(sentence, words) >= 0);
    }

    private static int red(Sentence sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.has(i, Trait.RED)) {
                return i;
            }
        }
        return -1;
    }

    private static int index(Sentence sentence, Set<String> words) {
        for (int i = 0; i < sentence.length(); i++) {
            if (words.contains(sentence.word(i))) {
                return i;
            }
        }
        return -1;
    }
}
