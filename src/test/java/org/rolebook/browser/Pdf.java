package org.rolebook.browser;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a browser puts on paper, read back. */
final class Pdf implements AutoCloseable {

  /** Height of the running heads and feet, in points. */
  private static final float MARGIN = 40;

  private final byte[] bytes;
  private final PDDocument document;

  private Pdf(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.document = Loader.loadPDF(bytes);
  }

  /** Prints the page that a browser shows, on the sheets that the page asks for. */
  static Pdf of(ChromeDriver browser) throws IOException {
    Map<String, Object> printed =
        browser.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    return new Pdf(Base64.getDecoder().decode(String.valueOf(printed.get("data"))));
  }

  byte[] bytes() {
    return bytes;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** All between head and foot of the sheets, without white space, in compatible characters. */
  String content() throws IOException {
    StringBuilder text = new StringBuilder();
    for (PDPage page : document.getPages()) {
      PDRectangle sheet = page.getMediaBox();
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion(
          "content",
          new Rectangle2D.Float(0, MARGIN, sheet.getWidth(), sheet.getHeight() - 2 * MARGIN));
      stripper.extractRegions(page);
      text.append(stripper.getTextForRegion("content"));
    }
    return plain(text.toString());
  }

  /** The lines of one sheet from top to bottom; sheets are counted from 1. */
  List<String> lines(int sheet) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(sheet);
    stripper.setEndPage(sheet);
    return stripper
        .getText(document)
        .lines()
        .map(Pdf::plain)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** All that stands on one sheet, from top to bottom; sheets are counted from 1. */
  String sheet(int number) throws IOException {
    return String.join("", lines(number));
  }

  /** The characters that do not lie within their sheet. */
  List<String> outside() throws IOException {
    List<String> outside = new ArrayList<>();
    for (TextPosition one : positions()) {
      boolean fits =
          one.getXDirAdj() >= 0
              && one.getXDirAdj() + one.getWidthDirAdj() <= one.getPageWidth()
              && one.getYDirAdj() - one.getHeightDir() >= 0
              && one.getYDirAdj() <= one.getPageHeight();
      if (!fits) {
        outside.add(one.getUnicode());
      }
    }
    return outside;
  }

  /** Size of the smallest characters, in points. */
  double smallest() throws IOException {
    return positions().stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElse(0);
  }

  /** How much of the sheets is dark, from 0 to 1. */
  double ink() throws IOException {
    long dark = 0;
    long all = 0;
    for (int page = 0; page < pages(); page++) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 24, ImageType.GRAY);
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
          all++;
        }
      }
    }
    return (double) dark / all;
  }

  /**
   * A text as it is compared: without white space and marks of the style, in compatible characters.
   */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}\\p{Z}◇]+", "");
  }

  private List<TextPosition> positions() throws IOException {
    List<TextPosition> positions = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            positions.add(text);
          }
        };
    stripper.getText(document);
    return positions;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
