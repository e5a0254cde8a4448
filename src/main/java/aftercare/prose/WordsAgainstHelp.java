package aftercare.prose;

import aftercare.model.CareLevel;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words that keep a reader from help: that tell them not to ask for it, to ask later than their care level says, or that
 * nothing is the matter. No list of words finds them all, so the line of the care level, which nobody can override, always
 * stands beside them.
 */
public final class WordsAgainstHelp {
    /** Whom a reader may need: people and places of health. */
    private static final String HELPER =
            "(?:doctors?|physicians?|nurses?|midwi(?:fe|ves)|pharmacists?|paramedics?|physiotherapists?|dentists?"
                    + "|ambulances?|hospitals?|clinics?|emergency \\w+|urgent care|maternity unit|advice line|medical (?:help|advice)"
                    + "|professional help|help(?: tonight| now| today)?)";

    private static final String TO = "(?:call|phone|ring|dial|contact|ask|see|visit|consult|bother|trouble|tell"
            + "|go to|speak to|speak with|talk to|talk with|turn to|seek|get|use|need)";
    private static final String ING =
            "(?:calling|phoning|ringing|dialling|dialing|contacting|asking|seeing|visiting|consulting"
                    + "|bothering|troubling|going to|speaking to|talking to|seeking|getting|using)";
    private static final String ARTICLE =
            "(?:(?:a|an|the|your|any|my|their|for|in|to|local|nearest|medical|own|that|this) ){0,4}";
    private static final String DENIED =
            "(?:do not|don't|never|no longer|need not|needn't|should not|shouldn't|must not|mustn't"
                    + "|cannot|can't|nobody (?:has|needs)|no one (?:has|needs)|under no circumstances|not necessary|unnecessary|no need"
                    + "|no reason|no point|pointless|useless|no use|senseless)";
    private static final String BETWEEN =
            ",?(?: (?:to|for you to|have to|has to|need to|needs to|ever|be|you|please|go and|try to"
                    + "|think of|even|just|simply|under any circumstances|at all|bother to|in|yet|also),?){0,3} ";
    private static final String WHOLE =
            "(?: (?:anyone|anybody))?(?=[.!,;:]|$| (?:today|now|again|about|if|when|unless|at all|for|in)\\b)";

    private static final Pattern NOT_TO_ASK = words("(?:"
            + DENIED + BETWEEN + "(?:" + TO + "|" + ING + ") " + ARTICLE + HELPER
            + "|" + DENIED + BETWEEN + "(?:call|phone|ring|dial)" + WHOLE
            + "|" + DENIED + BETWEEN
            + "(?:tell|ask|see|contact|visit) (?:anyone|anybody)(?=[.!,;:]|$| (?:about|yet|today|now)\\b)"
            + "|(?:refrain from|avoid|instead of|rather than|stop) " + ING + " " + ARTICLE + HELPER
            + "|(?:avoid|skip|forget|cancel|ignore|stay away from|keep away from|keep clear of|can do without|do without|no need for"
            + "|do not need|don't need|nobody needs|no one needs|need no) " + ARTICLE + HELPER + "(?! (?:you|with)\\b)"
            + "|leave " + ARTICLE + HELPER + " (?:alone|in peace|out)"
            + "|no " + HELPER + " (?:is |are )?(?:needed|necessary|required)"
            + "|" + HELPER
            + " (?:is|are) (?:not|no longer|un)(?: )?(?:needed|necessary|required|for this|for you|any use)"
            + "|" + HELPER + " (?:is|are) (?:of no use|no use|useless|pointless)"
            + "|(?<!(?:if|when) (?:a|an|the|your) )" + HELPER
            + " (?:cannot|can't|won't|will not|could not) (?:help|do anything)"
            + "|" + HELPER + " (?:has|have) no time for)");

