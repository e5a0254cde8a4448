package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Phrase;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordList;
import aftercare.prose.WordSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports a promise that no treatment can keep: {@code This cures back pain}. A sentence that denies it is allowed. */
final class PromiseCheck implements WritingCheck {
    private static final String CODE = "AC338";

    /** Words for what may be promised: {@code We guarantee your place}. */
    private static final Set<String> KEPT =
            WordSet.of("place places spot seat slot appointment appointments booking session refund money price prices"
                    + " deposit privacy confidentiality reply answer time chair interpreter translator parking"
                    + " wheelchair lift toilet step-free right rights access room rooms therapist therapists table blanket towel cover data ticket"
                    + " told asked heard informed seen listened");

    /** Words for treatments, of which it is a promise that they heal: the body heals, a treatment does not. */
    private static final Set<String> TREATMENTS =
            WordSet.of("treatment treatments therapy therapies oil oils cream creams balm heat cold ice stretching"
                    + " exercise exercises acupuncture reiki cupping touch hands herbs tape we i really"
                    + " always also naturally");

    /** Words for what the body does not heal by itself, so that a treatment would. */
    private static final Set<String> HEALED =
            WordSet.of("you your any every pain pains injuries backs muscles people everyone everything");

    private static final Set<String> BEHIND_BREAKTHROUGH = Set.of("pain", "bleeding", "infection", "infections");

    private static final Set<String> LAWS = WordSet.of("law laws contract charter constitution insurance policy");
    /** "Your guarantee" is a paper. */
    private static final Set<String> OF_PAPERS = WordSet.of("your the this its");

    private static final Set<String> GERMS = WordSet.of(
            "bacteria bacterium germ germs botulinum botox tetanus diphtheria cholera snake venom plant plants"
                    + " poison poisoning mushroom mushrooms wasp bee jellyfish mould mold algae spider rice spoilt");

    private static final Set<String> ASKING =
            WordSet.of("is are does do can could will would has have how what which why when should must may");
    private static final Set<String> OFFERING = WordSet.of("want like ready tired wish looking try book dream");

    private static final Set<String> OF_MAGIC = WordSet.of("word words trick tricks marker moment moments");
    private static final Set<String> COMING = WordSet.of("come comes came back happen happens");

    private static final Set<String> WAITING = Set.of("until");
    private static final Set<String> RELATIVE = WordSet.of("that which");
    private static final Set<String> LOOSENED =
            WordSet.of("muscle muscles knots cupping sweat sauna tissue tissues lymph lymphatic treatment");
    private static final Set<String> REMOVING = WordSet.of(
            "remove removes removing flush flushes flushing rid draw draws drawing purge purges cleanse cleanses"
                    + " cleansing eliminate eliminates release releases releasing expel expels clear clears wash washes free");

    private static final Set<String> ORGANS = WordSet.of("liver kidney kidneys bile dialysis blood urine gut bowel");
    private static final Set<String> ADDICTION =
            WordSet.of("alcohol drug drugs opioid opioids addiction substance withdrawal dependence rehab unit ward"
                    + " programme program drinking clinic");

    /** What water does flush out, or out of what. */
    private static final Set<String> FLUSHED =
            WordSet.of("eye eyes ear ears nose wound wounds cut cuts graze mouth bladder kidney kidneys urine pee germs"
                    + " bacteria dirt grit sand catheter line tube cannula port stone stones chemical chemicals waste");

    private static final Set<String> VACCINES =
            WordSet.of("vaccine vaccines vaccination vaccinations jab jabs booster boosters injection injections");
    private static final Set<String> HAVING = WordSet.of("have has had get gets notice notices");
    private static final Set<String> PEOPLE =
            WordSet.of("people you children babies adults women men many most some who patients they she he");

    /** The number of words after a verb among which its object is searched. */
    private static final int NEAR = 4;

