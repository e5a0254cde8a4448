package aftercare.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A property of a word that tells a check to look closely at its sentence. Found once for each different word. */
public enum Trait {
    /** A number, in digits or as a word. */
    COUNT(
            0,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen half couple"),
    /** A percentage. */
    PERCENT(1, "% percent per"),
    /** The colour of inflamed pale skin. */
    RED(2, "red redness reddened reddish redder pink"),
    /** A measure of medicine, or how often to take it. */
    AMOUNT(
            3,
            "mg mcg µg μg milligram milligrams microgram micrograms miligramos milligramm tablet tablets pill pills"
                    + " capsule capsules caplet caplets puff puffs teaspoon teaspoons tsp sachet sachets comprimido"
                    + " comprimidos pastilla pastillas tablette tabletten ml g gram grams millilitres milliliters drop"
                    + " drops times hours hourly tbsp tablespoon tablespoons spoonful spoonfuls capful capfuls lozenge"
                    + " lozenges suppository suppositories spray sprays dose doses daily day tab tabs ampoule ampoules"
                    + " pessary pessaries softgel softgels gelcap gelcaps mgs milligramme milligrammes iu mls cc gramme"
                    + " grammes millilitre milliliter patch patches squirt squirts dab dabs pump pumps unit units"
                    + " amount"),
    /** A word that speaks to the reader. */
    YOU(4, "you your yours yourself you're you've you'll you'd"),
    /** A word that denies. */
    DENIAL(
            5,
            "not no never neither nor nobody none nothing cannot without myth myths dont cant wont doesnt isnt arent didnt"),
    /** A number or a name of one country's service may begin here. */
    LOCAL(6, ""),
    /** The name of a medicine, a site's own among them, or of a piece of one. */
    MEDICINE(7, ""),
    /** A word that tells to take something. */
    TAKING(8, "take takes taking taken swallow swallowing pop chew suck have give insert dissolve start begin"),
    /** A form of "be". */
    BE(9, "is are was were be been being am"),
    /** What is clicked, or where. */
    LINK(10, "here link button click"),
    /** A part of a whole, or of how many one is: "two thirds", "every tenth". */
    PART(11, "half third thirds quarter quarters fifth fifths tenth tenths second fourth"),
    /** "Be" itself, which stands behind a duty. */
    BARE_BE(12, "be"),
    /** A part of it is a word such as "call", so that a number near it may be dialled. */
    CALL(13, ""),
    /** Of a sentence alone: a mark in it may be one of a web address. */
    ADDRESS(14, "");

    private static final Pattern TENS_AND_ONES = Pattern.compile(
            "(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine)");

    /** The bits of the traits of each listed word. */
    private static final Map<String, Integer> LISTED = listed();

    private final int bit;
    private final String words;

    /** @param words those that have it, with a space between */
    Trait(int bit, String words) {
        this.bit = 1 << bit;
        this.words = words;
    }

    private static Map<String, Integer> listed() {
        var listed = new HashMap<String, Integer>();
        for (var trait : values()) {
            for (var word : trait.words.split(" ", -1)) {
                listed.merge(word, trait.bit, (one, other) -> one | other);
            }
        }
        return listed;
    }

    /** {@code 25}, {@code ½} or "twenty-five". */
    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0))
                || Sentences.isFraction(word.charAt(0))
                || (word.indexOf('-') > 0 && TENS_AND_ONES.matcher(word).matches());
    }

    int bit() {
        return bit;
    }

    /** The bits of all traits of a word. */
    static int bitsOf(String word) {
        return LISTED.getOrDefault(word, 0)
                | (isNumber(word) ? COUNT.bit : 0)
                | (word.endsWith("n't") ? DENIAL.bit : 0)
                | (LocalServices.mayBegin(word) ? LOCAL.bit : 0)
                | (PhoneNumbers.areOfCall(word) ? CALL.bit : 0)
                | (MedicineNames.isOne(word) ? MEDICINE.bit : 0);
    }
}
