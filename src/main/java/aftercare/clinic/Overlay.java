package aftercare.clinic;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Site;
import aftercare.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reduces content to that of a clinic's copy: its languages, its navigation, and without the pages that it leaves out. */
public final class Overlay {
    private Overlay() {}

    /** The content of the clinic's copy. Returns the same content if the clinic changes nothing. */
    public static Content of(Content content, Clinic clinic) {
        if (clinic.languages().isEmpty()
                && clinic.navigation().isEmpty()
                && clinic.leaveOut().isEmpty()) {
            return content;
        }
        var languages = languages(content, clinic);
        var editions = content.editions().stream()
                .filter(edition -> languages.contains(edition.language()))
                .map(edition -> without(edition, values(clinic.leaveOut())))
                .toList();
        return new Content(
                site(content.site(), languages, clinic.navigation()),
                content.sources(),
                content.signOffs(),
                editions,
                content.images(),
                content.incomplete(),
                content.ownTexts(),
                content.styles(),
                content.translations(),
                content.recalls());
    }

    /**
     * The languages of the copy. The source language is always included, because its pages are at the site's root; a file
     * without it is reported elsewhere.
     */
    private static Set<String> languages(Content content, Clinic clinic) {
        if (clinic.languages().isEmpty()) {
            return content.site().locales().keySet();
        }
        var languages = values(clinic.languages());
        languages.add(content.site().sourceLocale());
        return languages;
    }

    private static Edition without(Edition edition, Set<String> leftOut) {
        return new Edition(
                edition.language(),
                guides(edition.guides(), leftOut),
                guides(edition.singlePages(), leftOut),
                checks(edition.selfChecks(), leftOut),
                edition.signs(),
                edition.glossary(),
                edition.words());
    }

    private static List<Guide> guides(List<Guide> guides, Set<String> leftOut) {
        return guides.stream()
                .filter(guide -> !leftOut.contains(guide.path().name()))
                .toList();
    }

    private static List<SelfCheck> checks(List<SelfCheck> checks, Set<String> leftOut) {
        return checks.stream()
                .filter(check -> !leftOut.contains(check.path().name()))
                .toList();
    }

    private static Site site(Site site, Set<String> languages, List<Text> navigation) {
        Map<String, Text> locales = new LinkedHashMap<>(site.locales());
        locales.keySet().retainAll(languages);
        return site.with(locales, navigation.isEmpty() ? site.navigation() : navigation);
    }

    private static Set<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).collect(Collectors.toSet());
    }
}
