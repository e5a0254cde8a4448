package aftercare.problem;

/** Quotes an author's words in a message, shortened when they are long. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    public static String of(CharSequence words) {
        return "\"" + brief(words) + "\"";
    }

    public static String brief(CharSequence words) {
        if (words.length() <= LONGEST) {
            return words.toString();
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.subSequence(0, end) + "…";
    }
}
