package aftercare.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of other languages that tell a reader not to ask for help: for each a denial, a verb of asking, and whom to ask. */
final class ForeignDenials {
    private static final String SPANISH =
            "(?:médic[oa]s?|doctor[ae]?s?|enfermer[oa]s?|matronas?|farmacéutic[oa]s?|ambulancias?|urgencias?|emergencias?|hospital"
                    + "|ayuda)";
    private static final String FRENCH =
            "(?:médecins?|docteurs?|infirmi(?:er|ère)s?|sages?-femmes?|pharmaciens?|ambulances?|urgences?|secours|hôpital|aide)";
    private static final String GERMAN =
            "(?:(?:haus|not)?(?:arzt|ärzt)(?:e|en|in|innen)?|krankenpfleger\\p{L}*|hebamme\\p{L}*|apotheke\\p{L}*|krankenwagen|rettungsdienst"
                    + "|notaufnahme|notruf\\p{L}*|krankenhaus|hilfe)";
    private static final String POLISH =
            "(?:lekarz\\p{L}*|pielęgniark\\p{L}*|położn\\p{L}*|farmaceut\\p{L}*|pogotowi\\p{L}*|karetk\\p{L}*|szpital\\p{L}*|pomoc\\p{L}*)";
    private static final String TURKISH = "(?:doktor|hekim|hemşire|ebe|eczacı|ambulans|acil|hastane|yardım)\\p{L}*";
    private static final String HEBREW = "\\p{L}{0,2}(?:רופא|רופאה|אמבולנס|מיון|בית חולים|רוקח|רוקחת|אחות|עזרה|מיילדת)";
    private static final String ARABIC =
            "(?:[وف]?(?:[بك]?ال|لل|[بكل])?)(?:طبيب|إسعاف|طوارئ|مستشفى|صيدلي|ممرض|ممرضة|قابلة|مساعدة)(?:ك|ة|اً)?";
    private static final String ARABIC_ASKING =
            "(?:تتصل|تذهب|تسأل|تراجع|تطلب|تزر|للاتصال|الاتصال|للذهاب|الذهاب|مراجعة|لمراجعة|استشارة|لاستشارة|طلب|لطلب)";
    private static final String HINDI = "(?:डॉक्टर|एम्बुलेंस|अस्पताल|मदद|सहायता|फार्मासिस्ट|नर्स)\\S*";
    private static final String CHINESE = "(?:医生|医院|急救|救护车|急诊|药剂师|护士|帮助|求助|就医)";

    static final List<Pattern> PATTERNS = Stream.of(
                    "(?:no|nunca|jamás|tampoco) (?:(?:le|se|te|lo|la|hace falta|es necesario|tiene que|tiene por qué|debe|hay que|necesita|hay necesidad de) ){0,2}"
                            + "(?:llame|llamar|vaya|ir|acuda|acudir|consulte|consultar|pregunte|preguntar|pida|pedir|busque|buscar|moleste|molestar"
                            + "|vea|ver|avise|avisar|hable|hablar|necesita|hace falta)(?: \\p{L}+){0,3}? "
                            + SPANISH,
                    "sin (?:llamar|consultar|ver|preguntar|ir|avisar|pedir)(?: \\p{L}+){0,2}? " + SPANISH,
                    SPANISH + " no (?:puede ayudar|es necesari[oa]|hace falta|sirve)(?:\\p{L}*)",
                    "(?:(?:ne |n')(?:appel|consult|all|demand|voy|contact|téléphon|dérang|cherch)\\p{L}*(?:-\\p{L}+)? (?:pas|jamais|plus)"
                            + "|n'avez (?:pas|plus) besoin)(?: (?:besoin|voir|appeler|consulter|demander|aller)){0,2}(?: (?:\\p{L}|')+){0,3}?"
                            + "[ ']" + FRENCH,
                    "(?:inutile|pas besoin|pas nécessaire) (?:de |d')(?:(?:\\p{L}|')+ ){0,3}?(?:(?:\\p{L}+')?)"
                            + FRENCH,
                    "(?:rufen|gehen|fragen|brauchen|holen|kontaktieren|verständigen|belästigen) sie (?:\\p{L}+ ){0,2}?(?:nicht|nie|niemals|keine?[nrsm]?)"
                            + "(?: \\p{L}+){0,2}? " + GERMAN,
                    "keine?n? " + GERMAN + " (?:nötig|notwendig|erforderlich)",
                    GERMAN + " (?:ist|sind) (?:nicht|un) ?(?:nötig|notwendig|erforderlich)",
                    "nie (?:(?:musisz|musi pan|trzeba|należy|ma potrzeby) )?(?:dzwoń|dzwonić|wzywaj|wzywać|idź|iść|pytaj|pytać|potrzebujesz|potrzeba|zgłaszaj"
                            + "|szukaj|proś)(?: (?:się|do|po|na|o)){0,2}(?: \\p{L}+)? "
                            + POLISH,
                    TURKISH
                            + "(?: \\p{L}+){0,1}? (?:aramayın|aramanıza gerek yok|aramayınız|gitmeyin|gitmenize gerek yok|çağırmayın|sormayın|istemeyin"
                            + "|başvurmayın|gerekmez|gerek yok|gerekli değil|ihtiyacınız yok)",
                    "(?:אל|אין צורך|אין טעם|לא צריך|לא חייבים|אינכם צריכים) (?:תתקשרו|תפנו|תלכו|תשאלו|תזמינו|תבקשו|להתקשר|לפנות|ללכת|לשאול|להזמין|לבקש|לראות|ב)"
                            + "(?: ?\\p{L}+){0,2}? ?"
                            + HEBREW,
                    "(?:لا|لن|ليس) (?:(?:داعي|حاجة|ضرورة|يلزم|من الضروري|تحتاج)(?: ?(?:إلى|ل|أن))? ?(?:" + ARABIC_ASKING
                            + ")?|" + ARABIC_ASKING + ")(?: \\p{L}+)?? ?" + ARABIC,
                    HINDI
                            + "(?: (?!देर|देरी|इंतज|संकोच|हिचक)\\S+){0,3}? (?:न करें|मत करें|नहीं करें|न जाएँ|न जाएं|मत जाइए|न लें|न बुलाएँ|न बुलाएं|मत बुलाइए"
                            + "|की ज़रूरत नहीं|की जरूरत नहीं|की आवश्यकता नहीं)",
                    "(?:不要|不用|不必|不需要|无需|没必要|(?<![分特性级区个])别)(?:去|打电话给|联系|拨打|叫|看|找|问|咨询|寻求|给)?" + CHINESE)
            .map(ForeignDenials::pattern)
            .toList();

    private ForeignDenials() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(
                words.indexOf('医') >= 0 ? words : "(?<![\\p{L}\\p{N}'])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
