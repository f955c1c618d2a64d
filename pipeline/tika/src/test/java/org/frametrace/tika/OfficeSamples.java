package org.frametrace.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes slides and sheets for tests. */
final class OfficeSamples {

  private OfficeSamples() {}

  static byte[] pptx(List<String> slides) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      for (String slide : slides) {
        show.createSlide().createTextBox().setText(slide);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** A workbook whose sheets all hold a, b and c, d. */
  static byte[] xlsx(List<String> sheets) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      for (String name : sheets) {
        XSSFSheet sheet = book.createSheet(name);
        for (int row = 0; row < 2; row++) {
          sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "a" : "c");
          sheet.getRow(row).createCell(1).setCellValue(row == 0 ? "b" : "d");
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
