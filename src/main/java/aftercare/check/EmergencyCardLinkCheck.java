package aftercare.check;

import aftercare.model.CareLevel;
import aftercare.model.Prose;
import aftercare.problem.Location;
import java.util.regex.Pattern;

/** An emergency card holds a link that leads away from it; only a phone number may be tapped there. */
final class EmergencyCardLinkCheck implements ContentCheck {
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(?!tel:)([^\"]*)");

    @Override
    public void check(Names names, Findings found) {
        for (var writing : names.writings()) {
            Blocks.careCards(writing.prose()).stream()
                    .filter(card -> card.level() == CareLevel.EMERGENCY)
                    .forEach(card -> check(card, writing.prose(), found));
        }
    }

    private static void check(Prose.CareCard card, Prose prose, Findings found) {
        for (var passage : Blocks.passages(card)) {
            for (var piece : passage.pieces()) {
                if (piece instanceof Prose.PageLink link) {
                    report(place(link, prose, card.at()), found);
                } else if (piece instanceof Prose.Html part) {
                    LINK.matcher(part.html())
                            .results()
                            .map(match -> match.group(1))
                            .filter(address -> !address.isEmpty())
                            .forEach(address -> report(place(address, prose, card.at()), found));
                }
            }
        }
    }

    private static void report(Location at, Findings found) {
        found.error(
                "AC322",
                at,
                "There is a link in the emergency card. In an emergency, people should act and not read on.",
                "Move the link below the card, under a heading.");
    }

    private static Location place(Prose.PageLink wanted, Prose prose, Location card) {
        return prose.links().stream()
                .filter(link -> link.at().compareTo(card) > 0 && link.target().equals(wanted.target()))
                .map(Prose.Link::at)
                .findFirst()
                .orElse(card);
    }

    private static Location place(String address, Prose prose, Location card) {
        return prose.links().stream()
                .filter(link -> link.at().compareTo(card) > 0)
                .filter(link -> link.address().equals(PlainWords.of(address)))
                .map(Prose.Link::at)
                .findFirst()
                .orElse(card);
    }
}
