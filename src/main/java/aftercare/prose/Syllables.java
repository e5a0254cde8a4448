package aftercare.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts the syllables of an English word by its spelling: groups of vowels, less the silent endings, with what endings and
 * beginnings are known to add. A list gives the words that health pages use often and that the rules get wrong. A test
 * measures it against the CMU Pronouncing Dictionary.
 */
final class Syllables {
    private static final Map<String, Integer> LISTED = listed();

    /** Pairs of vowels that are spoken apart. */
    private static final Set<String> APART = Set.of("ia", "io", "iu", "eo", "ua", "uo", "ii", "yi");

    private Syllables() {}

    /** The number of syllables, at least 1. The parts of a word with hyphens are counted separately. */
    static int of(String word) {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || "-‐‑".indexOf(word.charAt(i)) >= 0) {
                count += ofPart(word.substring(start, i));
                start = i + 1;
            }
        }
        return Math.max(1, count);
    }

    private static int ofPart(String part) {
        var letters = letters(part);
        var listed = LISTED.get(letters);
        if (listed != null) {
            return listed;
        }
        var single = letters.endsWith("s") ? LISTED.get(letters.substring(0, letters.length() - 1)) : null;
        if (single != null && !hisses(letters, letters.length() - 1)) {
            return single;
        }
        return letters.isEmpty() ? 0 : Math.max(1, spoken(letters));
    }

    private static String letters(String part) {
        var letters = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static int spoken(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word, i) && (i == 0 || !isVowel(word, i - 1) || isApart(word, i - 1))) {
                count++;
            }
        }
        return count - silent(word) + added(word);
    }

    /** Whether a letter is a vowel. A {@code y} before a vowel at the start of a word is not: {@code years}. */
    private static boolean isVowel(String word, int i) {
        char c = word.charAt(i);
        return "aeiou".indexOf(c) >= 0
                || (c == 'y' && !(i + 1 < word.length() && "aeiou".indexOf(word.charAt(i + 1)) >= 0));
    }

    private static boolean isApart(String word, int i) {
        var pair = word.substring(i, i + 2);
        if (pair.equals("io") || pair.equals("ia")) {
            // nation, special, but lion, social
            char before = i == 0 ? ' ' : word.charAt(i - 1);
            return "tscxg".indexOf(before) < 0 || word.startsWith("iat", i);
        }
        if (pair.equals("ua") || pair.equals("uo")) {
            return i == 0 || "qg".indexOf(word.charAt(i - 1)) < 0;
        }
        return APART.contains(pair) || (pair.equals("ie") && isIet(word, i));
    }

    /** diet, quiet, society, anxiety, client */
    private static boolean isIet(String word, int i) {
        return word.startsWith("iet", i)
                || (word.startsWith("ient", i) && (i == 0 || "tc".indexOf(word.charAt(i - 1)) < 0));
    }

    private static int silent(String word) {
        int length = word.length();
        if (length < 3) {
            return 0;
        }
        char before = word.charAt(length - 2);
        if (word.endsWith("e")) {
            boolean consonantLe = before == 'l' && !isVowel(word, length - 3);
            return isVowel(word, length - 2) || consonantLe ? 0 : 1;
        }
        if (word.endsWith("ed") && !isVowel(word, length - 3)) {
            return "td".indexOf(word.charAt(length - 3)) >= 0 ? 0 : 1;
        }
        if (word.endsWith("es") && !isVowel(word, length - 3)) {
            return hisses(word, length - 2) || isConsonantL(word, length - 3, length) ? 0 : 1;
        }
        return silentInside(word);
    }

    private static boolean isConsonantL(String word, int l, int length) {
        return word.charAt(l) == 'l' && l > 0 && !isVowel(word, l - 1) && length > 4;
    }

    /** The e of lonely, movement, useful and careless. */
    private static int silentInside(String word) {
        for (var end : new String[] {"ely", "ement", "eful", "eless", "ements", "eness"}) {
            int e = word.length() - end.length();
            if (word.endsWith(end) && e > 2 && !isVowel(word, e - 1) && word.charAt(e - 1) != 'l') {
                return 1;
            }
        }
        return 0;
    }

    /** Whether an ending s behind these letters is a syllable: bandages, pushes, uses. */
    private static boolean hisses(String word, int end) {
        if (end < 1) {
            return false;
        }
        char last = word.charAt(end - 1);
        char before = end > 1 ? word.charAt(end - 2) : ' ';
        return "sxzcg".indexOf(last) >= 0 || (last == 'h' && (before == 'c' || before == 's'));
    }

    private static int added(String word) {
        int count = 0;
        if (word.endsWith("sm") || word.endsWith("sms") || word.endsWith("thm")) {
            count++;
        }
        if (word.endsWith("ing")
                && word.length() > 4
                && isVowel(word, word.length() - 4)
                && "aeou".indexOf(word.charAt(word.length() - 4)) >= 0) {
            count++;
        }
        return count;
    }

    private static Map<String, Integer> listed() {
        var listed = new HashMap<String, Integer>();
        WordFile.read("syllables").forEach(entry -> {
            int count = Integer.parseInt(entry.plain());
            entry.forms().forEach(form -> listed.put(form.replace("'", ""), count));
        });
        return Map.copyOf(listed);
    }
}