    /** Before words that would else keep from help: "If you cannot call", "Do not take more without asking a doctor." */
    private static final Pattern TURNED =
            words("(?:(?:if|when|where|in case|si|cuando|wenn|falls|quand|jeśli|gdy|إذا|אם|अगर|यदि)\\b[^,،]*$"
                    + "|(?:do not|don't|never|without|nicht|kein|no|sin|sans|ne|n'|nie)\\b.{0,60}"
                    + "\\b(?:without|instead of|rather than|before|until|sin|sans|ohne|avant|jusqu|बिना).*)");

    /** After such words: what to do in the place of it. "Do not go to hospital by bus." */
    private static final Pattern MEANS = words(
            "(?:alone|by (?:bus|car|train|bike|yourself)|on (?:foot|your own)|yourself|first|in advance|ahead|unless|until"
                    + "|sol[oa]|conduciendo|en coche|por su cuenta|primero|seule?|en voiture|d'abord|allein|selbst|zu fuß|erst|zuerst"
                    + "|وحدك|بالسيارة|أولا|أولاً|yalnız|kendiniz|לבד|अकेले)");

    /** Help that readers below an emergency may do without. */
    private static final Pattern GREATER = words(
            "(?:ambulances?|hospital|emergency \\p{L}+|help (?:tonight|now|today)|urgencias?|emergencias?|ambulancias?"
                    + "|krankenwagen|notaufnahme|notruf|krankenhaus|urgences?|pogotowi\\p{L}*|szpital\\p{L}*)");

