# Rscript benjamini-hochberg.R > benjamini-hochberg.csv (R 4.2.2, base only)
f <- function(x) paste(format(x, digits = 15, trim = TRUE), collapse = " ")
cat("p,adjusted\n")
for (p in list(
  # Benjamini and Hochberg 1995, section 4.1: 15 tests, of which four are discoveries at 5 %.
  c(.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1),
  c(.04, .01, .04, .2, .01, .04), c(.9, .95, 1), c(.03), c(0, 0, .5)))
  cat(f(p), ",", f(p.adjust(p, "BH")), "\n", sep = "")
