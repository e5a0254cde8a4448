package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.LocalServices;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;
import aftercare.prose.Trait;
import java.util.LinkedHashSet;

/**
 * Reports a phone number or service of one country: {@code 999}, {@code your GP}. Rule T6 does this for self-checks and
 * their signs.
 */
final class LocalServiceCheck implements WritingCheck {
    private static final String CODE = "AC348";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isEditorial() {
        return false;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (text.has(Trait.LOCAL) && text.selfCheck().isEmpty() && !text.file().contains("/question-sets/")) {
            for (var paragraph : text.paragraphs()) {
                if (paragraph.has(Trait.LOCAL)) {
                    check(paragraph, found);
                }
            }
        }
    }

    private static void check(Paragraph paragraph, ProblemCollector found) {
        var all = new LinkedHashSet<String>();
        for (var sentence : paragraph.sentences()) {
            all.addAll(LocalServices.namedIn(sentence));
        }
        for (var named : all) {
            int index = Math.max(0, paragraph.text().value().indexOf(named));
            found.error(
                    CODE,
                    paragraph.text().at(index),
                    "\"" + named + "\" is a number or service that readers in other countries cannot use.",
                    "Say it so that it holds anywhere: \"your local emergency number\", \"emergency department\", \"doctor\"."
                            + " Each clinic's own numbers are shown beside it.");
        }
    }
}
