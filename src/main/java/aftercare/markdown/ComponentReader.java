package aftercare.markdown;

import aftercare.format.HtmlText;
import aftercare.markdown.parse.Component;
import aftercare.model.CareLevel;
import aftercare.model.Prose;
import aftercare.model.Prose.PanelKind;
import aftercare.model.Text;
import aftercare.problem.Nearest;
import aftercare.problem.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads components, such as {@code ::: note Bruises}, into blocks for templates. */
final class ComponentReader {
    private static final String DAYS = "days";
    private static final List<String> NAMES = Stream.of(
                    Arrays.stream(CareLevel.values()).map(CareLevel::id),
                    Arrays.stream(PanelKind.values()).map(PanelKind::id),
                    Stream.of(DAYS))
            .flatMap(names -> names)
            .toList();

    private final ReadingState reading;
    private final CareCardReader careCards;
    private final PanelReader panels;
    private final DaysReader days;

    ComponentReader(ReadingState reading, Writers writers) {
        this.reading = reading;
        this.careCards = new CareCardReader(reading, writers);
        this.panels = new PanelReader(reading, writers);
        this.days = new DaysReader(reading, writers);
    }

    /** The name of the component that is, or was most likely, meant; empty if none is near. */
    Optional<String> meant(Component component) {
        var name = plain(component);
        return NAMES.contains(name) ? Optional.of(name) : Nearest.to(name, NAMES);
    }

    /** Reads a component as the one that was meant, so that a name with a slip is told once, as such. */
    Prose.Block read(Component component, String name) {
        if (component.name().toString().equals(name)) {
            reportOpen(component);
        } else if (component.name().toString().indexOf(HtmlText.REPLACEMENT) < 0) {
            report(component);
        }
        if (!name.equals(PanelKind.NOTE.id())) {
            reportTitle(component, name);
        }
        if (name.equals(DAYS)) {
            return days.read(component);
        }
        return CareLevel.of(name)
                .<Prose.Block>map(level -> careCards.read(component, level))
                .orElseGet(() -> panels.read(component, kind(name).orElseThrow(), title(component)));
    }

    private static Optional<PanelKind> kind(String name) {
        return Arrays.stream(PanelKind.values())
                .filter(kind -> kind.id().equals(name))
                .findFirst();
    }

    private Text title(Component component) {
        return component.title().isEmpty()
                ? Text.none(reading.at(component.getStartOffset()))
                : new Text(
                        reading.typography().fresh().curl(component.title().toString()),
                        reading.at(component.title().getStartOffset()));
    }

    /** Reports a component whose name does not exist. */
    void report(Component component) {
        reportOpen(component);
        String name = component.name().toString();
        String plain = plain(component);
        if (!plain.equals(name)) {
            reading.error(
                    "AC213",
                    component.name().getStartOffset(),
                    "A blank of another kind than the usual one stands beside the component's name.",
                    "Write:  ::: " + Quoted.brief(plain));
            return;
        }
        reading.error(
                "AC213",
                component.name().getStartOffset(),
                "There is no component " + Quoted.of(name) + ".",
                Nearest.hint(name, NAMES, "The components are " + String.join(", ", NAMES) + "."));
    }

    /** Its name without blanks of another kind, and without characters that nobody sees. */
    private static String plain(Component component) {
        var name = component.name().toString();
        return NAMES.contains(name) ? name : name.replaceAll("^\\p{Z}+|\\p{Z}+$|" + HtmlText.REPLACEMENT, "");
    }

    private void reportOpen(Component component) {
        if (!component.isClosed()) {
            reading.error(
                    "AC214",
                    reading.expectClose(component.getStartOffset()),
                    Quoted.of("::: " + component.name()) + " is not closed.",
                    "Write ::: on a line of its own where it ends, before the next heading or component.");
        }
    }

    private void reportTitle(Component component, String name) {
        var meant = name + "-" + component.title().toString().strip().replace(' ', '-');
        if (NAMES.contains(meant)) {
            reading.error(
                    "AC218",
                    component.title().getStartOffset(),
                    "A blank stands inside the name of this component, so it would be another one.",
                    "Write:  ::: " + meant);
        } else if (!component.title().isEmpty()) {
            reading.error(
                    "AC218",
                    component.title().getStartOffset(),
                    Quoted.of("::: " + name) + " has a fixed heading, so " + Quoted.of(component.title())
                            + " would be lost.",
                    "Remove these words, or write them inside. Only \"::: note\" takes a title.");
        }
    }
}
