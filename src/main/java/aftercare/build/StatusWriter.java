package aftercare.build;

import aftercare.copy.ClinicCopy;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.RecallNames;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.page.Page;
import aftercare.status.CopyStatus;
import aftercare.status.PageStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/** Writes into a copy's status which version of each text it shows, when that was checked, and what was recalled. */
record StatusWriter(ClinicCopy copy, LocalDate today, RecallNames names) {
    StatusWriter(ClinicCopy copy, LocalDate today) {
        this(copy, today, RecallNames.of(copy.content()));
    }

    /** The status, without fingerprints of files. */
    CopyStatus status() {
        var pages = new TreeMap<String, PageStatus>();
        copy.plan().pages().forEach(page -> status(page).ifPresent(status -> pages.put(page.address(), status)));
        var recalls = copy.content().recalls().stream().map(names::completed).toList();
        return new CopyStatus(today, copy.clinic().updates().value(), pages, Optional.empty(), recalls);
    }

    private Optional<PageStatus> status(Page page) {
        if (page instanceof Page.GuidePage guide) {
            return Optional.of(status(guide.guide()));
        }
        if (page instanceof Page.HomePage home) {
            return Optional.of(status(home.text()));
        }
        if (page instanceof Page.SinglePage single) {
            return Optional.of(status(single.text()));
        }
        return page instanceof Page.SelfCheckPage check ? Optional.of(status(check.selfCheck())) : Optional.empty();
    }

    private PageStatus status(Guide text) {
        return status(text.path(), text.hash(), copy.content().lastChanged(text), text.review());
    }

    private PageStatus status(SelfCheck check) {
        return status(check.path(), check.hash(), copy.content().lastChanged(check), check.review());
    }

    private PageStatus status(ContentPath path, String hash, LocalDate changed, Optional<Review> review) {
        var named = names.of(path);
        return new PageStatus(
                "",
                named.get(0),
                named.subList(1, named.size()),
                hash,
                Optional.of(changed).filter(day -> !day.equals(LocalDate.MIN)),
                review.map(Review::due),
                copy.content().ownTexts().containsKey(path.file()));
    }
}
