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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Groups the guides of a language by topic and by audience. */
final class GuideGroups {
    private static final Comparator<Guide> ORDER = Comparator.<Guide>comparingInt(
                    guide -> guide.order().orElse(Integer.MAX_VALUE))
            .thenComparing(guide -> guide.title().value())
            .thenComparing(Guide::path);

    private final Site site;
    private final Edition edition;
    private final Addresses addresses;
    private final List<Guide> guides;

    GuideGroups(Site site, Edition edition, Addresses addresses, Collection<Guide> guides) {
        this.site = site;
        this.edition = edition;
        this.addresses = addresses;
        this.guides = guides.stream().sorted(ORDER).toList();
    }

    /** All guides, each once, under its first topic. */
    List<GuideGroup> all() {
        return byFirstTopic(guide -> true);
    }

    List<GuideGroup> forClients() {
        return byFirstTopic(guide -> guide.audience() != Audience.THERAPISTS);
    }

    List<GuideGroup> forTherapists() {
        return byFirstTopic(guide -> guide.audience() == Audience.THERAPISTS);
    }

    /** Each topic with all its guides. */
    List<GuideGroup> topics() {
        var byTopic = new LinkedHashMap<String, List<Guide>>();
        topicOrder().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        for (var guide : guides) {
            guide.topics().stream()
                    .map(Text::value)
                    .distinct()
                    .forEach(topic -> byTopic.computeIfAbsent(topic, key -> new ArrayList<>())
                            .add(guide));
        }
        return groups(byTopic);
    }

    /** The guides for clients, and those for therapists; an audience without guides is left out. */
    Map<Audience, GuideGroup> audiences() {
        var groups = new EnumMap<Audience, GuideGroup>(Audience.class);
        for (var audience : List.of(Audience.CLIENTS, Audience.THERAPISTS)) {
            var theirs = guides.stream()
                    .filter(guide -> guide.audience() == audience || guide.audience() == Audience.ALL)
                    .map(this::link)
                    .toList();
            if (!theirs.isEmpty()) {
                var title = edition.words().of("audience." + audience.id() + ".title");
                var address = addresses.audience(edition.language(), audience);
                groups.put(audience, new GuideGroup(audience.id(), title, address, theirs));
            }
        }
        return groups;
    }

    List<PageLink> topicsOf(Guide guide) {
        return guide.topics().stream()
                .map(Text::value)
                .distinct()
                .map(topic -> new PageLink(addresses.topic(edition.language(), topic), title(topic), ""))
                .toList();
    }

    private List<GuideGroup> byFirstTopic(Predicate<Guide> wanted) {
        var byTopic = new LinkedHashMap<String, List<Guide>>();
        topicOrder().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        byTopic.put("", new ArrayList<>());
        guides.stream()
                .filter(wanted)
                .forEach(guide -> byTopic.computeIfAbsent(firstTopic(guide), key -> new ArrayList<>())
                        .add(guide));
        return groups(byTopic);
    }

    private static String firstTopic(Guide guide) {
        return guide.topics().isEmpty() ? "" : guide.topics().get(0).value();
    }

    /** Topics in the order of {@code site.yaml}, then those it does not name. */
    private List<String> topicOrder() {
        var order = new ArrayList<>(site.topicTitles().keySet());
        var others = new TreeSet<String>();
        guides.forEach(guide -> guide.topics().forEach(topic -> others.add(topic.value())));
        order.forEach(others::remove);
        order.addAll(others);
        return order;
    }

    private List<GuideGroup> groups(Map<String, List<Guide>> byTopic) {
        var groups = new ArrayList<GuideGroup>();
        byTopic.forEach((topic, theirs) -> {
            if (!theirs.isEmpty()) {
                var address = topic.isEmpty() ? "" : addresses.topic(edition.language(), topic);
                groups.add(new GuideGroup(
                        topic,
                        title(topic),
                        address,
                        theirs.stream().map(this::link).toList()));
            }
        });
        return groups;
    }

    private String title(String topic) {
        if (topic.isEmpty()) {
            return edition.words().of("guides.other");
        }
        var translated = edition.words().texts().get("topics." + topic);
        if (translated != null) {
            return translated.value();
        }
        var title = site.topicTitles().get(topic);
        return title != null ? title.value() : sentenceCase(topic);
    }

    private static String sentenceCase(String topic) {
        var words = topic.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private PageLink link(Guide guide) {
        return new PageLink(
                addresses.of(guide.path()),
                guide.title().value(),
                guide.description().value());
    }
}
