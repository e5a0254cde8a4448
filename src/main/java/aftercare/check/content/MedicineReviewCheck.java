package aftercare.check.content;

import aftercare.model.HouseStyle;
import aftercare.model.Review;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Reports a page about medicines whose next review is more than a year after the last. Recognised by English titles.
 */
public final class MedicineReviewCheck implements EditorialCheck {
    private static final String CODE = "AC336";
    private static final int MOST_MONTHS = 12;
    private static final Set<String> MEDICINES = Set.of(
            "medicine",
            "medicines",
            "painkiller",
            "painkillers",
            "tablet",
            "tablets",
            "ibuprofen",
            "paracetamol",
            "aspirin");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var content = index.content();
        index.texts().forEach(text -> {
            if (text.review().isPresent()) {
                check(
                        text.title(),
                        content.style(text.path().locale()),
                        text.review().get(),
                        found);
            }
        });
        index.selfChecks().forEach(check -> {
            var style = content.style(check.path().locale());
            check.review().ifPresent(review -> check(check.title(), style, review, found));
        });
    }

    private static void check(Text title, HouseStyle style, Review review, ProblemCollector found) {
        var latest = review.reviewed().plusMonths(MOST_MONTHS);
        if (review.due().isAfter(latest) && namesMedicine(title, style)) {
            found.warning(
                    CODE,
                    review.at(),
                    "This page is about medicines, and its next review (" + review.due() + ") is more than "
                            + MOST_MONTHS + " months after the last one.",
                    "Write " + latest + " or an earlier day for review-due: advice on medicines changes soonest.");
        }
    }

    private static boolean namesMedicine(Text title, HouseStyle style) {
        var own = style.ownMedicines();
        return Arrays.stream(title.value().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(word -> MEDICINES.contains(word) || own.contains(word));
    }
}
