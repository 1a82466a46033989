package nl.wissel.screening;

/// A list that the user's policy can follow.
///
/// @param named true: names makers; false: goes by the maker's home country
public record PolicyList(String id, String title, boolean named, String note, String source, String legalReference) {}
