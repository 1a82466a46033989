package nl.wissel.sheet.read.cell;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.read.cell.NumberLook.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NumberLookTest {
    private static final int OWN = 170;

    private final Cells cells = new Cells(new Source(Path.of("list.xlsx")));

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm-dd", "d-m-yy", "[$-413]d mmmm yyyy;@", "dd-mm-jjjj", "mmm", "d/m/yyyy\\ h:mm", "yyyy\\-mm\\-dd hh:mm:ss.000",
        "[Red]dd-mm", "m/d/yy\" om \"h:mm AM/PM"})
    void formatsWithADay_areDays(String format) {
        assertEquals(Kind.DAY_SINCE_1900, NumberLook.of(OWN, format, false).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "h:mm", "h:mm:ss AM/PM", "[h]:mm", "mm:ss", "[mm]:ss", "#,##0.00", "\"dag\" 0", "[$€-413] #,##0.00", "0.00E+00", "@",
        "#,##0 \\d", "0", "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"??_ ;_ @_ "})
    void otherFormats_arePlain(String format) {
        assertEquals(NumberLook.PLAIN, NumberLook.of(OWN, format, false));
    }

    @Test
    void formatsThatAreKnownByTheirNumber() {
        assertEquals(Kind.DAY_SINCE_1900, NumberLook.of(14, null, false).kind());
        assertEquals(Kind.DAY_SINCE_1904, NumberLook.of(22, null, true).kind());
        assertEquals(Kind.PLAIN, NumberLook.of(20, null, false).kind());
        assertEquals(Kind.PERCENT, NumberLook.of(10, null, false).kind());
        assertEquals(Kind.PLAIN, NumberLook.of(4, null, false).kind());
    }

    @Test
    void percentages_showTheirWholeValue() {
        assertEquals(new Cell.Number(new BigDecimal("0.025"), "2.5%"), cell("0%", 0.025));
        assertEquals(new Cell.Number(new BigDecimal("10"), "1000%"), cell("0.00%", 10));
    }

    @Test
    void leadingZeros_areShownForWholeNumbersOnly() {
        assertEquals(new Cell.Number(new BigDecimal("7"), "CAM-0007"), cell("\"CAM-\"0000", 7));
        assertEquals(new Cell.Number(new BigDecimal("12345"), "12345"), cell("0000", 12345));
        assertEquals(new Cell.Number(new BigDecimal("1.5"), "1.5"), cell("0000", 1.5));
    }

    @Test
    void daysThatNeverWere_stayNumbers() {
        assertEquals(new Cell.Number(BigDecimal.ZERO, "0"), cell("dd-mm-yyyy", 0));
        assertEquals(new Cell.Number(new BigDecimal("60"), "60"), cell("dd-mm-yyyy", 60));
        assertEquals(new Cell.Number(new BigDecimal("-1"), "-1"), cell("dd-mm-yyyy", -1));
        assertEquals(new Cell.Number(new BigDecimal("2958466"), "2958466"), cell("dd-mm-yyyy", 2_958_466));
    }

    @Test
    void firstAndLastDays_areRight() {
        assertEquals(new Cell.Day(LocalDate.of(1900, 1, 1)), cell("dd-mm-yyyy", 1));
        assertEquals(new Cell.Day(LocalDate.of(1900, 2, 28)), cell("dd-mm-yyyy", 59));
        assertEquals(new Cell.Day(LocalDate.of(1900, 3, 1)), cell("dd-mm-yyyy", 61.75));
        assertEquals(new Cell.Day(LocalDate.of(9999, 12, 31)), cell("dd-mm-yyyy", 2_958_465));
    }

    @Test
    void numbers_haveTheDigitsThatAreMeant() {
        assertEquals(Cell.Number.of(new BigDecimal("1664.3")), cell("General", Math.nextUp(1664.3)));
        assertEquals(Cell.Number.of(new BigDecimal("0.3")), cell("General", 0.1 + 0.2));
        assertEquals(Cell.Number.of(new BigDecimal("112233445566")), cell("General", 1.12233445566E11));
        assertEquals(Cell.Number.of(new BigDecimal("0")), cell("General", -0.0));
    }

    private Cell cell(String format, double value) {
        return cells.number(0, value, NumberLook.of(OWN, format, false));
    }
}
