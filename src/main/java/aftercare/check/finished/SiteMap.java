package aftercare.check.finished;

import aftercare.page.Page;
import aftercare.page.Plan;
import aftercare.page.Shell;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages that the site will have.
 *
 * @param pages their addresses
 * @param sourceLocale the locale whose pages are at the site's root
 * @param root the path of the site on its server without percent signs, {@code /aftercare/}; empty when it is not known
 */
record SiteMap(Set<String> pages, String sourceLocale, Optional<String> root) {

    static SiteMap of(Plan plan) {
        return of(plan.pages().stream().map(Page::address).collect(Collectors.toUnmodifiableSet()), plan.shells());
    }

    static SiteMap of(Set<String> pages, Map<String, Shell> shells) {
        var shell = shells.values().stream().findFirst();
        return new SiteMap(
                pages,
                shell.map(frame -> frame.site().sourceLocale()).orElse(""),
                shell.flatMap(frame -> frame.baseUrl())
                        .map(url -> URI.create(url).getPath()));
    }
}
