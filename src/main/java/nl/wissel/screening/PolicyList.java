package nl.wissel.screening;

import java.util.Set;

/// A list that the user's policy can follow.
///
/// @param countries ISO codes of the home countries whose makers it names; empty when it names makers one by one
public record PolicyList(String id, String title, Set<String> countries, String note, String source, String legalReference) implements Entry {
    public PolicyList {
        countries = Set.copyOf(countries);
    }

    @Override
    public String name() {
        return title;
    }
}
