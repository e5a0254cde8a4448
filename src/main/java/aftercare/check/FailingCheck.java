package aftercare.check;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** A check that threw an exception, and the content with which it did; finds the file to blame, one file at a time. */
record FailingCheck(ContentCheck check, ContentIndex index) {
    /** Content of one file alone. */
    private record Alone(Location at, Edition edition) {}

    /** The problem at the first file with which alone the check fails in the same way; unchanged if there is none. */
    Problem named(Problem problem) {
        return alone().stream()
                .filter(one -> failsAlike(problem, one.edition))
                .findFirst()
                .flatMap(one -> problem.fault().map(fault -> ContentIndex.BOUNDARY.problem(one.at, fault)))
                .orElse(problem);
    }

    private boolean failsAlike(Problem problem, Edition edition) {
        var content = index.content();
        var less = new Content(
                content.site(),
                content.sources(),
                content.signOffs(),
                List.of(edition),
                content.images(),
                content.incomplete());
        return ContentIndex.BOUNDARY.around(
                problem.location(),
                () -> {
                    ContentChecks.found(check, ContentIndex.of(less, index.today()));
                    return false;
                },
                again -> isAlike(problem, again));
    }

    private static boolean isAlike(Problem problem, Problem again) {
        return problem.fault().map(Throwable::getClass).equals(again.fault().map(Throwable::getClass));
    }

    private List<Alone> alone() {
        var files = new ArrayList<Alone>();
        for (var edition : index.editions()) {
            edition.guides()
                    .forEach(guide ->
                            files.add(new Alone(guide.at(), of(edition, List.of(guide), List.of(), List.of()))));
            edition.singlePages()
                    .forEach(page -> files.add(new Alone(page.at(), of(edition, List.of(), List.of(page), List.of()))));
            edition.selfChecks()
                    .forEach(one -> files.add(new Alone(one.at(), of(edition, List.of(), List.of(), List.of(one)))));
        }
        return files;
    }

    private static Edition of(Edition all, List<Guide> guides, List<Guide> pages, List<SelfCheck> checks) {
        return new Edition(all.language(), guides, pages, checks, all.signs(), all.glossary(), all.words());
    }
}
