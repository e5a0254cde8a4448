package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Two files, or a file and an old address, would be written to one address of the site. */
public final class AddressClashCheck implements ContentCheck {
    private static final List<String> LISTS =
            List.of("guides/index.html", "self-checks/index.html", "sources.html", "glossary.html");

    /** What wants an address, and where its author says so. */
    private record Claim(String address, Location at) {
        private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::at);
    }

    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        var generated = generated(names);
        var first = new HashMap<String, Claim>();
        for (var claim : claims(names)) {
            var key = key(claim.address());
            var other = first.putIfAbsent(key, claim);
            if (generated.contains(key)) {
                report(claim, "the site's own list of that name", found);
            } else if (other != null) {
                report(claim, other.at().toString(), found);
            }
        }
    }

    private static void report(Claim claim, String other, ProblemCollector found) {
        found.error(
                "AC311",
                claim.at(),
                "This would be written to " + claim.address() + ", and so would " + other + ".",
                "Give one of the two another name.");
    }

    private static List<Claim> claims(ContentIndex names) {
        var claims = new ArrayList<Claim>();
        for (var edition : names.editions()) {
            edition.guides().forEach(guide -> add(claims, guide, edition, names));
            edition.singlePages().forEach(text -> add(claims, text, edition, names));
            edition.selfChecks()
                    .forEach(check -> claims.add(new Claim(names.addresses().of(check.path()), check.at())));
        }
        claims.sort(Claim.ORDER);
        return claims;
    }

    private static void add(List<Claim> claims, Guide text, Edition edition, ContentIndex names) {
        if (names.hasPage(text)) {
            claims.add(new Claim(names.addresses().of(text.path()), text.at()));
            for (Text alias : text.aliases()) {
                var address = names.addresses().of(edition.language(), alias.value());
                claims.add(new Claim(address, alias.at()));
            }
        }
    }

    private static Set<String> generated(ContentIndex names) {
        var generated = new HashSet<>(Set.of("404.html"));
        for (var edition : names.editions()) {
            LISTS.forEach(list -> generated.add(key(names.addresses().of(edition.language(), list))));
        }
        return generated;
    }

    /** Some disks, and the web hosts that use them, do not tell capitals from small letters. */
    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
