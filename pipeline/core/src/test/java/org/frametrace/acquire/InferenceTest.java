package org.frametrace.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InferenceTest {

  @ParameterizedTest
  @CsvSource({
    "annual-report-2007.pdf,2007",
    "2007.pdf,2007",
    "WMR2010_en.pdf,2010",
    "2008 report (2008).pdf,2008",
    "DG_Report_1999.docx,1999",
    "2023-04-15 brief.pdf,2023",
    "report-2007-2008.pdf,",
    "20070304.pdf,",
    "12007.pdf,",
    "MC_2006.pdf,",
    "mc-2174 report.pdf,",
    "MC/2006 for 1999.pdf,",
    "A_RES_1999.pdf,",
    "C-2000.pdf,",
    "plan-1944.pdf,",
    "vision-2027.pdf,",
    "today-2026.pdf,2026",
    "report.pdf,",
    "٢٠٠٧.pdf,",
  })
  void yearsInNames(String name, String year) {
    assertThat(FileNameYear.in(name, 2026).orElse(null)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "en,en",
    "EN,en",
    "eng,en",
    "English,en",
    " english ,en",
    "en-GB,en",
    "en_US,en",
    "English (UK),en",
    "fre,fr",
    "fra,fr",
    "Français,fr",
    "Spanish,es",
    "español,es",
    "zh-Hans-CN,zh",
    "Chinese,zh",
    "Русский,ru",
    "Arabic,ar",
    "ger,de",
    "Klingonian,",
    "en; fr,",
    "English/French,",
    "xx,",
  })
  void languagesAsTheyAreWritten(String written, String code) {
    assertThat(Languages.code(written).orElse(null)).isEqualTo(code);
  }
}
