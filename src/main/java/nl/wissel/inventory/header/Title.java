package nl.wissel.inventory.header;

import java.util.Optional;
import java.util.Set;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.HeaderName;

/// What stands above one column.
///
/// @param upper text of the upper row of a header over two rows; empty for one row
/// @param lower text of the (lower) row; either may be empty
public record Title(String upper, String lower) {
    /// Whole names of columns that are never read: video systems export them beside the names of the cameras.
    private static final Set<String> SECRETS = Set.of("password", "passwd", "wachtwoord", "username", "gebruikersnaam", "pincode", "snmpcommunity");

    /// How sure a misspelt name is.
    public static final double NEAR = 0.5;

    /// Which field a name means, and how sure that is.
    ///
    /// @param confidence 0 to 1
    public record Match(Field field, double confidence) {}

    /// The name of the column: both rows joined by a space.
    public String whole() {
        return upper.isEmpty() ? lower : lower.isEmpty() ? upper : upper + " " + lower;
    }

    /// Whether the column holds passwords or user names.
    public boolean isSecret() {
        return isSecret(whole()) || isSecret(lower);
    }

    /// Whether a cell repeats this title, whole or one row of it.
    public boolean isRepeatedBy(String text) {
        return text.equalsIgnoreCase(lower) || text.equalsIgnoreCase(upper) || text.equalsIgnoreCase(whole());
    }

    /// The field that the name means, if we know it.
    public Optional<Match> match() {
        var whole = whole();
        var lower = upper.isEmpty() ? "" : this.lower;
        return Field.named(whole).map(field -> new Match(field, 1))
                .or(() -> Field.meantBy(whole).map(field -> new Match(field, 0.8)))
                .or(() -> Field.named(lower).map(field -> new Match(field, 0.7)))
                .or(() -> Field.meantBy(lower).map(field -> new Match(field, 0.6)));
    }

    /// The field that the name means when it is misspelt: `Fabrikannt`, `Lokatie`.
    Optional<Match> nearMatch() {
        return Spelling.field(whole()).map(field -> new Match(field, NEAR));
    }

    /// Whether a name is one of those, misspelt or not: rather one column too many than one password.
    static boolean isSecret(String name) {
        var key = HeaderName.key(name);
        return SECRETS.contains(key) || SECRETS.contains(HeaderName.gist(name)) || SECRETS.stream().anyMatch(secret -> Spelling.isNear(secret, key));
    }
}
