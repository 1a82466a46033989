package nl.wissel.screening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wissel.screening.lookup.RegisterFile;

/// The registers that screening looks in, each row with its source.
///
/// @param fillers words that say nothing about who made a device
public record Registers(List<PolicyList> lists, List<Maker> makers, List<Brand> brands, List<ModelPattern> patterns,
        List<MacPrefix> macPrefixes, List<Filler> fillers) {

    public Registers {
        lists = List.copyOf(lists);
        makers = List.copyOf(makers);
        brands = List.copyOf(brands);
        patterns = List.copyOf(patterns);
        macPrefixes = List.copyOf(macPrefixes);
        fillers = List.copyOf(fillers);
    }

    /// Who makes devices.
    ///
    /// @param country ISO code of the head office
    /// @param lists   ids of the policy lists it stands on, by name or by country
    public record Maker(String name, String country, List<String> lists, String source) implements Entry {
        public Maker {
            lists = List.copyOf(lists);
        }
    }

    /// What stands on a badge, and who makes what is sold under it.
    ///
    /// @param maker name of a [Maker]
    public record Brand(String name, String maker, Relation relation, String note, String source) implements Entry {}

    /// How a brand relates to its maker. A possible rebrand has a mixed range, or the evidence is thin.
    public enum Relation {
        MAKER, OWN_BRAND, REBRAND, POSSIBLE_REBRAND;

        /// The brand is enough to know the maker.
        public boolean isCertain() {
            return this != POSSIBLE_REBRAND;
        }
    }

    /// How the model numbers of a maker begin.
    ///
    /// @param regex  a regular expression, tried from the first sign whatever the case
    /// @param strong enough to know the maker; else the pattern is general or its source thin
    public record ModelPattern(String regex, String maker, boolean strong, String example, String source) implements Entry {
        /// @throws java.util.regex.PatternSyntaxException when the text is no regular expression
        public ModelPattern {
            compile(regex);
        }

        /// Of the beginning of a model as a person writes it: `#` is any digit, `?` any letter, all else is itself. What begins with `^`
        /// is a regular expression already.
        public static String regexOf(String beginning) {
            if (beginning.startsWith("^")) {
                return beginning;
            }
            var regex = new StringBuilder("^");
            beginning.chars().forEach(sign -> regex.append(switch (sign) {
                case '#' -> "\\d";
                case '?' -> "[A-Z]";
                default -> Character.isLetterOrDigit(sign) || sign == '-' || sign == ' ' ? String.valueOf((char) sign) : "\\" + (char) sign;
            }));
            return regex.toString();
        }

        @Override
        public String name() {
            return regex;
        }

        /// Whether a model begins like this.
        public boolean meets(String model) {
            return compiled().matcher(model).lookingAt();
        }

        Pattern compiled() {
            return compile(regex);
        }

        private static Pattern compile(String regex) {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        }
    }

    /// The beginning of the MAC addresses that IEEE gave to an organization.
    ///
    /// @param prefix 6, 7 or 9 upper-case hex digits
    /// @param brand  true: `owner` is a brand, false: a maker
    public record MacPrefix(String prefix, boolean brand, String owner, String source) implements Entry {
        @Override
        public String name() {
            return prefix;
        }
    }

    /// A word to look past. A filler of kind ambiguous is a name that is also an ordinary word: it counts in a column of brands, not in running text.
    public record Filler(String word, Kind kind, String note, String source) {
        /// Why the word says nothing.
        public enum Kind { LEGAL, PLACE, TRADE, AMBIGUOUS }
    }

    /// The registers that come with the program.
    public static Registers bundled() {
        return new Registers(
                rows("lists.csv").stream().map(row -> new PolicyList(row.get("list"), row.get("title"), Set.copyOf(ids(row.get("countries"))),
                        row.get("note"), row.get("source"), row.get("legal_reference"))).toList(),
                rows("makers.csv").stream().map(row -> new Maker(row.get("maker"), row.get("country"), ids(row.get("lists")), row.get("source")))
                        .toList(),
                rows("brands.csv").stream().map(row -> new Brand(row.get("brand"), row.get("maker"), relation(row.get("relation")),
                        row.get("note"), row.get("source"))).toList(),
                rows("model-patterns.csv").stream().map(row -> new ModelPattern(row.get("pattern"), row.get("maker"), row.get("strength").equals("strong"), row.get("example"), row.get("source"))).toList(),
                rows("mac-prefixes.csv").stream().map(row -> new MacPrefix(row.get("prefix"), row.get("points_to").equals("brand"), row.get("name"),
                        "IEEE " + row.get("registry") + ": " + row.get("organization") + " (Debian ieee-data 20260625)")).toList(),
                rows("filler-words.csv").stream().map(row -> new Filler(row.get("word"), Filler.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        row.get("note"), row.get("source"))).toList());
    }

    private static List<RegisterFile.Row> rows(String resource) {
        return RegisterFile.read(Registers.class, resource);
    }

    private static List<String> ids(String lists) {
        return lists.isEmpty() ? List.of() : List.of(lists.split(";"));
    }

    private static Relation relation(String text) {
        return Relation.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
