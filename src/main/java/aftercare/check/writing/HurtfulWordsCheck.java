package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordList;
import aftercare.prose.WordSet;
import java.util.HashSet;
import java.util.Set;

/** Reports words that hurt the people they speak of: {@code addicts}, {@code silly}. Each word is reported once in a file. */
final class HurtfulWordsCheck implements WritingCheck {
    private static final String CODE = "AC355";

    /**
     * Words after which "the elderly" and the like speak of some people or of a thing: "the elderly woman", "the disabled
     * toilet".
     */
    private static final Set<String> NAMED = WordSet.of(
            "people person persons child children man men woman women adult adults"
                    + " client clients reader readers toilet toilets parking access bay spot community club clubs school schools shelter shelters hostel hostels charity charities rush dash hatter scramble line badge lift ramp seat seats passenger passengers hospital helpline");

    /** Words behind which "a diabetic" and the like are a person; before any other word it says of what kind: "a diabetic foot". */
    private static final Set<String> AFTER_PERSON = WordSet.of(
            "who that and or but so is are was were has have must should can could may might will would needs need often"
                    + " also never always if when with in on at by for to of because since like as from does cannot can't"
                    + " not too either myself yourself himself herself knows feels eats takes gets lives goes");
    /** Words after which readers tell how they feel: "you may feel silly". */
    private static final Set<String> FEELING = WordSet.of("feel feels feeling felt sound sounds seem seems");
    /** "It drives you crazy". */
    private static final Set<String> DRIVEN = WordSet.of("you me him her them us people anyone everyone parents");

    private static final Set<String> DRIVING = WordSet.of("drive drives driving drove");
    /** What may be silly without hurting anyone. */
    private static final Set<String> PLAY =
            WordSet.of("joke jokes thing things face faces song songs walk walks game games hat"
                    + " hats voice voices noise noises dance film films");

    /** Words that form a name with the words before: "a lazy eye", "crazy paving". */
    private static final Set<String> NAMES = WordSet.of(
            "eye eyes bone bones paving golf putty season waiter sunday sundays day days morning mornings afternoon afternoons"
                    + " weekend weekends susan release");

    private static final Set<String> CRIMES =
            WordSet.of("crime crimes violence abuse assault assaults rape trafficking torture"
                    + " domestic sexual war attack attacks bullying fraud");

    /** Words about what somebody does or asks, which comfort when they are denied: "No question is silly". */
    private static final Set<String> JUDGING =
            WordSet.of("lazy silly stupid foolish dumb ridiculous pathetic childish weak-willed"
                    + " crazy hysterical overreacting wimp coward burden fault head mind fuss blame it");

    /** What is done to the blind of a window, before or behind its name. */
    private static final Set<String> WINDOW =
            WordSet.of("pull pulled draw drawn lower lowered raise raised close closed open opened"
                    + " shut roll rolled up down window curtain curtains is was");

    private static final Set<String> BEING = WordSet.of("be being act sound");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        var told = new HashSet<String>();
        text.eachThatMayHave(WordList.HURTFUL, sentence -> check(sentence, told, found));
    }

    private static void check(Sentence sentence, Set<String> told, ProblemCollector found) {
        for (var match : sentence.matches(WordList.HURTFUL)) {
            if (isMeant(match) && told.add(match.phrase().toString())) {
                report(match, found);
            }
        }
    }

    private static boolean isMeant(Sentence.Match match) {
        var words = match.phrase().words();
        int next = match.word() + words.size();
        boolean hasArticle = words.size() > 1 && Set.of("the", "an", "a").contains(words.get(0));
        boolean isAsItSounds =
                match.sentence().is("as", next) && match.sentence().is("it", next + 1);
        return !match.sentence().isOneOf(NAMES, next)
                && !isAsItSounds
                && !isOfCrime(match, next)
                && !(hasArticle && match.sentence().isOneOf(NAMED, next))
                && !isKind(match, next)
                && !isFelt(match, next)
                && !(words.contains("blind") && isOfWindow(match.sentence(), match.word(), next))
                && !isAsked(match)
                && !isDenied(match);
    }

    /** "a diabetic foot", "an epileptic seizure", "an invalid form". */
    private static boolean isKind(Sentence.Match match, int next) {
        var words = match.phrase().words();
        boolean isOne = words.size() == 2 && Set.of("a", "an").contains(words.get(0));
        return isOne && next < match.sentence().length() && !match.sentence().isOneOf(AFTER_PERSON, next);
    }

    /** "you may feel silly", "it drives you crazy", "a silly joke". */
    private static boolean isFelt(Sentence.Match match, int next) {
        var sentence = match.sentence();
        if (match.phrase().words().stream().noneMatch(JUDGING::contains)) {
            return false;
        }
        int word = match.word();
        boolean isDriven = sentence.isOneOf(DRIVEN, word - 1) && sentence.isOneOf(DRIVING, word - 2);
        return isDriven
                || sentence.isOneOf(FEELING, word - 1)
                || sentence.isOneOf(FEELING, word - 2)
                || (sentence.is("silly", word) && sentence.isOneOf(PLAY, next));
    }

    /** "Pull the blind down", "The blind can be lowered". */
    private static boolean isOfWindow(Sentence sentence, int blind, int next) {
        return sentence.isOneOf(WINDOW, blind - 1)
                || sentence.isOneOf(WINDOW, next)
                || sentence.isOneOf(WINDOW, next + 1)
                || sentence.isOneOf(WINDOW, next + 2);
    }

    /** "Is it silly to ask?", "Am I being silly?": what readers ask themselves. */
    private static boolean isAsked(Sentence.Match match) {
        var sentence = match.sentence();
        boolean isOwnQuestion = (sentence.is("is", 0) && sentence.is("it", 1)) || sentence.is("am", 0);
        return isOwnQuestion
                && sentence.text().indexOf('?') >= 0
                && match.phrase().words().stream().anyMatch(JUDGING::contains);
    }

    /** "victims of violence", "a victim of a crime". */
    private static boolean isOfCrime(Sentence.Match match, int next) {
        return match.phrase().words().get(0).startsWith("victim")
                && (match.sentence().isOneOf(CRIMES, next) || match.sentence().isOneOf(CRIMES, next + 1));
    }

    /** "You are not lazy", but not "Don't be lazy". */
    private static boolean isDenied(Sentence.Match match) {
        var words = match.phrase().words();
        return match.sentence().has(Trait.DENIAL)
                && words.stream().anyMatch(JUDGING::contains)
                && (isNotBeing(match.sentence(), match.word())
                        || (!match.sentence().isOneOf(BEING, match.word() - 1)
                                && !match.sentence().isOneOf(BEING, match.word() - 2)));
    }

    /** "You are not being silly". */
    private static boolean isNotBeing(Sentence sentence, int word) {
        return word > 1 && sentence.is("being", word - 1) && sentence.has(word - 2, Trait.DENIAL);
    }

    private static void report(Sentence.Match match, ProblemCollector found) {
        found.warning(
                CODE,
                match.at(),
                "\"" + match.typed() + "\" can hurt those it speaks of, in the sentence " + Quote.of(match.sentence())
                        + ".",
                RuleOrigin.instead(match) + RuleOrigin.of(match));
    }
}
