package nl.wissel.samples;

import java.util.List;

/// What a camera is, in the words of Dutch lists, with what it cost and how long it lasts.
enum Kind {
    DOME(380, 7, List.of("dome", "dome binnen", "vaste dome")),
    BULLET(520, 7, List.of("bullet", "vaste camera (bullet)")),
    PTZ(2_300, 8, List.of("PTZ", "speeddome")),
    ANPR(2_600, 8, List.of("kentekencamera", "ANPR")),
    THERMAL(4_200, 10, List.of("thermisch")),
    PANORAMA(1_350, 7, List.of("panorama")),
    RECORDER(1_900, 7, List.of("NVR", "recorder"));

    final int euros;
    final int lifeYears;
    final List<String> words;

    Kind(int euros, int lifeYears, List<String> words) {
        this.euros = euros;
        this.lifeYears = lifeYears;
        this.words = words;
    }
}
