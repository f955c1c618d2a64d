package org.frametrace.tika;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Follows what a page draws, and keeps of it the {@link Rules}. Its letters pass by. */
final class Drawing {

  private static final Set<String> STROKE = Set.of("S", "s", "B", "B*", "b", "b*");
  private static final Set<String> FILL = Set.of("f", "F", "f*", "B", "B*", "b", "b*");

  private static final List<String> OPERATORS =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  /** One more corner makes no frame. */
  private static final int MOST_CORNERS = 8;

  private final PDFStreamEngine engine;
  private final Rules rules = new Rules();
  private PDRectangle box = new PDRectangle();
  private int rotation;

  /** The parts of the path so far, each by its corners; one with a curve has none. */
  private final List<List<Point2D>> path = new ArrayList<>();

  private boolean curved;

  /** Creates a drawing for the pages that an engine is going to read. */
  Drawing(PDFStreamEngine engine) {
    this.engine = engine;
    OPERATORS.forEach(name -> engine.addOperator(new PathOperator(engine, name)));
  }

  /** Begins anew with a page. */
  void begin(PDPage page) {
    rules.clear();
    path.clear();
    box = page.getCropBox();
    rotation = page.getRotation();
  }

  Rules rules() {
    return rules;
  }

  /** One of the operators of paths. */
  private final class PathOperator extends OperatorProcessor {
    private final String name;

    private PathOperator(PDFStreamEngine engine, String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      if (rules.tooMany()) {
        return;
      }
      switch (name) {
        case "m" -> {
          begin();
          corner(operands);
        }
        case "l" -> corner(operands);
        case "c", "v", "y" -> curved = true;
        case "h" -> close();
        case "re" -> rectangle(operands);
        default -> paint(STROKE.contains(name), FILL.contains(name));
      }
    }
  }

  private void begin() {
    dropCurved();
    path.add(new ArrayList<>());
  }

  private void dropCurved() {
    if (curved && !path.isEmpty()) {
      path.removeLast();
    }
    curved = false;
  }

  private void corner(List<COSBase> operands) {
    if (operands.size() >= 2
        && operands.get(0) instanceof COSNumber x
        && operands.get(1) instanceof COSNumber y) {
      if (path.isEmpty()) {
        path.add(new ArrayList<>());
      }
      path.getLast().add(place(x.floatValue(), y.floatValue()));
    }
  }

  private void close() {
    if (!path.isEmpty() && !path.getLast().isEmpty()) {
      path.getLast().add(path.getLast().getFirst());
    }
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() >= 4
        && operands.get(0) instanceof COSNumber x
        && operands.get(1) instanceof COSNumber y
        && operands.get(2) instanceof COSNumber width
        && operands.get(3) instanceof COSNumber height) {
      begin();
      float left = x.floatValue();
      float low = y.floatValue();
      float right = left + width.floatValue();
      float high = low + height.floatValue();
      List<Point2D> corners = path.getLast();
      corners.add(place(left, low));
      corners.add(place(right, low));
      corners.add(place(right, high));
      corners.add(place(left, high));
      close();
    }
  }

  /** Returns where a point is on the page as it is read, from its upper left corner. */
  private Point2D place(float x, float y) {
    Point2D.Float point = engine.transformedPoint(x, y);
    double right = point.x - box.getLowerLeftX();
    double up = point.y - box.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Point2D.Double(up, right);
      case 180 -> new Point2D.Double(box.getWidth() - right, up);
      case 270 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
      default -> new Point2D.Double(right, box.getHeight() - up);
    };
  }

  private void paint(boolean stroke, boolean fill) {
    dropCurved();
    for (List<Point2D> corners : path) {
      if (fill && corners.size() >= 4 && corners.size() <= MOST_CORNERS && isLevel(corners)) {
        rules.addArea(
            corners.stream().mapToDouble(Point2D::getX).min().orElse(0),
            corners.stream().mapToDouble(Point2D::getY).min().orElse(0),
            corners.stream().mapToDouble(Point2D::getX).max().orElse(0),
            corners.stream().mapToDouble(Point2D::getY).max().orElse(0));
      } else if (stroke) {
        for (int i = 1; i < corners.size(); i++) {
          rules.addLine(corners.get(i - 1), corners.get(i));
        }
      }
    }
    path.clear();
  }

  /** Returns whether all sides run along the edges of the page. */
  private static boolean isLevel(List<Point2D> corners) {
    for (int i = 1; i < corners.size(); i++) {
      double across = Math.abs(corners.get(i).getX() - corners.get(i - 1).getX());
      double down = Math.abs(corners.get(i).getY() - corners.get(i - 1).getY());
      if (Math.min(across, down) > 1) {
        return false;
      }
    }
    return true;
  }
}
