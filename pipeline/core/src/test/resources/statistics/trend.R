# Rscript trend.R > trend.csv (R 4.2.2, base only)
# The regression is glm with the quasi-Poisson family; the interval is Wald's with Student's t.
f <- function(x) paste(format(x, digits = 15, trim = TRUE, scientific = FALSE), collapse = " ")
cat("year,series,hits,words,ratio,low,high,p,dispersion,free\n")
one <- function(year, series, hits, words) {
  fs <- factor(series)
  m <- if (nlevels(fs) > 1) glm(hits ~ fs + year + offset(log(words)), quasipoisson,
                                control = list(epsilon = 1e-14, maxit = 100))
       else glm(hits ~ year + offset(log(words)), quasipoisson,
                control = list(epsilon = 1e-14, maxit = 100))
  s <- summary(m)$coefficients["year", ]
  t <- qt(.975, m$df.residual)
  cat(f(year), f(series), f(hits), f(words), sep = ",")
  cat(",", paste(format(c(exp(10 * c(s[1], s[1] - t * s[2], s[1] + t * s[2])), s[4],
      summary(m)$dispersion), digits = 15, trim = TRUE), collapse = ","), ",", m$df.residual,
      "\n", sep = "")
}
set.seed(1)
year <- 1990:2015; words <- round(exp(rnorm(26, 11, .5)))
one(year, rep(0, 26), rpois(26, words * 2e-4 * exp(.03 * (year - 2000)) * rgamma(26, 3, 3)), words)
year <- c(1990:2009, 2000:2015, 1985:2004); series <- rep(0:2, c(20, 16, 20))
words <- round(exp(rnorm(56, 10, 1)))
mean <- words * c(1e-4, 8e-4, 3e-5)[series + 1] * exp(-.05 * (year - 2000)) * rgamma(56, 2, 2)
one(year, series, rpois(56, mean), words)
one(2000:2009, rep(0, 10), c(0, 0, 1, 0, 2, 1, 4, 3, 9, 8), rep(50000, 10))
