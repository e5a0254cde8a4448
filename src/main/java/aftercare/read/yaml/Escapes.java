package aftercare.read.yaml;

import aftercare.format.Unseen;
import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import aftercare.read.file.Characters;

/** Reports an unseen character that is written by its number: {@code "\\u202E"}. */
final class Escapes {
    /** Replaced an unseen character that was typed; it has been reported there. */
    private static final char TYPED = '\uFFFD';

    private static final String HINT = "Delete it, or write the character you mean.";

    private final Lines lines;
    private final ProblemCollector problems;

    Escapes(Lines lines, ProblemCollector problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Looks through a value in double quotes, with its escapes already resolved; the place is that of its quotation mark. */
    void report(String value, Location at) {
        // The value first: the whole file is long, and has many values.
        boolean isTyped = value.indexOf(TYPED) >= 0 && lines.text().indexOf(TYPED) >= 0;
        Characters.firstUnseen(isTyped ? value.replace(TYPED, ' ') : value)
                .ifPresent(name -> problems.error(
                        ProblemKind.REFUSED_CHARACTER,
                        "AC107",
                        place(at, name),
                        "This stands for a character that readers cannot see (" + name + ").",
                        HINT));
    }

    /** The backslash of the first escape that stands for the character; other escapes may stand before it. */
    private Location place(Location at, String name) {
        var text = lines.text();
        int start = lines.offset(at);
        int backslash = text.indexOf('\\', start);
        while (backslash >= 0 && backslash + 1 < text.length()) {
            int character = character(text, backslash + 1);
            if (character >= 0 && Unseen.name(character).equals(name)) {
                return lines.at(backslash);
            }
            backslash = text.indexOf('\\', backslash + 2);
        }
        return at;
    }

    /** The character that an escape stands for, by the place of its letter; -1 when readers can see it. */
    private static int character(String text, int letter) {
        return switch (text.charAt(letter)) {
            case '0' -> 0;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> 0x1B;
            case 'N' -> 0x85;
            case 'L' -> 0x2028;
            case 'P' -> 0x2029;
            case 'x' -> number(text, letter + 1, 2);
            case 'u' -> number(text, letter + 1, 4);
            case 'U' -> number(text, letter + 1, 8);
            default -> -1;
        };
    }

    /** The hexadecimal number of so many digits; -1 when other characters stand there. */
    private static int number(String text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number;
    }
}
