package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Audience;
import aftercare.model.ContentName;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.List;

/** Reports a guide for an audience that {@code site.yaml} does not have. */
public final class UnknownAudienceCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        if (index.isIncomplete("site.yaml")) {
            return;
        }
        var known = new ArrayList<String>();
        index.content().site().audiences().forEach(audience -> known.add(audience.id()));
        known.add(Audience.ALL);
        for (var text : index.texts()) {
            var audience = text.audience();
            if (!known.contains(audience.value()) && new ContentName(audience.value()).isGood()) {
                report(audience, known, found);
            }
        }
    }

    private static void report(Text audience, List<String> known, ProblemCollector found) {
        var otherwise = known.size() == 1
                ? "Write \"audience: all\", or name the audience in site.yaml:  audiences: {" + audience
                        + ": {title: …, reader: true}}"
                : "Write one of: " + String.join(", ", known) + ". Or add it to \"audiences\" in site.yaml.";
        found.error(
                "AC385",
                audience.at(),
                "site.yaml has no audience \"" + audience + "\".",
                found.hint(audience.value(), known, otherwise));
    }
}
