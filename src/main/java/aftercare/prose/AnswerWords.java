package aftercare.prose;

import java.util.regex.Pattern;

/** What the words of a question or an answer say, in the languages that authors of self-checks have used so far. */
public final class AnswerWords {
    /** A word alone, or what a comma or a dash parts from the rest: "No, it stays there", never "No pain". */
    private static final String ALONE = "(?:$|[.,;:!،؛，。]|\\s[–—-]).*";

    private static final Pattern NO =
            starts("(?:no|non|nein|لا|nie|hayır|לא|不|否|不是|没有|नहीं|não|nee|нет|ні|ei|nej|nei|όχι|いいえ|아니요)" + ALONE);
    private static final Pattern YES = starts(
            "(?:yes\\b.*|(?:sí|oui|ja|نعم|tak|evet|כן|是|是的|हाँ|हां|sim|да|так|kyllä|joo|ναι|はい|네)" + ALONE + ")");

    /** Where words of doubt end. "I do not know", "Not sure if it is"; never "not sure on my feet". */
    private static final String END =
            "(?=$|[.,;:!?…)،؛]|\\s[–—-]| (?:if|whether|for sure|it|this|that|yet|exactly|si|ob)\\b)";

    private static final Pattern UNSURE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:(?:not|n't) (?:(?:quite|really|so|too|at all|always|entirely) )?(?:sure|certain)|unsure"
                    + "|(?:^|\\b(?:i|we|you|they|or|but) )(?:really )?(?:do not|don't|cannot|can't|can not|could not) (?:really )?(?:know|tell|say|decide)"
                    + "|hard to (?:say|tell)|no idea|no estoy segur[oa]|no (?:lo )?sé|difícil de decir"
                    + "|(?:ne |n'|^)(?:en )?(?:sais|suis) pas(?: (?:très |bien |tout à fait )?(?:sûre?|certaine?))?|^pas sûre?|difficile à dire"
                    + "|(?:weiß|weiss) (?:ich |es |das )*nicht|nicht (?:ganz |so )?sicher|keine ahnung|schwer zu sagen"
                    + "|لا أعرف|لا أعلم|لا أدري|لست متأكد[اةً]*|غير متأكد[اةً]*|não (?:sei|tenho (?:a )?certeza)|nie wiem|nie jestem pew\\p{L}*"
                    + "|emin değilim|bilmiyorum|לא בטוח|לא יודע|पता नहीं|यकीन नहीं)" + END
                    + "|^(?:maybe|perhaps|possibly|quizás?|tal vez|peut-être|vielleicht|ربما|talvez|belki)\\P{L}*$)|不确定|不清楚|不知道",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern AMOUNT = starts(
            "[¿\\s]*(?:(?:and|so|now|about|y|und|et) )?(?:how (?:bad|badly|strong|strongly|severe|severely|intense|painful"
                    + "|sore|swollen|stiff|long|much|many|often|old|far|high|hot|big|large|deep|fast|heavy|heavily|tired|ill|sick|unwell|worried|weak|numb)\\b"
                    + "|(?:desde hace |hace |con )?(?:cuánt[oa]s?|cómo de|qué tan)\\b|(?:depuis )?combien\\b|à quel point\\b"
                    + "|(?:seit )?wie (?:stark|schlimm|lange|oft|häufig|viele?|alt|hoch|groß|weit|sehr)\\b).*");

    private AnswerWords() {}

    private static Pattern starts(String words) {
        return Pattern.compile(
                "^" + words,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether a label is "No", or begins with it: "No, it stays there". */
    public static boolean saysNo(String label) {
        return NO.matcher(Lookalikes.plain(label)).matches();
    }

    /** Whether a label is "Yes", or begins with it. */
    public static boolean saysYes(String label) {
        return YES.matcher(Lookalikes.plain(label)).matches();
    }

    /** Whether a label lets readers say that they are not sure: "No, or I cannot tell". */
    public static boolean saysUnsure(String label) {
        return UNSURE.matcher(Lookalikes.plain(label)).find();
    }

    /** Whether a question asks how much, how long or how bad, so that its answers have an order. */
    public static boolean asksAmount(String ask) {
        return AMOUNT.matcher(Lookalikes.plain(ask)).matches();
    }
}
