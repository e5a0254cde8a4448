package aftercare.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes texts that a regular expression matches. It knows groups, choices, classes of letters and how often something stands; what
 * must not stand before or after is left out of account.
 */
final class RandomMatch {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<class>\\[\\^?(?<letters>[^\\]]+)\\])|(?<open>\\((?:\\?(?:<!|[:!]))?)|(?<close>\\))|(?<or>\\|)|\\\\(?<kind>.)|(?<letter>[^\\\\])",
            Pattern.DOTALL);
    private static final Pattern TIMES = Pattern.compile("\\{(\\d),(\\d+)\\}|[?*+]");

    private final String pattern;
    private final BiConsumer<StringBuilder, RandomGenerator> whole;
    private int at;

    RandomMatch(Pattern pattern) {
        this.pattern = pattern.pattern();
        whole = choice();
    }

    String make(RandomGenerator random) {
        var made = new StringBuilder();
        whole.accept(made, random);
        return made.toString();
    }

    /** One of the alternatives up to the end of a group. */
    private BiConsumer<StringBuilder, RandomGenerator> choice() {
        var choices = new ArrayList<List<BiConsumer<StringBuilder, RandomGenerator>>>();
        choices.add(new ArrayList<>());
        while (at < pattern.length()) {
            var token = token();
            if (token.group("close") != null) {
                break;
            } else if (token.group("or") != null) {
                choices.add(new ArrayList<>());
            } else {
                choices.get(choices.size() - 1).add(times(part(token)));
            }
        }
        return (made, random) -> choices.get(random.nextInt(choices.size())).forEach(part -> part.accept(made, random));
    }

    private Matcher token() {
        var token = TOKEN.matcher(pattern).region(at, pattern.length());
        if (!token.lookingAt()) {
            throw new IllegalArgumentException(pattern.substring(at));
        }
        at = token.end();
        return token;
    }

    private BiConsumer<StringBuilder, RandomGenerator> part(Matcher token) {
        if (token.group("open") != null) {
            var group = choice();
            return token.group("open").endsWith("!") ? (made, random) -> {} : group;
        }
        if (token.group("class") != null) {
            var letters = token.group("class").startsWith("[^") ? "xy z" : token.group("letters");
            return (made, random) -> made.append(letters.charAt(random.nextInt(letters.length())));
        }
        var letter = token.group("kind") == null ? token.group("letter") : escaped(token.group("kind"));
        return (made, random) -> made.append(letter);
    }

    private static String escaped(String kind) {
        return switch (kind) {
            case "s" -> " ";
            case "W" -> "-";
            case "w" -> "x";
            default -> kind;
        };
    }

    private BiConsumer<StringBuilder, RandomGenerator> times(BiConsumer<StringBuilder, RandomGenerator> part) {
        var times = TIMES.matcher(pattern).region(at, pattern.length());
        if (!times.lookingAt()) {
            return part;
        }
        at = times.end();
        boolean isCounted = times.group(1) != null;
        int least = isCounted ? Integer.parseInt(times.group(1)) : times.group().equals("+") ? 1 : 0;
        int most = isCounted ? Integer.parseInt(times.group(2)) : times.group().equals("?") ? 1 : 2;
        return (made, random) -> {
            for (int left = random.nextInt(least, most + 1); left > 0; left--) {
                part.accept(made, random);
            }
        };
    }
}
