package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.page.Plan.LeftOut;
import aftercare.page.Plan.Reason;
import aftercare.work.Today;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Says whether a guide, single page or self-check has a page today: not while it is a draft, before {@code publish-from}, or from {@code expires} on. */
public record Presence(Today today) {
    /** The presence on a day. */
    public Presence(LocalDate day) {
        this(Today.of(day));
    }

    public boolean has(Guide guide) {
        return reason(guide.draft(), guide.publishFrom(), guide.expires()).isEmpty();
    }

    public boolean has(SelfCheck check) {
        return whyNot(check).isEmpty();
    }

    /** Why a guide has no page today; empty when it has one. */
    public Optional<LeftOut> whyNot(Guide guide) {
        return reason(guide.draft(), guide.publishFrom(), guide.expires())
                .map(reason -> new LeftOut(
                        guide.path(), guide.at(), reason, date(reason, guide.publishFrom(), guide.expires())));
    }

    /** Why a self-check has no page today; empty when it has one. */
    public Optional<LeftOut> whyNot(SelfCheck check) {
        var availability = check.availability();
        return reason(availability.draft(), availability.from(), availability.expires())
                .map(reason -> new LeftOut(
                        check.path(), check.at(), reason, date(reason, availability.from(), availability.expires())));
    }

    /** Every guide, single page and self-check of a language that has no page today, and why. */
    public Stream<LeftOut> leftOut(Edition edition) {
        return Stream.of(
                        edition.guides().stream().filter(guide -> !has(guide)).map(this::whyNot),
                        edition.singlePages().stream().map(this::whyNot),
                        edition.selfChecks().stream().map(this::whyNot))
                .flatMap(each -> each)
                .flatMap(Optional::stream);
    }

    private Optional<Reason> reason(boolean isDraft, Optional<LocalDate> from, Optional<LocalDate> expires) {
        if (isDraft) {
            return Optional.of(Reason.DRAFT);
        }
        if (from.isPresent() && today.isBefore(from.get())) {
            return Optional.of(Reason.NOT_YET);
        }
        return expires.isEmpty() || today.isBefore(expires.get()) ? Optional.empty() : Optional.of(Reason.EXPIRED);
    }

    private static Optional<LocalDate> date(Reason reason, Optional<LocalDate> from, Optional<LocalDate> expires) {
        return switch (reason) {
            case DRAFT -> Optional.empty();
            case NOT_YET -> from;
            case EXPIRED -> expires;
        };
    }
}
