package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import org.jsoup.nodes.Attribute;

/** Reports script in an attribute, such as {@code onclick}. */
final class EventAttributeCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        for (var element : page.withAttributes()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().regionMatches(true, 0, "on", 0, 2)) {
                    found.error(
                            "AC416",
                            page.template(),
                            "A page made from this template holds script in the attribute " + attribute.getKey() + ".",
                            "Listen for the event in the component's .js file.");
                }
            }
        }
    }
}
