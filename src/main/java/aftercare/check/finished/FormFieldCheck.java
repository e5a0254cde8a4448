package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reports a form field without a label, and a choice that is preselected or stands outside a fieldset. */
final class FormFieldCheck implements OutputCheck {
    private static final List<String> FIELDS = List.of("input", "select", "textarea");
    private static final Set<String> UNSEEN = Set.of("hidden", "submit", "button", "reset");
    private static final String CHOICE = "input[type=radio], input[type=checkbox]";

    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        FIELDS.stream()
                .flatMap(name -> page.named(name).stream())
                .filter(field -> !UNSEEN.contains(field.attr("type")))
                .forEach(field -> check(field, page, found));
    }

    private static void check(Element field, FinishedPage page, ProblemCollector found) {
        if (!hasLabel(field)) {
            report("has no label", "Write a label element for it.", field, page, found);
        } else if (field.is(CHOICE) && field.closest("fieldset:has(legend)") == null) {
            report("stands in no fieldset with a legend", "Put the choices into one.", field, page, found);
        } else if (field.is(CHOICE) && field.hasAttr("checked")) {
            report("is chosen before anyone has read it", "Take checked out.", field, page, found);
        }
    }

    private static boolean hasLabel(Element field) {
        var document = field.ownerDocument();
        boolean labelled = document != null
                && !field.id().isEmpty()
                && document.select("label[for]").stream()
                        .anyMatch(label -> label.attr("for").equals(field.id()) && label.hasText());
        return labelled
                || field.closest("label") != null
                || !field.attr("aria-label").isBlank()
                || !field.attr("aria-labelledby").isBlank();
    }

    private static void report(String what, String hint, Element field, FinishedPage page, ProblemCollector found) {
        found.error(
                "AC391",
                page.template(),
                "The field <" + field.tagName() + "> on " + page.address() + " " + what + ".",
                hint + " Who listens to the page or reads it slowly depends on it.");
    }
}
