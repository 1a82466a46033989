package nl.wissel.store.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StrengthTest {
    @ParameterizedTest
    @CsvSource({"'',TOO_SHORT", "Aa1!xyz,TOO_SHORT", "aaaaaaaaaaaaaaaa,WEAK", "12345678901234,WEAK", "welkom123,WEAK", "abababababababababab,WEAK",
        "fietspomp77,FAIR", "Gr0ene!Fiets,STRONG", "vier gewone woorden achtereen,STRONG"})
    void thePasswordIsSaidToBe(String password, Strength expected) {
        assertEquals(expected, Strength.of(password.toCharArray()));
    }
}
