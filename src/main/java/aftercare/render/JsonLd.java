package aftercare.render;

import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.page.Page;
import aftercare.page.Shell;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What a page tells machines, as schema.org's MedicalWebPage: nothing that its front matter does not say. Who reviewed it is
 * told only for a version that a clinician signed.
 */
final class JsonLd {
    private final StringJoiner fields = new StringJoiner(",", "{", "}");

    private JsonLd() {}

    static String of(Page page, Shell shell) {
        var json = new JsonLd();
        json.text("@context", "https://schema.org");
        json.text("@type", "MedicalWebPage");
        json.text("name", page.title().value());
        json.text("description", page.head().description().value());
        json.text("inLanguage", page.edition().language());
        shell.baseUrl().ifPresent(url -> json.text("url", url + page.address()));
        if (page instanceof Page.GuidePage guide) {
            json.guide(guide);
        } else if (page instanceof Page.SelfCheckPage check) {
            json.reviewed(check.selfCheck().review(), check.standing());
            json.citations(check.references());
        } else if (page instanceof Page.SinglePage single) {
            json.reviewed(single.text().review(), single.standing());
        }
        return json.fields.toString();
    }

    private void guide(Page.GuidePage page) {
        Guide guide = page.guide();
        var audience = switch (guide.audience()) {
            case CLIENTS -> "Patient";
            case THERAPISTS -> "Clinician";
            case ALL -> "";
        };
        if (!audience.isEmpty()) {
            fields.add("\"audience\":{\"@type\":\"MedicalAudience\",\"audienceType\":" + quoted(audience) + "}");
        }
        reviewed(guide.review(), page.standing());
        citations(page.references());
    }

    private void reviewed(Optional<Review> review, Page.Standing standing) {
        review.ifPresent(dates -> text("dateModified", dates.reviewed().toString()));
        standing.signOff().ifPresent(signOff -> {
            text("lastReviewed", signOff.date().toString());
            fields.add("\"reviewedBy\":{\"@type\":\"Person\",\"name\":"
                    + quoted(signOff.name().value()) + ",\"jobTitle\":"
                    + quoted(signOff.role().value()) + "}");
        });
    }

    private void citations(List<Page.Reference> references) {
        var citations = new StringJoiner(",", "[", "]");
        references.forEach(
                reference -> citations.add(quoted(reference.source().url().value())));
        if (!references.isEmpty()) {
            fields.add("\"citation\":" + citations);
        }
    }

    private void text(String key, String value) {
        if (!value.isEmpty()) {
            fields.add(quoted(key) + ":" + quoted(value));
        }
    }

    /** A JSON string that may stand inside a script element: {@code <}, {@code >} and {@code &} never appear in it. */
    static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == '"' || c == '\\' || c == 0x2028 || c == 0x2029) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
