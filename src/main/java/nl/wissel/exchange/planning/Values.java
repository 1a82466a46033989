package nl.wissel.exchange.planning;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.sheet.Cell;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;

/// What a cell of a planning sheet means, where a list of cameras has no such values.
final class Values {
    private static final int DECIMALS = 8;

    private Values() {}

    /// A cell formatted as a percentage, or text like `-3%`.
    static Meaning<Percent> percent(Cell cell) {
        return switch (cell) {
            case Cell.Number(var value, var shown) when shown.strip().endsWith("%") ->
                Meaning.of(new Percent(value.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP)));
            case Cell.Text(var text) -> meaning(Percent.parse(CellText.clean(text)), Problem.NOT_A_PERCENTAGE, "-3%");
            default -> Meaning.warned(Problem.NOT_A_PERCENTAGE, "-3%");
        };
    }

    /// The quarter as written; a day is none.
    static Meaning<Quarter> quarter(Cell cell) {
        return meaning(Quarter.parse(CellText.of(cell)), Problem.NOT_A_QUARTER, "2027-Q3");
    }

    /// What one of a list of fixed words means.
    static <T> Meaning<T> word(Cell cell, List<Word<T>> words) {
        return meaning(Word.meaning(cell.text(), words), Problem.UNKNOWN_WORD, Word.inBoth(words));
    }

    private static <T> Meaning<T> meaning(Optional<T> value, Problem problem, String expected) {
        return value.map(Meaning::of).orElseGet(() -> Meaning.warned(problem, expected));
    }
}
