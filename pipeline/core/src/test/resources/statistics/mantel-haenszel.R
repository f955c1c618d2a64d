# Rscript mantel-haenszel.R > mantel-haenszel.csv (R 4.2.2, base only)
# mantelhaen.test gives the odds ratio and the interval by Robins, Breslow and Greenland.
one <- function(name, t) {
  t <- t + 0
  m <- mantelhaen.test(t)
  e <- sum(apply(t, 3, function(x) sum(x[1, ]) * sum(x[, 1]) / sum(x)))
  cells <- apply(t, 3, function(x) paste(x[1, 1], x[1, 2], x[2, 1], x[2, 2]))
  cat(name, ",", paste(cells, collapse = ";"), ",",
      paste(format(c(m$estimate, m$conf.int, e), digits = 15, trim = TRUE), collapse = ","), "\n",
      sep = "")
}
cat("name,tables,oddsRatio,low,high,expectedJoint\n")
one("berkeley admissions", UCBAdmissions)
rabbits <- array(c(0, 0, 6, 5, 3, 0, 3, 6, 6, 2, 0, 4, 5, 6, 1, 0, 2, 5, 0, 0), dim = c(2, 2, 5))
one("rabbits of mantelhaen.test", rabbits)
set.seed(5)
one("sparse", array(rpois(4 * 40, c(.5, 3, 2, 30)) + c(0, 0, 0, 1), dim = c(2, 2, 40)))
