package aftercare.check.content;

import aftercare.model.ContentPath;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown text and where it comes from: the body of a guide, the introduction of a self-check, the hint of a
 * question.
 *
 * @param path the file of the page that shows it
 * @param at the location of that file
 */
public record MarkdownPassage(Edition edition, ContentPath path, Location at, Prose prose) {

    /** Adds all Markdown texts of a language. */
    static void addAll(List<MarkdownPassage> writings, Edition edition) {
        edition.guides().forEach(guide -> writings.add(of(edition, guide)));
        edition.singlePages().forEach(text -> writings.add(of(edition, text)));
        edition.selfChecks().forEach(check -> addAll(writings, edition, check));
    }

    static List<MarkdownPassage> ofSelfChecks(Edition edition) {
        var writings = new ArrayList<MarkdownPassage>();
        edition.selfChecks().forEach(check -> addAll(writings, edition, check));
        return writings;
    }

    private static MarkdownPassage of(Edition edition, Guide guide) {
        return new MarkdownPassage(edition, guide.path(), guide.at(), guide.body());
    }

    private static void addAll(List<MarkdownPassage> writings, Edition edition, SelfCheck check) {
        writings.add(new MarkdownPassage(edition, check.path(), check.at(), check.intro()));
        check.questions().stream()
                .filter(question -> !question.hint().isEmpty())
                .forEach(question ->
                        writings.add(new MarkdownPassage(edition, check.path(), check.at(), question.hint())));
    }
}
