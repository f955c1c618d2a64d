package org.frametrace.tika;

import java.awt.geom.Point2D;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Says what is drawn on a page, without drawing it. */
final class PagePictures extends PDFGraphicsStreamEngine {

  /** A page without letters is a picture if pictures cover more of it than a logo does. */
  private static final double MORE_THAN_A_LOGO = 0.05;

  /** A page with a few letters, such as a stamp's, is one if a picture covers most of it. */
  private static final double MOST = 0.5;

  /** Outlines of letters have many curves; boxes and lines have none. */
  private static final int CURVES_OF_TEXT = 500;

  private double covered;
  private int curves;
  private long mostPixels;
  private boolean unknownForm;

  private PagePictures(PDPage page) {
    super(page);
  }

  /** Looks at a page, as far as it can be read. */
  static PagePictures of(PDPage page) {
    PagePictures pictures = new PagePictures(page);
    try {
      pictures.processPage(page);
    } catch (IOException | RuntimeException e) {
      // What was seen before the damage counts.
      return pictures;
    }
    return pictures;
  }

  /** Returns whether a page with no letter, or with a few, is a picture. */
  boolean isPicture(boolean letters) {
    return letters ? covered >= MOST : covered >= MORE_THAN_A_LOGO || curves >= CURVES_OF_TEXT;
  }

  /** Returns the size of the largest picture. */
  long mostPixels() {
    return mostPixels;
  }

  /** Returns whether a picture is in a form that Java cannot unpack. */
  boolean unknownForm() {
    return unknownForm;
  }

  @Override
  public void drawImage(PDImage image) {
    unknownForm |= image instanceof PDImageXObject object && isUnknown(object.getStream());
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    PDRectangle box = getPage().getCropBox();
    double area =
        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    covered += area / Math.max(1, box.getWidth() * box.getHeight());
    mostPixels = Math.max(mostPixels, (long) image.getWidth() * image.getHeight());
  }

  private static boolean isUnknown(PDStream stream) {
    return stream.getFilters().contains(COSName.JPX_DECODE)
        && !ImageIO.getImageReadersByFormatName("jpeg2000").hasNext();
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    curves++;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void clip(int rule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float(0, 0);
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void fillPath(int rule) {}

  @Override
  public void fillAndStrokePath(int rule) {}

  @Override
  public void shadingFill(COSName shading) {}
}
