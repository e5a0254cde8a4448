package aftercare.read.translation;

import aftercare.format.Counted;
import aftercare.format.Sha256;
import aftercare.model.Days;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Prose.Block;
import aftercare.model.Prose.CareCard;
import aftercare.model.Prose.Heading;
import aftercare.model.Prose.Panel;
import aftercare.model.Text;
import aftercare.model.TranslatedFile;
import aftercare.model.TranslatedFile.State;
import aftercare.model.TranslatedFile.Unit;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares a translated guide with its source. Its strip, care cards and lists must have the same signs and items. Where the
 * strip or a card of the source has changed since, the source's is shown instead.
 *
 * @param recorded the hashes of what it was made from, by unit
 */
public record GuideTranslation(Guide source, Guide own, Map<String, String> recorded, BorrowedMarks borrowed) {
    private static final String MEND =
            "Compare it with the source. If the source has changed since, translate it anew.";

    public Translated<Guide> compare(ProblemCollector problems) {
        var units = units();
        boolean isBehind = units.stream().anyMatch(this::isChanged);
        units.stream()
                .filter(unit -> unit.state() == State.STALE)
                .forEach(unit -> StaleUnits.report(unit, own.path().file(), problems));
        compareHeadings(problems);
        if (!isBehind) {
            compareLists(problems);
            compareDays(problems);
        }
        var blocks = blocks(units, isBehind, problems);
        var signs = signs(isBehind, problems);
        var file = new TranslatedFile(own.path(), own.at(), units, isBehind);
        boolean isOwn = blocks.equals(own.body().blocks()) && signs.equals(own.signs());
        return new Translated<>(isOwn ? own : standingIn(blocks, signs), file);
    }

    /**
     * The guide with cards and signs of the source. Its hash changes, so that a signature under the translation alone does not
     * count for it.
     */
    private Guide standingIn(List<Block> blocks, List<Text> signs) {
        return own.with(own.body().with(blocks), signs).withHash(Sha256.ofAll(List.of(own.hash(), source.hash())));
    }

    /** Whether the source has changed since. In a recorded file, a unit without a record is new in the source. */
    private boolean isChanged(Unit unit) {
        return unit.state() == State.STALE || (unit.state() == State.UNRECORDED && !recorded.isEmpty());
    }

    private List<Unit> units() {
        var units = new ArrayList<Unit>();
        var now = GuideUnits.of(source).words();
        now.forEach((name, words) -> {
            var hash = MadeFrom.hash(words);
            units.add(new Unit(name, hash, MadeFrom.state(recorded, name, hash), place(name)));
        });
        recorded.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(gone -> units.add(new Unit(gone, "", State.STALE, own.at())));
        return units;
    }

    /** The place of a unit in the translation; the whole file where it cannot be found. */
    private Location place(String unit) {
        var theirs = source.body().headings();
        var ours = own.body().headings();
        for (int i = 0; isAlike(theirs, ours) && i < theirs.size(); i++) {
            if (unit.equals("sections." + theirs.get(i).id())) {
                return ours.get(i).text().at();
            }
        }
        return switch (unit) {
            case "title" -> own.title().at();
            case "description" -> own.description().at();
            case "main-message" -> own.mainMessage().at();
            case GuideUnits.SIGNS -> placeOfSigns();
            default -> own.at();
        };
    }

    private Location placeOfSigns() {
        return own.signs().isEmpty() ? own.at() : own.signs().get(0).at();
    }

    /** The ids of the signs that the settings name. Where the source has changed since, they are the source's. */
    private List<Text> signs(boolean isBehind, ProblemCollector problems) {
        boolean isSame = values(own.signs()).equals(values(source.signs()));
        if (!isSame && !isBehind) {
            error(placeOfSigns(), "The settings have not the signs of the source's, in its order.", problems);
        }
        return isSame || !isBehind ? own.signs() : source.signs();
    }

    private static List<String> values(List<Text> ids) {
        return ids.stream().map(Text::value).toList();
    }

    private static boolean isAlike(List<Heading> theirs, List<Heading> ours) {
        return levels(theirs).equals(levels(ours));
    }

    private static List<Integer> levels(List<Heading> headings) {
        return headings.stream().map(Heading::level).toList();
    }

