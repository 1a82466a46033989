package nl.wissel;

import org.junit.jupiter.api.Test;

class SizeTest {
    @Test
    void files() {}
}
