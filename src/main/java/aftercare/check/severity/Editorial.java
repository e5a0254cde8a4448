package aftercare.check.severity;

import aftercare.model.Site;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The checks that are a matter of style, whose severity {@code site.yaml} may set; each says so of itself.
 *
 * @param codes of their problems
 */
public record Editorial(SortedSet<String> codes) {
    public Editorial {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    public static Editorial of(Collection<String> codes) {
        return new Editorial(new TreeSet<>(codes));
    }

    /** Whether a site may set the severity of these problems. */
    public boolean has(String code) {
        return codes.contains(code);
    }

    /** The settings of a site, without those for checks that it may not set. */
    Stream<Site.CheckSetting> settings(Site site) {
        return site.checks().stream().filter(setting -> has(setting.code().value()));
    }

    /** Whether the site has switched off the problems with a code. */
    public boolean isOff(String code, Site site) {
        return settings(site)
                .anyMatch(setting ->
                        setting.severity().isEmpty() && setting.code().value().equals(code));
    }
}
