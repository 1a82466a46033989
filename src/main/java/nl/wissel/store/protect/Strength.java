package nl.wissel.store.protect;

import java.nio.CharBuffer;

/// How long a password is likely to stand against someone who has the file and tries all there are: a hint, not a promise.
public enum Strength {
    /// Fewer than [ProtectedCopy#SHORTEST_PASSWORD] characters.
    TOO_SHORT,
    /// Found by one computer within weeks.
    WEAK,
    /// Holds against a person.
    FAIR,
    /// Holds against whoever has time and money.
    STRONG;

    private static final double FAIR_BITS = 40;
    private static final double STRONG_BITS = 65;

    /// Counts each character as drawn from the kinds that occur; one that follows or repeats the one before it counts for little. A word of a
    /// dictionary is worth less than this says.
    public static Strength of(char[] password) {
        if (password.length < ProtectedCopy.SHORTEST_PASSWORD) {
            return TOO_SHORT;
        }
        var bits = bits(password);
        return bits >= STRONG_BITS ? STRONG : bits >= FAIR_BITS ? FAIR : WEAK;
    }

    private static double bits(char[] password) {
        var each = Math.log(alphabet(password)) / Math.log(2);
        var bits = 0.0;
        for (var i = 0; i < password.length; i++) {
            var expected = i > 0 && Math.abs(password[i] - password[i - 1]) <= 1;
            bits += expected ? 1 : each;
        }
        var different = CharBuffer.wrap(password).chars().distinct().count();
        return Math.min(bits, different * each * 2);
    }

    private static int alphabet(char[] password) {
        var kinds = new boolean[4];
        for (var character : password) {
            kinds[Character.isDigit(character) ? 0 : Character.isLowerCase(character) ? 1 : Character.isUpperCase(character) ? 2 : 3] = true;
        }
        var sizes = new int[] {10, 26, 26, 32};
        var all = 0;
        for (var kind = 0; kind < kinds.length; kind++) {
            all += kinds[kind] ? sizes[kind] : 0;
        }
        return Math.max(2, all);
    }
}
