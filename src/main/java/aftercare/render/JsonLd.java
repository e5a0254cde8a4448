package aftercare.render;

import aftercare.format.Json;
import aftercare.model.Audience;
import aftercare.model.Guide;
import aftercare.model.OwnText;
import aftercare.model.Review;
import aftercare.model.Site;
import aftercare.page.Page;
import aftercare.page.Shell;
import java.util.Optional;

/**
 * Describes a page to search engines, as a MedicalWebPage of schema.org. It says only what the front matter says. The
 * reviewer is named only if a clinician signed this version.
 */
final class JsonLd {
    private final Json.ObjectFields fields = Json.object();

    private JsonLd() {}

    /** The JSON-LD object, escaped for a script element. */
    static String of(Page page, Shell shell) {
        var json = new JsonLd();
        json.text("@context", "https://schema.org");
        json.text("@type", "MedicalWebPage");
        json.text("name", page.title().value());
        json.text("description", page.head().description().value());
        json.text("inLanguage", page.edition().language());
        shell.baseUrl().ifPresent(url -> json.text("url", url + page.address()));
        if (page instanceof Page.GuidePage guide) {
            json.guide(guide, shell.site());
        } else if (page instanceof Page.SelfCheckPage check) {
            json.reviewed(check.selfCheck().review(), check.standing());
        } else if (page instanceof Page.SinglePage single) {
            json.reviewed(single.text().review(), single.standing());
        }
        return json.fields.json().inScript();
    }

    private void guide(Page.GuidePage page, Site site) {
        Guide guide = page.guide();
        if (!guide.audience().value().equals(Audience.ALL)) {
            audience(site.isForReaders(guide) ? "Patient" : "Clinician");
        }
        reviewed(guide.review(), page.standing());
    }

    private void audience(String type) {
        fields.with(
                "audience",
                Json.object()
                        .with("@type", "MedicalAudience")
                        .with("audienceType", type)
                        .json());
    }

    private void reviewed(Optional<Review> review, Page.Standing standing) {
        var modified =
                standing.own().isPresent() ? standing.own().flatMap(OwnText::changed) : review.map(Review::reviewed);
        modified.ifPresent(date -> text("dateModified", date.toString()));
        standing.signOff().ifPresent(signOff -> {
            text("lastReviewed", signOff.date().toString());
            fields.with(
                    "reviewedBy",
                    Json.object()
                            .with("@type", "Person")
                            .with("name", signOff.name().value())
                            .with("jobTitle", signOff.role().value())
                            .json());
        });
    }

    private void text(String key, String value) {
        if (!value.isEmpty()) {
            fields.with(key, value);
        }
    }
}
