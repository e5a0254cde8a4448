package aftercare.live;

import aftercare.check.finished.PageInspections;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.OnePagePlanner;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateSet;
import aftercare.work.Today;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A site as it is at one moment. Each file is made on request. Immutable; safe for several threads. */
record LiveCopy(Content content, OnePagePlanner planner, PageRenderer renderer, PageInspections inspections) {
    private static final Pattern SEARCH = Pattern.compile("assets/search-(index|texts)-");

    static LiveCopy of(Content content, OnePagePlanner planner, TemplateSet templates, Clinic clinic, Today today) {
        var shells = planner.shells();
        var renderer = new PageRenderer(templates, content, clinic, shells, planner.addresses(), planner::all, today);
        return new LiveCopy(content, planner, renderer, new PageInspections(planner.addresses(), shells));
    }

    Optional<Page> page(String address) {
        return planner.page(address);
    }

    Read<OutputFile> render(Page page) {
        return renderer.render(page);
    }

    /** The problems of a rendered page, without those that need the whole site to be found. */
    Problems faults(Page page, OutputFile file) {
        return inspections.inspect(page, file).problems();
    }

    Optional<OutputFile> asset(String address) {
        return renderer.assets().stream()
                .filter(file -> file.address().equals(address))
                .findFirst()
                .or(() -> searchFile(address));
    }

    /** A file of the search; its words are gathered only when somebody searches. */
    private Optional<OutputFile> searchFile(String address) {
        return SEARCH.matcher(address).lookingAt()
                ? renderer.searchFiles().stream()
                        .filter(file -> file.address().equals(address))
                        .findFirst()
                : Optional.empty();
    }

    /** An image of the content; empty if there is none at the address, or its file has gone. */
    Optional<OutputFile> image(String address, ContentFiles files) {
        for (var image : content.images()) {
            if (SiteAddresses.of(image).equals(address)) {
                var shown = files.shown(image.file());
                try (var in = files.open(new ContentFile(image.file(), shown, image.bytes()))) {
                    return Optional.of(new OutputFile(address, in.readAllBytes(), Location.ofFile(shown)));
                } catch (IOException gone) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
