package nl.wissel.ui.history;

/// How it stands with something that was asked for, in words.
///
/// @param isTrouble it could not be done
record Happening(String text, boolean isTrouble) {
    static final Happening NOTHING = new Happening("", false);
}
