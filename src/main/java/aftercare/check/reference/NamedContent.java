package aftercare.check.reference;

import aftercare.check.content.ContentIndex;
import aftercare.check.content.LinkTarget;
import aftercare.model.ContentPath;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the content that {@code site.yaml} names by its path without language and ending, such as {@code guides/first-aid}. */
record NamedContent(ContentIndex index) {

    /** The file of that name in the source language; empty when there is none. */
    Optional<LinkTarget> of(Text name) {
        return index.targets().entrySet().stream()
                .filter(file -> isInSourceLocale(file.getKey()))
                .filter(file -> file.getKey().name().equals(name.value()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether its file exists but could not be read, so that nothing can be said about it. */
    boolean isIncomplete(Text name) {
        var file = index.addresses().sourceLocale() + "/" + name;
        return index.isIncomplete(file + ".md") || index.isIncomplete(file + ".yaml");
    }

    /** The names of pages that readers can open, for a hint. */
    Collection<String> known() {
        var known = new ArrayList<String>();
        index.targets().keySet().stream()
                .filter(this::isInSourceLocale)
                .filter(index::isOpen)
                .forEach(file -> known.add(file.name()));
        return known;
    }

    /** A name to show as a sample: one of this site, if it has any. */
    String sample(String folder) {
        return known().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .sorted()
                .findFirst()
                .orElse(folder + "/first-aid");
    }

    /** A name of a file in the folder to show as a sample: one of this site, if it has any. */
    static String sample(Collection<String> known) {
        return known.stream().sorted().findFirst().orElse("first-aid");
    }

    private boolean isInSourceLocale(ContentPath file) {
        return file.locale().equals(index.addresses().sourceLocale());
    }

    static List<String> with(Collection<String> names, List<String> more) {
        var all = new ArrayList<>(more);
        all.addAll(names);
        return all;
    }
}