    /** How far from a promise a word can make it none. */
    private static final int FAR = 40;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        text.eachThatMayHave(WordList.PROMISES, sentence -> check(sentence, found));
    }

    private static void check(Sentence sentence, ProblemCollector found) {
        var promises = sentence.matches(WordList.PROMISES);
        if (!promises.isEmpty() && !denies(sentence, promises) && !asks(sentence)) {
            IntStream.range(0, promises.size())
                    .filter(i -> isMeant(promises.get(i)) && !isPart(i, promises))
                    .forEach(i -> report(promises.get(i), found));
        }
    }

    /** "Does it cure back pain?", but not "Do you want instant relief?" */
    private static boolean asks(Sentence sentence) {
        return sentence.isOneOf(ASKING, 0)
                && !names(OFFERING, sentence, 0)
                && sentence.text().stripTrailing().endsWith("?");
    }

    /** Whether a word outside the promises denies them. In {@code never fails} the word is part of the promise. */
    private static boolean denies(Sentence sentence, List<Sentence.Match> promises) {
        for (int i = 0; sentence.has(Trait.DENIAL) && i < sentence.length(); i++) {
            int word = i;
            if (sentence.has(i, Trait.DENIAL) && promises.stream().noneMatch(match -> isWithin(match, word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase is part of a longer one: "in no time" in "back to normal in no time". */
    private static boolean isPart(int index, List<Sentence.Match> promises) {
        var match = promises.get(index);
        for (int i = index - 1; i >= 0 && promises.get(i).word() > match.word() - FAR; i--) {
            if (promises.get(i).covers(match)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Sentence.Match match, int word) {
        return match.word() <= word
                && word < match.word() + match.phrase().words().size();
    }

    private static boolean isMeant(Sentence.Match match) {
        var sentence = match.sentence();
        int word = match.word();
        return switch (match.phrase().toString()) {
            case "cure", "cures", "cured", "curing" -> !new Cures(sentence, word).areNoPromise();
            case "boost", "boosts", "boosting", "strengthen", "strengthens", "strengthening" ->
                isOfImmunity(sentence, word);
            case "no side effects", "without side effects" -> !isOfSome(sentence, word);
            case "work for everyone", "work for everybody" -> !sentence.is("to", word - 1);
            case "in a flash" -> !sentence.isOneOf(COMING, word - 1);
            case "flush out", "flushes out", "flushing out" -> !names(FLUSHED, sentence, word);
            case "heal", "heals" -> isHealed(sentence, word);
            case "breakthrough" -> !sentence.isOneOf(BEHIND_BREAKTHROUGH, word + 1);
            case "guarantee", "guarantees", "guaranteed" -> !isKept(sentence, word + 1) && !isOwed(sentence, word);
            case "promise you will", "promise you'll", "promise that you will", "promise that you'll" ->
                !isKept(sentence, word + match.phrase().words().size());
            case "magic", "magical" -> !sentence.isOneOf(OF_MAGIC, word + 1);
            case "toxin", "toxins" ->
                !names(GERMS, sentence, word)
                        && (names(LOOSENED, sentence, word)
                                || (names(REMOVING, sentence, word) && !names(ORGANS, sentence, word)));
            case "detox", "detoxes", "detoxify", "detoxifies", "detoxifying", "detoxification" ->
                !names(ADDICTION, sentence, word);
            // The end of a range: "99 to 100% of UV light".
            case "100 %" ->
                !sentence.isOneOf(Set.of("to", "–", "-"), word - 1) && !Shares.isOfCloth(sentence, word + 1);
            default -> !isWaitedFor(sentence, word) && !(isImmune(match.phrase()) && names(VACCINES, sentence, word));
        };
    }

    /** "This oil heals", "we can heal you", but not "sores that heal slowly", "as they heal, your skin itches". */
    private static boolean isHealed(Sentence sentence, int word) {
        boolean isOfThat = sentence.isOneOf(RELATIVE, word - 1);
        boolean isByTreatment = sentence.isOneOf(TREATMENTS, isOfThat ? word - 2 : word - 1);
        boolean isObject = sentence.isOneOf(HEALED, word + 1)
                && sentence.typed(word, word + 2).indexOf(',') < 0;
        return isByTreatment || isObject;
    }

    /** "boosts a child's immune system", but not of a vaccine, which does. */
    private static boolean isOfImmunity(Sentence sentence, int word) {
        for (int i = word + 1; i < Math.min(sentence.length(), word + 6); i++) {
            if (sentence.word(i).startsWith("immun")) {
                return !names(VACCINES, sentence, word);
            }
        }
        return false;
    }

    private static boolean isImmune(Phrase phrase) {
        return phrase.words().stream().anyMatch(word -> word.startsWith("immun"));
    }

    /** "Some people have no side effects", "no side effects that last". */
    private static boolean isOfSome(Sentence sentence, int word) {
        boolean isHad = sentence.isOneOf(HAVING, word - 1);
        boolean isOfPeople = sentence.names(PEOPLE, word - NEAR, word);
        return (isHad && isOfPeople) || sentence.is("that", word + 3) || sentence.is("which", word + 3);
    }

    /** "Wait until the rash is gone for good". */
    private static boolean isWaitedFor(Sentence sentence, int word) {
        return sentence.names(WAITING, word - 2 * NEAR, word);
    }

    /** Whether a law or a paper gives it, or a thing that is paid for has it. */
    private static boolean isOwed(Sentence sentence, int word) {
        boolean isPaper = sentence.isOneOf(OF_PAPERS, word - 1) && !sentence.is("that", word + 1);
        boolean isForYears =
                sentence.has(word + 2, Trait.COUNT) && (sentence.is("of", word + 1) || sentence.is("for", word + 1));
        return sentence.isOneOf(LAWS, word - 1)
                || (sentence.is("by", word + 1)
                        && (sentence.isOneOf(LAWS, word + 2) || sentence.isOneOf(LAWS, word + 3)))
                || isPaper
                || isForYears
                || isSaidBefore(sentence, word - 1)
                || isSaidBefore(sentence, word - 2);
    }

    /** "The deposit is guaranteed." "Your money back, guaranteed." But not "in no time, guaranteed". */
    private static boolean isSaidBefore(Sentence sentence, int i) {
        return sentence.isOneOf(KEPT, i) && !sentence.word(i).equals("time");
    }

    /** Whether one of the words stands near another, which lets a long text be read in linear time. */
    private static boolean names(Set<String> words, Sentence sentence, int word) {
        return sentence.names(words, word - FAR, word + FAR);
    }

    private static boolean isKept(Sentence sentence, int from) {
        return sentence.names(KEPT, from, from + NEAR);
    }

    private static void report(Sentence.Match match, ProblemCollector found) {
        found.error(
                CODE,
                match.at(),
                "\"" + match.typed() + "\" promises more than any treatment can keep, in the sentence "
                        + Quote.of(match.sentence()) + ".",
                RuleOrigin.instead(match) + RuleOrigin.of(match));
    }
}
