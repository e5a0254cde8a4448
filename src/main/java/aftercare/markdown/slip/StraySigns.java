package aftercare.markdown.slip;

import aftercare.format.MisreadLetters;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports signs that other programs read: names of characters and emoji, boxes, and names of files. */
final class StraySigns {
    private static final Pattern NO_CHARACTER =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,23}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");
    private static final Pattern NO_SEMICOLON = Pattern.compile(
            "&(?:nbsp|amp|quot|lt|gt|copy|deg|[nm]dash|hellip|[lr][sd]quo|[aeiou](?:acute|grave|circ|uml)|szlig|[nao]tilde"
                    + "|ccedil|euro|frac1[24]|times|[zwnj]{3,4}|shy|[lr]lm)(?![A-Za-z0-9;])");
    private static final Pattern EMOJI =
            Pattern.compile("(?<![\\p{L}\\p{N}:]):[a-z][a-z0-9]{1,20}(?:_[a-z0-9]{1,20}){0,4}:(?![\\p{L}\\p{N}:])");
    private static final Pattern BOX = Pattern.compile("\\[!(?i:note|tip|important|warning|caution|info|danger)]");
    /** Where another program puts the list of headings. */
    private static final Pattern HEADINGS = Pattern.compile("\\[(?:(?i:toc)|_TOC_)]");

    private static final Pattern COLONS = Pattern.compile("(?<=[^\\s\\p{Z}\\u0000:]) ?(:{3,})(?!:)");
    /** A note in the middle of a text, as other programs write it. */
    private static final Pattern NOTE = Pattern.compile("\\^\\[[^\\[\\]\\n\\u0000]{1,300}]");
    /** What is left of a link around another one. */
    private static final Pattern AROUND =
            Pattern.compile("](\\((?:(?!@)[^\\s()\\u0000\\u0001]{1,300}|\\u0001{1,600})\\))");

    /** A box of another program: {@code !!! note}. */
    private static final Pattern ADMONITION =
            Pattern.compile("(?m)^(?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z]{2,20}(?=[ \\t]*$|[ \\t]+\")");

    /** What is almost the beginning of a comment. */
    private static final Pattern NO_COMMENT = Pattern.compile("<!-(?!-)|<! --?|<--!|<-!--?");

    private static final Pattern FILE =
            Pattern.compile("(?<![\\p{L}\\p{N}/._@-])(?:\\.{1,2}/){0,4}[a-z0-9][a-z0-9-]{0,60}"
                    + "(?:/[a-z0-9-]{1,60}){0,3}\\.md(?:#[\\p{L}\\p{N}-]{1,80})?(?![\\p{L}\\p{N}/-])");

    /** How far from the name of a file a broken link around it may begin or end, in characters. */
    private static final int LONGEST_LINK = 500;

    private final VisibleWords visible;
    private final SlipText reading;

    private StraySigns(VisibleWords visible, SlipText reading) {
        this.visible = visible;
        this.reading = reading;
    }

    static void report(VisibleWords visible, SlipText reading) {
        String text = visible.text();
        var signs = new StraySigns(visible, reading);
        if (visible.has('&')) {
            signs.each(NO_CHARACTER, signs::noCharacter);
            signs.each(NO_SEMICOLON, signs::noSemicolon);
        }
        if (visible.has(':') && text.indexOf(':', text.indexOf(':') + 1) > 0) {
            signs.each(EMOJI, signs::emoji);
        }
        if (visible.has(':') && text.contains(":::")) {
            signs.each(COLONS, signs::colons);
        }
        if (visible.has('[')) {
            signs.each(HEADINGS, signs::headings);
        }
        if (visible.has('!') && visible.has('[')) {
            signs.each(BOX, signs::box);
        }
        if (text.startsWith("!!!") || text.startsWith("???")) {
            signs.each(ADMONITION, signs::box);
        }
        if (visible.signs().isBeyondAscii() && MisreadLetters.mayBeIn(text)) {
            signs.each(MisreadLetters.WORD, signs::misread);
        }
        if (visible.has('<') && visible.has('!')) {
            signs.each(NO_COMMENT, signs::noComment);
        }
        if (visible.has('^')) {
            signs.each(NOTE, signs::note);
        }
        if (visible.has(']') && visible.has('(')) {
            signs.each(AROUND, signs::around);
        }
        if (visible.mayNameFile()) {
            signs.each(FILE, signs::file);
        }
    }

    private void each(Pattern pattern, Consumer<Matcher> told) {
        var matcher = pattern.matcher(visible.text());
        while (matcher.find()) {
            told.accept(matcher);
        }
    }

    private void noCharacter(Matcher name) {
        tell(
                name,
                "No character is called " + Quoted.of(name.group()) + ", so readers see it as you typed it.",
                "Write the character itself, or a backslash before the & if readers are to see it.");
    }

    private void noSemicolon(Matcher name) {
        tell(
                name,
                "No semicolon stands behind " + Quoted.of(name.group()) + ", so readers see it as you typed it.",
                "Write:  " + name.group() + ";  or the character itself.");
    }

    private void emoji(Matcher name) {
        tell(
                name,
                Quoted.of(name.group()) + " stands for no picture here, so readers see it as you typed it.",
                "Say it in words; screen readers read the name of an emoji out.");
    }

    private void box(Matcher name) {
        tell(
                name,
                Quoted.of(name.group()) + " begins no box here, so readers see it as you typed it.",
                "Write ::: note on a line of its own above the words, and ::: below them, without the >.");
    }

    private void headings(Matcher mark) {
        tell(
                mark,
                "No list of headings comes here, so readers see " + Quoted.of(mark.group()) + " as you typed it.",
                "Take it out: a page with several headings lists them by itself.");
    }

    private void misread(Matcher letters) {
        tell(letters, MisreadLetters.message(Quoted.of(letters.group())), MisreadLetters.REMEDY);
    }

    private void colons(Matcher colons) {
        tell(
                colons,
                "A component begins and ends on a line of its own, so readers see these colons.",
                "Write the line of the component alone, such as  ::: do  or  :::");
    }

    private void note(Matcher note) {
        tell(
                note,
                "This looks like a note and is none, so readers see it as you typed it.",
                "Write  [^1]  here, and its words on a line of their own:  [^1]: The note.");
    }

    private void noComment(Matcher sign) {
        tell(
                sign,
                Quoted.of(sign.group()) + " begins no comment, so readers see it and what follows.",
                "Write  <!--  before a note to yourselves, and  -->  behind it.");
    }

    /** Told where a link stands inside the brackets, and nothing else was told of them. */
    private void around(Matcher address) {
        int line = visible.text().lastIndexOf('\n', address.start()) + 1;
        int opening = line - 1;
        boolean hasLink = false;
        int depth = 1;
        for (int i = address.start() - 1; i >= Math.max(line, address.start() - LONGEST_LINK) && depth > 0; i--) {
            char c = visible.text().charAt(i);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            hasLink |= c == VisibleWords.MARKUP;
            opening = i;
        }
        boolean hasOpening = depth == 0;
        if (hasOpening && hasLink && !reading.isTold(visible.start() + opening)) {
            tell(
                    address,
                    "A link cannot stand inside another one, so readers see the brackets of this one.",
                    "End the outer link before the inner one begins, or take one of them out.");
        } else if (!hasOpening || visible.text().startsWith("(<", address.start(1))) {
            unpaired(address, line);
        }
    }

    /** Told where brackets or angles of a link have no partner; a backslash on the line says that readers are to see them. */
    private void unpaired(Matcher address, int line) {
        for (int i = line; i <= address.start(); i++) {
            if (reading.isTold(visible.start() + i) || reading.source().charAt(visible.start() + i) == '\\') {
                return;
            }
        }
        tell(
                address,
                "One of the brackets around this address has no partner, so readers see them and no link.",
                "Write:  [words](address)  and a backslash before a bracket inside the words:  \\]");
    }

    /** Where a link is broken, that was told already. */
    private void file(Matcher name) {
        int near = Math.max(0, name.start() - LONGEST_LINK);
        String around = visible.text().substring(near, Math.min(visible.text().length(), name.end() + LONGEST_LINK));
        int line = near + around.lastIndexOf('\n', name.start() - near) + 1;
        int address = near + around.lastIndexOf("](", name.start() - near);
        if (address >= line && around.indexOf(')', address - near) > name.start() - near) {
            return;
        }
        for (int i = line; i <= name.start(); i++) {
            if (reading.isTold(visible.start() + i)) {
                return;
            }
        }
        tell(
                name,
                "The name of a file stands in the text. Readers have pages, and no such file.",
                "Link the words that name its page:  [the words](" + Quoted.brief(name.group()) + ")");
    }

    private void tell(Matcher at, String message, String hint) {
        reading.tell("AC231", visible.start() + at.start(at.groupCount() > 0 ? 1 : 0), message, hint);
    }
}
