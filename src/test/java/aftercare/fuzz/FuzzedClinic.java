package aftercare.fuzz;

import aftercare.check.ContentChecks;
import aftercare.check.finished.PageInspections;
import aftercare.clinic.ClinicReader;
import aftercare.clinic.Overlay;
import aftercare.clinic.Overrides;
import aftercare.format.Sha256;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.PagePlanner;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.read.ContentReader;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A clinic's folder with a file in it, put through all that a build does for a clinic's copy. */
final class FuzzedClinic {
    private static final TemplateFiles TEMPLATES = TemplateFiles.stock();
    private static final Content STOCK = new ContentReader(FollowedSite.STOCK, new MarkdownReader())
            .read()
            .value()
            .orElseThrow();
    private static final Path FOLDER = folder();

    private final Path file;
    private final Expected expected;

    private FuzzedClinic(Path file, byte[] bytes) {
        this.file = file;
        this.expected = new Expected(file.toString().replace('\\', '/'), bytes);
    }

    /** Tries a clinic's file. */
    static void tryClinic(byte[] bytes) {
        trial("clinic.yaml", bytes, FuzzedClinic::tryClinic);
    }

    /** Tries one of a clinic's own files, which replaces another. */
    static void tryOverride(byte[] bytes) {
        var path = SettingsFile.override(bytes);
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("FINGERPRINT", fingerprint(path));
        trial(path, text.getBytes(StandardCharsets.ISO_8859_1), FuzzedClinic::tryOverrides);
    }

    private static void trial(String path, byte[] bytes, Consumer<FuzzedClinic> steps) {
        var file = FOLDER.resolve(path);
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
            steps.accept(new FuzzedClinic(file, bytes));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } finally {
            file.toFile().delete();
        }
    }

    private static String fingerprint(String path) {
        var original = path.substring("overrides/".length());
        if (original.startsWith("templates/")) {
            var text = TEMPLATES.text(original.substring("templates/".length())).orElseThrow();
            return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        }
        return FollowedSite.STOCK
                .list()
                .file(original)
                .map(FollowedSite.STOCK::bytes)
                .map(Sha256::of)
                .orElse("");
    }

    private void tryClinic() {
        var read = new ClinicReader(STOCK).read(file);
        expected.assertOrderly(read.problems());
        read.value()
                .ifPresent(clinic -> tryHome(
                        Overlay.of(STOCK, clinic),
                        clinic,
                        FuzzedSite.TEMPLATES,
                        read.problems().hasErrors()));
    }

    private void tryOverrides() {
        var overrides = Overrides.read(FOLDER.resolve("overrides"), STOCK.site(), FollowedSite.STOCK, TEMPLATES::text);
        expected.assertOrderly(overrides.problems());
        if (overrides.problems().hasErrors()) {
            return;
        }
        var reading = new ContentReader(overrides.files(), new MarkdownReader()).read();
        var merged = overrides.merge(STOCK, reading.value().orElseThrow());
        var problems = merged.problems()
                .and(ContentChecks.of(merged.content(), reading.problems(), Today.of(FuzzedSite.TODAY)));
        expected.assertOrderly(problems);
        var own = overrides.templates().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey(),
                        entry -> new TemplateFiles.Addition(
                                entry.getValue().shown(), entry.getValue().text())));
        var set = own.isEmpty() && overrides.styles().isEmpty()
                ? FuzzedSite.TEMPLATES
                : TemplateSet.of(TEMPLATES.styled(overrides.styles()).adding(own));
        var nobody = Clinic.nobody(Location.ofFile("clinic.yaml"));
        tryHome(merged.content(), nobody, set, problems.hasErrors());
    }

    /** The home page shows what a clinic can change on all pages. */
    private void tryHome(Content content, Clinic clinic, TemplateSet set, boolean hasErrors) {
        if (!PagePlanner.canPlan(content)) {
            return;
        }
        var plan = new PagePlanner(
                        content,
                        clinic,
                        Today.of(FuzzedSite.TODAY),
                        Optional.of(clinic.baseUrl().value()).filter(url -> !url.isEmpty()),
                        Leaflets.NONE,
                        ListOrder.NONE)
                .plan();
        var renderer = new PageRenderer(set, content, clinic, plan, Today.of(FuzzedSite.TODAY));
        renderer.assets();
        var inspections = new PageInspections(plan);
        for (var page : plan.pages().subList(0, 1)) {
            var rendered = renderer.render(page);
            // A macro may be at fault itself, which is told at its line.
            expected.assertOrderly(rendered.problems());
            var found = rendered.value()
                    .map(html -> inspections.inspect(page, html).problems())
                    .orElse(Problems.NONE);
            expected.assertHarmless(found, hasErrors || set != FuzzedSite.TEMPLATES);
        }
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("fuzzed-clinic");
            return folder;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
