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
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param writings all Markdown texts of all languages
 * @param targets the possible targets of links, by file
 * @param slugs the slugs of guides, by language
 * @param images paths below the content folder: {@code images/x.png}
 */
public record ContentIndex(
        Content content,
        LocalDate today,
        SiteAddresses addresses,
        List<MarkdownPassage> writings,
        Map<ContentPath, LinkTarget> targets,
        Map<String, Set<String>> slugs,
        Set<String> images) {
    /** Turns an exception during the check of a file into a problem. */
    public static final Boundary BOUNDARY = new Boundary("AC392", "checking this file");

    public static ContentIndex of(Content content, LocalDate today) {
        var writings = new ArrayList<MarkdownPassage>();
        var targets = new LinkedHashMap<ContentPath, LinkTarget>();
        var slugs = new HashMap<String, Set<String>>();
        for (var edition : content.editions()) {
            writings.addAll(MarkdownPassage.of(edition));
            addTargets(targets, content, edition, new Presence(today));
            slugs.put(edition.language(), slugs(edition));
        }
        return new ContentIndex(
                content,
                today,
                new SiteAddresses(content.site().sourceLocale()),
                List.copyOf(writings),
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

    private static Set<String> slugs(Edition edition) {
        return edition.guides().stream().map(guide -> guide.path().slug()).collect(Collectors.toUnmodifiableSet());
    }

    public List<Edition> editions() {
        return content.editions();
    }

    /** The guides of every language. */
    public List<Guide> guides() {
        return editions().stream().flatMap(edition -> edition.guides().stream()).toList();
    }

    /** The guides and single pages of every language. */
    public List<Guide> texts() {
        var texts = new ArrayList<Guide>();
        for (var edition : editions()) {
            texts.addAll(edition.guides());
            texts.addAll(edition.singlePages());
        }
        return texts;
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
        return Optional.ofNullable(targets.get(file))
                .filter(LinkTarget::hasPage)
                .isPresent();
    }

    /** Whether the file itself has a page on which readers find what it is about: not one that only tells of a withdrawal. */
    public boolean isOpen(ContentPath file) {
        return Optional.ofNullable(targets.get(file)).filter(LinkTarget::isOpen).isPresent();
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
        return isIncomplete(edition.language() + "/" + path) || isIncomplete(addresses.sourceLocale() + "/" + path);
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

    public Set<String> slugs(String language) {
        return slugs.getOrDefault(language, Set.of());
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
