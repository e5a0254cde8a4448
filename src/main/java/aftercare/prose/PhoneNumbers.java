package aftercare.prose;

import aftercare.format.AsciiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells numbers that people dial from numbers that people count: {@code call 112}, but not {@code 112 people}. */
final class PhoneNumbers {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>(?<![\\p{L}\\p{Nd}\\p{Sc}#])\\+?\\(?\\p{Nd}+(?:(?:[ .,/\\u00A0\\u202F\\p{Pd}]|\\)[ \\p{Pd}]?|"
                    + " ?\\(| / )\\p{Nd}+)*)(?<unit>[%°\\p{L}]|\\p{Pd}\\p{L})?|(?<word>[\\p{L}\\p{M}]+(?:['\\u2019&][\\p{L}]+)*)"
                    + "|(?<stop>[^\\s\\p{L}\\p{M}\\p{Nd}])");
    private static final Pattern CALENDAR = Pattern.compile(
            "\\d{4}-\\d\\d?-\\d\\d?|\\d\\d?([./-])\\d\\d?\\1(?:\\d\\d){1,2}|(?:19|20)\\d\\d[-/](?:19|20)?\\d\\d");
    private static final Pattern QUANTITY = Pattern.compile("[1-9]\\d{0,2}(?:[ .,]\\d{3})+(?:[.,]\\d+)?|\\d+[.,]\\d+");
    private static final Pattern NORTH_AMERICAN =
            Pattern.compile("(?:1[ .-])?\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}|\\d{3}-\\d{4}");

    private static final Set<String> CALLING =
            WordSet.of("call calls calling dial ring phone telephone text contact tel fax hotline helpline nhs"
                    + " llame llama llamar llamen marque marcar teléfono appelez appeler composez téléphone"
                    + " rufen wählen anrufen notruf telefon chiamare chiama chiami ligue disque bel arayın اتصل"
                    + " اتصلي اتصلوا اطلب اطلبي هاتف الهاتف تلفون");
    private static final Set<String> BETWEEN = WordSet.of(
            "on the us at to for number or and either 's al el le la au den die der unter il o ou oder under now local"
                    + " sie bitte por favor vous les à على ب بالرقم الرقم بالإسعاف بالطوارئ الإسعاف الطوارئ número numéro"
                    + " nummer رقم");

    /**
     * Words for "number". A number after one of them is dialled if another word names a phone: "emergency number 123", not
     * "trial number 123".
     */
    private static final Set<String> NUMBER = WordSet.of("number número numéro nummer رقم");

    /** A number behind one of these is that of a book or a paper. */
    private static final Set<String> OF_BOOKS = WordSet.of("isbn issn doi ean pmid");

    /** So is one behind these, unless somebody is told to call it. */
    private static final Set<String> OF_PAPERS = WordSet.of(
            "lot batch serial model ref code account invoice policy licence license registration registered iban"
                    + " charity company patent pin box zip postcode");

    private static final Set<String> TEXTING = WordSet.of("text send sms");
    /** How many words may stand between "text" and "to 85258". */
    private static final int TEXTED = 8;

    private static final Set<String> OF_PHONES = WordSet.of(
            "emergency urgent ambulance police fire help advice line mobile cell free freephone service crisis"
                    + " medical");
    private static final Set<String> COUNTED = WordSet.of(
            "people person clients client patients patient men women adults children trials studies cases sessions steps times"
                    + " seconds minutes minute hours hour days day weeks week months years year pounds lb kg kilograms grams g mg ml cm mm m"
                    + " metres meters miles km degrees calories percent per beats words therapists personas personnes menschen");

    /** Words after which a number is dialled even without a verb such as "call": "use 111", "on 111", "or 911". */
    private static final Set<String> BEFORE_NUMBER = WordSet.of(
            "use uses using try visit is are was be being s or and either then and/or via through with to on at for in"
                    + " the their your our its this emergency emergencies ambulance police fire help advice service"
                    + " services line lines urgent reach see need needs want wants have has got o ou oder y et und el la"
                    + " al le der die den unter notfall urgencia urgencias urgence urgences emergencia emergencias الطوارئ الإسعاف");

    private static final Set<String> AFTER_NUMBER = WordSet.of(
            "or and if for now at in on to from when is are can will service services operator operators line handler"
                    + " handlers team said say says told tell has have does may must should could would before after until"
                    + " while then because advice immediately straight first online right instead too as o ou oder y et"
                    + " und si ahora jetzt sofort wenn");

    /** Parts of words without which a number is dialled only for its digits. */
    private static final WordParts OF_CALLS = WordParts.of(
            Stream.of(CALLING, NUMBER, TEXTING).flatMap(Set::stream).toList());
    /** The fewest digits that look dialled in a number that is not among the known ones of three. */
    private static final int MANY = 6;

    private PhoneNumbers() {}

    /** The numbers in a text that people would dial, as they stand there. */
    static List<String> in(String text) {
        return in(text, areOfCall(text));
    }

    /**
     * The same.
     *
     * @param called whether one of its words may be one such as "call"
     */
    static List<String> in(String text, boolean called) {
        return mayBeIn(text, called) ? in(tokens(text)) : List.of();
    }

    /** Whether a word may be one such as "call": a quick test. */
    static boolean areOfCall(String words) {
        return OF_CALLS.standIn(words);
    }

    /** Whether people may dial a number: a quick test by all digits of a text, as most count days and people. */
    private static boolean mayBeIn(String text, boolean called) {
        var digits = digits(text);
        if (digits.isEmpty()) {
            return false;
        }
        for (var known : LocalServices.NUMBERS) {
            if (digits.contains(known)) {
                return true;
            }
        }
        return digits.length() >= MANY || called;
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) AsciiDigits.of(c));
            }
        }
        return digits.toString();
    }

    private static List<String> in(List<Token> tokens) {
        var found = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind == TokenKind.NUMBER && isDialled(tokens, i)) {
                found.add(tokens.get(i).text);
            }
        }
        return found;
    }

    private enum TokenKind {
        NUMBER,
        QUANTITY,
        WORD,
        STOP
    }

    private record Token(TokenKind kind, String text) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(token(matcher));
        }
        return tokens;
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("number") != null) {
            return new Token(
                    matcher.group("unit") == null ? TokenKind.NUMBER : TokenKind.QUANTITY, matcher.group("number"));
        }
        return new Token(matcher.group("word") != null ? TokenKind.WORD : TokenKind.STOP, matcher.group());
    }

    private static boolean isDialled(List<Token> tokens, int i) {
        var number = inAsciiDigits(tokens.get(i).text);
        var digits = number.replaceAll("\\D", "");
        if (isOneOf(COUNTED, tokens, i + 1) || CALENDAR.matcher(number).matches() || isNamed(OF_BOOKS, tokens, i)) {
            return false;
        }
        boolean called = isCalled(tokens, i) || isTexted(tokens, i);
        if (!called && isNamed(OF_PAPERS, tokens, i)) {
            return false;
        }
        if (called && (digits.length() >= 3 || LocalServices.SHORTEST_NUMBERS.contains(digits))) {
            return true;
        }
        return digits.length() > 3 ? looksDialled(number, digits) : isKnown(number, digits) && standsAlone(tokens, i);
    }

    /** Whether one of the words is among the three before the number. */
    private static boolean isNamed(Set<String> words, List<Token> tokens, int i) {
        return isOneOf(words, tokens, i - 1) || isOneOf(words, tokens, i - 2) || isOneOf(words, tokens, i - 3);
    }

    /** "Text HELP to 85258". */
    private static boolean isTexted(List<Token> tokens, int i) {
        boolean isTo = i > 0 && tokens.get(i - 1).lower().equals("to");
        for (int before = i - 2; isTo && before >= Math.max(0, i - TEXTED); before--) {
            if (isOneOf(TEXTING, tokens, before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksDialled(String number, String digits) {
        if (LocalServices.NUMBERS.contains(digits) || areAllKnown(number)) {
            return true;
        }
        boolean marked = number.startsWith("+") || number.startsWith("0") || number.startsWith("(");
        boolean grouped = digits.length() >= 9 && !digits.equals(number);
        return digits.length() >= 7
                && !QUANTITY.matcher(number).matches()
                && (marked || grouped || NORTH_AMERICAN.matcher(number).matches());
    }

    private static boolean areAllKnown(String number) {
        return number.indexOf('/') > 0
                && List.of(number.split(" ?/ ?")).stream().allMatch(LocalServices.NUMBERS::contains);
    }

    /** {@code 911}, {@code 9-1-1} or {@code 9 1 1}, but not {@code 9.11}. */
    private static boolean isKnown(String number, String digits) {
        return LocalServices.NUMBERS.contains(digits)
                && (number.equals(digits) || number.matches("\\d[ .-]\\d[ .-]\\d"));
    }

    /**
     * Whether the number counts and names nothing: no unit or noun follows it, and no noun stands before it, as in "guide 111".
     */
    private static boolean standsAlone(List<Token> tokens, int i) {
        boolean counts = i + 1 < tokens.size()
                && tokens.get(i + 1).kind == TokenKind.WORD
                && !isOneOf(AFTER_NUMBER, tokens, i + 1);
        boolean isNamed = i > 0 && tokens.get(i - 1).kind == TokenKind.WORD && !isOneOf(BEFORE_NUMBER, tokens, i - 1);
        return !counts && !isListed(tokens, i) && (!isNamed || isPhone(tokens, i - 1));
    }

    /** Whether it stands among numbers that nobody dials: "heart rates of 110, 112 and 118". */
    private static boolean isListed(List<Token> tokens, int i) {
        return isCounted(tokens, i - 2) || isCounted(tokens, i + 2);
    }

    private static boolean isCounted(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).kind == TokenKind.NUMBER
                && !LocalServices.NUMBERS.contains(tokens.get(i).text)
                && !LocalServices.SHORTEST_NUMBERS.contains(tokens.get(i).text);
    }

    /** Whether a word is "number" and follows a word for phones, such as "emergency". */
    private static boolean isPhone(List<Token> tokens, int i) {
        return isOneOf(NUMBER, tokens, i) && isOneOf(OF_PHONES, tokens, i - 1);
    }

    /** Whether "call" or the like stands before it, with nothing but small words or other numbers between. */
    private static boolean isCalled(List<Token> tokens, int number) {
        for (int i = number - 1; i >= 0; i--) {
            if (isOneOf(CALLING, tokens, i) || isPhone(tokens, i)) {
                return true;
            }
            var token = tokens.get(i);
            boolean between = isOneOf(BETWEEN, tokens, i) || token.kind == TokenKind.NUMBER || token.text.equals(":");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOneOf(Set<String> words, List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).kind == TokenKind.WORD
                && words.contains(tokens.get(i).lower());
    }

    /** Writes digits of other scripts, such as Arabic, as 0 to 9, and dashes and spaces of any width as ASCII ones. */
    private static String inAsciiDigits(String number) {
        return AsciiDigits.of(number)
                .codePoints()
                .map(c -> Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : Character.isSpaceChar(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
