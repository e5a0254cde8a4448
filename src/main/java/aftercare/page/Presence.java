package aftercare.page;

import aftercare.model.Guide;
import aftercare.page.Plan.LeftOut;
import aftercare.page.Plan.Reason;
import java.time.LocalDate;
import java.util.Optional;

/** Says whether a guide has a page today: not while it is a draft, before {@code publish-from}, or from {@code expires} on. */
public record Presence(LocalDate today) {

    public boolean has(Guide guide) {
        return whyNot(guide).isEmpty();
    }

    /** Why a guide has no page today; empty when it has one. */
    public Optional<LeftOut> whyNot(Guide guide) {
        if (guide.draft()) {
            return Optional.of(leftOut(guide, Reason.DRAFT, Optional.empty()));
        }
        if (guide.publishFrom().isPresent()
                && today.isBefore(guide.publishFrom().get())) {
            return Optional.of(leftOut(guide, Reason.NOT_YET, guide.publishFrom()));
        }
        if (guide.expires().isPresent() && !today.isBefore(guide.expires().get())) {
            return Optional.of(leftOut(guide, Reason.EXPIRED, guide.expires()));
        }
        return Optional.empty();
    }

    private static LeftOut leftOut(Guide guide, Reason reason, Optional<LocalDate> date) {
        return new LeftOut(guide.path(), guide.at(), reason, date);
    }
}
