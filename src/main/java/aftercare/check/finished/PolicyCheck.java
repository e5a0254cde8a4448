package aftercare.check.finished;

import aftercare.page.Page;
import aftercare.problem.ProblemCollector;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reports a page that does not contain the site's exact content security policy. */
final class PolicyCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        var policies = page.named("meta").stream().filter(PolicyCheck::isPolicy).toList();
        if (policies.size() != 1 || !policies.get(0).attr("content").equals(Page.SECURITY_POLICY)) {
            found.error(
                    "AC419",
                    page.template(),
                    "A page made from this template does not carry the site's security policy.",
                    "Write <meta http-equiv=\"Content-Security-Policy\" content=\"" + Page.SECURITY_POLICY
                            + "\"> in its head.");
        }
    }

    private static boolean isPolicy(Element meta) {
        return meta.attr("http-equiv").toLowerCase(Locale.ROOT).equals("content-security-policy");
    }
}
