/// Charts painted by hand: the geometry is plain data ([nl.wissel.ui.control.chart.ChartLayout]), the painting stands apart and takes
/// its colours from the theme ([nl.wissel.ui.control.chart.PaintedPane]).
@NullMarked
package nl.wissel.ui.control.chart;

import org.jspecify.annotations.NullMarked;
