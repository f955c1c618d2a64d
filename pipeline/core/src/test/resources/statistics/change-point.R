# Rscript change-point.R > change-point.csv (R 4.2.2, base only)
# glm fits each step, the slope and neither; quasi-BIC = -2 l / phi + k ln n, phi of step + slope.
f <- function(x) paste(format(x, digits = 15, trim = TRUE, scientific = FALSE), collapse = " ")
cat("year,series,hits,words,margin,change,ratio,low,high,linearLessNone,stepLessNone,phi\n")
one <- function(year, series, hits, words, margin) {
  fs <- factor(series); fs <- if (nlevels(fs) > 1) model.matrix(~ fs) else matrix(1, length(year))
  fit <- function(...) suppressWarnings(glm.fit(cbind(fs, ...), hits, offset = log(words),
      family = poisson(), control = list(epsilon = 1e-14, maxit = 200)))
  known <- sort(unique(year)); n <- length(known)
  at <- known[(margin + 1):(n - margin + 1)]
  dev <- sapply(at, function(c) fit(year >= c)$deviance)
  change <- at[which.min(dev)]; after <- as.numeric(year >= change)
  both <- fit(after, year)
  phi <- max(1, sum((hits - both$fitted)^2 / both$fitted) / both$df.residual)
  bic <- function(m, more) m$deviance / phi + (m$rank + more) * log(length(year))
  y <- hits
  if (sum(y[after == 0]) == 0 || sum(y[after == 1]) == 0)
    y <- y + 0.5 * words / ave(words, after, FUN = sum)
  g <- suppressWarnings(glm(y ~ 0 + cbind(fs, after) + offset(log(words)), family = quasipoisson,
      control = list(epsilon = 1e-14, maxit = 100)))
  s <- summary(g)$coefficients; s <- s[nrow(s), ]
  r <- exp(s[1] + c(0, -1, 1) * qt(.975, g$df.residual) * s[2])
  none <- bic(fit(), 0)
  cat(f(year), f(series), f(hits), f(words), margin, change, sep = ",")
  cat(",", paste(format(c(r, bic(fit(year), 0) - none, bic(fit(after), 1) - none, phi),
      digits = 15, trim = TRUE), collapse = ","), "\n", sep = "")
}
set.seed(7)
year <- 1990:2015; words <- round(exp(rnorm(26, 11, .4)))
one(year, rep(0, 26), rpois(26, words * 2e-4 * ifelse(year >= 2003, 2.5, 1) * rgamma(26, 5, 5)),
    words, 3)
one(year, rep(0, 26), rpois(26, words * 3e-4 * exp(.08 * (year - 2000))), words, 2)
y2 <- c(year, 1996:2015); s2 <- rep(0:1, c(26, 20)); w2 <- round(exp(rnorm(46, 10.5, .7)))
one(y2, s2, rpois(46, w2 * c(2e-4, 9e-4)[s2 + 1] * ifelse(y2 >= 2008, .5, 1)), w2, 4)
one(2010:2024, rep(0, 15), c(rep(0, 10), 90, 120, 80, 60, 30), rep(100000, 15), 2)
