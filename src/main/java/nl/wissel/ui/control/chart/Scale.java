package nl.wissel.ui.control.chart;

import java.util.ArrayList;
import java.util.List;

/// A scale of values from 0 up, with round steps.
///
/// @param top  a multiple of the step
/// @param step 1, 2 or 5 times a power of ten
public record Scale(double top, double step) {

    /// The scale that holds a value in about five steps.
    ///
    /// @param whole the values are whole numbers: no step below 1
    public static Scale of(double largest, boolean whole) {
        if (largest <= 0) {
            return new Scale(1, 1);
        }
        var rough = largest / 5;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var step = rough <= power ? power : rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
        if (whole) {
            step = Math.max(1, step);
        }
        return new Scale(Math.ceil(largest / step - 1e-9) * step, step);
    }

    /// 0, a step, two steps … the top.
    public List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (var i = 0; i * step <= top + step / 2; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
