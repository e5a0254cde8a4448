package aftercare.cli;

import aftercare.cli.terminal.PrintableText;
import aftercare.format.Counted;
import aftercare.model.TranslatedFile;
import aftercare.model.TranslatedFile.State;
import aftercare.model.TranslatedFile.Unit;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Prints, by language and file, every text that is missing, stale or unrecorded; nothing is cut off. */
record TranslationList(List<TranslatedFile> files) {
    private static final List<State> OPEN = List.of(State.MISSING, State.STALE, State.UNRECORDED);

    void print(PrintStream out) {
        lines().forEach(line -> out.println(PrintableText.text(line)));
    }

    List<String> lines() {
        var byLanguage = files.stream()
                .collect(Collectors.groupingBy(file -> file.path().locale(), LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<String>();
        byLanguage.forEach((language, theirs) -> {
            lines.add(language + ": "
                    + OPEN.stream().map(state -> count(theirs, state)).collect(Collectors.joining(", ")));
            theirs.forEach(file -> add(file, lines));
        });
        return lines.isEmpty() ? List.of("There is no translation.") : lines;
    }

    private static String count(List<TranslatedFile> files, State state) {
        if (state == State.MISSING) {
            long whole = files.stream().filter(file -> !file.isBegun()).count();
            long texts = units(files, state) - whole;
            return Counted.of(whole, "file") + " and " + Counted.of(texts, "text") + " missing";
        }
        return units(files, state) + " " + state.word();
    }

    private static long units(List<TranslatedFile> files, State state) {
        return files.stream().mapToLong(file -> file.in(state).size()).sum();
    }

    private static void add(TranslatedFile file, List<String> lines) {
        if (!file.isBegun()) {
            lines.add("  " + file.path() + ": missing");
            return;
        }
        var open = OPEN.stream().filter(state -> !file.in(state).isEmpty()).toList();
        if (!open.isEmpty()) {
            lines.add("  " + file.path());
            open.forEach(state -> lines.add("    " + state.word() + ": "
                    + file.in(state).stream().map(Unit::name).collect(Collectors.joining(", "))));
        }
    }
}
