package nl.wissel.inventory.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.spelling.EditDistance;

/// Whether two words are the same but for a slip of the pen.
final class Spelling {
    /// Shorter words are other words when one letter differs: `merk` and `werk`.
    private static final int SHORTEST = 6;
    private static final int LONG = 11;
    private static final int LONGEST = 60;

    private static final Map<String, Field> NAMES = names();

    private Spelling() {}

    /// The only field of which a header is a name but for a slip of the pen: `Lokatie`, `Aanschafdatm`.
    static Optional<Field> field(String header) {
        var name = HeaderName.gist(header);
        var fields = NAMES.entrySet().stream().filter(known -> isNear(known.getKey(), name)).map(Map.Entry::getValue).distinct().toList();
        return fields.size() == 1 ? Optional.of(fields.getFirst()) : Optional.empty();
    }

    private static Map<String, Field> names() {
        var names = new HashMap<String, Field>();
        for (var field : Field.values()) {
            Stream.concat(field.english().stream(), field.dutch().stream()).forEach(name -> names.putIfAbsent(HeaderName.key(name), field));
        }
        return Map.copyOf(names);
    }

    /// One letter left out, put in, changed or swapped with the next in words of six letters or more, two in words of eleven or more.
    /// A word is near itself.
    static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int most = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
        if (Math.abs(one.length() - other.length()) > most || Math.max(one.length(), other.length()) > LONGEST) {
            return false;
        }
        return one.equals(other) || (most > 0 && EditDistance.upTo(most, one, other) <= most);
    }
}
