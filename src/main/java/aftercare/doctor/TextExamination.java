package aftercare.doctor;

import aftercare.format.Counted;
import aftercare.model.Review;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.problem.Severity;
import aftercare.status.PageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Examines the texts of a copy: whether one is overdue for its check, or has a newer version. */
final class TextExamination {
    private final PublishedCopy copy;
    private final Knowledge knowledge;
    private final List<Problem> problems = new ArrayList<>();

    private TextExamination(PublishedCopy copy, Knowledge knowledge) {
        this.copy = copy;
        this.knowledge = knowledge;
    }

    /**
     * Examines texts for all but recalls.
     *
     * @param pages what the copy says about its pages, by address
     */
    static List<Problem> of(PublishedCopy copy, SortedMap<String, PageStatus> pages, Knowledge knowledge) {
        var examination = new TextExamination(copy, knowledge);
        var texts = pages.entrySet().stream()
                .filter(page -> page.getValue().isText())
                .toList();
        examination.tellOverdue(texts);
        examination.tellOlder(texts);
        return examination.problems;
    }

    private void tellOverdue(List<Map.Entry<String, PageStatus>> texts) {
        var overdue = texts.stream()
                .filter(page -> page.getValue().isOverdue(knowledge.today()))
                .sorted(Comparator.comparing(page -> page.getValue().due().orElse(LocalDate.MAX)))
                .toList();
        overdue.stream().findFirst().ifPresent(first -> tellOverdue(first, overdue.size()));
    }

    private void tellOverdue(Map.Entry<String, PageStatus> first, int count) {
        var due = first.getValue().due().orElseThrow();
        var hint = "Have the texts checked against their sources, set review-due anew, or take the new version, and"
                + " publish again.";
        var message = count == 1
                ? "The page `" + first.getKey() + "` was due for its next check on " + due + "."
                : Counted.of(count, "page") + " are overdue for their next check, `" + first.getKey() + "` since " + due
                        + ".";
        boolean isLong = due.plusDays(Review.DAYS_OF_GRACE).isBefore(knowledge.today());
        problems.add(new Problem(isLong ? Severity.ERROR : Severity.WARNING, "AC719", at(first.getKey()), message, hint)
                .with(ProblemKind.OVERDUE));
    }

    private void tellOlder(List<Map.Entry<String, PageStatus>> texts) {
        var older = texts.stream().filter(page -> isOlder(page.getValue())).toList();
        older.stream()
                .findFirst()
                .ifPresent(first -> problems.add(Problem.warning(
                                "AC723",
                                at(first.getKey()),
                                "Of " + Counted.of(older.size(), "text") + " there is a newer version; `"
                                        + first.getKey() + "` is the first.",
                                "Take the new version of Aftercare, look through what changed, and publish again.")
                        .with(ProblemKind.OLDER)));
    }

    private boolean isOlder(PageStatus page) {
        return !page.isOwn()
                && newest(page).filter(newer -> isNewer(newer, page)).isPresent();
    }

    /** What the newest site has under the name of a text, or has renamed since. */
    private Optional<PageStatus> newest(PageStatus page) {
        return knowledge.newest().stream()
                .flatMap(newest -> newest.pages().values().stream())
                .filter(other -> !other.isOwn() && other.names().contains(page.text()))
                .min(Comparator.comparing(other -> !other.text().equals(page.text())));
    }

    private static boolean isNewer(PageStatus newer, PageStatus page) {
        boolean isOther = !newer.version().startsWith(page.version());
        var day = newer.changed().orElse(LocalDate.MIN);
        return isOther && !day.isBefore(page.changed().orElse(LocalDate.MIN));
    }

    private Location at(String address) {
        return Location.ofFile(copy.uri(address).toString());
    }
}
