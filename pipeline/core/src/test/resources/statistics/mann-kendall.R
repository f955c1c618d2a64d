# Rscript mann-kendall.R > mann-kendall.csv (R 4.2.2, base only)
# tau-b, z (continuity corrected, ties in x and y) and p: cor.test. S, Theil-Sen and Sen's interval
# by their definitions (Gilbert 1987, p. 217-219, ranks interpolated).
f <- function(x) paste(format(x, digits = 15, trim = TRUE), collapse = " ")
cat("x,y,s,tauB,z,p,slope,low,high\n")
one <- function(x, y) {
  k <- suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE, continuity = TRUE))
  i <- combn(length(x), 2); dx <- x[i[2, ]] - x[i[1, ]]; dy <- y[i[2, ]] - y[i[1, ]]
  s <- sum(sign(dx) * sign(dy)); z <- unname(k$statistic)
  v <- ((abs(s) - 1) / abs(z))^2
  b <- sort((dy / dx)[dx != 0]); n <- length(b); c <- qnorm(.975) * sqrt(v)
  ends <- approx(seq_along(b), b, c((n - c) / 2, (n + c) / 2 + 1))$y
  cat(f(x), ",", f(y), ",", s, ",", paste(format(c(k$estimate, z, k$p.value, median(b), ends),
      digits = 15, trim = TRUE), collapse = ","), "\n", sep = "")
}
set.seed(2)
one(1990:2009, round(rnorm(20, (1:20) / 4, 2), 1))
one(1990:2009, c(0, 0, 0, 1, 0, 1, 1, 3, 2, 2, 2, 0, 4, 3, 3, 5, 4, 5, 5, 2))
one(c(1, 1, 2, 2, 2, 3, 4, 4, 5, 6, 7, 7), c(9, 8, 8, 7, 9, 6, 6, 6, 4, 5, 4, 3))
one(as.numeric(time(LakeHuron)), as.numeric(LakeHuron))
