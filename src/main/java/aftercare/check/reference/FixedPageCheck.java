package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;

/** Reports a {@code help-page} or {@code first-check} of {@code site.yaml} that does not exist or has no page today. */
public final class FixedPageCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var site = index.content().site();
        check("help-page", site.helpPage(), "guides", index, found);
        check("first-check", site.firstCheck(), "self-checks", index, found);
    }

    private static void check(String key, Text name, String folder, ContentIndex index, ProblemCollector found) {
        var content = new NamedContent(index);
        if (!name.isPresent() || content.isIncomplete(name)) {
            return;
        }
        var target = content.of(name).filter(file -> name.value().startsWith(folder + "/"));
        if (target.isEmpty()) {
            var names = content.known().stream()
                    .filter(one -> one.startsWith(folder + "/"))
                    .toList();
            found.error(
                    "AC384",
                    name.at(),
                    "\"" + key + "\" names \"" + name + "\", and there is no such file in the folder " + folder + ".",
                    found.hint(
                            name.value(),
                            names,
                            "Write the path without language and ending: " + content.sample(folder)));
        } else if (!target.get().isOpen()) {
            found.error(
                    "AC384",
                    name.at(),
                    "\"" + key + "\" names \"" + name + "\", which "
                            + target.get().whyNotOpen() + ".",
                    "Name a page that readers can open, or take the line out.");
        }
    }
}
