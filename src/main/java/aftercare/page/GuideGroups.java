package aftercare.page;

import aftercare.model.Audience;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Site;
import aftercare.model.Text;
import aftercare.page.Page.GuideGroup;
import aftercare.page.Page.PageLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups the guides of a language by topic and by audience. */
final class GuideGroups {
    private final Site site;
    private final Edition edition;
    private final ListLinks links;
    /** All guides; lists leave out the retired ones. */
    private final Collection<Guide> guides;

    /** The guides in order, sorted on first use; the page of a single guide does not need the order. */
    private @Nullable List<Listed> sorted;

    private @Nullable Map<String, List<PageLink>> linksOfTopics;

    /** The links to topics that pages of guides have. */
    private final Map<String, PageLink> ofTopics = new ConcurrentHashMap<>();

    /** A guide as lists show it. */
    private record Listed(Guide guide, PageLink link) {}

    GuideGroups(Site site, Edition edition, ListLinks links, Collection<Guide> guides) {
        this.site = site;
        this.edition = edition;
        this.links = links;
        this.guides = guides;
    }

    private synchronized List<Listed> sorted() {
        var inOrder = sorted;
        if (inOrder == null) {
            inOrder = readable()
                    .sorted(GuideGroups::compare)
                    .map(guide -> new Listed(guide, links.to(guide)))
                    .toList();
            sorted = inOrder;
        }
        return inOrder;
    }

    private static int compare(Guide a, Guide b) {
        int byNumber =
                Integer.compare(a.order().orElse(Integer.MAX_VALUE), b.order().orElse(Integer.MAX_VALUE));
        if (byNumber != 0) {
            return byNumber;
        }
        int byTitle = a.title().value().compareTo(b.title().value());
        return byTitle != 0 ? byTitle : a.path().compareTo(b.path());
    }

    /** The links to the guides of each topic, in order. */
    private synchronized Map<String, List<PageLink>> byTopic() {
        var known = linksOfTopics;
        if (known == null) {
            known = new HashMap<>();
            for (var listed : sorted()) {
                for (var topic : topics(listed.guide)) {
                    known.computeIfAbsent(topic, key -> new ArrayList<>()).add(listed.link);
                }
            }
            linksOfTopics = known;
        }
        return known;
    }

    /** The topics of a guide, each once. */
    private static List<String> topics(Guide guide) {
        var topics = new ArrayList<String>(guide.topics().size());
        for (var topic : guide.topics()) {
            if (!topics.contains(topic.value())) {
                topics.add(topic.value());
            }
        }
        return topics;
    }

    private Stream<Guide> readable() {
        return guides.stream().filter(guide -> guide.retired().isEmpty());
    }

    /** All guides, each once, under its first topic. */
    List<GuideGroup> all() {
        return byFirstTopic(guide -> true);
    }

    /** The guides for people who may need help themselves, and those for everybody. */
    List<GuideGroup> forReaders() {
        return byFirstTopic(site::isForReaders);
    }

    /** The guides for professionals alone. */
    List<GuideGroup> forProfessionals() {
        return byFirstTopic(guide -> !site.isForReaders(guide));
    }

    /** The topics that guides have, in order. */
    List<String> topics() {
        var used = used();
        return topicOrder(used).stream().filter(used::contains).toList();
    }

    /** A topic with all its guides. */
    GuideGroup topic(String topic) {
        var theirs = List.copyOf(byTopic().getOrDefault(topic, List.of()));
        return new GuideGroup(topic, title(topic), links.addresses().topic(edition.language(), topic), theirs);
    }

    /** The audiences of {@code site.yaml} that have a guide. */
    List<Audience> audiences() {
        return site.audiences().stream()
                .filter(audience -> readable().anyMatch(guide -> isFor(guide, audience)))
                .toList();
    }

    GuideGroup audience(Audience audience) {
        var theirs = sorted().stream()
                .filter(listed -> isFor(listed.guide, audience))
                .map(listed -> listed.link)
                .toList();
        var address = links.addresses().audience(edition.language(), audience);
        return new GuideGroup(audience.id(), title(audience), address, theirs);
    }

    private Text title(Audience audience) {
        return edition.words()
                .find("audience." + audience.id() + ".title")
                .orElseGet(() -> inSourceLanguage(audience.title()));
    }

    private Text inSourceLanguage(Text text) {
        return edition.language().equals(site.sourceLocale()) ? text : text.asBorrowed();
    }

    private static boolean isFor(Guide guide, Audience audience) {
        return guide.audience().value().equals(audience.id())
                || guide.audience().value().equals(Audience.ALL);
    }

    List<PageLink> topicsOf(Guide guide) {
        var topics = new ArrayList<PageLink>(guide.topics().size());
        for (var topic : topics(guide)) {
            topics.add(ofTopics.computeIfAbsent(topic, this::link));
        }
        return topics;
    }

    private PageLink link(String topic) {
        var title = title(topic);
        return new PageLink(links.addresses().topic(edition.language(), topic), title, Text.none(title.at()));
    }

    private List<GuideGroup> byFirstTopic(Predicate<Guide> wanted) {
        var byTopic = new LinkedHashMap<String, List<PageLink>>();
        topicOrder(byTopic().keySet()).forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        byTopic.put("", new ArrayList<>());
        for (var listed : sorted()) {
            if (wanted.test(listed.guide)) {
                byTopic.computeIfAbsent(firstTopic(listed.guide), key -> new ArrayList<>())
                        .add(listed.link);
            }
        }
        return groups(byTopic);
    }

    private static String firstTopic(Guide guide) {
        return guide.topics().isEmpty() ? "" : guide.topics().get(0).value();
    }

    /** Topics in the order of {@code site.yaml}, then those that it does not name. */
    private List<String> topicOrder(Set<String> used) {
        var order = new ArrayList<>(site.topicTitles().keySet());
        used.stream()
                .filter(topic -> !site.topicTitles().containsKey(topic))
                .sorted()
                .forEach(order::add);
        return order;
    }

    private Set<String> used() {
        var used = new HashSet<String>();
        readable().forEach(guide -> guide.topics().forEach(topic -> used.add(topic.value())));
        return used;
    }

    private List<GuideGroup> groups(Map<String, List<PageLink>> byTopic) {
        var groups = new ArrayList<GuideGroup>();
        byTopic.forEach((topic, theirs) -> {
            if (!theirs.isEmpty()) {
                var address = topic.isEmpty() ? "" : links.addresses().topic(edition.language(), topic);
                groups.add(new GuideGroup(topic, title(topic), address, List.copyOf(theirs)));
            }
        });
        return groups;
    }

    private Text title(String topic) {
        if (topic.isEmpty()) {
            return edition.words().of("guides.other");
        }
        var translated = edition.words().texts().get("topics." + topic);
        if (translated != null) {
            return translated;
        }
        var title = site.topicTitles().get(topic);
        var source = title != null
                ? title
                : new Text(sentenceCase(topic), site.title().at());
        return inSourceLanguage(source);
    }

    private static String sentenceCase(String topic) {
        var words = topic.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
