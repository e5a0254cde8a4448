package aftercare.tree;

import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.prose.WordParts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T7: no text asks for a name, date of birth, address, e-mail or phone. */
final class PersonalDataRule implements Rule {
    private static final String CODE = "T7";

    private static final String PERSON =
            "(?:client|patient|child|baby|parent|carer|partner|doctor|nurse|therapist|person|reader)";
    private static final String WHOSE = "(?:your|his|her|their|whose|(?:your |the |this )?" + PERSON + "['’]?s['’]?) ";
    private static final String PHONE = "(?:tele)?phone|mobile|cell ?phone|landline";

    /** Words that ask for such data, matched as whole words; a space matches any white space. */
    private static final List<String> ASKED = List.of(
            WHOSE + "(?:(?:full|first|last|family|middle|given|own|legal|real|preferred|maiden|nick) ?){0,2}names?",
            "names? (?:of|for) (?:(?:your|the|a|this) )?" + PERSON,
            "(?:enter|type|give|tell|state|leave|provide|what|which)[^.?!]{0,25} (?:name|names)(?! of)",
            "(?:full|first|last|family|maiden) names?|surnames?|initials",
            "what (?:are|is) (?:you|he|she|they|(?:your |the )?" + PERSON + ") called|who are you",
            "dates? of birth|birth ?dates?|birthdays?|d\\.?o\\.?b\\.?|(?:year|month|day) of (?:your )?birth",
            "(?:when|what year|which year)[^.?!]{0,40} born",
            WHOSE + "(?:\\w+ )?address(?:es)?|(?:home|street|postal|e-?mail|full|what|which) address(?:es)?",
            "where (?:do|does) (?:you|he|she|they|(?:your |the )?" + PERSON
                    + ") live|post ?codes?|zip ?codes?|house number",
            "e-?mails?",
            "(?:" + PHONE + "|contact|whatsapp)(?: phone)? (?:numbers?|no\\.|details)",
            "(?:what|which)(?:['’]s| is| are)? " + WHOSE + "(?:\\w+ )?(?:" + PHONE + ")",
            "(?:reach|call|ring|phone|text|contact) you(?: back)? (?:on|at)|how (?:can|may|could|should) we (?:reach|contact|call) you",
            // Spanish, French, German, Arabic
            "(?:tu|su|sus|tus) (?:nombres?|apellidos?|direcci[oó]n|tel[eé]fono|correo)|c[oó]mo (?:te llamas|se llama)",
            "fecha de nacimiento|correo electr[oó]nico|n[uú]mero de tel[eé]fono|c[oó]digo postal|d[oó]nde vives?",
            "(?:votre|ton) (?:nom|pr[eé]nom|adresse|t[eé]l[eé]phone)|date de naissance|comment (?:vous appelez|t'appelles)",
            "(?:adresse|courrier) [eé]lectronique|num[eé]ro de t[eé]l[eé]phone|code postal",
            "(?:ihr|dein)e? (?:name|vorname|nachname|anschrift|adresse|telefonnummer)|wie hei(?:ß|ss)(?:en sie|t du)",
            "geburtsdatum|geburtstag|wann (?:sind sie|bist du) geboren|telefonnummer|postleitzahl|wo wohn(?:en sie|st du)",
            "ما اسمك|اسمك|تاريخ (?:ال)?ميلادك?|عنوانك|بريدك|رقم هاتفك");

    /** A label alone, as on a form. */
    private static final String LABEL = "(?:names?|address|" + PHONE + ")\\s*[:?.]?";

    static final Pattern PERSONAL = Pattern.compile(
            ("^\\W*" + LABEL + "\\W*$|(?<![\\p{L}\\p{N}])(?:" + String.join("|", ASKED) + ")(?![\\p{L}\\p{N}])")
                    .replace(" ?", "\\s*")
                    .replace(" ", "\\s+"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One of these stands in whatever {@link #PERSONAL} finds, and in few other texts. */
    static final WordParts NEEDED = WordParts.of(List.of(
            ("name initial call who birth dob d.ob do.b d.o.b born address live post zip house mail phone mobile"
                            + " landline contact whatsapp reach ring text nom apellido direcci fono correo llama nacimiento vive adress"
                            + " naissance appel lectr anschrift wie geburt geboren telefon wohn اسمك ميلاد عنوانك بريدك هاتفك")
                    .split(" ")));

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "No text asks who the reader is.";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        return TreeTexts.written(tree.check())
                .filter(text -> NEEDED.standIn(text.value()))
                .flatMap(text ->
                        PERSONAL.matcher(text.value()).results().limit(1).map(found -> problem(text, found)));
    }

    private static Problem problem(Text text, MatchResult found) {
        return Problem.error(
                CODE,
                text.at(),
                "This text asks for personal data: \"" + found.group().strip() + "\".",
                "Ask only what changes the advice. Nobody's name, date of birth, address, e-mail or phone does.");
    }
}
