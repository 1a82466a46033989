package nl.wissel.exchange.registers;

import java.util.Arrays;
import java.util.Optional;
import nl.wissel.inventory.HeaderName;
import nl.wissel.screening.entry.EntryKind;
import nl.wissel.screening.entry.Part;
import nl.wissel.text.Language;

/// What the sheets and columns of the file are called. Both languages are read.
final class RegisterNames {
    private RegisterNames() {}

    private record Name(String english, String dutch) {
        String in(Language language) {
            return language == Language.NL ? dutch : english;
        }

        boolean is(String written) {
            var key = HeaderName.key(written);
            return key.equals(HeaderName.key(english)) || key.equals(HeaderName.key(dutch));
        }
    }

    static String of(EntryKind kind, Language language) {
        return name(kind).in(language);
    }

    static String of(Part part, Language language) {
        return name(part).in(language);
    }

    static String inBoth(Part part) {
        return name(part).english() + " / " + name(part).dutch();
    }

    static Optional<EntryKind> kind(String sheet) {
        return Arrays.stream(EntryKind.values()).filter(kind -> name(kind).is(sheet)).findFirst();
    }

    static Optional<Part> part(EntryKind kind, String header) {
        return kind.parts().stream().filter(part -> name(part).is(header)).findFirst();
    }

    private static Name name(EntryKind kind) {
        return switch (kind) {
            case LIST -> new Name("Lists", "Lijsten");
            case MAKER -> new Name("Manufacturers", "Fabrikanten");
            case BRAND -> new Name("Brands", "Merken");
            case MODEL -> new Name("Models", "Modellen");
            case MAC -> new Name("MAC prefixes", "MAC-prefixen");
        };
    }

    private static Name name(Part part) {
        return switch (part) {
            case TITLE -> new Name("list", "lijst");
            case COUNTRIES -> new Name("countries", "landen");
            case MAKER -> new Name("manufacturer", "fabrikant");
            case COUNTRY -> new Name("country", "land");
            case LISTS -> new Name("on lists", "op lijsten");
            case BRAND -> new Name("brand", "merk");
            case MADE_BY -> new Name("made by", "gemaakt door");
            case RELATION -> new Name("relation", "relatie");
            case BEGINNING -> new Name("model begins with", "model begint met");
            case STRENGTH -> new Name("strength", "sterkte");
            case EXAMPLE -> new Name("example", "voorbeeld");
            case PREFIX -> new Name("MAC prefix", "MAC-prefix");
            case OWNER -> new Name("of", "van");
            case NOTE -> new Name("note", "toelichting");
            case SOURCE -> new Name("source", "bron");
        };
    }
}