    /** Compares the headings, except those of a home page, which says in each language what its readers need. */
    private void compareHeadings(ProblemCollector problems) {
        var theirs = source.body().headings();
        var ours = own.body().headings();
        if (!isAlike(theirs, ours) && !own.path().name().equals("index")) {
            problems.warning(
                    "AC182",
                    own.at(),
                    "The headings here are not those of the source: it has " + theirs.size() + ", and this has "
                            + ours.size() + ", or their levels differ.",
                    "Translate each section under a heading of the same level, in the same order.");
        }
    }

    private void compareLists(ProblemCollector problems) {
        var theirs = lists(source.body());
        var ours = lists(own.body());
        for (int i = 0; i < Math.max(theirs.size(), ours.size()); i++) {
            if (i >= ours.size()) {
                error(own.at(), "The source has a list \"" + theirs.get(i).kind() + "\" that this lacks.", problems);
            } else if (i >= theirs.size() || theirs.get(i).kind() != ours.get(i).kind()) {
                error(
                        ours.get(i).at(),
                        "The source has no list \"" + ours.get(i).kind() + "\" in this place.",
                        problems);
            } else if (theirs.get(i).items().size() != ours.get(i).items().size()) {
                var message = "This list has " + Counted.of(ours.get(i).items().size(), "item")
                        + ", and the source has " + theirs.get(i).items().size() + ".";
                error(ours.get(i).at(), message, problems);
            }
        }
    }

    private void compareDays(ProblemCollector problems) {
        var theirs =
                source.body().blocksOf(Days.class).stream().map(Days::numbers).toList();
        var ours = own.body().blocksOf(Days.class);
        if (!theirs.equals(ours.stream().map(Days::numbers).toList())) {
            var at = ours.isEmpty() ? own.at() : ours.get(0).at();
            error(at, "The days here, or how sore they are, are not those of the source.", problems);
        }
    }

    private static List<Panel> lists(Prose body) {
        return body.blocksOf(Panel.class).stream()
                .filter(panel -> !panel.items().isEmpty())
                .toList();
    }

    private List<Block> blocks(List<Unit> units, boolean isBehind, ProblemCollector problems) {
        var theirs = source.body().cards();
        var ours = own.body().cards();
        boolean isInOrder = theirs.stream()
                .map(CareCard::level)
                .toList()
                .equals(ours.stream().map(CareCard::level).toList());
        if (isInOrder) {
            return inPlace(theirs, units, isBehind, problems);
        }
        if (isBehind) {
            return inFront(theirs);
        }
        error(
                ours.isEmpty() ? own.at() : ours.get(0).at(),
                "The source has the care cards " + named(theirs) + ", and this has " + named(ours) + ".",
                problems);
        return own.body().blocks();
    }

    private static String named(List<CareCard> cards) {
        return cards.isEmpty()
                ? "none"
                : cards.stream().map(card -> card.level().toString()).toList().toString();
    }

    /** The blocks, with the source's card in place of each card that has changed in the source since. */
    private List<Block> inPlace(List<CareCard> theirs, List<Unit> units, boolean isBehind, ProblemCollector problems) {
        var places = GuideUnits.of(source);
        var blocks = new ArrayList<Block>();
        int next = 0;
        for (var block : own.body().blocks()) {
            if (block instanceof CareCard card) {
                var their = theirs.get(next++);
                var unit = places.at(their.at());
                boolean isChanged = units.stream().anyMatch(one -> one.name().equals(unit) && isChanged(one));
                boolean isSame = GuideUnits.signs(card).equals(GuideUnits.signs(their));
                if (!isSame && !isBehind) {
                    error(card.at(), "This card has not the signs of the source's card, in its order.", problems);
                }
                blocks.add(isChanged || (!isSame && isBehind) ? borrowed.of(their) : card);
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private List<Block> inFront(List<CareCard> theirs) {
        var blocks = new ArrayList<Block>();
        theirs.forEach(card -> blocks.add(borrowed.of(card)));
        own.body().blocks().stream()
                .filter(block -> !(block instanceof CareCard))
                .forEach(blocks::add);
        return blocks;
    }

    private static void error(Location at, String message, ProblemCollector problems) {
        problems.error("AC181", at, message, MEND);
    }
}
