package org.frametrace.cli;

import java.io.PrintWriter;

/** The forms in which a concordance is printed. */
enum ConcordanceFormat {
  TEXT {
    @Override
    ConcordancePrinter printer(PrintWriter out) {
      return new ConcordancePrinter.Text(out);
    }
  },
  CSV {
    @Override
    ConcordancePrinter printer(PrintWriter out) {
      return new ConcordancePrinter.Csv(out);
    }
  },
  JSONL {
    @Override
    ConcordancePrinter printer(PrintWriter out) {
      return new ConcordancePrinter.JsonLines(out);
    }
  };

  abstract ConcordancePrinter printer(PrintWriter out);
}
