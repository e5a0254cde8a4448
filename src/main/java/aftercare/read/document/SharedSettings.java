package aftercare.read.document;

import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.read.yaml.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads settings that guides and self-checks have in common. */
final class SharedSettings {
    private static final Pattern CODE = Pattern.compile("AC[0-9]{3}|T(?:[1-9]|1[01])");

    private SharedSettings() {}

    static Optional<Review> requiredReview(Fields fields) {
        var reviewed = fields.requiredDate("reviewed");
        var due = fields.requiredDate("review-due");
        var at = fields.place("review-due");
        var reviewedAt = fields.place("reviewed");
        return reviewed.flatMap(day -> due.map(until -> new Review(day, until, at, reviewedAt)));
    }

    /** Reads {@code reviewed} and {@code review-due}. Both may be missing; if one is given, the other is required. */
    static Optional<Review> review(Fields fields) {
        boolean any = fields.has("reviewed") || fields.has("review-due");
        if (any) {
            return requiredReview(fields);
        }
        fields.optional("reviewed");
        fields.optional("review-due");
        return Optional.empty();
    }

    /** {@code ignore: [{code: AC123, reason: …}]}. */
    static List<Guide.Ignore> ignores(Fields fields) {
        return fields.groups("ignore", "an item of \"ignore\"").stream()
                .map(SharedSettings::ignore)
                .toList();
    }

    private static Guide.Ignore ignore(Fields item) {
        var code = item.requiredText("code");
        var reason = item.requiredText("reason");
        item.done();
        if (code.isPresent() && !CODE.matcher(code.value()).matches()) {
            var message = "\"" + code + "\" is not the code of a problem.";
            item.problems().error("AC128", code.at(), message, "Copy the code from the warning, such as AC301 or T8.");
        }
        return new Guide.Ignore(code, reason);
    }

    /** {@code retired: {date: …, why: …, see: …}}. */
    static Optional<Guide.Retired> retired(Fields fields) {
        return fields.optional("retired")
                .flatMap(setting -> fields.group(setting, "a retired page"))
                .flatMap(retired -> {
                    var date = retired.requiredDate("date");
                    var why = retired.requiredText("why");
                    var see = retired.id("see");
                    var at = retired.place("date");
                    retired.done();
                    return date.map(day -> new Guide.Retired(day, why, see, at));
                });
    }

    /** Reports a page that expires before it is published. */
    static void reportOrder(Optional<LocalDate> from, Optional<LocalDate> until, Fields fields) {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            fields.problems()
                    .error(
                            "AC138",
                            fields.place("expires"),
                            "This page expires on " + until.get() + ", and is to be published from " + from.get()
                                    + ", so nobody would ever see it.",
                            "Write a day for expires that is after " + from.get() + ", or take one of the two out.");
        }
    }
}