    private static final Pattern AFTER_ARTICLES =
            Pattern.compile("^(?: (?:an|a|the|your|for|to))* ", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUT =
            Pattern.compile("(?i)[:;] ?\\p{L}|\\b(?:but|instead|pero|sino|mais|sondern|aber|ale)\\b");

    private static final String AFFIRMED =
            "(?:you are|you're|all is|all's|everything is|everything's|this is|it is|it's|that is|that's"
                    + "|this looks|this seems|this sounds|it looks|it sounds)(?: (?:probably|most likely|almost certainly|quite|just|all|only|completely|surely))?";
    private static final String WELL = AFFIRMED
            + " (?:fine|well|ok|okay|normal|harmless|safe|right|alright|nothing|nothing serious|not serious|not dangerous"
            + "|not urgent|no emergency|not an emergency|usual|minor)(?! (?:to|at|for|when)\\b)"
            + "|nothing (?:to worry about|is wrong|is the matter|serious|dangerous|urgent)|no (?:rush|hurry|worries|danger|reason to worry"
            + "|cause for concern|emergency)|not an emergency|need not worry(?! (?:about|that))|no need to worry(?! (?:about|that))"
            + "|(?:this|it|that) can wait|puede esperar|(?:das|es|dies) kann warten|(?:cela|ça) peut attendre|todo (?:está|va) bien"
            + "|(?:probably|most likely|almost certainly) nothing|no reason to (?:panic|fear)|plenty of time"
            + "|no (?:es|está|hay) (?:nada|grave|peligro|motivo)(?! que\\b)(?: \\p{L}+)?|alles (?:ist )?(?:gut|in ordnung|normal)"
            + "|nichts (?:schlimmes|ernstes)|kein grund zur sorge|keine sorge|tout va bien|(?<!pour )rien de grave"
            + "|pas (?:grave|d'inquiétude)|لا داعي للقلق(?! من)|كل شيء على ما يرام|nic poważnego|wszystko w porządku|her şey yolunda"
            + "|endişelenmeyin|הכול בסדר|הכל בסדר|אין מה לדאוג";

    /** Words that say that nothing is the matter, wherever they stand. */
    private static final Pattern ALL_WELL = words("(?:" + WELL + ")");

    /** What is no title of an outcome that is urgent either. Elsewhere it may say what to do until help comes. */
    private static final Pattern CALMING = words("(?:" + WELL
            + "|(?:do not|don't|never) worry(?! (?:about|that))|relax|take it easy|wait and see|see how (?:you|it)"
            + "|will (?:pass|settle|go away|get better|heal)(?: (?:by itself|on its own))?|can wait|sleep on it"
            + "|go back to bed|stay in bed(?! until)|keep an eye on (?:it|this)|you are safe"
            + "|you will be (?:fine|ok|okay|all right|well)|no treatment|all clear|carry on as (?:normal|usual|before)"
            + "|gets? better (?:by itself|on (?:its|their) own)|safe to (?:treat|start|go on|carry on)|treatment is (?:fine|safe|ok|okay)"
            + "|kann warten|peut attendre|qu[eé]dese en (?:la )?cama(?! hasta)|bleiben sie (?:zu hause|im bett)(?!,? bis)"
            + "|restez (?:au lit|à la maison|chez vous)(?! jusqu)|no se preocupe(?! (?:por|de))|ne vous inquiétez pas(?! d)"
            + "|machen sie sich keine sorgen(?!,)|(?:stay|rest|look after (?:this|it|yourself)|manage this|treat this) (?:at home|yourself)"
            + "|(?:puede )?quedarse en casa)");

    private static final Pattern AT_HOME =
            words("(?:look after|manage|treat|deal with|care for) (?:this|it|yourself)(?: yourself)?"
                    + " (?:at home|yourself|on your own)");

    private static final Pattern ASKING = words(
            "(?:call|get(?! better| worse)|(?<!wait and )see(?! how| if)|ask|go to|phone|ring|show|book|need|today|now|at once|seek|contact|speak to"
                    + "|llame|pida|vaya|consulte|hoy|ahora|rufen|holen|fragen|gehen|heute|jetzt|sofort|appelez|demandez|allez|consultez|maintenant)");

    private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final String SEVERAL = "two|three|four|five|six|seven|ten|[2-9]|[1-9][0-9]";
    private static final String LONG = "(?:next (?:week|month|year|few (?:days|weeks|months)|" + WEEKDAY
            + ")|at your next (?:visit|appointment)|(?:until|till|by) " + WEEKDAY
            + "|(?:see|visit|book|make)(?: \\p{L}+){1,5} on " + WEEKDAY + "|after the weekend|a week or two|within (?:"
            + SEVERAL
            + ") (?:days|weeks|months)|in (?:a|the next|the coming) (?:few )?(?:days?|weeks?|months?|year)"
            + "|in a few (?:days|weeks|months)|within (?:a|the) (?:week|month)|this (?:week|month)|when you have (?:the )?time|when it suits"
            + "|wait (?:(?:until|till)(?! (?:(?:the|an|your|medical) )?(?:ambulance|help|someone|somebody|they|paramedics?|crew|emergency|rescue|doctor|nurse|a doctor|a nurse))|(?:for )?(?:a|an|one|two|three|some|the|a few|a couple of) (?:hours?|days?|weeks?|months?|weekend|while|time))|in (?:[2-9]|[1-9][0-9]) days|la (?:próxima semana|semana que viene)|el próximo mes"
            + "|en unos días|nächste woche|in ein paar tagen|la semaine prochaine|dans quelques jours";
    private static final Pattern LATER = words(LONG + ")");
    private static final Pattern TOMORROW =
            words(LONG + "|tomorrow|later|mañana|morgen|demain|غداً|غدا|jutro|yarın|מחר)");
    private static final Pattern AT_ONCE =
            words("(?:today|now|at once|tonight|immediately|straight away|right away|the same day"
                    + "|hoy|ahora|heute|jetzt|sofort|aujourd'hui|maintenant)");
    /** Says what may happen, not when to ask: "It may come back later." */
    private static final Pattern FACT = words(
            "(?:even if|(?:it|this|that|they|which) (?:may|can|could|might|will)|you may be|(?:doctor|nurse|midwife) may|auch wenn|kommt|aunque|même si)");

    private static final Pattern WAITING = words(
            "(?:wait (?:for )?(?:a|an|one|two|three|some|the|a few|a couple of) (?:hours?|days?|weeks?|months?|weekend|while|time)"
                    + "|wait (?:at home )?(?:for )?[0-9]+ (?:hours?|days?)(?! (?:between|after|before (?!you (?:call|ask|go|see|get)\\b)))"
                    + "|(?:wait|give it|leave it) (?:until|till) (?:tomorrow|the morning|the next day|"
                    + WEEKDAY
                    + ")|wait for it to (?:pass|stop|go|settle|ease)|wait and see|sleep on it|go back to (?:bed|sleep|work)"
                    + "|see if it (?:passes|goes|settles|eases|gets better)"
                    + "|(?:carry|go) on with (?:your|the) (?:work|session|training|shift)"
                    + "|finish (?:your|the) (?:work|session|training|shift)(?: first)?)");

    private static final Pattern NO_NEED = words("(?:need not|needn't|(?:do not|don't|no) need)");
    private static final Pattern IDLE = words(
            "(?:(?:nothing|not anything) (?:(?:else |more )?to (?:watch|look|do|fear)|can (?:go wrong|happen)|will happen|to worry)"
                    + "|(?:need not|needn't|do not need to|don't need to|do not have to|no need to) (?:watch|look|check|worry|do anything)"
                    + "|(?:it|this|that) (?:will not|won't|cannot|can't) (?:get|become|turn) worse|(?<!not )(?<!n't )(?<!never )ignore (?:it|this|that|them)"
                    + "|(?:if|when) [^.;]{3,80}, (?:please |just |then )?(?:wait(?! no )|rest|sleep|relax|carry on|go to bed))");

    /** Ways to ask for help that a safety-net may name besides. */
    private static final Pattern ASKING_TOO =
            words("(?:dial|return|come back|visit|tell (?:your|a|the)|go straight|(?:to|the) hospital)");

    /** Says what another person does: "Ask somebody to take your car home." */
    private static final Pattern OTHERS = words("(?:some|any)(?:one|body)(?: else)?|before you finish");

    private static final Pattern DENIAL = words("(?:not|don't|cannot|can't|never|no|nunca|nicht|ne|pas|nie)");
    /** Before words that calm: what is denied, or said of others. "Only a doctor can tell if it is harmless." */
    private static final Pattern DOUBT = words(
            "(?:not|don't|cannot|can't|never|no|nunca|nicht|ne|pas|nie|if|whether|think|thinks|thought|believe|hopes?|hoping"
                    + "|nothing|none|neither|nobody|rarely|seldom|hardly|few|although|though|where|ob|wenn|si|aunque|même|nada"
                    + "|ningun\\p{L}*|nichts|kein\\p{L}*|rien|aucun\\p{L}*|denken|creen)");

    private static final Pattern DRIVING = words(
            "(?:(?<!\\p{L} )(?<!,)drive (?:straight |quickly |carefully |slowly )?(?:to|there)(?!.* (?:if|when) )|take (?:your|the) (?:own )?car(?! (?:keys?|home|off))|drive yourself|drive(?: \\p{L}+){0,4} yourself|conduzca usted(?: mismo)?|conduisez vous-même|fahren sie selbst|jedź sam\\p{L}*"
                    + "|kendiniz (?:sürün|gidin))");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;。！？])\\s*");

    /** Words that turn others stand no further before them. */
    private static final int FAR = 300;

    private WordsAgainstHelp() {}

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}'])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Words that tell readers not to ask for help: "you do not need a doctor". Empty when there are none. */
    public static Optional<String> notToAsk(String text, CareLevel care) {
        return denials(text, care, everyDenial());
    }

    private static Stream<Pattern> everyDenial() {
        return Stream.concat(Stream.of(NOT_TO_ASK), ForeignDenials.PATTERNS.stream());
    }

    /** Words of certain patterns that tell readers not to ask for the help of a care level. */
    static Optional<String> denials(String text, CareLevel care, Stream<Pattern> patterns) {
        var sentences = sentences(text).toList();
        return patterns.flatMap(pattern -> sentences.stream()
                        .flatMap(sentence -> pattern.matcher(sentence)
                                .results()
                                .filter(found -> !isTurned(sentence, found))
                                .filter(found -> care == CareLevel.EMERGENCY || !isOfGreater(sentence, found))))
                .map(MatchResult::group)
                .findFirst();
    }

    private static boolean isOfGreater(String sentence, MatchResult found) {
        return GREATER.matcher(found.group()).find()
                || GREATER.matcher(AFTER_ARTICLES
                                .matcher(sentence.substring(found.end()))
                                .replaceFirst(""))
                        .lookingAt();
    }

    private static boolean isTurned(String sentence, MatchResult found) {
        var after = sentence.substring(found.end());
        var before = sentence.substring(Math.max(0, found.start() - FAR), found.start());
        return (!before.isEmpty() && TURNED.matcher(before + found.group()).find())
                || TURNED.matcher(before).find()
                || BUT.matcher(after).find()
                || MEANS.matcher(after).find()
                || MEANS.matcher(found.group()).find();
    }

    /** Words that say that nothing is the matter, without any that ask to act. */
    public static Optional<String> allWell(String text) {
        return calming(text, ALL_WELL);
    }

    /** Such words, and those that send readers to rest, of a title or of whom to ask. */
    public static Optional<String> calming(String text) {
        return calming(text, CALMING);
    }

    private static Optional<String> calming(String text, Pattern words) {
        return sentences(text)
                .filter(sentence -> !ASKING.matcher(sentence).find())
                .flatMap(sentence -> words.matcher(sentence)
                        .results()
                        .filter(found -> !DOUBT.matcher(sentence.substring(0, found.start()))
                                        .find()
                                && !BUT.matcher(sentence.substring(found.end())).find()))
                .map(MatchResult::group)
                .findFirst();
    }

    /** Words of a title that say that readers can do without help, without any that ask to act. */
    public static Optional<String> atHome(String text) {
        return sentences(text)
                .filter(sentence -> !ASKING.matcher(sentence).find()
                        && !DENIAL.matcher(sentence).find())
                .flatMap(sentence -> AT_HOME.matcher(sentence).results())
                .map(MatchResult::group)
                .findFirst();
    }

    /** Words that take the meaning from a safety-net: that nothing can change, or that readers rest or wait if it does. */
    public static Optional<String> idle(String text) {
        var plain = Lookalikes.plain(text);
        var without = NO_NEED.matcher(plain).replaceAll("");
        return ASKING.matcher(without).find() || ASKING_TOO.matcher(without).find()
                ? Optional.empty()
                : IDLE.matcher(plain).results().map(MatchResult::group).findFirst();
    }

    /** Words for a time after today; at an emergency after now. */
    public static Optional<String> later(String text, CareLevel care) {
        return sentences(text)
                .filter(sentence -> !AT_ONCE.matcher(sentence).find()
                        && !DENIAL.matcher(sentence).find()
                        && !FACT.matcher(sentence).find())
                .flatMap(sentence -> (care == CareLevel.EMERGENCY ? TOMORROW : LATER)
                        .matcher(sentence)
                        .results())
                .map(MatchResult::group)
                .findFirst();
    }

    /** Words that tell readers to wait for hours or longer. */
    public static Optional<String> waiting(String text) {
        return sentences(text)
                .filter(sentence -> !DENIAL.matcher(sentence).find()
                        && !OTHERS.matcher(sentence).find())
                .flatMap(sentence -> WAITING.matcher(sentence).results())
                .map(MatchResult::group)
                .findFirst();
    }

    /** Words that tell readers to drive by themselves, which the line of an emergency forbids. */
    public static Optional<String> driving(String text) {
        return sentences(text)
                .filter(sentence -> !DENIAL.matcher(sentence).find()
                        && !OTHERS.matcher(sentence).find())
                .flatMap(sentence -> DRIVING.matcher(sentence).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static Stream<String> sentences(String text) {
        return List.of(SENTENCES.split(Lookalikes.plain(text))).stream();
    }
}
