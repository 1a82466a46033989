package nl.wissel.inventory.value;

import nl.wissel.inventory.Camera.Coordinates;

/// The Dutch national grid (RD, Rijksdriehoeksmeting, metres) to WGS84 degrees.
///
/// Polynomials and coefficients: F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen
/// RD- en WGS84-kaartcoördinaten" (Geodesia, 2001); within a metre inside the Netherlands.
final class DutchGrid {
    private static final double ORIGIN_X = 155_000;
    private static final double ORIGIN_Y = 463_000;
    private static final double ORIGIN_LATITUDE = 52.15517440;
    private static final double ORIGIN_LONGITUDE = 5.38720621;
    private static final double SECONDS = 3600;

    /// Seconds of arc times the powers of x and y, in 100 km from the origin.
    private record Term(int x, int y, double seconds) {}

    private static final Term[] LATITUDE = {
        new Term(0, 1, 3235.65389), new Term(2, 0, -32.58297), new Term(0, 2, -0.24750), new Term(2, 1, -0.84978), new Term(0, 3, -0.06550),
        new Term(2, 2, -0.01709), new Term(1, 0, -0.00738), new Term(4, 0, 0.00530), new Term(2, 3, -0.00039), new Term(4, 1, 0.00033),
        new Term(1, 1, -0.00012)};
    private static final Term[] LONGITUDE = {
        new Term(1, 0, 5260.52916), new Term(1, 1, 105.94684), new Term(1, 2, 2.45656), new Term(3, 0, -0.81885), new Term(1, 3, 0.05594),
        new Term(3, 1, -0.05607), new Term(0, 1, 0.01199), new Term(3, 2, -0.00256), new Term(1, 4, 0.00128), new Term(0, 2, 0.00022),
        new Term(2, 0, -0.00022), new Term(5, 0, 0.00026)};

    private DutchGrid() {}

    /// Whether a point lies on the grid: x up to 280 km, y 300 to 620 km; below 1 km x is no metres.
    static boolean contains(double x, double y) {
        return x >= 1000 && x <= 280_000 && y >= 300_000 && y <= 620_000;
    }

    /// WGS84 degrees, rounded to a ten-millionth (a centimetre).
    static Coordinates toWgs84(double x, double y) {
        var dx = (x - ORIGIN_X) * 1e-5;
        var dy = (y - ORIGIN_Y) * 1e-5;
        return new Coordinates(rounded(ORIGIN_LATITUDE + sum(LATITUDE, dx, dy) / SECONDS), rounded(ORIGIN_LONGITUDE + sum(LONGITUDE, dx, dy) / SECONDS));
    }

    private static double sum(Term[] terms, double dx, double dy) {
        var sum = 0.0;
        for (var term : terms) {
            sum += term.seconds() * Math.pow(dx, term.x()) * Math.pow(dy, term.y());
        }
        return sum;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
