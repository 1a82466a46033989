package nl.wissel.inventory.spelling;

/// How many slips of the keyboard lie between two words: a letter too many, missing, or wrong, or two neighbours swapped.
public final class EditDistance {
    public static final int TOO_FAR = Integer.MAX_VALUE;
    public static final int NONE_ALLOWED = -1;

    private EditDistance() {}

    /// The distance (optimal string alignment), or `TOO_FAR` when it is more than allowed.
    ///
    /// @param allowed so many slips at most; [#NONE_ALLOWED] = not even the same word is near
    public static int upTo(int allowed, String a, String b) {
        if (allowed < 0 || Math.abs(a.length() - b.length()) > allowed) {
            return TOO_FAR;
        }
        var before = new int[b.length() + 1];
        var above = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()] <= allowed ? above[b.length()] : TOO_FAR;
    }
}
