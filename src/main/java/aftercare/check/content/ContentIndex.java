package aftercare.check.content;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.page.Presence;
import aftercare.page.SiteAddresses;
import aftercare.problem.Boundary;
import aftercare.problem.Location;
import aftercare.work.Today;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Content with tables for looking things up, made once for all checks.
 *
 * @param guides the guides of every language
 * @param texts the guides and single pages of every language
 * @param writings all Markdown texts of all languages
 * @param targets the possible targets of links, by file
 * @param slugs the guides by slug, as targets of links, by language
 * @param images paths below the content folder: {@code images/x.png}
 */
public record ContentIndex(
        Content content,
        Today today,
        SiteAddresses addresses,
        List<Guide> guides,
        List<Guide> texts,
        List<MarkdownPassage> writings,
        Map<ContentPath, LinkTarget> targets,
        Map<String, Map<String, LinkTarget>> slugs,
        Set<String> images) {
    /** Turns an exception during the check of a file into a problem. */
    public static final Boundary BOUNDARY = new Boundary("AC392", "checking this file");

    public static ContentIndex of(Content content, Today today) {
        int size = 2
                * content.editions().stream()
                        .mapToInt(edition -> edition.guides().size())
                        .sum();
        var guides = new ArrayList<Guide>(size);
        var texts = new ArrayList<Guide>(size);
        var writings = new ArrayList<MarkdownPassage>(size);
        var targets = new LinkedHashMap<ContentPath, LinkTarget>(size);
        var slugs = new HashMap<String, Map<String, LinkTarget>>();
        for (var edition : content.editions()) {
            guides.addAll(edition.guides());
            texts.addAll(edition.guides());
            texts.addAll(edition.singlePages());
            MarkdownPassage.addAll(writings, edition);
            addTargets(targets, content, edition, new Presence(today));
            slugs.put(edition.language(), slugs(edition, targets));
        }
        return new ContentIndex(
                content,
                today,
                new SiteAddresses(content.site().sourceLocale()),
                Collections.unmodifiableList(guides),
                Collections.unmodifiableList(texts),
                Collections.unmodifiableList(writings),
                targets,
                slugs,
                content.images().stream().map(Content.ContentImage::file).collect(Collectors.toUnmodifiableSet()));
    }

    private static void addTargets(
            Map<ContentPath, LinkTarget> targets, Content content, Edition edition, Presence presence) {
        edition.guides().forEach(guide -> targets.put(guide.path(), LinkTarget.of(guide, presence)));
        edition.singlePages().forEach(text -> targets.put(text.path(), LinkTarget.of(text, presence)));
        edition.selfChecks().forEach(check -> targets.put(check.path(), LinkTarget.of(check, presence)));
        targets.put(new ContentPath(edition.language(), "glossary.yaml"), LinkTarget.ofGlossary(edition));
        for (var data : List.of("signs.yaml", "strings.yaml")) {
            targets.put(new ContentPath(edition.language(), data), LinkTarget.withoutPage());
        }
        targets.put(new ContentPath(edition.language(), "sources.yaml"), LinkTarget.ofSources(content));
    }

    private static Map<String, LinkTarget> slugs(Edition edition, Map<ContentPath, LinkTarget> targets) {
        var slugs = new HashMap<String, LinkTarget>(2 * edition.guides().size());
        edition.guides().forEach(guide -> slugs.put(guide.path().slug(), targets.get(guide.path())));
        return slugs;
    }

    public List<Edition> editions() {
        return content.editions();
    }

    /** The Markdown texts within self-checks of every language. */
    List<MarkdownPassage> passagesOfSelfChecks() {
        return editions().stream()
                .flatMap(edition -> MarkdownPassage.ofSelfChecks(edition).stream())
                .toList();
    }

    /** The self-checks of every language. */
    public List<SelfCheck> selfChecks() {
        return editions().stream()
                .flatMap(edition -> edition.selfChecks().stream())
                .toList();
    }

    /** The target of a link to a file; if the translation lacks that page, the source's. Empty when neither exists. */
    public Optional<LinkTarget> target(ContentPath file) {
        if (file.path().startsWith("question-sets/")) {
            return Optional.of(LinkTarget.withoutPage());
        }
        var own = Optional.ofNullable(targets.get(file));
        if (own.isPresent() && own.get().hasPage()) {
            return own;
        }
        return Optional.ofNullable(targets.get(new ContentPath(addresses.sourceLocale(), file.path())))
                .filter(source -> own.isEmpty() || source.hasPage())
                .or(() -> own);
    }

    /** Whether the file itself has a page, not only its source. */
    public boolean hasPage(ContentPath file) {
        var target = targets.get(file);
        return target != null && target.hasPage();
    }

    /** Whether the file itself has a page on which readers find what it is about: not one that only tells of a withdrawal. */
    public boolean isOpen(ContentPath file) {
        var target = targets.get(file);
        return target != null && target.isOpen();
    }

    /** The same for the guide of a language with this slug. */
    public boolean isOpenGuide(String language, String slug) {
        var guide = slugs.getOrDefault(language, Map.of()).get(slug);
        return guide != null && guide.isOpen();
    }

    /** The files of a language that links may lead to, without the locale. */
    public List<String> openFiles(String language) {
        return targets.keySet().stream()
                .filter(file -> file.locale().equals(language) && isOpen(file))
                .map(ContentPath::path)
                .toList();
    }

    /** Whether a file exists but could not be read completely, so that it may hold what seems to be missing. */
    public boolean isIncomplete(String file) {
        return content.isIncomplete(file);
    }

    public boolean isIncomplete(ContentPath file) {
        return isIncomplete(file.file());
    }

    /** The same for a file of a language, or the same file of the source language. */
    public boolean isIncomplete(Edition edition, String path) {
        return !content.incomplete().isEmpty()
                && (isIncomplete(edition.language() + "/" + path)
                        || isIncomplete(addresses.sourceLocale() + "/" + path));
    }

    /** Whether a file of a language, with a path that begins like this, could not be read completely. */
    public boolean isIncompleteBelow(Edition edition, String... beginnings) {
        return content.incomplete().stream()
                .anyMatch(file -> Stream.of(beginnings)
                        .anyMatch(beginning -> file.startsWith(edition.language() + "/" + beginning)));
    }

    public Set<String> sources() {
        return content.sources().keySet();
    }

    /** The id of the source that replaced one that is gone. */
    public Optional<String> sourceInPlaceOf(String gone) {
        return content.sources().entrySet().stream()
                .filter(source -> source.getValue().formerly().stream()
                        .anyMatch(id -> id.value().equals(gone)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The slugs of the guides of a language. */
    public Set<String> slugs(String language) {
        return slugs.getOrDefault(language, Map.of()).keySet();
    }

    public boolean hasPage(SelfCheck check) {
        return new Presence(today).has(check);
    }

    public boolean hasPage(Guide guide) {
        return new Presence(today).has(guide);
    }

    /** The location of a file of the content folder: {@code content/en/strings.yaml} for {@code en/strings.yaml}. */
    public Location file(String path) {
        var site = content.site().title().at().file();
        return Location.ofFile(site.substring(0, site.lastIndexOf('/') + 1) + path);
    }
}
