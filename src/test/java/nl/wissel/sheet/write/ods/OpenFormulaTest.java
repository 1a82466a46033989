package nl.wissel.sheet.write.ods;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Expected values are as LibreOffice writes the same formulas.
class OpenFormulaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "B12+B13 | of:=[.B12]+[.B13]",
        "SUM(B5:AA$19) | of:=SUM([.B5:.AA$19])",
        "IF(B$9=0,0,B7/B$9) | of:=IF([.B$9]=0;0;[.B7]/[.B$9])",
        "SUMIFS(Visits!$F$2:$F$518,Visits!$D$2:$D$518,$A22) | of:=SUMIFS([$'Visits'.$F$2:.$F$518];[$'Visits'.$D$2:.$D$518];[.$A22])",
        "COUNTA('Not scheduled'!$A$2:$A$61) | of:=COUNTA([$'Not scheduled'.$A$2:.$A$61])",
        "SUM('Camera''s'!A1) | of:=SUM([$'Camera''s'.A1])",
        "LOG10(A1)*1.5E2 | of:=LOG10([.A1])*1.5E2"})
    void cells_standInBrackets_andArgumentsApartBySemicolons(String formula, String expected) {
        assertEquals(expected, OpenFormula.of(formula));
    }

    @Test
    void text_staysAsItIs() {
        assertEquals("of:=COUNTIFS([.A1:.A9];\"=a,b \"\"B2\"\" $x\")", OpenFormula.of("COUNTIFS(A1:A9,\"=a,b \"\"B2\"\" $x\")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM(A:A)", "SUM(2:2)", "{1,2}", "Total*2", "SUM([1]Sheet!A1)", "SUM(A1:B)"})
    void whatIsNotKnown_isRefusedAndNotGuessed(String formula) {
        assertThrows(IllegalArgumentException.class, () -> OpenFormula.of(formula));
    }
}
