package org.claimboard.chart;

import java.awt.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChartThemeTest {

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(ChartTheme.contrast(Color.WHITE, Color.BLACK)).isCloseTo(21, within(1e-9));
        assertThat(ChartTheme.contrast(Color.BLACK, Color.BLACK)).isCloseTo(1, within(1e-9));
        // the grey that is known as the lightest to read on white
        assertThat(ChartTheme.contrast(Color.WHITE, new Color(0x767676))).isCloseTo(4.54, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(ChartTheme.class)
    void contrastsWithTheSheetAsMuchAsReadersNeed(ChartTheme theme) {
        assertThat(ChartTheme.contrast(theme.ink(), theme.sheet())).isGreaterThan(7);
        assertThat(ChartTheme.contrast(theme.soft(), theme.sheet())).isGreaterThan(4.5);
        assertThat(ChartTheme.contrast(theme.bar(false), theme.sheet())).isGreaterThan(3);
        assertThat(ChartTheme.contrast(theme.bar(true), theme.sheet())).isGreaterThan(3);
        assertThat(ChartTheme.contrast(theme.line(), theme.sheet())).isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(ChartTheme.class)
    void writesReadablyOnEveryShadeOfAHeatMap(ChartTheme theme) {
        for (double share = 0; share <= 1; share += 0.05) {
            Color shade = theme.between(share);
            assertThat(ChartTheme.contrast(ChartTheme.textOn(shade), shade)).isGreaterThan(4.5);
        }
        assertThat(theme.between(0)).isEqualTo(theme.sheet());
        assertThat(theme.between(1)).isEqualTo(theme.bar(false));
    }
}
