package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

/** A PDF that names fonts and carries none reads the same on every machine. */
class PdfFontsTest {

  @Test
  void theFontsOfTheMachineAreNotUsed() throws Exception {
    PdfFonts.use();
    FontMapper fonts = FontMappers.instance();
    String simple = fonts.getTrueTypeFont("DejaVu Sans", null).getFont().getName();
    assertThat(simple).isEqualTo("LiberationSans");
    assertThat(fonts.getFontBoxFont("Times-Roman", null).getFont().getName()).isEqualTo(simple);
    assertThat(fonts.getCIDFont("SimSun", null, null).getTrueTypeFont().getName()).isEqualTo(simple);
  }
}
