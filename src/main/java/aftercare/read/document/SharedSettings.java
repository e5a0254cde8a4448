package aftercare.read.document;

import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.read.yaml.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads settings that guides and self-checks have in common. */
final class SharedSettings {
    private static final Pattern CODE = Pattern.compile("AC[0-9]{3}|T[1-9]");

    private SharedSettings() {}

    static Optional<Review> requiredReview(Fields fields) {
        var reviewed = fields.requiredDate("reviewed");
        var due = fields.requiredDate("review-due");
        var at = fields.place("review-due");
        var reviewedAt = fields.place("reviewed");
        return reviewed.flatMap(day -> due.map(until -> new Review(day, until, at, reviewedAt)));
    }

    /** A review, which may be missing as a whole; if one of its dates is given, both are required. */
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
}
