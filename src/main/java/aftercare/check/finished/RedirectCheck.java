package aftercare.check.finished;

import aftercare.check.finished.Href.HrefKind;
import aftercare.page.Page;
import aftercare.problem.ProblemCollector;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reports a redirect on a page that is not an old address, or one that leads out of the site. */
final class RedirectCheck implements OutputCheck {
    private static final Pattern TARGET = Pattern.compile("\\s*0\\s*;\\s*url=(.*)", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        page.named("meta").stream()
                .filter(meta -> meta.attr("http-equiv").toLowerCase(Locale.ROOT).equals("refresh"))
                .filter(meta -> !(page.page() instanceof Page.AliasPage && leadsToPage(meta, page)))
                .forEach(meta -> found.error(
                        "AC418",
                        page.template(),
                        "A page made from this template sends readers to \"" + meta.attr("content") + "\".",
                        "Only the page of an old address may do so, and only to a page of the site."));
    }

    private static boolean leadsToPage(Element meta, FinishedPage page) {
        var target = TARGET.matcher(meta.attr("content"));
        if (!target.matches()) {
            return false;
        }
        var href = Href.of(target.group(1), page.address(), Optional.empty());
        return href.kind() == HrefKind.SITE && page.site().pages().contains(href.address());
    }
}
