package aftercare.model;

import aftercare.problem.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The publisher of a copy of the site, read from {@code clinic.yaml}. Every text is empty where the clinic left it out.
 *
 * @param name empty when no clinic stands behind this copy
 * @param baseUrl where the site will stand, ending in a slash
 * @param emergency the local emergency number
 * @param adviceLine the local health advice line
 * @param phones the clinic's own numbers
 * @param address may have several lines
 * @param hours may have several lines
 * @param booking a web address
 * @param contact a web address where readers report a mistake
 * @param exitPage a web address for whoever must leave a sensitive page at once
 * @param funding who pays for this copy
 * @param languages those of the site's that are offered; empty for all
 * @param navigation as in {@code site.yaml}; empty for the site's own
 * @param leaveOut names of content that this copy leaves out: {@code guides/for-carers}
 * @param frameAncestors origins of sites that may show pages of this one in a frame
 * @param updates the address of the site where the copy asks for recalls and newer versions
 */
public record Clinic(
        Text name,
        Text baseUrl,
        Optional<Logo> logo,
        Colours colours,
        Phone emergency,
        Phone adviceLine,
        List<Phone> phones,
        Text address,
        Text hours,
        Text booking,
        Text contact,
        Text exitPage,
        Text funding,
        Text legal,
        List<Text> languages,
        List<Text> navigation,
        List<Text> leaveOut,
        List<Text> frameAncestors,
        Text updates) {

    public Clinic {
        phones = List.copyOf(phones);
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
        leaveOut = List.copyOf(leaveOut);
        frameAncestors = List.copyOf(frameAncestors);
    }

    /** The clinic of a copy that names none. */
    public static Clinic nobody(Location at) {
        var none = Text.none(at);
        var unknown = Phone.unknown(at);
        return new Clinic(
                none,
                none,
                Optional.empty(),
                Colours.none(at),
                unknown,
                unknown,
                List.of(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                none);
    }

    /** The same clinic with another site address, logo and colours. */
    public Clinic with(Text url, Optional<Logo> picture, Colours tinted) {
        return new Clinic(
                name,
                url,
                picture,
                tinted,
                emergency,
                adviceLine,
                phones,
                address,
                hours,
                booking,
                contact,
                exitPage,
                funding,
                legal,
                languages,
                navigation,
                leaveOut,
                frameAncestors,
                updates);
    }

    /**
     * The same clinic with its words and numbers as a page shows them.
     *
     * @param words changes what is words: names, labels, the lines of an address
     * @param numbers changes what is a number to dial
     */
    public Clinic shown(UnaryOperator<Text> words, UnaryOperator<Text> numbers) {
        return new Clinic(
                words.apply(name),
                baseUrl,
                logo,
                colours,
                emergency.shown(words, numbers),
                adviceLine.shown(words, numbers),
                phones.stream().map(phone -> phone.shown(words, numbers)).toList(),
                words.apply(address),
                words.apply(hours),
                booking,
                contact,
                exitPage,
                words.apply(funding),
                words.apply(legal),
                languages,
                navigation,
                leaveOut,
                frameAncestors,
                updates);
    }

    /**
     * A number to call.
     *
     * @param number as people write it; empty when it is not known
     * @param label whose number it is
     * @param text a number that takes text messages; empty when there is none
     * @param relay the web address of a service that calls for people who cannot speak; empty when there is none
     */
    public record Phone(Text number, Text label, Text text, Text relay) {

        static Phone unknown(Location at) {
            return new Phone(Text.none(at), Text.none(at), Text.none(at), Text.none(at));
        }

        /** How an extension is written behind a number: {@code ext. 89}. */
        public static final String EXTENSION = "[ ,;]*(?i:extension|ext\\.?|x) ?[0-9]{1,8}";

        private static final Pattern EXTENDED = Pattern.compile("(.*?)(" + EXTENSION + ")[^0-9]*");

        Phone shown(UnaryOperator<Text> words, UnaryOperator<Text> numbers) {
            return new Phone(numbers.apply(number), words.apply(label), numbers.apply(text), relay);
        }

        public boolean isPresent() {
            return number.isPresent();
        }

        /** The number as a {@code tel:} link holds it: the digits, a leading plus, and an extension as RFC 3966 writes it. */
        public String dialled() {
            var extended = EXTENDED.matcher(number.value());
            return extended.matches()
                    ? digits(extended.group(1)) + ";ext=" + digits(extended.group(2))
                    : digits(number.value());
        }

        /** The number for text messages as an {@code sms:} link holds it. */
        public String texted() {
            return digits(text.value());
        }

        /** What is dialled; in an address a bare # would end it. */
        private static String digits(String typed) {
            return typed.replaceAll("[^0-9+*#]", "").replace("#", "%23");
        }
    }

    /**
     * The clinic's picture.
     *
     * @param file as the clinic's file names it: {@code logo.svg}
     * @param hash SHA-256 in hex
     * @param width in pixels; 0 when unknown
     * @param height in pixels; 0 when unknown
     * @param bytes the whole picture, at most 512 KiB; whoever receives it does not change it
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Logo(Text file, String hash, int width, int height, byte[] bytes) {

        /** The ending of its file, which tells the format: {@code svg}. */
        public String ending() {
            return file.value().substring(file.value().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }
    }

    /** The two colours that a clinic may change. */
    public record Colours(Colour primary, Colour accent) {

        public static Colours none(Location at) {
            return new Colours(Colour.of(Text.none(at)), Colour.of(Text.none(at)));
        }

        /** Whether the clinic chose any colour. */
        public boolean isPresent() {
            return primary.isPresent() || accent.isPresent();
        }
    }

    /**
     * A colour.
     *
     * @param light as the clinic gave it, {@code #1c5d63}, for the light page and for paper; empty for the stock one
     * @param dark the tint for the dark page, {@code #8fd0c8}; empty for the stock one
     */
    public record Colour(Text light, String dark) {

        /** A colour whose tint is not known yet. */
        public static Colour of(Text light) {
            return new Colour(light, "");
        }

        public boolean isPresent() {
            return light.isPresent();
        }
    }
}
